import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClearanceTime, clearanceReduction, clearanceTime, hoursOf } from "../../src/statistics/clearance-time.js";
import { impliedBaseline } from "../../src/statistics/implied-baseline.js";

const PRINTED = { hours: 0.1, percent: 0.1 };
const overall = (hours: number) => clearanceTime("overall-clearance", hours);

describe("the baseline that a printed fall implies", () => {
  // GACC, December 2019: imports 36.7 h, 62.3 % less than in 2017; exports 2.6 h, 78.6 % less.
  it.each([
    [36.7, 62.3, "97.35", 97.39],
    [2.6, 78.6, "12.15", 12.29],
  ])(
    "of %f h and %f %% is %s h, and the printed baseline lies within its rounding",
    (hours, fall, implied, baseline) => {
      const found = impliedBaseline(overall(hours), fall, PRINTED);
      expect(hoursOf(found.baseline as ClearanceTime).toFixed(2)).toBe(implied);
      expect(found.lowerHours).toBeLessThan(baseline);
      expect(found.upperHours).toBeGreaterThan(baseline);
    },
  );

  it("is of the same kind and average", () => {
    const { baseline } = impliedBaseline(clearanceTime("customs-clearance", 2, "median"), 50);
    expect(baseline).toEqual({ kind: "customs-clearance", average: "median", hours: 4 });
  });

  it("is the baseline itself where the figures are exact", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        (from, to) => {
          const { percent } = clearanceReduction(overall(from), overall(to));
          const { baseline, lowerHours, upperHours } = impliedBaseline(overall(to), percent as number);
          expect(Math.abs(hoursOf(baseline as ClearanceTime) / from - 1)).toBeLessThan(1e-9);
          expect([lowerHours, upperHours]).toEqual([
            hoursOf(baseline as ClearanceTime),
            hoursOf(baseline as ClearanceTime),
          ]);
        },
      ),
    );
  });

  it("has no upper end where the fall may be all of it", () => {
    expect(impliedBaseline(overall(0.1), 99.96, PRINTED).upperHours).toBeUndefined();
    expect(impliedBaseline(overall(3), -50).lowerHours).toBe(2);
    expect(impliedBaseline(overall(0), 50, PRINTED).lowerHours).toBe(0);
  });

  it("is none where the fall is everything or more", () => {
    for (const fall of [100, 120])
      expect(impliedBaseline(overall(1), fall, PRINTED)).toEqual({
        baseline: undefined,
        lowerHours: undefined,
        upperHours: undefined,
        because: "fall-of-everything",
      });
  });

  it("refuses a fall that is no number, and places that are none", () => {
    for (const fall of [Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
      expect(() => impliedBaseline(overall(1), fall)).toThrow(RangeError);
    expect(() => impliedBaseline(overall(1), 50, { hours: -1 })).toThrow(RangeError);
    expect(() => impliedBaseline(overall(1), 50, { percent: Number.NaN })).toThrow(RangeError);
  });
});
