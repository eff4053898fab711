import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dorfman } from "../../src/statistics/dorfman.js";
import { optimalPoolSize } from "../../src/statistics/optimal-pool-size.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

describe("optimalPoolSize", () => {
  it.each(goldenRows("pooled-testing", "dorfmanOptimal"))("golden: $prevalence", (row) => {
    const found = optimalPoolSize(Number(row.prevalence));
    expect(found.poolSize).toBe(row.optimalPoolSize);
    expectNear(found.testsPerPerson, row.expectedTestsPerPerson, 1e-9);
    expect(found.testing).toBe(row.optimalPoolSize === 1 ? "individual" : "pooled");
  });

  it("is beaten by no other size", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-5, max: 1, noNaN: true }),
        fc.integer({ min: 2, max: 1000 }),
        (prevalence, size) => {
          const best = optimalPoolSize(prevalence);
          expect(best.testsPerPerson).toBeLessThanOrEqual(dorfman(prevalence, size).testsPerPerson + 1e-15);
          const within = optimalPoolSize(prevalence, { largest: size });
          expect(within.poolSize).toBeLessThanOrEqual(size);
          expect(within.testsPerPerson).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("turns to individual testing at 30.66 %", () => {
    const limit = 1 - 3 ** (-1 / 3);
    expect(optimalPoolSize(limit - 1e-9).testing).toBe("pooled");
    expect(optimalPoolSize(limit + 1e-9)).toEqual({ testing: "individual", poolSize: 1, testsPerPerson: 1 });
  });

  it("holds to the largest pool, and needs one where nobody is infected", () => {
    expect(optimalPoolSize(0, { largest: 20 })).toEqual({ testing: "pooled", poolSize: 20, testsPerPerson: 0.05 });
    expect(optimalPoolSize(0.01, { largest: 1 }).testing).toBe("individual");
    expect(() => optimalPoolSize(0)).toThrow("expected a largest pool");
    for (const largest of [0, 1.5, Number.NaN])
      expect(() => optimalPoolSize(0.1, { largest })).toThrow("expected a whole largest pool");
    expect(() => optimalPoolSize(2)).toThrow("expected a prevalence");
  });
});
