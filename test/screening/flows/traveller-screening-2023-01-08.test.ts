import { describe, expect, it } from "vitest";
import { travellerScreening2023 } from "../../../src/screening/flows/traveller-screening-2023-01-08.js";
import {
  EVERY_WAY_THROUGH_THE_CHECKS,
  expectSound,
  FLAGGED_CHECKS,
  follow,
  refusedIn,
  THREE_CLEAR_CHECKS,
  uncaught,
} from "../traveller-logs.js";

describe("antigen test for abnormal declarations and symptoms (GACC Notice 131 of 2022)", () => {
  it("keeps what it promises", () => expectSound(travellerScreening2023));

  it("catches mutants in one move, but those that leave out one of several outcomes", () => {
    const { of, names } = uncaught(travellerScreening2023);
    expect([of, names.length]).toEqual([1452, 50]);
    expect(names.every((name) => name.endsWith("-> nowhere"))).toBe(true);
  });

  it("takes the three checks in any order", () => {
    for (const { events, isFlagged } of EVERY_WAY_THROUGH_THE_CHECKS)
      expect(follow(travellerScreening2023, events)).toMatchObject({
        status: isFlagged ? "referred" : "cleared",
        refused: [],
      });
  });

  it("releases whoever declares normally and shows nothing", () => {
    expect(follow(travellerScreening2023, [...THREE_CLEAR_CHECKS, "released"]).status).toBe("released");
  });

  it.each([
    ["an abnormal declaration", FLAGGED_CHECKS],
    ["a fever", ["declaration-clear", "temperature-raised", "patrol-clear"]],
    ["what the patrol saw", ["declaration-clear", "temperature-normal", "patrol-flagged"]],
  ])("tests for antigen before the release: %s", (_, checks) => {
    const run = follow(travellerScreening2023, [...checks, "released", "antigen-negative", "released"]);
    expect(run.status).toBe("released");
    expect(refusedIn(run)).toEqual([["released", "not-accepted", ["antigen-negative"]]]);
  });

  it("holds no positive at the port: home, or to a named receiver", () => {
    expect(follow(travellerScreening2023, [...FLAGGED_CHECKS, "antigen-positive", "released"]).status).toBe("released");
    const run = follow(travellerScreening2023, [
      ...FLAGGED_CHECKS,
      "antigen-positive",
      "antigen-negative",
      ["transferred", {}],
      "transferred",
    ]);
    expect(run.status).toBe("transferred");
    expect(refusedIn(run)).toEqual([
      ["antigen-negative", "not-accepted", undefined],
      ["transferred", "particulars-missing", ["receiver"]],
    ]);
  });

  it("goes on with routine quarantine after a negative test", () => {
    const toTheScreening = [...FLAGGED_CHECKS, "antigen-negative", "examination-completed"];
    expect(follow(travellerScreening2023, [...toTheScreening, "suspected", "released"]).status).toBe(
      "awaiting-transfer",
    );
    expect(follow(travellerScreening2023, [...toTheScreening, "treatment-card-issued", "released"]).status).toBe(
      "released",
    );
    expect(follow(travellerScreening2023, [...FLAGGED_CHECKS, "examination-completed"]).refused).toHaveLength(1);
  });
});
