import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile } from "../../src/statistics/quantile.js";
import { weightedMean, weightedQuantile } from "../../src/statistics/weighted-quantile.js";
import golden from "../golden/quantiles-survival.json" with { type: "json" };

const counted = fc.array(fc.record({ value: fc.integer({ min: -50, max: 50 }), times: fc.nat(6) }), { maxLength: 12 });
const writtenOut = (numbers: readonly { value: number; times: number }[]) =>
  numbers.flatMap(({ value, times }) => Array<number>(times).fill(value));

describe("weighted quantile", () => {
  it.each(golden.weightedQuantile)("golden: R, written out and by Hmisc, of $x", (row) => {
    const numbers = row.x.map((value, place) => ({ value, times: row.w[place] as number }));
    for (const [place, probability] of row.probs.entries()) {
      const { value } = weightedQuantile(numbers, probability);
      expect(value).toBeCloseTo(row.expanded_type7[place] as number, 9);
      expect(value).toBeCloseTo(row.hmisc_wtd_quantile[place] as number, 9);
    }
    expect(weightedMean(numbers)).toBeCloseTo(row.weighted_mean, 12);
  });

  it("is that of the numbers written out", () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 0, max: 1000 }), (numbers, perMille) => {
        const probability = perMille / 1000;
        const { value, ...definition } = quantile(writtenOut(numbers), probability);
        const found = weightedQuantile(numbers, probability);
        expect(found).toMatchObject(definition);
        expect(found.value).toEqual(value === undefined ? undefined : expect.closeTo(value, 10));
      }),
    );
  });

  it("does not count a number that was counted no times, and of nobody is undefined", () => {
    expect(
      weightedQuantile(
        [
          { value: 9, times: 0 },
          { value: 1, times: 1 },
        ],
        1,
      ).value,
    ).toBe(1);
    expect(weightedQuantile([{ value: 9, times: 0 }], 0.5)).toMatchObject({ value: undefined, count: 0 });
    expect(weightedMean([])).toBeUndefined();
  });

  it("refuses frequencies that are none", () => {
    expect(() => weightedQuantile([{ value: 1, times: 0.5 }], 0.5)).toThrow(RangeError);
    expect(() => weightedQuantile([{ value: 1, times: -1 }], 0.5)).toThrow(RangeError);
    expect(() => weightedQuantile([{ value: Number.NaN, times: 1 }], 0.5)).toThrow(RangeError);
    expect(() => weightedQuantile([], 2)).toThrow(RangeError);
    expect(() => weightedMean([{ value: 1, times: -0.5 }])).toThrow(RangeError);
    expect(
      weightedMean([
        { value: 1, times: 0.5 },
        { value: 4, times: 1 },
      ]),
    ).toBe(3);
  });
});
