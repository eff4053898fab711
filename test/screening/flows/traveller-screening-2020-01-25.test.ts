import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { editionsOf } from "../../../src/edition/editions-of.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import * as flows from "../../../src/screening/flows/index.js";
import { travellerScreening2020January } from "../../../src/screening/flows/traveller-screening-2020-01-25.js";
import {
  EVERY_WAY_THROUGH_THE_CHECKS,
  expectSound,
  FLAGGED_CHECKS,
  follow,
  refusedIn,
  THREE_CLEAR_CHECKS,
  uncaught,
} from "../traveller-logs.js";

describe("card, temperature, patrol and medical screening (GACC Notice 16 of 2020)", () => {
  it("keeps what it promises", () => expectSound(travellerScreening2020January));

  it("catches mutants in one move, but those that leave out one of several outcomes", () => {
    const { of, names } = uncaught(travellerScreening2020January);
    expect([of, names.length]).toEqual([1220, 47]);
    expect(names.every((name) => name.endsWith("-> nowhere"))).toBe(true);
  });

  it("takes the three checks in any order", () => {
    for (const { events, isFlagged } of EVERY_WAY_THROUGH_THE_CHECKS)
      expect(follow(travellerScreening2020January, events)).toMatchObject({
        status: isFlagged ? "referred" : "cleared",
        refused: [],
      });
  });

  it("takes a sample where the medical screening called for one, and not before", () => {
    const run = follow(travellerScreening2020January, [...FLAGGED_CHECKS, "sample-taken"]);
    expect(refusedIn(run)).toEqual([["sample-taken", "not-accepted", ["examination-completed"]]]);
  });

  it("begins the series, and is chosen until the three checks", () => {
    const chosen = (date: string) => inForceOn(editionsOf(flows, "cn-traveller-screening"), calendarDate(date));
    expect(chosen("2020-01-24")).toEqual({ none: true });
    for (const date of ["2020-01-25", "2020-02-29"])
      expect(chosen(date)).toEqual({ edition: travellerScreening2020January });
  });

  it("releases whoever shows nothing, and after the medical screening whoever is excluded by it", () => {
    expect(follow(travellerScreening2020January, [...THREE_CLEAR_CHECKS, "released"]).status).toBe("released");
    const run = follow(travellerScreening2020January, [
      ...FLAGGED_CHECKS,
      "released",
      "examination-completed",
      "excluded-on-examination",
      "released",
    ]);
    expect(run.status).toBe("released");
    expect(refusedIn(run)).toEqual([
      ["released", "not-accepted", ["examination-completed", "excluded-on-examination"]],
    ]);
  });

  it("transfers a suspected case, with or without a sample, to a named receiver", () => {
    const toTheScreening = [...FLAGGED_CHECKS, "examination-completed"];
    expect(follow(travellerScreening2020January, [...toTheScreening, "suspected", "transferred"]).status).toBe(
      "transferred",
    );
    const run = follow(travellerScreening2020January, [
      ...toTheScreening,
      "sample-taken",
      "confirmed",
      "released",
      ["transferred", {}],
    ]);
    expect(run.status).toBe("awaiting-transfer");
    expect(refusedIn(run)).toEqual([
      ["released", "not-accepted", undefined],
      ["transferred", "particulars-missing", ["receiver"]],
    ]);
  });

  it("lets whoever was given a priority treatment card go (Frontier Health and Quarantine Law (1987), Article 17)", () => {
    const run = follow(travellerScreening2020January, [
      ...FLAGGED_CHECKS,
      "examination-completed",
      "treatment-card-issued",
      "released",
    ]);
    expect(run.status).toBe("released");
  });
});
