import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile, quantiles } from "../../src/statistics/quantile.js";
import golden from "../golden/quantiles-survival.json" with { type: "json" };

const someNumbers = fc.array(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0),
  { minLength: 1, maxLength: 40 },
);
const anyProbability = fc.double({ min: 0, max: 1, noNaN: true });
const typeSeven = golden.quantile.filter(({ type }) => type === 7);

describe("quantile: type 7 of Hyndman and Fan (1996)", () => {
  it("is tried on the golden rows", () => {
    expect(typeSeven.length).toBeGreaterThan(3);
  });

  it.each(typeSeven)("golden: R's type 7 of $name", ({ x, probs, values }) => {
    for (const [index, value] of quantiles(x, probs).entries()) {
      const expected = values[index] as number;
      expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));
    }
  });

  it("interpolates between neighbours", () => {
    expect(quantiles([4, 1, 3, 2], [0, 0.25, 0.5, 0.75, 1])).toEqual([1, 1.75, 2.5, 3.25, 4]);
    expect(quantile([42], 0.95)).toBe(42);
  });

  it("is exact where a number stands at the place: of n numbers, k/(n - 1) gives the k-th from 0", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.nat(29), (some, k) => {
        const at = k % some.length;
        expect(quantile(some, at / (some.length - 1))).toBeCloseTo(
          some.toSorted((one, other) => one - other)[at] as number,
          8,
        );
      }),
    );
  });

  it("lies between the smallest and the largest, and rises with the probability", () => {
    fc.assert(
      fc.property(someNumbers, anyProbability, anyProbability, (some, one, other) => {
        const [low, lower = 0, higher = 0, high] = quantiles(some, [0, Math.min(one, other), Math.max(one, other), 1]);
        expect([low, high]).toEqual([Math.min(...some), Math.max(...some)]);
        const slack = 1e-9;
        expect(lower <= higher + slack && (low as number) <= lower + slack && higher <= (high as number) + slack).toBe(
          true,
        );
      }),
    );
  });

  it("does not depend on the order of the numbers and leaves them as they are", () => {
    fc.assert(
      fc.property(someNumbers, anyProbability, (some, probability) => {
        const before = [...some];
        expect(quantile(some.toReversed(), probability)).toBe(quantile(some, probability));
        expect(some).toEqual(before);
      }),
    );
  });

  it("moves with a change of unit: minutes to hours", () => {
    fc.assert(
      fc.property(someNumbers, anyProbability, (minutes, probability) => {
        const hours = minutes.map((each) => each / 60);
        expect(quantile(hours, probability)).toBeCloseTo((quantile(minutes, probability) as number) / 60, 6);
      }),
    );
  });

  it("of nobody is undefined", () => {
    expect(quantile([], 0.5)).toBeUndefined();
    expect(quantiles([], [0, 1])).toEqual([undefined, undefined]);
    expect(quantiles([1], [])).toEqual([]);
  });

  it("refuses what is no number or no probability", () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => quantile([1, number], 0.5)).toThrow(RangeError);
    for (const probability of [-0.1, 1.1, 95, Number.NaN]) expect(() => quantile([1], probability)).toThrow(RangeError);
  });
});
