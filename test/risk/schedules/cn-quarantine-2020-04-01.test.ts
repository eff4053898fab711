import { describe, expect, it } from "vitest";
import { quarantine2020 } from "../../../src/risk/schedules/cn-quarantine-2020-04-01.js";
import { phasesOf, problemOf, scheduleFrom } from "../quarantine-samples.js";

describe("1 April 2020 (joint prevention and control mechanism, 2020-04-06)", () => {
  it("entrants: 14 days at a central site, the days of tests not stated", () => {
    const schedule = scheduleFrom(quarantine2020, "entrant", "2020-04-02");
    expect(phasesOf(schedule)).toEqual(["central-quarantine 2020-04-02 2020-04-15"]);
    expect(schedule.phases.map(({ testsStated }) => testsStated)).toEqual([false]);
  });

  it("close contacts: from memory, for those who ask for it", () => {
    expect(problemOf(quarantine2020, "close-contact")).toBe("illustrative-only");
    const asked = scheduleFrom(quarantine2020, "close-contact", "2020-04-02", { illustrative: true });
    expect(asked.ends?.end).toBe("2020-04-15");
  });
});
