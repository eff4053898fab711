import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { predictiveValues } from "../../src/statistics/predictive-values.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("predictiveValues", () => {
  it.each(goldenRows("screening-tests", "predictiveValues"))(
    "golden: $prevalence at $sensitivity and $specificity",
    (row) => {
      const accuracy = { sensitivity: Number(row.sensitivity), specificity: Number(row.specificity) };
      const found = predictiveValues(Number(row.prevalence), accuracy);
      expectNear(found.positive, row.ppv, 1e-9);
      expectNear(found.negative, row.npv, 1e-9);
      expectNear(found.apparent, row.apparent, 1e-9);
      expectNear(found.positiveLikelihoodRatio, row.lr_pos, 1e-9);
      expectNear(found.negativeLikelihoodRatio, row.lr_neg, 1e-9);
      const { of, ...numbers } = found.frequencies;
      expect(of).toBe(1e6);
      const known = row.expected_per_million as number[];
      for (const [index, number] of Object.values(numbers).entries()) expectNear(number, known[index], 1e-9);
    },
  );

  it("sorts everybody, and finds no more infected than there are", () => {
    fc.assert(
      fc.property(share, share, share, (prevalence, sensitivity, specificity) => {
        const { frequencies } = predictiveValues(prevalence, { sensitivity, specificity }, { of: 1000 });
        const { truePositive, falsePositive, falseNegative, trueNegative } = frequencies;
        expect(truePositive + falseNegative).toBeCloseTo(1000 * prevalence, 9);
        expect(truePositive + falsePositive + falseNegative + trueNegative).toBeCloseTo(1000, 9);
      }),
    );
  });

  it("knows no share of nobody and no ratio of nothing to nothing", () => {
    expect(predictiveValues(0, { sensitivity: 1, specificity: 1 }).positive).toBeUndefined();
    expect(predictiveValues(1, { sensitivity: 1, specificity: 1 }).negative).toBeUndefined();
    expect(predictiveValues(0.1, { sensitivity: 0, specificity: 1 }).positiveLikelihoodRatio).toBeUndefined();
    expect(predictiveValues(0.1, { sensitivity: 1, specificity: 0 }).negativeLikelihoodRatio).toBeUndefined();
    expect(predictiveValues(0.1, { sensitivity: 0.5, specificity: 0 }).negativeLikelihoodRatio).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it("refuses what is no share and no number of people", () => {
    expect(() => predictiveValues(1.5, { sensitivity: 1, specificity: 1 })).toThrow(
      "predictiveValues: expected a prevalence",
    );
    expect(() => predictiveValues(0.5, { sensitivity: 2, specificity: 1 })).toThrow(
      "predictiveValues: expected a sensitivity",
    );
    for (const of of [0, -1, Number.POSITIVE_INFINITY, Number.NaN])
      expect(() => predictiveValues(0.5, { sensitivity: 1, specificity: 1 }, { of })).toThrow(
        "expected people above 0",
      );
  });
});

it("has no ratio below none", () => {
  const { negativeLikelihoodRatio } = predictiveValues(0.1, { sensitivity: 0.5, specificity: -0 });
  expect(negativeLikelihoodRatio).toBe(Number.POSITIVE_INFINITY);
});
