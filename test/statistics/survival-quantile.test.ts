import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier } from "../../src/statistics/kaplan-meier.js";
import { quantile } from "../../src/statistics/quantile.js";
import { logLimits, logLogLimits, plainLimits } from "../../src/statistics/survival-limits.js";
import { survivalQuantile } from "../../src/statistics/survival-quantile.js";
import golden from "../golden/quantiles-survival.json" with { type: "json" };

const LIMITS = { plain: plainLimits, log: logLimits, "log-log": logLogLimits };

describe("survival quantile", () => {
  it.each(golden.kaplanMeier)("golden: R's quantiles of $name, limits $conf_type", (row) => {
    const stays = row.time.map((time, place) => ({ time, hasLeft: row.event[place] === 1 }));
    const limits = LIMITS[row.conf_type as keyof typeof LIMITS];
    const curve = kaplanMeier(stays, { level: row.level, limits });
    for (const [place, probability] of row.quantile_probs.entries()) {
      const found = survivalQuantile(curve, probability);
      expect(found.time).toBe(row.quantile[place] ?? "not-reached");
      expect(found.lower).toBe(row.quantile_lower[place] ?? "not-reached");
      expect(found.upper).toBe(row.quantile_upper[place] ?? "not-reached");
    }
  });

  it("says that it was not reached, and after which time, rather than a number", () => {
    const curve = kaplanMeier([5, 6, 7].map((time) => ({ time, hasLeft: false })));
    expect(survivalQuantile(curve, 0.9)).toMatchObject({ time: "not-reached", lastTime: 7 });
    expect(survivalQuantile(kaplanMeier([]), 0.5)).toMatchObject({ time: "not-reached", lastTime: undefined });
  });

  it("runs to the last time where the curve ends level at the share sought", () => {
    const stays = [
      { time: 4, hasLeft: true },
      { time: 8, hasLeft: false },
    ];
    expect(survivalQuantile(kaplanMeier(stays), 0.5).time).toBe(6);
  });

  it("says of which curve it is, and at which probability", () => {
    const curve = kaplanMeier(
      [1, 2, 3, 4].map((time) => ({ time, hasLeft: true })),
      { level: 0.9 },
    );
    const { level, method } = curve;
    expect(survivalQuantile(curve, 0.25)).toMatchObject({ probability: 0.25, time: 1.5, lastTime: 4, level, method });
    expect(level).toBe(0.9);
    expect([0.24, 0.26].map((probability) => survivalQuantile(curve, probability).time)).toEqual([1, 2]);
  });

  it("is the quantile of type 2 where everyone has left, and rises with the probability", () => {
    const anyProbability = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }),
        anyProbability,
        anyProbability,
        (times, one, other) => {
          const curve = kaplanMeier(times.map((time) => ({ time, hasLeft: true })));
          const found = survivalQuantile(curve, one).time as number;
          expect(found).toBeCloseTo(quantile(times, one, 2).value as number, 9);
          const later = survivalQuantile(curve, Math.max(one, other)).time as number;
          expect(later).toBeGreaterThanOrEqual(survivalQuantile(curve, Math.min(one, other)).time as number);
        },
      ),
    );
  });

  it("refuses the ends, at which nobody or everybody has left", () => {
    for (const probability of [0, 1, 1.5, Number.NaN])
      expect(() => survivalQuantile(kaplanMeier([]), probability)).toThrow(RangeError);
  });
});
