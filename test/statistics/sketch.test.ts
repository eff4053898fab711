import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../src/statistics/quantile.js";
import {
  Buckets,
  mergeSketches,
  placeOf,
  sketch,
  sketchCounter,
  sketchError,
  sketchQuantile,
} from "../../src/statistics/sketch.js";

const anyNumber = fc.oneof(
  fc.integer({ min: -10, max: 200 }),
  fc.nat(100_000),
  fc.nat(2_147_483_647),
  fc.maxSafeNat(),
  fc.constantFrom(0, 1, 127, 128, 2_147_483_647, 2_147_483_648, Number.MAX_SAFE_INTEGER),
);
const anyNumbers = fc.array(anyNumber, { maxLength: 60 });
const anyError = fc.constantFrom(0.25, 0.1, 0.01, 0.001, 1 / 16_384);

describe("sketch", () => {
  it("keeps quantiles within its relative error of the exact ones", () => {
    fc.assert(
      fc.property(anyNumbers, anyError, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, error, probability) => {
        const made = sketch(numbers, error);
        expect(made.relativeError).toBeLessThanOrEqual(error);
        const positive = numbers.filter((number) => number >= 0);
        const exactly = quantile(positive, probability).value;
        const found = sketchQuantile(made, probability);
        if (exactly === undefined) expect(found).toBeUndefined();
        else
          expect(Math.abs((found as number) - exactly)).toBeLessThanOrEqual(
            exactly * made.relativeError * (1 + 1e-9) + 1e-9,
          );
      }),
    );
  });

  it("counts every number, those below 0 apart, and small ones exactly", () => {
    const made = sketch([0, 0, -5, 3, 127], 0.01);
    expect([made.count, made.negative, made.buckets]).toEqual([
      4,
      1,
      [
        [0, 2],
        [3, 1],
        [127, 1],
      ],
    ]);
  });

  it.each([
    [0, 6, 0],
    [127, 6, 127],
    [128, 6, 128],
    [130, 6, 129],
    [255, 6, 191],
    [256, 6, 192],
    [2 ** 31 - 1, 6, 1663],
    [2 ** 31, 6, 1664],
    [2 ** 31, 13, 19 * 2 ** 13],
    [2 ** 32, 13, 20 * 2 ** 13],
    [Number.MAX_SAFE_INTEGER, 6, 47 * 64 + 63],
    [4, 1, 4],
    [6, 1, 5],
  ])("puts %d, by %d bits, at %d", (value, bits, place) => {
    expect(placeOf(value, bits)).toBe(place);
    const buckets = new Buckets(bits);
    buckets.add(value);
    buckets.add(value);
    expect(buckets.sketch()).toStrictEqual({
      version: 1,
      relativeError: 2 ** -(bits + 1),
      count: 2,
      negative: 0,
      buckets: [[place, 2]],
    });
  });

  it("has a bucket stand for its middle, and quantiles lie between", () => {
    const middle = (value: number) => sketchQuantile(sketch([value], 0.01), 0.5);
    expect([middle(127), middle(128), middle(129), middle(256)]).toEqual([127, 128.5, 128.5, 257.5]);
    expect(middle(2 ** 31)).toBe(2 ** 31 + (2 ** 25 - 1) / 2);
    const made = sketch([10, 20, 20, 50, -7], 0.01);
    const quantileOf = (probability: number) => sketchQuantile(made, probability);
    expect([0, 0.5, 0.75, 1].map(quantileOf)).toEqual([10, 20, 27.5, 50]);
  });

  it("is taken to the error that there is, in the name of who asked", () => {
    expect([0.25, 0.2, 0.125, 0.01, 1 / 16_384].map((error) => sketchError(error, "test"))).toEqual([
      1 / 4,
      1 / 8,
      1 / 8,
      1 / 128,
      1 / 16_384,
    ]);
    for (const error of [0.26, 1 / 20_000]) {
      expect(() => sketchError(error, "test")).toThrow("test: expected a relative error");
      expect(() => sketch([], error)).toThrow("sketch: expected a relative error");
      expect(() => sketchCounter(error)).toThrow("sketchCounter: expected a relative error");
      const made = { ...sketch([1], 0.01), relativeError: error };
      expect(() => mergeSketches(made, made)).toThrow("mergeSketches: expected a relative error");
      expect(() => sketchQuantile(made, 0.5)).toThrow("sketchQuantile: expected a relative error");
    }
  });

  it("carries on beyond what a counter holds, in buckets of any number", () => {
    for (const value of [5, 2 ** 40]) {
      const [[place] = [0]] = sketch([value], 0.01).buckets;
      const buckets = new Buckets(6);
      const full = { ...sketch([value], 0.01), count: 2 ** 31 - 1, buckets: [[place, 2 ** 31 - 1]] as const };
      buckets.addSketch(full);
      for (let time = 0; time < 3; time++) buckets.add(value);
      buckets.addSketch(full);
      buckets.addSketch(full);
      expect(buckets.sketch()).toMatchObject({ count: 3 * 2 ** 31, buckets: [[place, 3 * 2 ** 31]] });
    }
  });

  it("puts numbers into buckets in their order, without a gap", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, fc.integer({ min: 1, max: 13 }), (one, other, bits) => {
        const [low, high] = [Math.abs(Math.min(one, other)), Math.abs(Math.max(one, other))].toSorted((a, b) => a - b);
        expect(placeOf(low as number, bits)).toBeLessThanOrEqual(placeOf(high as number, bits));
        expect(placeOf((low as number) + 1, bits) - placeOf(low as number, bits)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is the same whatever the order", () => {
    fc.assert(
      fc.property(anyNumbers, anyError, (numbers, error) => {
        expect(sketch(numbers.toReversed(), error)).toEqual(sketch(numbers, error));
      }),
    );
  });

  it("is read off while it goes on", () => {
    const counter = sketchCounter(0.01);
    counter.add(5);
    const before = counter.sketch();
    counter.add(7);
    expect([before.count, counter.sketch().count]).toEqual([1, 2]);
  });

  it("does not run over where a counter is full", () => {
    const full = { ...sketch([5], 0.01), count: 4_294_967_299, buckets: [[5, 4_294_967_299]] as const };
    const buckets = new Buckets(6);
    buckets.addSketch({ ...full, count: 2_147_483_647, buckets: [[5, 2_147_483_647]] });
    buckets.add(5);
    buckets.add(5);
    expect(buckets.sketch().buckets).toEqual([[5, 2_147_483_649]]);
    expect(mergeSketches(full, full).count).toBe(2 * 4_294_967_299);
  });

  it("refuses errors that there are not and numbers that are not whole", () => {
    for (const error of [0, -1, 0.3, 1, 1e-6, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => sketch([], error)).toThrow(RangeError);
    for (const number of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => sketch([number], 0.01)).toThrow(RangeError);
    for (const probability of [-0.1, 1.1, Number.NaN])
      expect(() => sketchQuantile(sketch([1], 0.01), probability)).toThrow(RangeError);
  });
});

describe("mergeSketches", () => {
  it("is the sketch of all, bit for bit, in any grouping", () => {
    fc.assert(
      fc.property(anyNumbers, anyNumbers, anyNumbers, anyError, (a, b, c, error) => {
        const whole = sketch([...a, ...b, ...c], error);
        const [one, two, three] = [a, b, c].map((numbers) => sketch(numbers, error));
        if (one === undefined || two === undefined || three === undefined) return;
        expect(mergeSketches(mergeSketches(one, two), three)).toEqual(whole);
        expect(mergeSketches(three, mergeSketches(two, one))).toEqual(whole);
        expect(mergeSketches(one, sketch([], error))).toEqual(one);
      }),
    );
  });

  it("refuses another error or version", () => {
    const one = sketch([1], 0.01);
    expect(() => mergeSketches(one, sketch([1], 0.1))).toThrow(RangeError);
    expect(() => mergeSketches(one, { ...one, version: 2 as never })).toThrow(RangeError);
  });
});
