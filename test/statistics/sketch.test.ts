import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../src/statistics/quantile.js";
import { Buckets, mergeSketches, placeOf, sketch, sketchCounter, sketchQuantile } from "../../src/statistics/sketch.js";

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
