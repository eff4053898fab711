import { describe, expect, it } from "vitest";
import { quarantineEdition8Pilot } from "../../../src/risk/schedules/cn-quarantine-edition-8-pilot-10-7.js";
import { phasesOf, problemOf, scheduleFrom, testDaysOf } from "../quarantine-samples.js";

const at = (inSite: "yes" | "no", onward: "yes" | "no") =>
  scheduleFrom(quarantineEdition8Pilot, "entrant", "2022-04-15", {
    circumstances: { "positive-in-site-within-10-days": inSite, "onward-to-another-place": onward },
  });

describe("10 + 7 pilot from 2022-04-11 (arrangement of Xiamen)", () => {
  it("10 + 7, laboratory 1, 4, 7, 10 with the last two doubled, antigen 2, 3, 5, 9; home 2, 7 and 3, 5", () => {
    const schedule = at("no", "no");
    expect(phasesOf(schedule)).toEqual([
      "central-quarantine 2022-04-15 2022-04-24",
      "home-monitoring 2022-04-25 2022-05-01",
    ]);
    expect(testDaysOf(schedule)).toEqual([
      [1, 4, 7, 10],
      [2, 7],
    ]);
    expect(testDaysOf(schedule, "antigen")).toEqual([
      [2, 3, 5, 9],
      [3, 5],
    ]);
    expect(schedule.tests.filter(({ doubled }) => doubled).map(({ day }) => day)).toEqual([7, 10]);
  });

  it("14 + 7 after a positive at the same site, wherever the person goes on to", () => {
    for (const onward of ["yes", "no"] as const)
      expect(phasesOf(at("yes", onward))).toEqual([
        "central-quarantine 2022-04-15 2022-04-28",
        "home-monitoring 2022-04-29 2022-05-05",
      ]);
  });

  it("10 + 4 + 7 for another destination", () => {
    expect(phasesOf(at("no", "yes"))).toEqual([
      "central-quarantine 2022-04-15 2022-04-24",
      "central-quarantine 2022-04-25 2022-04-28",
      "home-monitoring 2022-04-29 2022-05-05",
    ]);
  });

  it("holds in eight cities, for four weeks, for entrants", () => {
    expect(Object.keys(quarantineEdition8Pilot.places ?? {})).toHaveLength(8);
    expect(quarantineEdition8Pilot.edition).toMatchObject({ from: "2022-04-11", until: "2022-05-08" });
    expect(problemOf(quarantineEdition8Pilot, "close-contact")).toBe("not-stated");
  });
});
