import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../src/statistics/kaplan-meier.js";
import { restrictedMean } from "../../src/statistics/restricted-mean.js";
import { summary } from "../../src/statistics/summary.js";
import golden from "../golden/quantiles-survival.json" with { type: "json" };

const anyStays = fc.array(fc.record({ time: fc.nat(60), hasLeft: fc.boolean() }), { minLength: 1, maxLength: 40 });

describe("restricted mean", () => {
  it.each(golden.kaplanMeier)("golden: R's rmean of $name, limits $conf_type", (row) => {
    const stays = row.time.map((time, place) => ({ time, hasLeft: row.event[place] === 1 }));
    const found = restrictedMean(kaplanMeier(stays), row.rmean_tau);
    expect(found?.mean).toBeCloseTo(row.rmean, 9);
    expect(found?.standardError).toBeCloseTo(row.rmean_se, 9);
    expect(summary(stays.filter(({ hasLeft }) => hasLeft).map(({ time }) => time)).mean ?? null).toEqual(
      row.naive_mean_exited === null ? null : expect.closeTo(row.naive_mean_exited, 9),
    );
  });

  it("is the plain mean where everyone has left", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }), (times) => {
        const found = restrictedMean(kaplanMeier(times.map((time) => ({ time, hasLeft: true }))));
        expect(found?.mean).toBeCloseTo(summary(times).mean as number, 9);
      }),
    );
  });

  it("grows with the time up to which it is taken, and by no more than that", () => {
    fc.assert(
      fc.property(anyStays, fc.nat(60), fc.nat(60), (stays, one, other) => {
        const curve = kaplanMeier(stays);
        const last = Math.max(...stays.map(({ time }) => time));
        const [early, late] = [Math.min(one, other, last), Math.min(Math.max(one, other), last)];
        const [before, after] = [restrictedMean(curve, early)?.mean, restrictedMean(curve, late)?.mean];
        expect(after).toBeGreaterThanOrEqual((before as number) - 1e-9);
        expect(after).toBeLessThanOrEqual((before as number) + late - early + 1e-9);
      }),
    );
  });

  it("says nothing beyond what was seen, unless nobody is left inside", () => {
    const open = kaplanMeier([
      { time: 5, hasLeft: true },
      { time: 9, hasLeft: false },
    ]);
    expect(restrictedMean(open, 10)).toBeUndefined();
    const closed = kaplanMeier([{ time: 5, hasLeft: true }]);
    expect(restrictedMean(closed, 10)).toEqual({ mean: 5, standardError: 0, upTo: 10 });
    expect(restrictedMean(open, 3)).toEqual({ mean: 3, standardError: 0, upTo: 3 });
    expect(restrictedMean(kaplanMeier([]))).toBeUndefined();
    for (const upTo of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => restrictedMean(open, upTo)).toThrow(RangeError);
  });
});
