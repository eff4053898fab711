import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWeight, ewma } from "../../src/statistics/ewma.js";
import { goldenRows } from "./known/golden-rows.js";
import { expectEach, neverDependsOnLaterDays } from "./known/series.js";

const usual = { weight: 0.2, target: 12, deviation: 4 };

describe("ewma", () => {
  it.each(goldenRows("aberration", "ewma"))("golden: $name, weight $lambda", (row) => {
    const [weight, target, deviation, width] = [row.lambda, row.target, row.sigma, row.L].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const { days, settled } = ewma(row.y as number[], { weight, target, deviation, width });
    expectEach(
      days.map(({ smoothed }) => smoothed),
      row.ewma,
      1e-9,
    );
    expectEach(
      days.map(({ upper }) => upper),
      row.ucl,
      1e-9,
    );
    expectEach(
      days.map(({ lower }) => lower),
      row.lcl,
      1e-9,
    );
    expectEach([settled.lower, settled.upper], [row.lcl_asymptotic, row.ucl_asymptotic], 1e-9);
  });

  it("passes over a day without a report", () => {
    const { days } = ewma([15, undefined, 3], usual);
    expect(days[1]).toMatchObject({ smoothed: days[0]?.smoothed, upper: days[0]?.upper, because: "no-report" });
    expect(days[2]).toEqual({ ...ewma([15, 3], usual).days[1], day: 2 });
    expect(ewma([undefined], usual).days[0]).toMatchObject({ smoothed: 12, lower: 12, upper: 12, isAlert: undefined });
  });

  it("with the whole weight on the newest day is each day by itself, and strict", () => {
    const { days } = ewma([24, 24.1, 0, -0.1], { weight: 1, target: 12, deviation: 4 });
    expect(days.map(({ side }) => side)).toEqual([undefined, "above", undefined, "below"]);
    expect(days.map(({ isAlert }) => isAlert)).toEqual([false, true, false, true]);
  });

  it("stays between the least and the greatest of target and counts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (counts) => {
        for (const { smoothed } of ewma(counts, usual).days) {
          expect(smoothed).toBeLessThanOrEqual(Math.max(12, ...counts) + 1e-9);
          expect(smoothed).toBeGreaterThanOrEqual(Math.min(12, ...counts) - 1e-9);
        }
      }),
    );
  });

  neverDependsOnLaterDays((counts) => ewma(counts, usual).days);

  it("refuses what it cannot use", () => {
    expect(() => ewma([1], { ...usual, weight: 0 })).toThrow("ewma: expected a weight");
    expect(() => checkWeight("x", 1.1)).toThrow("x: expected a weight above 0, at most 1, got 1.1");
    expect(() => ewma([1], { ...usual, deviation: 0 })).toThrow("ewma: expected a standard deviation");
    expect(() => ewma([1], { ...usual, width: 0 })).toThrow("ewma: expected a width");
    expect(() => ewma([1], { ...usual, target: Number.NaN })).toThrow("ewma: expected finite");
    expect(() => ewma([Number.NaN], usual)).toThrow("ewma: expected finite");
  });
});
