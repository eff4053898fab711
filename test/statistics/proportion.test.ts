import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ConfidenceLevel, proportion } from "../../src/statistics/proportion.js";
import golden from "../golden/proportion-ci.json" with { type: "json" };

/** Counts as they occur, and as large as a machine can count exactly. */
const countAndOf = fc
  .oneof(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
  .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
const anyLevel = fc.constantFrom<ConfidenceLevel>(0.9, 0.95, 0.99);

const limits = (count: number, of: number, level?: ConfidenceLevel) => {
  const { interval } = proportion(count, of, level);
  return interval === undefined ? [] : [interval.lower, interval.upper];
};

describe("proportion: the Wilson score interval", () => {
  // Newcombe, Stat Med 1998;17:857, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i: %d to %d as printed", (count, of, lower, upper) => {
    expect(limits(count, of).map((limit) => Number(limit.toFixed(4)))).toEqual([lower, upper]);
  });

  it.each(golden.cases)("golden: $x of $n at $level", ({ x, n, level, wilson, estimate }) => {
    const { share } = proportion(x, n);
    expect(Math.abs((share ?? Number.NaN) - estimate)).toBeLessThanOrEqual(1e-12 * estimate);
    for (const [index, limit] of limits(x, n, level as ConfidenceLevel).entries()) {
      const expected = wilson[index] as number;
      expect(Math.abs(limit - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
    }
  });

  it("begins at exactly 0 for none and ends at exactly 1 for all, and never leaves 0 to 1", () => {
    fc.assert(
      fc.property(countAndOf, anyLevel, ([count, of], level) => {
        const [lower = -1, upper = 2] = limits(count, of, level);
        const share = proportion(count, of).share ?? -1;
        expect(0 <= lower && lower <= share && share <= upper && upper <= 1).toBe(true);
        expect(lower === 0).toBe(count === 0);
        expect(limits(0, of, level)[0]).toBe(0);
        expect(limits(of, of, level)[1]).toBe(1);
      }),
    );
  });

  it("is a mirror image for the complement, and wider at a higher level", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 1_000_000 })
          .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of))),
        ([count, of]) => {
          const [lower = 0, upper = 0] = limits(count, of);
          const [otherLower = 0, otherUpper = 0] = limits(of - count, of);
          expect(Math.abs(otherLower - (1 - upper))).toBeLessThan(1e-14);
          expect(Math.abs(otherUpper - (1 - lower))).toBeLessThan(1e-14);
          const width = (level: ConfidenceLevel) => {
            const [from = 0, to = 0] = limits(count, of, level);
            return to - from;
          };
          expect(width(0.9) < width(0.95) && width(0.95) < width(0.99)).toBe(true);
        },
      ),
    );
  });

  it("speaks of 95 % unless told otherwise, and says so", () => {
    expect(proportion(1, 2)).toEqual(proportion(1, 2, 0.95));
    expect(proportion(1, 2, 0.9).interval?.level).toBe(0.9);
  });

  it("has no share of nobody: undefined, neither zero nor NaN", () => {
    expect(proportion(0, 0)).toEqual({ count: 0, of: 0, share: undefined, interval: undefined });
  });

  it("refuses what is no count of a part", () => {
    for (const [count, of] of [
      [2, 1],
      [-1, 1],
      [0.5, 1],
      [0, -1],
      [Number.NaN, 1],
      [1, Number.POSITIVE_INFINITY],
      [0, 2 ** 53],
    ] as const)
      expect(() => proportion(count, of)).toThrow(RangeError);
  });
});
