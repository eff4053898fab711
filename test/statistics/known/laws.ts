import fc from "fast-check";
import { expect, it } from "vitest";
import type { Interval } from "../../../src/statistics/interval.js";
import type { Part } from "../../../src/statistics/part.js";
import { expectEnds, goldenRows } from "./golden-rows.js";

/** Parts of wholes as they occur: few and many people, and often none or all of them. */
export const anyPart = (most: number): fc.Arbitrary<Part> =>
  fc
    .oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: most }))
    .chain((of) =>
      fc
        .oneof(fc.constantFrom(0, 1, of - 1, of), fc.integer({ min: 0, max: of }))
        .map((count) => ({ count: Math.max(0, Math.min(of, count)), of })),
    );

export const anyLevel = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);

export type IntervalOfShare = (count: number, of: number, level?: number) => Interval | undefined;

/** The ends, or a pair that nothing holds. */
export function endsOf(interval: Interval | undefined): [lower: number, upper: number] {
  return interval === undefined ? [Number.NaN, Number.NaN] : [interval.lower, interval.upper];
}

/** Every row of the golden file, at its tolerance of 1e-12. */
export function agreesWithGolden(interval: IntervalOfShare, column: string): void {
  it.each(goldenRows("proportion-ci", "cases"))(`golden: $x of $n at $level: $${column}`, (row) => {
    expectEnds(interval(Number(row.x), Number(row.n), Number(row.level)), row[column], 1e-12);
  });
}

/** What holds of every two-sided interval of one share, and what calls are refused. */
export function obeysTheLawsOfAShare(
  interval: IntervalOfShare,
  method: string,
  { isWithinBounds = true, holdsTheShare = true }: { isWithinBounds?: boolean; holdsTheShare?: boolean } = {},
): void {
  it("is the mirror image of the interval of the others", () => {
    fc.assert(
      fc.property(anyPart(1e6), anyLevel, ({ count, of }, level) => {
        const [lower, upper] = endsOf(interval(count, of, level));
        const [otherLower, otherUpper] = endsOf(interval(of - count, of, level));
        expect(Math.abs(otherLower - (1 - upper))).toBeLessThan(1e-13);
        expect(Math.abs(otherUpper - (1 - lower))).toBeLessThan(1e-13);
      }),
    );
  });

  it("is narrower for ten times as many people, and wider at a higher level", () => {
    fc.assert(
      fc.property(anyPart(1e6), anyLevel, ({ count, of }, level) => {
        const width = (times: number, at: number) => {
          const [lower, upper] = endsOf(interval(count * times, of * times, at));
          return upper - lower;
        };
        expect(width(10, level)).toBeLessThan(width(1, level));
        expect(width(1, level + (1 - level) / 2)).toBeGreaterThanOrEqual(width(1, level));
      }),
    );
  });

  if (holdsTheShare)
    it("holds the share counted, and stays from 0 to 1", () => {
      fc.assert(
        fc.property(anyPart(1e9), fc.constantFrom(0.9, 0.95, 0.99), ({ count, of }, level) => {
          const [lower, upper] = endsOf(interval(count, of, level));
          expect(lower <= count / of && count / of <= upper).toBe(true);
          if (isWithinBounds) expect(lower >= 0 && upper <= 1).toBe(true);
        }),
      );
    });

  if (isWithinBounds)
    it("begins at exactly 0 for none and ends at exactly 1 for all", () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1e9 }), anyLevel, (of, level) => {
          expect(endsOf(interval(0, of, level))[0]).toBe(0);
          expect(endsOf(interval(of, of, level))[1]).toBe(1);
        }),
      );
    });

  saysWhatItIs(interval, method);
}

/** Numbers from 0 to 1 for every count up to a thousand million, at every level, however near to 0 or 1. */
export function isAlwaysANumber(interval: IntervalOfShare): void {
  it("is never NaN, whatever the counts and the level", () => {
    const level = fc.oneof(
      fc.constantFrom(Number.MIN_VALUE, 1e-300, 1e-20, 1e-9, 0.01, 0.4999, 0.5, 0.5001, 1 - 2 ** -53),
      fc.double({ min: Number.MIN_VALUE, max: 1 - 2 ** -53, noNaN: true }),
    );
    fc.assert(
      fc.property(anyPart(1e9), level, ({ count, of }, at) => {
        const [lower, upper] = endsOf(interval(count, of, at));
        expect(0 <= lower && lower <= 1).toBe(true);
        expect(0 <= upper && upper <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
}

/** The name, the level, nobody, and calls that are refused. */
export function saysWhatItIs(interval: IntervalOfShare, method: string): void {
  it("says its method and its level, which is 0.95 unless said", () => {
    expect(interval(3, 10)).toMatchObject({ method, level: 0.95 });
    expect(interval(3, 10)).toEqual(interval(3, 10, 0.95));
    expect(interval(3, 10, 0.5)?.level).toBe(0.5);
  });

  it("is not there for nobody", () => {
    expect(interval(0, 0)).toBeUndefined();
  });

  it("refuses what is no count of a part, and what is no level", () => {
    for (const [count, of] of [
      [2, 1],
      [-1, 1],
      [0.5, 1],
      [0, -1],
      [Number.NaN, 1],
      [1, Number.POSITIVE_INFINITY],
      [0, 2 ** 53],
    ] as const)
      expect(() => interval(count, of)).toThrow(`${interval.name}: expected whole numbers`);
    for (const level of [0, 1, -0.5, 95, Number.NaN])
      expect(() => interval(1, 2, level)).toThrow(`${interval.name}: expected a level`);
  });
}

/** What holds of every interval that compares two parts, and what calls are refused. */
export function refusesWhatIsNoComparison(compare: (one: Part, other: Part, level?: number) => unknown): void {
  const part = { count: 1, of: 2 };
  it("refuses what is no count of a part, and what is no level", () => {
    for (const wrong of [
      { count: 2, of: 1 },
      { count: -1, of: 1 },
      { count: 0.5, of: 1 },
    ]) {
      expect(() => compare(wrong, part)).toThrow(`${compare.name}: expected whole numbers`);
      expect(() => compare(part, wrong)).toThrow(`${compare.name}: expected whole numbers`);
    }
    for (const level of [0, 1, Number.NaN])
      expect(() => compare(part, part, level)).toThrow(`${compare.name}: expected a level`);
  });
}
