import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dorfman } from "../../src/statistics/dorfman.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

describe("dorfman", () => {
  it.each(goldenRows("pooled-testing", "dorfman"))(
    "golden: $prevalence in pools of $poolSize at $sensitivity and $specificity",
    (row) => {
      const accuracy = { sensitivity: Number(row.sensitivity), specificity: Number(row.specificity) };
      const found = dorfman(Number(row.prevalence), Number(row.poolSize), accuracy);
      expectNear(found.testsPerPerson, row.expectedTestsPerPerson, 1e-9);
      expectNear(found.saving, row.saving, 1e-9);
      expectNear(found.sensitivity, row.poolingSensitivity, 1e-9);
      expectNear(found.specificity, row.poolingSpecificity, 1e-9);
      expectNear(found.positivePredictiveValue, row.ppv, 1e-9);
      expectNear(found.negativePredictiveValue, row.npv, 1e-9);
    },
  );

  it("never finds more than one test would, and stops fewer of the others", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        share,
        fc.integer({ min: 1, max: 200 }),
        share,
        share,
        (prevalence, size, sensitivity, specificity) => {
          const found = dorfman(prevalence, size, { sensitivity, specificity });
          expect(found.sensitivity).toBeLessThanOrEqual(sensitivity);
          expect(found.specificity).toBeGreaterThanOrEqual(specificity - 1e-15);
          expect(found.testsPerPerson).toBeGreaterThan(0);
          expect(found.testsPerPerson).toBeLessThanOrEqual(1 + 1 / size + 1e-15);
        },
      ),
    );
  });

  it("is a test for everyone in pools of one", () => {
    const accuracy = { sensitivity: 0.9, specificity: 0.8 };
    expect(dorfman(0.2, 1, accuracy)).toMatchObject({ ...accuracy, testsPerPerson: 1, saving: 0 });
  });

  it("needs a retest of everyone where all are infected, and of nobody where none is", () => {
    expect(dorfman(1, 4).testsPerPerson).toBe(1.25);
    expect(dorfman(0, 4).testsPerPerson).toBe(0.25);
    expect(dorfman(0, 4).positivePredictiveValue).toBeUndefined();
  });

  it("refuses what is no share and no size", () => {
    expect(() => dorfman(-0.1, 4)).toThrow("dorfman: expected a prevalence");
    expect(() => dorfman(0.1, 4, { sensitivity: 0.9, specificity: 9 })).toThrow("dorfman: expected a specificity");
    for (const size of [0, 2.5, -1, Number.NaN]) expect(() => dorfman(0.1, size)).toThrow("expected a whole pool size");
  });
});
