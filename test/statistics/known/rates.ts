import fc from "fast-check";
import { expect, it } from "vitest";
import type { RateInterval } from "../../../src/statistics/rate.js";
import { expectEnds, expectNear, goldenRows } from "./golden-rows.js";
import { anyLevel, endsOf } from "./laws.js";

export const rateRows = goldenRows("rates-poisson", "rates");

/** The golden file's rows at its tolerance of 1e-12, and what holds of every interval of a rate. */
export function isAnIntervalOfARate(
  interval: RateInterval,
  { column, method }: { column: string; method: string },
): void {
  it.each(rateRows)(`golden: $count in $personTime at $level: $${column}`, (row) => {
    expectEnds(interval(Number(row.count), Number(row.personTime), Number(row.level)), row[column], 1e-12);
  });

  it("is divided by the exposure, holds the rate and widens with the level", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e7 }),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (count, exposure) => {
          const [lower, upper] = endsOf(interval(count, exposure, 0.9));
          const [lower1, upper1] = endsOf(interval(count, 1, 0.9));
          expectNear(lower, lower1 / exposure, 1e-14);
          expectNear(upper, upper1 / exposure, 1e-14);
          expect(lower <= count / exposure && count / exposure <= upper).toBe(true);
          const [lower99, upper99] = endsOf(interval(count, exposure, 0.99));
          expect(lower99 <= lower && upper <= upper99).toBe(true);
        },
      ),
    );
  });

  it("begins at exactly 0 for none and never below", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), anyLevel, (count, level) => {
        expect(endsOf(interval(0, 7, level))[0]).toBe(0);
        expect(endsOf(interval(count, 7, level))[0]).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("says its method and its level, and is not there without exposure", () => {
    expect(interval(3, 10)).toMatchObject({ method, level: 0.95 });
    expect(interval(3, 10, 0.5)?.level).toBe(0.5);
    expect(interval(0, 0)).toBeUndefined();
  });

  it("refuses what is no count, no exposure and no level", () => {
    for (const count of [-1, 0.5, Number.NaN, 2 ** 53])
      expect(() => interval(count, 1)).toThrow(`${interval.name}: expected a whole number`);
    for (const exposure of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => interval(1, exposure)).toThrow(`${interval.name}: expected a finite exposure`);
    expect(() => interval(1, 1, 1)).toThrow(`${interval.name}: expected a level`);
  });
}
