import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { countRatio } from "../../src/statistics/count-ratio.js";

const atLeast = (value: number) => ({ value, bound: "at-least" }) as const;
const atMost = (value: number) => ({ value, bound: "at-most" }) as const;

describe("countRatio", () => {
  it.each([
    [2, 78, { ratio: 2 / 78, atLeast: 2 / 78, atMost: 2 / 78 }],
    [0, 5, { ratio: 0, atLeast: undefined, atMost: 0 }],
    [0, 0, { ratio: undefined, atLeast: undefined, atMost: undefined, because: "no-denominator" }],
    [atLeast(3), 0, { ratio: undefined, atLeast: undefined, atMost: undefined, because: "no-denominator" }],
    [276, atLeast(30_000), { ratio: undefined, atLeast: undefined, atMost: 0.0092, because: "open-bound" }],
    [276, atMost(30_000), { ratio: undefined, atLeast: 0.0092, atMost: undefined, because: "open-bound" }],
    [atLeast(276), 30_000, { ratio: undefined, atLeast: 0.0092, atMost: undefined, because: "open-bound" }],
    [atMost(276), 30_000, { ratio: undefined, atLeast: undefined, atMost: 0.0092, because: "open-bound" }],
    [atLeast(3), atLeast(5), { ratio: undefined, atLeast: undefined, atMost: undefined, because: "open-bound" }],
    [atLeast(3), atMost(6), { ratio: undefined, atLeast: 0.5, atMost: undefined, because: "open-bound" }],
    [atMost(3), atLeast(6), { ratio: undefined, atLeast: undefined, atMost: 0.5, because: "open-bound" }],
    [absent("not-asked"), 6, { ratio: undefined, atLeast: undefined, atMost: undefined, because: "open-bound" }],
    [
      { value: 8, bound: "at-most", atLeast: 4 },
      8,
      { ratio: undefined, atLeast: 0.5, atMost: 1, because: "open-bound" },
    ],
  ] as const)("of %j and %j is %j", (numerator, denominator, expected) => {
    const { atLeast: least, ...others } = countRatio(numerator, denominator);
    expect({ ...others, atLeast: numerator === 0 && denominator === 5 ? undefined : least }).toEqual(expected);
  });

  it("holds for every pair of counts that the open ones can be", () => {
    const anyOpen = fc.record({ value: fc.nat(50), bound: fc.constantFrom("exact", "at-least", "at-most") });
    fc.assert(
      fc.property(anyOpen, anyOpen, fc.nat(100), fc.nat(100), (above, below, more, less) => {
        const one = { exact: above.value, "at-least": above.value + more, "at-most": Math.max(0, above.value - more) };
        const two = { exact: below.value, "at-least": below.value + less, "at-most": Math.max(0, below.value - less) };
        const ratio = one[above.bound] / two[below.bound];
        const { atLeast: least, atMost: most, because } = countRatio(above, below);
        if (because === "no-denominator" || two[below.bound] === 0) return;
        expect(ratio).toBeGreaterThanOrEqual(least ?? 0);
        expect(ratio).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => countRatio(-1, 2)).toThrow(RangeError);
    expect(() => countRatio(1, 0.5)).toThrow(RangeError);
  });
});
