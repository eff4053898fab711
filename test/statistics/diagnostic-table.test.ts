import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/clopper-pearson.js";
import { diagnosticTable } from "../../src/statistics/diagnostic-table.js";
import { katz } from "../../src/statistics/katz.js";
import { wilson } from "../../src/statistics/wilson.js";
import { goldenRows } from "./known/golden-rows.js";

const rows = goldenRows("screening-tests", "diagnosticTables");
const counts = { truePositive: 43, falsePositive: 20, falseNegative: 7, trueNegative: 930 };

describe("diagnosticTable", () => {
  it.each(
    rows.flatMap((row) => [
      { row, interval: clopperPearson, name: "exact" },
      { row, interval: wilson, name: "wilson" },
    ]),
  )("golden: $row.tp, $row.fp, $row.fn, $row.tn, $name", ({ row, interval, name }) => {
    const found = diagnosticTable(
      {
        truePositive: Number(row.tp),
        falsePositive: Number(row.fp),
        falseNegative: Number(row.fn),
        trueNegative: Number(row.tn),
      },
      { level: Number(row.level), interval, ratioInterval: katz },
    );
    const known = row[name] as Record<string, [number | null, number | null, number | null]>;
    for (const [column, estimate] of [
      ["ap", found.apparentPrevalence],
      ["p.rin", found.apparentPrevalence],
      ["p.rout", found.negativeShare],
      ["tp", found.truePrevalence],
      ["se", found.sensitivity],
      ["sp", found.specificity],
      ["diag.ac", found.accuracy],
      ["diag.or", found.oddsRatio],
      ["nndx", found.numberNeededToDiagnose],
      ["youden", found.youden],
      ["pv.pos", found.positivePredictiveValue],
      ["pv.neg", found.negativePredictiveValue],
      ["lr.pos", found.positiveLikelihoodRatio],
      ["lr.neg", found.negativeLikelihoodRatio],
      ["p.tpdn", found.falsePositiveShare],
      ["p.tndp", found.falseNegativeShare],
      ["p.dntp", found.falseDiscoveryShare],
      ["p.dptn", found.falseOmissionShare],
    ] as const) {
      const [value, lower, upper] = known[column] ?? [];
      if (value === null || value === undefined) expect(estimate.interval, column).toBeUndefined();
      else {
        const got = "share" in estimate ? estimate.share : estimate.value;
        for (const [one, other] of [
          [got, value],
          [estimate.interval?.lower, lower],
          [estimate.interval?.upper, upper],
        ])
          expect(Math.abs((one ?? Number.NaN) - (other ?? 0)), column).toBeLessThanOrEqual(
            1e-9 * Math.abs(other ?? 0) + 1e-16,
          );
      }
    }
  });

  it("says why a number is not there", () => {
    const nobodyInfected = diagnosticTable({ ...counts, truePositive: 0, falseNegative: 0 });
    expect(nobodyInfected.sensitivity.because).toBe("no-denominator");
    expect(nobodyInfected.youden).toEqual({ value: undefined, interval: undefined });
    expect(nobodyInfected.numberNeededToDiagnose.value).toBeUndefined();
    const noFalsePositive = diagnosticTable({ ...counts, falsePositive: 0 });
    expect(noFalsePositive.positiveLikelihoodRatio.value).toBe(Number.POSITIVE_INFINITY);
    expect(noFalsePositive.oddsRatio.because).toBe("zero-cell");
  });

  it("needs no end of people to diagnose by a test that may say nothing", () => {
    const weak = diagnosticTable({ truePositive: 3, falsePositive: 2, falseNegative: 2, trueNegative: 3 });
    expect(weak.numberNeededToDiagnose.interval?.upper).toBe(Number.POSITIVE_INFINITY);
    const worse = diagnosticTable({ truePositive: 2, falsePositive: 3, falseNegative: 3, trueNegative: 2 });
    expect(worse.numberNeededToDiagnose.value).toBeUndefined();
  });

  it("has the range of Youden's index from the intervals of both shares, and of its inverse the other way round", () => {
    const interval = (count: number, of: number, level = 0.95) => ({
      lower: count / of - 0.25,
      upper: count / of + 0.125,
      level,
      method: "wilson" as const,
    });
    const table = { truePositive: 3, falsePositive: 1, falseNegative: 1, trueNegative: 3 };
    const found = diagnosticTable(table, { level: 0.9, interval });
    expect(found.youden).toEqual({
      value: 0.5,
      interval: { lower: 0, upper: 0.75, level: 0.9, method: "sum-of-wilson" },
    });
    expect(found.oddsRatio.interval?.level).toBe(0.9);
    expect(found.numberNeededToDiagnose).toEqual({
      value: 2,
      interval: { lower: 4 / 3, upper: Number.POSITIVE_INFINITY, level: 0.9, method: "sum-of-wilson" },
    });
  });

  it("has no range of Youden's index where the shares have none", () => {
    const found = diagnosticTable(counts, { interval: () => undefined });
    expect(found.youden.value).toBeCloseTo(43 / 50 + 930 / 950 - 1, 12);
    expect([found.youden.interval, found.numberNeededToDiagnose.interval]).toEqual([undefined, undefined]);
  });

  it("has no number needed of a test that says nothing", () => {
    const nothing = diagnosticTable({ truePositive: 2, falsePositive: 2, falseNegative: 2, trueNegative: 2 });
    expect(nothing.youden.value).toBe(0);
    expect(nothing.numberNeededToDiagnose).toStrictEqual({ value: undefined, interval: undefined });
  });

  it("has no Youden's index where nobody is infected, or everybody is", () => {
    const none = { value: undefined, interval: undefined };
    expect(diagnosticTable({ ...counts, falsePositive: 0, trueNegative: 0 }).youden).toStrictEqual(none);
    expect(diagnosticTable({ ...counts, truePositive: 0, falseNegative: 0 }).youden).toEqual(none);
  });

  it("refuses what is no count and no level", () => {
    for (const wrong of [-1, 0.5, Number.NaN])
      expect(() => diagnosticTable({ ...counts, trueNegative: wrong })).toThrow(
        "diagnosticTable: expected whole numbers",
      );
    expect(() => diagnosticTable(counts, { level: 0 })).toThrow("expected a level");
  });
});

it("names itself where the level is junk, and takes −0 for none", () => {
  const counts = { truePositive: 4, falsePositive: -0, falseNegative: 1, trueNegative: 5 };
  for (const level of [0, 1, Number.NaN])
    expect(() => diagnosticTable(counts, { level })).toThrow("diagnosticTable: expected a level");
  expect(diagnosticTable(counts).positiveLikelihoodRatio.value).toBe(Number.POSITIVE_INFINITY);
  const noneRight = diagnosticTable({ truePositive: -0, falsePositive: 1, falseNegative: 1, trueNegative: -0 });
  expect([noneRight.sensitivity.count, noneRight.specificity.count]).toEqual([0, 0]);
  expect(diagnosticTable({ ...counts, falseNegative: -0 }).falseNegativeShare.count).toBe(0);
  const most = Number.MAX_SAFE_INTEGER;
  expect(() => diagnosticTable({ ...counts, truePositive: most })).toThrow("diagnosticTable: expected");
});
