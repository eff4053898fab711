import { describe, expect, it } from "vitest";
import {
  poolClopperPearson,
  poolLikelihood,
  poolStandardError,
  poolWald,
} from "../../src/statistics/pool-intervals.js";
import type { Pools } from "../../src/statistics/pools.js";
import { expectEnds, expectNear, goldenRows } from "./known/golden-rows.js";
import { endsOf } from "./known/laws.js";

const rows = goldenRows("pooled-testing", "poolPrevalence");

describe.each([
  ["wald95", poolWald],
  ["profile_likelihood95", poolLikelihood],
  ["clopper_pearson_transformed95", poolClopperPearson],
] as const)("%s", (column, interval) => {
  it.each(rows.filter((row) => column in row))("golden: $strata", (row) => {
    expectEnds(interval(row.strata as Pools[]), row[column], 1e-9);
  });

  it("widens with the level, and is not there without a pool", () => {
    const strata = [{ poolSize: 5, pools: 40, positive: 6 }];
    const [lower90, upper90] = endsOf(interval(strata, 0.9));
    const [lower99, upper99] = endsOf(interval(strata, 0.99));
    expect(lower99 < lower90 && upper90 < upper99).toBe(true);
    expect(interval([])).toBeUndefined();
    expect(() => interval(strata, 1)).toThrow("expected a level");
    expect(() => interval([{ poolSize: 0, pools: 1, positive: 0 }])).toThrow("expected a whole pool size");
  });
});

describe("poolLikelihood", () => {
  it("has a closed form where every pool is negative, of any sizes", () => {
    const limits = poolLikelihood([
      { poolSize: 5, pools: 10, positive: 0 },
      { poolSize: 10, pools: 5, positive: 0 },
    ]);
    expect(limits?.lower).toBe(0);
    expect(limits?.upper).toBeCloseTo(-Math.expm1(-(1.959963984540054 ** 2) / 200), 12);
  });

  it("ends at exactly 1 where every pool is positive", () => {
    const limits = poolLikelihood([{ poolSize: 10, pools: 20, positive: 20 }]);
    expect(limits?.upper).toBe(1);
    expect(limits?.lower).toBeGreaterThan(0);
  });

  it("lies inside the exact interval for pools of one size", () => {
    const strata = [{ poolSize: 10, pools: 20, positive: 3 }];
    const [lower, upper] = endsOf(poolLikelihood(strata));
    const [exactLower, exactUpper] = endsOf(poolClopperPearson(strata));
    expect(exactLower < lower && upper < exactUpper).toBe(true);
  });
});

describe("poolClopperPearson", () => {
  it("is not there for pools of several sizes", () => {
    expect(
      poolClopperPearson([
        { poolSize: 5, pools: 10, positive: 1 },
        { poolSize: 6, pools: 10, positive: 1 },
      ]),
    ).toBeUndefined();
  });
});

describe("poolWald", () => {
  it("has no width to give where all pools are the same", () => {
    expect(poolWald([{ poolSize: 5, pools: 10, positive: 0 }])).toBeUndefined();
    expect(poolWald([{ poolSize: 5, pools: 10, positive: 10 }])).toBeUndefined();
    expect(poolStandardError([], undefined)).toBeUndefined();
  });

  it("is that of a share where everyone was tested alone", () => {
    const error = poolStandardError([{ poolSize: 1, pools: 50, positive: 10 }], 0.2);
    expectNear(error, Math.sqrt((0.2 * 0.8) / 50), 1e-12);
  });
});

it("of Clopper and Pearson names itself where the level is none", () => {
  expect(() => poolClopperPearson([{ poolSize: 5, pools: 3, positive: 1 }], Number.NaN)).toThrow(
    /^poolClopperPearson: expected a level .*, got NaN$/,
  );
});
