import { describe, expect, it } from "vitest";
import { quarantineEdition9 } from "../../../src/risk/schedules/cn-quarantine-edition-9.js";
import { phasesOf, scheduleFrom, testDaysOf } from "../quarantine-samples.js";

describe("prevention plan, edition 9 (2022-06-28)", () => {
  it.each(["entrant", "close-contact"] as const)(
    "%s: 7 + 3, tests 1, 2, 3, 5, 7 and 3, by throat swab, none doubled",
    (subject) => {
      const schedule = scheduleFrom(quarantineEdition9, subject, "2022-07-01");
      expect(phasesOf(schedule)).toEqual([
        "central-quarantine 2022-07-01 2022-07-07",
        "home-monitoring 2022-07-08 2022-07-10",
      ]);
      expect(testDaysOf(schedule)).toEqual([[1, 2, 3, 5, 7], [3]]);
      expect(schedule.tests.some(({ doubled }) => doubled)).toBe(false);
      expect(schedule.tests[0]?.specimen).toBe("oropharyngeal-swab");
    },
  );

  it.each([
    ["contact-of-contact", "home-quarantine", [1, 4, 7]],
    ["from-high-risk-area", "central-quarantine", [1, 2, 3, 5, 7]],
    ["from-medium-risk-area", "home-quarantine", [1, 4, 7]],
    ["post-leaver", "central-quarantine|home-quarantine", [1, 4, 7]],
  ] as const)("%s: 7 days, %s, tests %j", (subject, measures, tests) => {
    const schedule = scheduleFrom(quarantineEdition9, subject, "2022-08-29");
    expect(phasesOf(schedule)).toEqual([`${measures} 2022-08-29 2022-09-04`]);
    expect(testDaysOf(schedule)).toEqual([tests]);
  });

  it("from a low-risk area: no phase, two tests within 3 days and 24 hours apart", () => {
    const schedule = scheduleFrom(quarantineEdition9, "from-low-risk-area", "2022-08-01");
    expect(schedule).toMatchObject({ phases: [], tests: [], ends: undefined });
    expect(schedule.spacedTests).toEqual({ kind: "laboratory", tests: 2, withinDays: 3, apartHours: 24 });
  });
});
