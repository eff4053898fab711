import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earsC1, earsC2, earsC3 } from "../../src/statistics/ears.js";
import { type GoldenRow, goldenRows } from "./known/golden-rows.js";
import { expectEach, neverDependsOnLaterDays } from "./known/series.js";

const TOLERANCE = 1e-9;
const rows = goldenRows("aberration", "ears");
const countsOf = (row: GoldenRow) => row.y as readonly number[];
const optionsOf = (row: GoldenRow) => ({ minimumDeviation: Number(row.minSigma) });
const flags = (days: readonly { readonly isAlert: boolean | undefined }[]) =>
  days.map(({ isAlert }) => (isAlert === undefined ? undefined : Number(isAlert)));
const flat = Array.from({ length: 20 }, () => 3);

describe.each([
  ["C1", earsC1],
  ["C2", earsC2],
] as const)("ears%s", (name, chart) => {
  it.each(rows)("golden: $series, least deviation $minSigma", (row) => {
    const known = row[name] as GoldenRow;
    const cdc = row.cdc as GoldenRow;
    const days = chart(countsOf(row), optionsOf(row));
    expectEach(
      days.map(({ baseline }) => baseline?.mean),
      known.mean,
      TOLERANCE,
    );
    expectEach(
      days.map(({ baseline }) => baseline?.deviation),
      known.sd,
      TOLERANCE,
    );
    expectEach(
      days.map(({ statistic }) => statistic),
      known.stat,
      TOLERANCE,
    );
    expectEach(
      days.map(({ upper }) => upper),
      cdc[`${name}_upper_mean_plus_3sd`],
      TOLERANCE,
    );
    expectEach(flags(days), cdc[`${name}_alarm_stat_gt_3`], 0);
  });

  it.each(rows)("golden: $series by the threshold of R, $minSigma", (row) => {
    const known = row.surveillance_earsC as GoldenRow;
    const days = chart(countsOf(row), { ...optionsOf(row), threshold: Number(known.z_C1C2) });
    expectEach(
      days.map(({ upper }) => upper),
      known[`${name}_upper`],
      TOLERANCE,
    );
  });

  neverDependsOnLaterDays((counts) => chart(counts));
});

describe("earsC1", () => {
  it("does not take a missing day for a zero", () => {
    const counts = [4, undefined, 4, undefined, 4, undefined, 4, 6];
    expect(earsC1(counts)[7]).toMatchObject({ baseline: { from: 0, to: 6, reported: 4, mean: 4 }, isAlert: true });
    const zeros = counts.map((count) => count ?? 0);
    expect(earsC1(zeros)[7]).toMatchObject({ baseline: { reported: 7 }, isAlert: false });
  });

  it("says why a day was not judged", () => {
    const counts = [4, undefined, undefined, undefined, undefined, 4, 4, undefined, 9];
    const days = earsC1(counts);
    expect(days.map(({ because }) => because)).toEqual([
      "too-early",
      "no-report",
      "no-report",
      "no-report",
      "no-report",
      "too-early",
      "too-early",
      "no-report",
      "insufficient-baseline",
    ]);
    expect(days[8]).toMatchObject({ statistic: undefined, isAlert: undefined, upper: undefined });
    expect(days[8]?.baseline).toMatchObject({ from: 1, to: 7, reported: 2, mean: undefined });
    expect(earsC1(counts, { minimumReported: 2 })[8]?.because).toBeUndefined();
    expect(earsC1(flat, { minimumDeviation: 0 })[9]).toMatchObject({ because: "no-spread", upper: 3 });
  });

  it("is strict: a count at the threshold is no alert", () => {
    // Mean 3 and the least deviation of 0.5: the threshold lies at 4.5.
    const last = (count: number) => earsC1([...flat, count], { minimumDeviation: 0.5 }).at(-1);
    expect(last(4.5)).toMatchObject({ statistic: 3, upper: 4.5, isAlert: false });
    expect(last(4.6)?.isAlert).toBe(true);
  });

  it("knows the bound of a day that nobody reported", () => {
    expect(earsC1([...flat, undefined]).at(-1)).toMatchObject({ upper: 4.5, isAlert: undefined, because: "no-report" });
  });

  it("alerts on any count above a baseline that may have no spread", () => {
    const [day] = earsC1([...flat, 4], { minimumDeviation: 0 }).slice(-1);
    expect(day).toMatchObject({ statistic: Number.POSITIVE_INFINITY, isAlert: true, because: undefined });
  });

  it("takes no shares beside the deviation for counts, with which none would alert", () => {
    const shares = [0.01, 0.02, 0.01, 0.02, 0.01, 0.02, 0.01, 0.9];
    for (const chart of [earsC1, earsC2, earsC3])
      expect(() => chart(shares)).toThrow("expected whole counts, or a least");
    expect(earsC1(shares, { minimumDeviation: 0.005 })[7]?.isAlert).toBe(true);
  });

  it("never alerts on what repeats itself every week, and misses a rise on a quiet day of it", () => {
    const week = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, (days) => {
        const weeks = Array.from({ length: 4 }, () => days).flat();
        // A value that is one of the seven itself lies at most 6/√7 deviations above their mean.
        for (const chart of [earsC1, earsC2])
          for (const { statistic = 0 } of chart(weeks)) expect(statistic).toBeLessThan(6 / Math.sqrt(7) + 1e-9);
      }),
    );
    const weeks = Array.from({ length: 8 }, (_, at) => [30 + (at % 3), 12, 11, 13, 12, 3, at < 7 ? 2 : 12]).flat();
    expect(earsC1(weeks).at(-1)?.isAlert).toBe(false);
    const sundays = weeks.filter((_, day) => day % 7 === 6);
    expect(earsC1(sundays).at(-1)).toMatchObject({ isAlert: true, baseline: { mean: 2, reported: 7 } });
  });

  it("takes another baseline", () => {
    expect(earsC1([1, 2, 3], { baselineDays: 2, minimumReported: 2 })[2]?.baseline).toMatchObject({ from: 0, to: 1 });
    expect(earsC1([1, 2, 3], { baselineDays: 2 })[2]?.because).toBeUndefined();
  });

  it("refuses what it cannot use", () => {
    expect(() => earsC1([Number.NaN])).toThrow("earsC1: expected finite numbers");
    expect(() => earsC2([1], { baselineDays: 1 })).toThrow("earsC2: expected a baseline");
    expect(() => earsC1([1], { minimumReported: 1 })).toThrow("earsC1: expected a number of reported days");
    expect(() => earsC1([1], { threshold: 0 })).toThrow("earsC1: expected a threshold");
    expect(() => earsC3([1], { threshold: -1 })).toThrow("earsC3: expected a threshold");
    expect(() => earsC1([1], { minimumDeviation: -1 })).toThrow("earsC1: expected a least standard deviation");
  });
});

describe("earsC3", () => {
  it.each(rows)("golden: $series, least deviation $minSigma, as documented", (row) => {
    const known = row.surveillance_earsC as GoldenRow;
    const days = earsC3(countsOf(row), optionsOf(row));
    expectEach(
      days.map(({ statistic }) => statistic),
      (row.C3 as GoldenRow).stat,
      TOLERANCE,
    );
    expectEach(flags(days), (row.cdc as GoldenRow).C3_alarm_gt_2, 0);
    const ofR = earsC3(countsOf(row), { ...optionsOf(row), threshold: Number(known.z_C3) });
    expectEach(flags(ofR), known.C3_alarm_as_documented, 0);
    expectEach(
      ofR.map(({ manualUpper }) => manualUpper),
      known.C3_upper_as_documented,
      TOLERANCE,
    );
  });

  it("alerts on the day of a rise, where R's code comes a day late", () => {
    const ramp = countsOf(rows.find(({ series }) => series === "ramp") ?? {});
    const alerts = earsC3(ramp, { threshold: 1.959963984540054 }).filter(({ isAlert }) => isAlert);
    expect(alerts.map(({ day }) => day + 1)).toEqual([16, 17, 18, 19, 20, 21, 22, 23]);
  });

  it("says why a day was not judged", () => {
    const days = earsC3([...flat, undefined, 3, 3, 3]);
    expect(days.slice(-4).map(({ because }) => because)).toEqual([
      "no-report",
      "earlier-day-not-judged",
      "earlier-day-not-judged",
      undefined,
    ]);
    expect(days.slice(9, 12).map(({ because }) => because)).toEqual(["too-early", "too-early", undefined]);
    expect(earsC3([undefined])[0]?.because).toBe("no-report");
  });

  neverDependsOnLaterDays((counts) => earsC3(counts));
});
