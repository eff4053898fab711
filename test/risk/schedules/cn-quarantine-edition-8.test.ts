import { describe, expect, it } from "vitest";
import { quarantineEdition8 } from "../../../src/risk/schedules/cn-quarantine-edition-8.js";
import { phasesOf, problemOf, scheduleFrom, testDaysOf } from "../quarantine-samples.js";

describe("prevention plan, edition 8 (2021-05-14)", () => {
  it.each(["entrant", "close-contact"] as const)(
    "%s: 14 + 7, tests 1, 4, 7, 14 and 2, 7, doubled at release",
    (subject) => {
      const schedule = scheduleFrom(quarantineEdition8, subject, "2021-06-01");
      expect(phasesOf(schedule)).toEqual([
        "central-quarantine 2021-06-01 2021-06-14",
        "home-monitoring 2021-06-15 2021-06-21",
      ]);
      expect(testDaysOf(schedule)).toEqual([
        [1, 4, 7, 14],
        [2, 7],
      ]);
      expect(schedule.tests.filter(({ doubled }) => doubled).map(({ on }) => on)).toEqual(["2021-06-14"]);
      expect(schedule.tests[0]?.specimen).toBe("nasopharyngeal-swab");
    },
  );

  it("contacts of contacts: 7 days at a central site; days of tests not stated", () => {
    const schedule = scheduleFrom(quarantineEdition8, "contact-of-contact", "2021-06-01");
    expect(phasesOf(schedule)).toEqual(["central-quarantine 2021-06-01 2021-06-07"]);
    expect(schedule.phases[0]?.testsStated).toBe(false);
  });

  it("risk areas: 14 days, high at a central site with one locality's tests, medium as the locality says, low locally", () => {
    const high = scheduleFrom(quarantineEdition8, "from-high-risk-area", "2021-06-01");
    expect(phasesOf(high)).toEqual(["central-quarantine 2021-06-01 2021-06-14"]);
    expect(testDaysOf(high)).toEqual([[1, 4, 7, 10, 14]]);
    expect(new Set(high.tests.map(({ standing }) => standing))).toEqual(new Set(["local-example"]));
    const medium = scheduleFrom(quarantineEdition8, "from-medium-risk-area", "2021-06-01");
    expect(phasesOf(medium)).toEqual(["central-quarantine|home-quarantine 2021-06-01 2021-06-14"]);
    expect(problemOf(quarantineEdition8, "from-low-risk-area")).toBe("locally-determined");
  });

  it("post leavers: 7 days at a central site, 7 days of monitoring at home (port model 14 + 7 + 7)", () => {
    expect(phasesOf(scheduleFrom(quarantineEdition8, "post-leaver", "2022-02-15"))).toEqual([
      "central-quarantine 2022-02-15 2022-02-21",
      "home-monitoring 2022-02-22 2022-02-28",
    ]);
  });
});
