import { expect, it } from "vitest";
import { entryCountReadings } from "../../src/statistics/entry-count-readings.js";

it("reads the statement of 2020-01-28 in two ways, the likelier first, each with its reason", () => {
  const readings = entryCountReadings({ suspected: 78, positive: 2 }, { suspected: 96, positive: 11 });
  expect(readings.map(({ reading, entry }) => [reading, entry])).toEqual([
    ["counts-of-entry", { suspected: 96, positive: 11 }],
    ["totals-with-exit", { suspected: 18, positive: 9 }],
  ]);
  for (const { because } of readings) expect(because.en.length > 0 && because.zh.length > 0).toBe(true);
});

it("cannot read as totals what is below the counts of exit", () => {
  expect(entryCountReadings({ suspected: 78, positive: 2 }, { suspected: 70, positive: 11 })).toHaveLength(1);
});

it("leaves blank what was not stated", () => {
  const readings = entryCountReadings<"suspected" | "positive">({ suspected: 78 }, { suspected: 96, positive: 11 });
  expect(readings[1]?.entry).toEqual({ suspected: 18, positive: undefined });
});
