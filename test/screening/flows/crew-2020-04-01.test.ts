import { describe, expect, it } from "vitest";
import { crew2020 } from "../../../src/screening/flows/crew-2020-04-01.js";
import { asksOf, follow, isSound } from "./sound-flow.js";

describe("crew aboard and crew leaving", () => {
  isSound(crew2020, {
    removals: [
      "checked: sample-taken",
      "checked: sample-compelled",
      "symptomatic: sample-taken",
      "symptomatic: sample-compelled",
    ],
  });

  it("checks, samples and hands over whoever leaves", () => {
    const checks = ["leaving", "declaration-checked", "temperature-taken", "patrolled"];
    expect(follow(crew2020, ...checks, "sample-taken", "transferred")).toBe("transferred");
    expect(follow(crew2020, "leaving", "transferred")).toMatchObject({
      way: ["declaration-checked", "temperature-taken", "patrolled", "sample-taken"],
    });
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
