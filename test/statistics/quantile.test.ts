import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUANTILE_TYPES, type QuantileType, quantile, quantiles } from "../../src/statistics/quantile.js";
import golden from "../golden/quantiles-survival.json" with { type: "json" };

const someNumbers = fc.array(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0),
  { minLength: 1, maxLength: 40 },
);
const anyProbability = fc.double({ min: 0, max: 1, noNaN: true });
const anyType = fc.constantFrom(...QUANTILE_TYPES);
const valuesOf = (numbers: readonly number[], probabilities: readonly number[], type?: QuantileType) =>
  quantiles(numbers, probabilities, type).map(({ value }) => value);

describe("quantile: the types of Hyndman and Fan (1996)", () => {
  it("are all tried on the golden rows", () => {
    expect(new Set(golden.quantile.map(({ type }) => type))).toEqual(new Set(QUANTILE_TYPES));
  });

  it.each(golden.quantile)("golden: R's type $type of $name", ({ x, probs, type, values }) => {
    for (const [index, value] of valuesOf(x, probs, type as QuantileType).entries()) {
      const expected = values[index] as number;
      expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(expected)));
    }
  });

  it("is of type 7 unless said, and says of what it is", () => {
    expect(valuesOf([4, 1, 3, 2], [0, 0.25, 0.5, 0.75, 1])).toEqual([1, 1.75, 2.5, 3.25, 4]);
    expect(quantile([42], 0.95)).toEqual({ value: 42, probability: 0.95, type: 7, count: 1 });
    expect(quantile([1, 2], 0.5, 1)).toEqual({ value: 1, probability: 0.5, type: 1, count: 2 });
  });

  it("takes a place that rounding has put beside a number for the number, as R does (types 1 to 3)", () => {
    const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
    // 0.07 × 100 is 7.000000000000001.
    expect([1, 2, 3].map((type) => quantile(hundred, 0.07, type as QuantileType).value)).toEqual([7, 7.5, 7]);
  });

  it("is exact where a number stands at the place: of n numbers, k/(n - 1) gives the k-th from 0", () => {
    const numbers = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.nat(29), (some, k) => {
        const at = k % some.length;
        expect(quantile(some, at / (some.length - 1)).value).toBeCloseTo(
          some.toSorted((one, other) => one - other)[at] as number,
          8,
        );
      }),
    );
  });

  it("lies between the smallest and the largest, and rises with the probability, of every type", () => {
    fc.assert(
      fc.property(someNumbers, anyProbability, anyProbability, anyType, (some, one, other, type) => {
        const [lower = 0, higher = 0] = valuesOf(some, [Math.min(one, other), Math.max(one, other)], type);
        const slack = 1e-9;
        expect(lower <= higher + slack).toBe(true);
        expect(Math.min(...some) <= lower + slack && higher <= Math.max(...some) + slack).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the numbers and leaves them as they are", () => {
    fc.assert(
      fc.property(someNumbers, anyProbability, anyType, (some, probability, type) => {
        const before = [...some];
        expect(quantile(some.toReversed(), probability, type)).toEqual(quantile(some, probability, type));
        expect(some).toEqual(before);
      }),
    );
  });

  it("moves with a change of unit: minutes to hours", () => {
    fc.assert(
      fc.property(someNumbers, anyProbability, anyType, (minutes, probability, type) => {
        const hours = minutes.map((each) => each / 60);
        expect(quantile(hours, probability, type).value).toBeCloseTo(
          (quantile(minutes, probability, type).value as number) / 60,
          6,
        );
      }),
    );
  });

  it("turned over is the quantile of the rest, for the types that treat both ends alike", () => {
    fc.assert(
      fc.property(someNumbers, anyProbability, fc.constantFrom(5, 6, 7, 8, 9), (some, probability, type) => {
        const turned = some.map((number) => -number);
        const one = quantile(some, probability, type as QuantileType).value as number;
        const other = quantile(turned, 1 - probability, type as QuantileType).value as number;
        expect(one).toBeCloseTo(-other, 5);
      }),
    );
  });

  it("of nobody is undefined", () => {
    expect(quantile([], 0.5)).toEqual({ value: undefined, probability: 0.5, type: 7, count: 0 });
    for (const type of QUANTILE_TYPES) expect(valuesOf([], [0, 1], type)).toEqual([undefined, undefined]);
    expect(quantiles([1], [])).toEqual([]);
  });

  it("refuses what is no number, no probability or no type", () => {
    for (const number of [Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => quantile([1, number], 0.5)).toThrow(RangeError);
    for (const probability of [-0.1, 1.1, 95, Number.NaN]) expect(() => quantile([1], probability)).toThrow(RangeError);
    for (const type of [0, 10, 7.5]) expect(() => quantile([1], 0.5, type as QuantileType)).toThrow(RangeError);
  });
});
