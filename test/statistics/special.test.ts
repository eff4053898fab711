import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaLogit,
  betaTailFactor,
  logBetaDensity,
  normalQuantile,
  poissonLowerMean,
  poissonUpperMean,
  sharesOf,
  studentUpper,
  tailRoot,
} from "../../src/statistics/special.js";
import { betaLogits } from "./known/beta-logit.js";
import { expectNear } from "./known/golden-rows.js";
import { studentQuantiles } from "./known/student-upper.js";

describe("the beta distribution", () => {
  // A logit's absolute error is the relative error of a small share.
  it.each(betaLogits)("tail %d of %d and %d less %d of the point: logit %d", (tail, a, b, pointShare, logit) => {
    expect(Math.abs(betaLogit(tail, a, b, pointShare) - logit)).toBeLessThan(2e-14);
  });

  it("has tails and densities that are each other's mirror image", () => {
    const count = fc.integer({ min: 1, max: 2e9 }).map((half) => half / 2);
    fc.assert(
      fc.property(count, count, fc.constantFrom(0.4, 0.05, 0.0005), (a, b, tail) => {
        const logit = betaLogit(tail, a, b);
        const [p, q] = sharesOf(logit);
        expect(logBetaDensity(a, b, p, q)).toBeCloseTo(logBetaDensity(b, a, q, p), 12);
        expect(Math.exp(logBetaDensity(a, b, p, q)) * betaTailFactor(a, b, p, q)).toBeCloseTo(tail, 8);
      }),
    );
  });

  it("is certain of its last digits where counts are past a million million", () => {
    // sd √(pq/n) about ½: the quantile is ½ − 1.96 sd within terms of 1/n.
    const [p] = sharesOf(betaLogit(0.025, 5e14, 5e14));
    expect(Math.abs((0.5 - p) / Math.sqrt(0.25 / 1e15) - 1.959963984540054)).toBeLessThan(1e-7);
  });
});

describe("shares of a logit", () => {
  it("sum to 1 and keep the digits of the smaller one", () => {
    expect(sharesOf(0)).toEqual([0.5, 0.5]);
    const [share, rest] = sharesOf(-60);
    expect(share / Math.exp(-60)).toBeCloseTo(1, 14);
    expect(rest).toBe(1);
    expect(sharesOf(60)[1]).toBe(share);
  });
});

describe("means of Poisson distributions", () => {
  it("have the tail that was asked for, summed for small counts", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.constantFrom(0.05, 0.025, 0.0005), (count, tail) => {
        const orFewer = (most: number, mean: number) => {
          let [term, sum] = [Math.exp(-mean), 0];
          for (let events = 0; events <= most; events++) {
            sum += term;
            term *= mean / (events + 1);
          }
          return sum;
        };
        expect(orFewer(count, poissonUpperMean(tail, count, 0)) / tail).toBeCloseTo(1, 10);
        expect((1 - orFewer(count - 1, poissonLowerMean(tail, count, 0))) / tail).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("the normal quantile", () => {
  // mpmath 1.3.0, 40 digits.
  it.each([
    [0.5, 0],
    [0.025, -1.9599639845400543],
    [0.05, -1.6448536269514726],
    [0.005, -2.575829303548901],
    [0.0005, -3.290526731491895],
    [1e-9, -5.9978070150076865],
    [1e-20, -9.262340089798407],
    [0.3, -0.5244005127080408],
    [0.9, 1.2815515655446006],
  ])("of %d is %d", (probability, quantile) => {
    expectNear(normalQuantile(probability), quantile, 1e-15);
  });

  it("is the mirror image of itself, and rises", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), (probability) => {
        expect(normalQuantile(1 - probability)).toBeCloseTo(-normalQuantile(probability), 12);
        expect(normalQuantile(probability + 0.01)).toBeGreaterThan(normalQuantile(probability));
      }),
    );
  });
});

describe("Student's quantile", () => {
  it.each(studentQuantiles)("beyond which %d lies, with %d degrees of freedom, is %d", (tail, freedom, quantile) => {
    expectNear(studentUpper(tail, freedom), quantile, 1e-12);
  });

  // SciPy 1.17.1, stats.t.isf: tails above a quarter, up to a half, beyond which nothing lies above 0.
  it.each([
    [0.26, 1, 0.9390625058174923],
    [0.4, 1, 0.32491969623290634],
    [0.4, 10, 0.2601848294920803],
    [0.49, 3, 0.027211467049117997],
    [0.4999, 100, 0.000251290260708213],
    [0.45, 10_000, 0.1256645380385817],
    [0.5, 1, 0],
    [0.5, 1_000_000, 0],
  ])("beyond which %d lies, with %d degrees of freedom, is %d", (tail, freedom, quantile) => {
    expectNear(studentUpper(tail, freedom), quantile, 1e-11);
  });
});

describe("the root of a tail", () => {
  it("is found from either side, and comes back when a step went too far out", () => {
    const normalTail = (point: number) => ({
      log: (-(point * point) / 2) * Math.sign(-point),
      perLog: 1 / Math.max(0.1, Math.abs(point)),
    });
    expect(tailRoot(-1, -2, normalTail)).toBeCloseTo(-2, 10);
    const cliff = (point: number) => ({
      log: point < -3 ? Number.NEGATIVE_INFINITY : point,
      perLog: point === 0 ? 5 : 1,
    });
    expect(tailRoot(0, -2, cliff)).toBeCloseTo(-2, 12);
  });

  it("ends where the last digits are met, and for what is not a number", () => {
    let sign = 1;
    expect(
      tailRoot(1, 0, () => {
        sign = -sign;
        return { log: sign, perLog: 1e-20 };
      }),
    ).toBe(1);
    expect(tailRoot(1, 0, () => ({ log: Number.NaN, perLog: 1 }))).toBeNaN();
  });
});
