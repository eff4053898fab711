import fc from "fast-check";
import { expect, it } from "vitest";
import type { DifferenceInterval } from "../../../src/statistics/proportion-difference.js";
import type { RatioInterval } from "../../../src/statistics/proportion-ratio.js";
import { expectEnds, type GoldenRow, goldenRows } from "./golden-rows.js";
import { anyLevel, anyPart, endsOf, refusesWhatIsNoComparison } from "./laws.js";

export const comparisons = goldenRows("proportion-comparison", "cases");

export const partsOf = (row: GoldenRow) =>
  [
    { count: Number(row.x1), of: Number(row.n1) },
    { count: Number(row.x2), of: Number(row.n2) },
    Number(row.level),
  ] as const;

/** The golden file's rows at its tolerance of 1e-10, and what holds of every interval of a difference. */
export function isAnIntervalOfADifference(
  interval: DifferenceInterval,
  { column, method, isWithinBounds = true }: { column: string; method: string; isWithinBounds?: boolean },
): void {
  it.each(comparisons)(`golden: $x1 of $n1 and $x2 of $n2 at $level: $${column}`, (row) => {
    expectEnds(interval(...partsOf(row)), row[column], 1e-10);
  });

  it("turns its sign when the groups are swapped, and when everybody is counted the other way round", () => {
    fc.assert(
      fc.property(anyPart(1e6), anyPart(1e6), anyLevel, (one, other, level) => {
        const [lower, upper] = endsOf(interval(one, other, level));
        const [swappedLower, swappedUpper] = endsOf(interval(other, one, level));
        expect(Math.abs(lower + swappedUpper)).toBeLessThan(1e-13);
        expect(Math.abs(upper + swappedLower)).toBeLessThan(1e-13);
        const [theRest, otherRest] = [one, other].map(({ count, of }) => ({ count: of - count, of }));
        const [restLower] = endsOf(interval(theRest ?? one, otherRest ?? other, level));
        expect(Math.abs(restLower + upper)).toBeLessThan(1e-10);
      }),
    );
  });

  it("is wider at a higher level, and never contradicts the difference", () => {
    fc.assert(
      fc.property(anyPart(1e6), anyPart(1e6), (one, other) => {
        const [lower, upper] = endsOf(interval(one, other, 0.9));
        const [lower99, upper99] = endsOf(interval(one, other, 0.99));
        expect(lower99 <= lower && lower <= upper && upper <= upper99).toBe(true);
        if (isWithinBounds) {
          const difference = one.count / one.of - other.count / other.of;
          expect(lower <= difference + 1e-12 && difference - 1e-12 <= upper).toBe(true);
          expect(lower99 >= -1 - 1e-15 && upper99 <= 1 + 1e-15).toBe(true);
        }
      }),
    );
  });

  saysWhatItIs(interval, method);
  refusesWhatIsNoComparison(interval);
}

/** The golden file's rows at its tolerance of 1e-10, and what holds of every interval of a ratio. */
export function isAnIntervalOfARatio(
  interval: RatioInterval,
  { column, method }: { column: string; method: string },
): void {
  it.each(comparisons)(`golden: $x1 of $n1 and $x2 of $n2 at $level: $${column}`, (row) => {
    expectEnds(interval(...partsOf(row)), row[column], 1e-10);
  });

  it("turns upside down when the groups are swapped", () => {
    fc.assert(
      fc.property(anyPart(1e6), anyPart(1e6), anyLevel, (one, other, level) => {
        const swapped = interval(other, one, level);
        const straight = interval(one, other, level);
        expect(straight === undefined).toBe(swapped === undefined);
        if (straight === undefined || swapped === undefined) return;
        if (straight.lower !== 0) expect(straight.lower * swapped.upper).toBeCloseTo(1, 10);
        else expect(swapped.upper).toBe(Number.POSITIVE_INFINITY);
      }),
    );
  });

  it("is not there when nothing was counted in either group", () => {
    expect(interval({ count: 0, of: 5 }, { count: 0, of: 9 })).toBeUndefined();
  });

  saysWhatItIs(interval, method);
  refusesWhatIsNoComparison(interval);
}

function saysWhatItIs(interval: DifferenceInterval | RatioInterval, method: string): void {
  const [one, other] = [
    { count: 3, of: 10 },
    { count: 2, of: 12 },
  ];
  it("says its method and its level, which is 0.95 unless said, and is not there for nobody", () => {
    expect(interval(one, other)).toMatchObject({ method, level: 0.95 });
    expect(interval(one, other, 0.5)?.level).toBe(0.5);
    expect(interval({ count: 0, of: 0 }, other)).toBeUndefined();
    expect(interval(one, { count: 0, of: 0 })).toBeUndefined();
  });
}
