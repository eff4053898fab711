import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetweenFindings, gChart } from "../../src/statistics/g-chart.js";
import { anyCounts } from "./known/series.js";

describe("daysBetweenFindings", () => {
  it("is a gap for every two neighbouring days with a finding", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const gaps = daysBetweenFindings(counts);
        expect(gaps).toHaveLength(Math.max(0, counts.filter((count) => (count ?? 0) > 0).length - 1));
        for (const { from, to, days } of gaps) {
          const between = counts.slice(from + 1, to);
          expect(days).toBe(between.includes(undefined) ? undefined : between.length);
        }
      }),
    );
  });

  it("is not changed by missing days outside", () => {
    expect(daysBetweenFindings([undefined, 1, 0, 1, undefined])).toEqual([{ from: 1, to: 3, days: 1 }]);
  });
});

describe("gChart", () => {
  it("has the chances of the geometric distribution", () => {
    const { method, centre, upper, gaps } = gChart([4, 14], [0, 1, 200]);
    expect([method, centre, upper?.toFixed(3)]).toEqual(["g", 9, "37.460"]);
    expect(gaps.map(({ chance }) => chance?.toFixed(4))).toEqual(["0.1000", "0.1900", "1.0000"]);
    expect(gaps.map(({ isLong }) => isLong)).toEqual([false, false, true]);
  });

  it("alerts up to the longest gap whose chance is below the level, strictly", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.constantFrom(0.001, 0.01, 0.05, 0.5), (mean, level) => {
        const { alertUpTo = -1 } = gChart([mean], [], { level });
        const at = (gap: number) => gChart([mean], [gap], { level }).gaps[0]?.isAlert;
        expect(at(alertUpTo + 1)).toBe(false);
        if (alertUpTo >= 0) expect(at(alertUpTo)).toBe(true);
      }),
    );
  });

  it("never alerts singly where findings are not rare", () => {
    expect(gChart([98], [0])).toMatchObject({ alertUpTo: undefined, gaps: [{ isAlert: false }] });
    expect(gChart([0, 0], [0])).toMatchObject({ centre: 0, alertUpTo: undefined, gaps: [{ chance: 1 }] });
    expect(gChart([100], [0]).alertUpTo).toBe(0);
  });

  it("judges each gap whole, and takes one beyond the upper limit for long", () => {
    const { gaps, baselineGaps, level, upper, alertUpTo } = gChart([1, undefined, 1], [5, 6], { level: 0.6 });
    expect([baselineGaps, level, alertUpTo]).toEqual([2, 0.6, 0]);
    expect(upper).toBeCloseTo(1 + 3 * Math.SQRT2, 12);
    expect(gaps).toEqual([
      { gap: 5, chance: expect.closeTo(1 - 2 ** -6, 12), isAlert: false, isLong: false, because: undefined },
      { gap: 6, chance: expect.closeTo(1 - 2 ** -7, 12), isAlert: false, isLong: true, because: undefined },
    ]);
    expect(gChart([0], [0, 1]).gaps.map(({ isLong }) => isLong)).toEqual([false, true]);
  });

  it("does not alert at the level itself", () => {
    const chanceOfNone = gChart([1], [0]).gaps[0]?.chance ?? 0;
    expect(chanceOfNone).toBeCloseTo(0.5, 12);
    expect(gChart([1], [0], { level: chanceOfNone })).toMatchObject({
      alertUpTo: undefined,
      gaps: [{ isAlert: false }],
    });
  });

  it("has nothing but the reason of a gap that was not judged", () => {
    const none = { chance: undefined, isAlert: undefined, isLong: undefined };
    expect(gChart([], [3, undefined]).gaps).toStrictEqual([
      { gap: 3, ...none, because: "insufficient-baseline" },
      { gap: undefined, ...none, because: "no-report" },
    ]);
    expect(gChart([1], [undefined]).gaps).toStrictEqual([{ gap: undefined, ...none, because: "no-report" }]);
  });

  it("says why a gap was not judged", () => {
    expect(gChart([undefined], [3, undefined])).toMatchObject({
      centre: undefined,
      baselineGaps: 0,
      alertUpTo: undefined,
      upper: undefined,
      gaps: [{ because: "insufficient-baseline" }, { because: "no-report" }],
    });
  });

  it("refuses what it cannot use", () => {
    expect(() => gChart([1.5], [])).toThrow("gChart: expected a whole gap");
    expect(() => gChart([], [-1])).toThrow("gChart: expected a whole gap");
    for (const level of [0, 1, Number.NaN])
      expect(() => gChart([1], [], { level })).toThrow("gChart: expected a level");
    expect(() => daysBetweenFindings([Number.NaN])).toThrow("daysBetweenFindings: expected finite");
  });
});
