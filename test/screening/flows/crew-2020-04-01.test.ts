import { describe, expect, it } from "vitest";
import { crew2020 } from "../../../src/screening/flows/crew-2020-04-01.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("crew aboard and crew leaving", () => {
  isSound(crew2020, {
    removals: [
      "checked: sample-taken",
      "checked: sample-compelled",
      "symptomatic: sample-taken",
      "symptomatic: sample-compelled",
      ...["declared: temperature-taken", "declared: patrolled"],
      ...["measured-first: declaration-checked", "measured-first: patrolled"],
      ...["patrolled-first: declaration-checked", "patrolled-first: temperature-taken"],
      "aboard: died",
      "symptomatic: died",
      "sampled: died",
    ],
  });

  saysWhatItPromises(crew2020);

  it("hands nobody over without their data", () => {
    expect(refusedFor(crew2020, "transferred", { dataHandedOver: "no" })).toEqual(["dataHandedOver"]);
    expect(refusedFor(crew2020, "transferred", { dataHandedOver: "yes" })).toEqual([]);
  });

  it.each([[[]], [["symptoms-found"]], [["symptoms-found", "sample-taken"]]])(
    "records a death aboard after %j, with its cause and to whom it was reported",
    (events) => {
      expect(follow(crew2020, ...events, "died")).toBe("died");
      expect(asksOf(crew2020, "died")).toEqual(["cause", "reportedTo"]);
    },
  );

  it("checks, samples and hands over whoever leaves", () => {
    const checks = ["leaving", "declaration-checked", "temperature-taken", "patrolled"];
    expect(follow(crew2020, ...checks, "sample-taken", "transferred")).toBe("transferred");
    expect(follow(crew2020, "leaving", "transferred")).toMatchObject({
      way: ["declaration-checked", "temperature-taken", "patrolled", "sample-taken"],
    });
  });

  it("takes the three checks in any order, each once", () => {
    const checks = ["declaration-checked", "temperature-taken", "patrolled"];
    for (const first of checks)
      for (const second of checks.filter((check) => check !== first)) {
        const rest = checks.filter((check) => check !== first && check !== second);
        expect(follow(crew2020, "leaving", first, second, ...rest)).toBe("checked");
        expect(follow(crew2020, "leaving", first, second, first)).toMatchObject({ code: "not-accepted" });
        expect(follow(crew2020, "leaving", first, second, "sample-taken")).toMatchObject({ way: rest });
      }
  });

  it("samples and hands over whoever stays aboard with symptoms", () => {
    expect(follow(crew2020, "symptoms-found", "sample-taken", "transferred")).toBe("transferred");
    expect(follow(crew2020, "symptoms-found", "departed")).toMatchObject({ code: "not-accepted" });
  });

  it("lets whoever stays aboard and is well leave with the conveyance", () => {
    expect(follow(crew2020, "departed")).toBe("departed");
  });

  it("asks for consent, or for an imminent risk, and for receiver and data", () => {
    expect(asksOf(crew2020, "sample-taken")).toEqual(["consent"]);
    expect(asksOf(crew2020, "sample-compelled")).toEqual(["imminentRisk"]);
    expect(asksOf(crew2020, "transferred")).toEqual(["receiver", "dataHandedOver"]);
  });
});
