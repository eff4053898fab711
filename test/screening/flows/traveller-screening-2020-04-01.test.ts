import { describe, expect, it } from "vitest";
import { travellerScreening2020April } from "../../../src/screening/flows/traveller-screening-2020-04-01.js";
import {
  EVERY_WAY_THROUGH_THE_CHECKS,
  expectSound,
  FLAGGED_CHECKS,
  follow,
  refusedIn,
  THREE_CLEAR_CHECKS,
  uncaught,
} from "../traveller-logs.js";

describe("sampling and hand-over of everyone who enters (press conference of 2020-04-06)", () => {
  it("keeps what it promises", () => expectSound(travellerScreening2020April));

  it("catches mutants in one move, but those that leave out one of several ways", () => {
    const { of, names } = uncaught(travellerScreening2020April);
    expect([of, names.length]).toEqual([1824, 62]);
    expect(names.every((name) => name.endsWith("-> nowhere"))).toBe(true);
  });

  it("has no release: whoever enters can only be handed over", () => {
    expect(travellerScreening2020April.outcomes).toEqual(["transferred"]);
    const run = follow(travellerScreening2020April, [...THREE_CLEAR_CHECKS, "sample-taken", "released", "transferred"]);
    expect(run.status).toBe("transferred");
    expect(refusedIn(run)).toEqual([["released", "unknown-event", undefined]]);
  });

  it("hands nobody over unsampled, without a named receiver or without their data", () => {
    const run = follow(travellerScreening2020April, [
      ...THREE_CLEAR_CHECKS,
      "transferred",
      "sample-taken",
      ["transferred", { dataHandedOver: "yes" }],
      ["transferred", { receiver: "hotel 7, Ms Wang" }],
      ["transferred", { receiver: "hotel 7, Ms Wang", dataHandedOver: "no" }],
      ["transferred", { receiver: "hotel 7, Ms Wang", dataHandedOver: false }],
    ]);
    expect(run.status).toBe("sampled");
    expect(refusedIn(run)).toEqual([
      ["transferred", "not-accepted", ["sample-taken"]],
      ["transferred", "particulars-missing", ["receiver"]],
      ["transferred", "particulars-missing", ["dataHandedOver"]],
      ["transferred", "particulars-missing", ["dataHandedOver"]],
      ["transferred", "particulars-missing", ["dataHandedOver"]],
    ]);
  });

  it("takes the three checks in any order", () => {
    for (const { events, isFlagged } of EVERY_WAY_THROUGH_THE_CHECKS)
      expect(follow(travellerScreening2020April, events)).toMatchObject({
        status: isFlagged ? "referred" : "checked",
        refused: [],
      });
  });

  it("surveys and examines whoever has a ground before the hand-over, and lets the others be", () => {
    const flagged = follow(travellerScreening2020April, [...FLAGGED_CHECKS, "sample-taken", "transferred"]);
    expect(refusedIn(flagged)).toEqual([
      ["transferred", "not-accepted", ["survey-completed", "examination-completed"]],
    ]);
    const others = [...THREE_CLEAR_CHECKS, "survey-completed", "examination-completed", "sample-taken", "transferred"];
    expect(follow(travellerScreening2020April, others).status).toBe("transferred");
    const halfWay = follow(travellerScreening2020April, [
      ...THREE_CLEAR_CHECKS,
      "examination-completed",
      "sample-taken",
      "transferred",
    ]);
    expect(refusedIn(halfWay)).toEqual([["transferred", "not-accepted", ["survey-completed"]]]);
  });

  it("hands over whatever the classification says", () => {
    for (const group of ["excluded", "confirmed", "suspected", "symptomatic", "close-contact"])
      expect(
        follow(travellerScreening2020April, [...THREE_CLEAR_CHECKS, "sample-compelled", group, "transferred"]),
      ).toMatchObject({ status: "transferred", refused: [] });
  });
});
