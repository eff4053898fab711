import { describe, expect, it } from "vitest";
import { quarantineTwentyMeasures } from "../../../src/risk/schedules/cn-quarantine-twenty-measures.js";
import { phasesOf, problemOf, scheduleFrom, testDaysOf } from "../quarantine-samples.js";

describe("twenty measures (2022-11-11)", () => {
  it.each([
    ["entrant", 35],
    ["close-contact", undefined],
  ] as const)("%s: 5 + 3, the days at home being quarantine; positive below %s", (subject, cycle) => {
    const schedule = scheduleFrom(quarantineTwentyMeasures, subject, "2022-11-15");
    expect(phasesOf(schedule)).toEqual([
      "central-quarantine 2022-11-15 2022-11-19",
      "home-quarantine 2022-11-20 2022-11-22",
    ]);
    expect(testDaysOf(schedule)).toEqual([
      [1, 2, 3, 5],
      [1, 3],
    ]);
    expect(new Set(schedule.tests.map(({ positiveBelowCycle }) => positiveBelowCycle))).toEqual(new Set([cycle]));
  });

  it("from a high-risk area 7 days at home, tests 1, 3, 5, 7; post leavers 5 days of monitoring, tests 1, 3, 5", () => {
    const high = scheduleFrom(quarantineTwentyMeasures, "from-high-risk-area", "2022-11-28");
    expect(phasesOf(high)).toEqual(["home-quarantine 2022-11-28 2022-12-04"]);
    expect(testDaysOf(high)).toEqual([[1, 3, 5, 7]]);
    const leaver = scheduleFrom(quarantineTwentyMeasures, "post-leaver", "2022-11-28");
    expect(phasesOf(leaver)).toEqual(["home-monitoring 2022-11-28 2022-12-02"]);
    expect(testDaysOf(leaver)).toEqual([[1, 3, 5]]);
  });

  it("contacts of contacts and medium-risk areas are abolished; of low-risk areas nothing is stated", () => {
    expect(problemOf(quarantineTwentyMeasures, "contact-of-contact")).toBe("class-abolished");
    expect(problemOf(quarantineTwentyMeasures, "from-medium-risk-area")).toBe("class-abolished");
    expect(problemOf(quarantineTwentyMeasures, "from-low-risk-area")).toBe("not-stated");
  });
});
