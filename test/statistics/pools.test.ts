import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { between, checkPools, likeliestPrevalence, positiveChance, prevalenceAt } from "../../src/statistics/pools.js";

describe("positiveChance and prevalenceAt", () => {
  it("are each other's inverse", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 0.5, noNaN: true }), fc.integer({ min: 1, max: 40 }), (share, size) => {
        const back = prevalenceAt(positiveChance(share, size), size);
        fc.pre(positiveChance(share, size) < 0.999);
        expect(Math.abs(back - share)).toBeLessThan(1e-11 * share);
      }),
    );
  });
});

describe("between", () => {
  it("finds where a condition turns, to the last digit", () => {
    expect(between(0, 1, (point) => point * point < 0.5)).toBeCloseTo(Math.SQRT1_2, 15);
    expect(between(0, 1, (point) => point < 1e-300)).toBeCloseTo(1e-300, 310);
  });
});

describe("likeliestPrevalence", () => {
  it("solves the same equation for one size in one stratum and in several", () => {
    const one = likeliestPrevalence([{ poolSize: 5, pools: 30, positive: 4 }]);
    const parted = likeliestPrevalence([
      { poolSize: 5, pools: 10, positive: 4 },
      { poolSize: 5, pools: 20, positive: 0 },
      { poolSize: 7, pools: 0, positive: 0 },
    ]);
    expect(parted).toBe(one);
  });

  it("is not known without a pool, none without a positive one, and all where each is", () => {
    expect(likeliestPrevalence([])).toBeUndefined();
    expect(likeliestPrevalence([{ poolSize: 5, pools: 0, positive: 0 }])).toBeUndefined();
    expect(likeliestPrevalence([{ poolSize: 5, pools: 3, positive: 0 }])).toBe(0);
    expect(likeliestPrevalence([{ poolSize: 5, pools: 3, positive: 3 }])).toBe(1);
  });

  it("of people alone and pairs solves 20 p² − 42 p + 6 = 0 for 2 of 10 and 1 of 5", () => {
    const strata = [
      { poolSize: 1, pools: 10, positive: 2 },
      { poolSize: 2, pools: 5, positive: 1 },
    ];
    expect(likeliestPrevalence(strata)).toBeCloseTo((42 - Math.sqrt(1284)) / 40, 14);
    // A stratum without a positive pool counts the people in it: 2 / p = 20.
    expect(
      likeliestPrevalence([
        { poolSize: 1, pools: 10, positive: 2 },
        { poolSize: 2, pools: 5, positive: 0 },
      ]),
    ).toBeCloseTo(0.1, 14);
  });

  it("is the share itself where everyone was tested alone", () => {
    expect(likeliestPrevalence([{ poolSize: 1, pools: 50, positive: 2 }])).toBeCloseTo(0.04, 15);
  });
});

describe("checkPools", () => {
  it("refuses what is no size and no part", () => {
    for (const poolSize of [0, 1.5, Number.NaN])
      expect(() => checkPools("a", [{ poolSize, pools: 1, positive: 0 }])).toThrow("a: expected a whole pool size");
    for (const [positive, pools] of [
      [2, 1],
      [-1, 1],
      [0.5, 1],
      [0, 1.5],
    ] as const)
      expect(() => checkPools("a", [{ poolSize: 2, pools, positive }])).toThrow("a: expected whole numbers");
  });
});
