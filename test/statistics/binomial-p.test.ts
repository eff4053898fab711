import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialP } from "../../src/statistics/binomial-p.js";
import { expectNear } from "./known/golden-rows.js";

describe("binomialP", () => {
  it("is the sum over all counts that are no likelier", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }).chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of))),
        fc.constantFrom(0.5, 0.25, 0.9, 0.4),
        ([count, of], p) => {
          const chances: number[] = [];
          let chosen = 1;
          for (let yes = 0; yes <= of; yes++) {
            chances.push(chosen * p ** yes * (1 - p) ** (of - yes));
            chosen *= (of - yes) / (yes + 1);
          }
          const limit = (chances[count] ?? 0) * (1 + 1e-7);
          const sum = chances.filter((chance) => chance <= limit).reduce((total, chance) => total + chance, 0);
          expectNear(binomialP(count, of, p, 1 - p), sum, 1e-11);
        },
      ),
    );
  });

  it("is 1 at the mean, and 2 · 2⁻ⁿ for none of n by coin", () => {
    expect(binomialP(5, 10, 0.5, 0.5)).toBe(1);
    expectNear(binomialP(0, 30, 0.5, 0.5), 2 ** -29, 1e-13);
  });
});
