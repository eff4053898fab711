import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Summary, summary } from "../../src/statistics/summary.js";
import golden from "../golden/quantiles-survival.json" with { type: "json" };

const COLUMNS = {
  n: "count",
  mean: "mean",
  sd: "standardDeviation",
  min: "minimum",
  max: "maximum",
  median: "median",
  iqr_type7: "interquartileRange",
  trimmed_mean_10: "trimmedMean",
  mad_raw: "medianAbsoluteDeviation",
  geometric_mean: "geometricMean",
} as const satisfies Record<string, keyof Summary>;

describe("summary", () => {
  it.each(golden.summary)("golden: R's numbers of $name", (row) => {
    const short = summary(row.x);
    for (const [column, key] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, keyof Summary][]) {
      const expected = row[column];
      if (expected === null) expect(short[key], key).toBeUndefined();
      else expect(Math.abs((short[key] as number) - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, expected));
    }
  });

  it("of nobody has nothing but the count", () => {
    const { count, ...others } = summary([]);
    expect(count).toBe(0);
    expect(new Set(Object.values(others))).toEqual(new Set([undefined]));
  });

  it("does not depend on the order, and a shift of the clock changes no spread", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 }), (numbers) => {
        const one = summary(numbers);
        expect(summary(numbers.toReversed())).toEqual(one);
        const later = summary(numbers.map((number) => number + 5000));
        expect(later.mean).toBeCloseTo((one.mean as number) + 5000, 8);
        expect(later.standardDeviation).toBeCloseTo(one.standardDeviation as number, 8);
        expect(later.medianAbsoluteDeviation).toBeCloseTo(one.medianAbsoluteDeviation as number, 8);
      }),
    );
  });

  it("keeps the digits of a small spread far from zero", () => {
    expect(summary([1e9 + 1, 1e9 + 2, 1e9 + 3]).standardDeviation).toBe(1);
  });

  it("has no geometric mean with a number of 0 or less, and refuses what is no number", () => {
    expect(summary([0, 1, 2]).geometricMean).toBeUndefined();
    expect(() => summary([Number.NaN])).toThrow(RangeError);
  });
});

it("names itself, and has no deviation that is no number", () => {
  for (const junk of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => summary([1, junk])).toThrow(`summary: expected finite numbers, got ${junk}`);
  expect(() => summary([1e308, -1e308, 1e308])).toThrow("summary: expected");
});
