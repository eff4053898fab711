import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { garwood } from "../../src/statistics/garwood.js";
import { poissonExcess } from "../../src/statistics/poisson-excess.js";
import { expectNear } from "./known/golden-rows.js";

/** The chance of so many or more, term by term. */
function summed(count: number, mean: number): number {
  let [term, below] = [Math.exp(-mean), 0];
  for (let one = 0; one < count; one++) {
    below += term;
    term *= mean / (one + 1);
  }
  return 1 - below;
}

describe("poissonExcess", () => {
  it("is the sum of the terms", () => {
    fc.assert(
      fc.property(fc.nat(30), fc.double({ min: 0.01, max: 25, noNaN: true }), (count, mean) => {
        expect(Math.abs(poissonExcess(count, mean).chance - summed(count, mean))).toBeLessThan(1e-13);
      }),
    );
  });

  it("keeps the digits of a small chance", () => {
    // e^-0.001 · 0.001^5 / 5! · (1 + 0.001/6 + 0.001²/42 + 0.001³/336 + …)
    const series = 1 + 0.001 / 6 + 0.001 ** 2 / 42 + 0.001 ** 3 / 336;
    expectNear(poissonExcess(5, 0.001).chance, (Math.exp(-0.001) * 0.001 ** 5 * series) / 120, 1e-12);
  });

  it("turns where Garwood's interval begins", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (count) => {
        expectNear(poissonExcess(count, garwood(count, 1, 0.98)?.lower ?? 0).chance, 0.01, 1e-11);
      }),
    );
  });

  it("alerts from the smallest count whose chance is below the level", () => {
    const anyMean = fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1e4, noNaN: true }));
    fc.assert(
      fc.property(anyMean, fc.constantFrom(0.5, 0.05, 0.01, 1e-6, 0.999), (mean, level) => {
        const { alertFrom } = poissonExcess(0, mean, { level });
        expect(poissonExcess(alertFrom, mean, { level }).isAlert).toBe(true);
        expect(poissonExcess(alertFrom - 1, mean, { level }).isAlert).toBe(false);
      }),
    );
  });

  it("of none expected is an alert from the first", () => {
    expect(poissonExcess(1, 0)).toEqual({ count: 1, expected: 0, chance: 0, level: 0.01, isAlert: true, alertFrom: 1 });
  });

  it("is no alert at the level itself, and says what it was asked", () => {
    const { chance } = poissonExcess(2, 1);
    expect(chance).toBeCloseTo(1 - 2 / Math.E, 12);
    expect(poissonExcess(2, 1, { level: chance })).toMatchObject({
      count: 2,
      expected: 1,
      level: chance,
      isAlert: false,
    });
    expect(poissonExcess(2, 1, { level: 0.27 })).toMatchObject({ isAlert: true, alertFrom: 2 });
    expect(poissonExcess(0, 1, { level: 0.27 })).toMatchObject({ chance: 1, isAlert: false, alertFrom: 2 });
  });

  it("refuses what it cannot use", () => {
    for (const level of [0, -0.5, Number.NaN])
      expect(() => poissonExcess(1, 1, { level })).toThrow("poissonExcess: expected a level");
    expect(() => poissonExcess(0.5, 1)).toThrow("poissonExcess: expected a whole number");
    expect(() => poissonExcess(1, -1)).toThrow("poissonExcess: expected a finite");
    expect(() => poissonExcess(1, 1, { level: 1 })).toThrow("poissonExcess: expected a level");
  });
});
