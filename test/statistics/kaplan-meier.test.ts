import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaplanMeier, type Stay } from "../../src/statistics/kaplan-meier.js";
import { logLimits, logLogLimits, plainLimits } from "../../src/statistics/survival-limits.js";
import golden from "../golden/quantiles-survival.json" with { type: "json" };

const LIMITS = { plain: plainLimits, log: logLimits, "log-log": logLogLimits };

const anyStays = fc.array(fc.record({ time: fc.nat(60), hasLeft: fc.boolean() }), { maxLength: 40 });

/** Within the golden tolerance; `null` there is `undefined` here. */
function expectNumbers(got: readonly (number | undefined)[], expected: readonly (number | null)[]): void {
  expect(got).toHaveLength(expected.length);
  for (const [place, value] of expected.entries()) {
    if (value === null) expect(got[place]).toBeUndefined();
    else expect(Math.abs((got[place] as number) - value)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(value)));
  }
}

describe("Kaplan-Meier", () => {
  it.each(golden.kaplanMeier)("golden: R's survfit of $name, limits $conf_type", (row) => {
    const stays = row.time.map((time, place) => ({ time, hasLeft: row.event[place] === 1 }));
    const limits = LIMITS[row.conf_type as keyof typeof LIMITS];
    const { steps } = kaplanMeier(stays, { level: row.level, limits });
    expect(steps.map(({ time }) => time)).toEqual(row.times);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual(row.n_risk);
    expect(steps.map(({ left }) => left)).toEqual(row.n_event);
    expect(steps.map(({ stillInside }) => stillInside)).toEqual(row.n_censor);
    expectNumbers(
      steps.map(({ share }) => share),
      row.surv,
    );
    expectNumbers(
      steps.map(({ standardErrorOfLog }) => standardErrorOfLog),
      row.greenwood_se_logS,
    );
    expectNumbers(
      steps.map(({ interval }) => interval?.lower),
      row.lower,
    );
    expectNumbers(
      steps.map(({ interval }) => interval?.upper),
      row.upper,
    );
  });

  it("golden: R's survfit of people who were watched from later than their entry on", () => {
    const { entry, exit, event, ...row } = golden.leftTruncated;
    const stays = entry.map((seenFrom, place) => ({
      time: exit[place] as number,
      hasLeft: event[place] === 1,
      seenFrom,
    }));
    const { steps } = kaplanMeier(stays);
    expect(steps.map(({ time }) => time)).toEqual(row.times);
    expect(steps.map(({ atRisk }) => atRisk)).toEqual(row.n_risk);
    expect(steps.map(({ left }) => left)).toEqual(row.n_event);
    expectNumbers(
      steps.map(({ share }) => share),
      row.surv,
    );
  });

  it("is the plain share of those inside where everyone has left", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 40 }), (times) => {
        for (const { time, share } of kaplanMeier(times.map((time) => ({ time, hasLeft: true }))).steps)
          expect(share).toBeCloseTo(times.filter((each) => each > time).length / times.length, 12);
      }),
    );
  });

  it("only falls, from 1 towards 0, and counts everyone once", () => {
    fc.assert(
      fc.property(anyStays, (stays) => {
        const curve = kaplanMeier(stays);
        const shares = [1, ...curve.steps.map(({ share }) => share)];
        expect(shares).toEqual(shares.toSorted((one, other) => other - one));
        const sum = (key: "left" | "stillInside") => curve.steps.reduce((total, step) => total + step[key], 0);
        expect([sum("left"), sum("stillInside")]).toEqual([curve.left, curve.stillInside]);
        expect(curve.stays).toBe(stays.length);
        for (const { atRisk, left, stillInside } of curve.steps)
          expect(atRisk).toBeGreaterThanOrEqual(left + stillInside);
      }),
    );
  });

  it("does not depend on the order of the stays", () => {
    fc.assert(
      fc.property(anyStays, (stays) => {
        expect(kaplanMeier(stays.toReversed())).toEqual(kaplanMeier(stays));
      }),
    );
  });

  it("lies no lower for people still inside than if they had left: leaving them out makes stays look short", () => {
    fc.assert(
      fc.property(anyStays, (stays) => {
        const asLeft = kaplanMeier(stays.map((stay) => ({ ...stay, hasLeft: true }))).steps;
        for (const [place, { share }] of kaplanMeier(stays).steps.entries())
          expect(share).toBeGreaterThanOrEqual((asLeft[place]?.share as number) - 1e-12);
      }),
    );
  });

  it("has intervals around the share, wider for a higher level, whatever the limits", () => {
    fc.assert(
      fc.property(anyStays, fc.constantFrom(plainLimits, logLimits, logLogLimits), (stays, limits) => {
        const [wide, narrow] = [0.99, 0.8].map((level) => kaplanMeier(stays, { level, limits }).steps);
        for (const [place, { share, interval }] of (narrow ?? []).entries()) {
          if (interval === undefined) continue;
          expect(interval).toMatchObject({ level: 0.8, method: limits.method });
          expect(interval.lower).toBeLessThanOrEqual(share + 1e-12);
          expect(interval.upper).toBeGreaterThanOrEqual(share - 1e-12);
          expect(interval.lower).toBeGreaterThanOrEqual(0);
          expect(interval.upper).toBeLessThanOrEqual(1);
          expect(wide?.[place]?.interval?.lower).toBeLessThanOrEqual(interval.lower);
          expect(wide?.[place]?.interval?.upper).toBeGreaterThanOrEqual(interval.upper);
        }
      }),
    );
  });

  it("of nobody has no step; a stay of no length counts", () => {
    expect(kaplanMeier([])).toMatchObject({ steps: [], stays: 0, left: 0, stillInside: 0 });
    expect(kaplanMeier([{ time: 0, hasLeft: true, seenFrom: 0 }]).steps[0]).toMatchObject({ atRisk: 1, share: 0 });
  });

  it("refuses times that cannot be", () => {
    const wrong: Stay[] = [
      { time: -1, hasLeft: true },
      { time: Number.NaN, hasLeft: true },
      { time: Number.POSITIVE_INFINITY, hasLeft: false },
      { time: 5, hasLeft: true, seenFrom: 5 },
      { time: 5, hasLeft: true, seenFrom: -1 },
      { time: 5, hasLeft: true, seenFrom: Number.NaN },
    ];
    for (const stay of wrong) expect(() => kaplanMeier([stay])).toThrow("kaplanMeier: expected times");
    expect(kaplanMeier([{ time: 5, hasLeft: true, seenFrom: 4 }]).steps).toMatchObject([{ atRisk: 1, share: 0 }]);
    for (const level of [0, 1, 95]) expect(() => kaplanMeier([], { level })).toThrow(RangeError);
  });
});
