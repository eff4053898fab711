import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { poolClopperPearson } from "../../src/statistics/pool-intervals.js";
import { poolPrevalence } from "../../src/statistics/pool-prevalence.js";
import type { Pools } from "../../src/statistics/pools.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

const anyPools = fc
  .record({ poolSize: fc.integer({ min: 1, max: 50 }), pools: fc.integer({ min: 1, max: 200 }) })
  .chain((size) => fc.integer({ min: 0, max: size.pools }).map((positive): Pools => ({ ...size, positive })));

describe("poolPrevalence", () => {
  it.each(goldenRows("pooled-testing", "poolPrevalence"))("golden: $strata", (row) => {
    const found = poolPrevalence(row.strata as Pools[]);
    expectNear(found.value, row.mle, 1e-9);
    expectNear(found.minimumInfectionRate, row.mir, 1e-9);
    if ("mle_closed_form" in row) expectNear(found.value, row.mle_closed_form, 1e-9);
    if ("wald_se" in row) expectNear(found.standardError, row.wald_se, 1e-9);
  });

  it("lies in its interval, and is at least the positive pools per person", () => {
    fc.assert(
      fc.property(fc.array(anyPools, { minLength: 1, maxLength: 4 }), (strata) => {
        const { value = Number.NaN, interval, minimumInfectionRate = Number.NaN } = poolPrevalence(strata);
        expect(value).toBeGreaterThanOrEqual(minimumInfectionRate - 1e-12);
        expect(interval && interval.lower <= value && value <= interval.upper).toBe(true);
      }),
    );
  });

  it("does not depend on the order of the pools", () => {
    fc.assert(
      fc.property(fc.array(anyPools, { minLength: 1, maxLength: 4 }), (strata) => {
        expectNear(poolPrevalence(strata).value, poolPrevalence([...strata].reverse()).value, 1e-12);
      }),
    );
  });

  it("flags what the pools do not tell", () => {
    expect(poolPrevalence([{ poolSize: 3, pools: 4, positive: 4 }])).toMatchObject({
      value: 1,
      because: "every-pool-positive",
      standardError: undefined,
    });
    expect(poolPrevalence([{ poolSize: 3, pools: 4, positive: 0 }])).toMatchObject({ value: 0, people: 12 });
    expect(poolPrevalence([{ poolSize: 3, pools: 0, positive: 0 }])).toMatchObject({
      value: undefined,
      interval: undefined,
      minimumInfectionRate: undefined,
      because: "no-denominator",
    });
  });

  it("counts pools and people over all sizes, and says no reason where there is none", () => {
    const found = poolPrevalence([
      { poolSize: 1, pools: 4, positive: 1 },
      { poolSize: 2, pools: 3, positive: 0 },
    ]);
    expect(found).toMatchObject({ positivePools: 1, pools: 7, people: 10, minimumInfectionRate: 0.1 });
    expect(found).not.toHaveProperty("because");
    expect(found.standardError).toBeGreaterThan(0);
  });

  it("takes a level and a way of making the interval", () => {
    const strata = [{ poolSize: 10, pools: 20, positive: 3 }];
    expect(poolPrevalence(strata, { level: 0.9, interval: poolClopperPearson }).interval).toEqual(
      poolClopperPearson(strata, 0.9),
    );
    expect(() => poolPrevalence(strata, { level: 2 })).toThrow("poolPrevalence: expected a level");
  });
});
