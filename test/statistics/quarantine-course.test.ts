import { describe, expect, it } from "vitest";
import { quarantineEdition6, quarantineEdition9, quarantineTwentyMeasures } from "../../src/risk/index.js";
import { leavingsOf } from "../../src/statistics/quarantine-course.js";
import { everywhere } from "./known/protocols.js";

const faithful = { dayCount: "start-is-day-1", onsetFound: everywhere(0.5), keepsTo: everywhere(1) } as const;

describe("leavingsOf", () => {
  it("holds whoever keeps to it to the end, with the tests of every phase", () => {
    const [only, ...others] = leavingsOf(quarantineEdition9, faithful);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ daysAfterArrival: 10, share: 1 });
    expect(only?.phases.map(({ from, until }) => [from, until])).toEqual([
      [0, 7],
      [7, 10],
    ]);
    expect(only?.phases.flatMap(({ tests }) => tests.map((test) => test.daysAfterArrival))).toEqual([0, 1, 2, 4, 6, 9]);
  });

  it("finds under each phase as many as its measure does", () => {
    const onsetFound = { "central-quarantine": 0.9, "home-quarantine": 0.6, "home-monitoring": 0.4 };
    const [only] = leavingsOf(quarantineEdition9, { ...faithful, onsetFound });
    expect(only?.phases.map((phase) => phase.onsetFound)).toEqual([0.9, 0.4]);
  });

  it("counts the days as it is told to", () => {
    for (const dayCount of ["start-is-day-0", "day-after-is-day-1"] as const) {
      const [only] = leavingsOf(quarantineEdition9, { ...faithful, dayCount });
      expect(only?.daysAfterArrival).toBe(10);
      expect(only?.phases.flatMap(({ tests }) => tests.map((test) => test.daysAfterArrival))).toEqual([
        1, 2, 3, 5, 7, 10,
      ]);
    }
  });

  it("lets go as a phase begins whoever does not keep to it", () => {
    const keepsTo = { "central-quarantine": 0.9, "home-quarantine": 0.6, "home-monitoring": 0 };
    const leave = (schedule: Parameters<typeof leavingsOf>[0]) =>
      leavingsOf(schedule, { ...faithful, keepsTo }).map(({ daysAfterArrival, share, phases }) => [
        daysAfterArrival,
        Number(share.toFixed(12)),
        phases.length,
      ]);
    expect(leave(quarantineEdition9)).toEqual([
      [0, 0.1, 0],
      [7, 0.9, 1],
    ]);
    expect(leave(quarantineTwentyMeasures)).toEqual([
      [0, 0.1, 0],
      [5, 0.36, 1],
      [8, 0.54, 2],
    ]);
    expect(leave(undefined)).toEqual([[0, 1, 0]]);
  });

  it("refuses an edition that states nothing for those who enter", () => {
    expect(() => leavingsOf(quarantineEdition6, faithful)).toThrow("got none in cn-quarantine-edition-6");
  });
});
