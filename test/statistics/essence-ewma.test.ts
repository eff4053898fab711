import { describe, expect, it } from "vitest";
import { essenceEwma } from "../../src/statistics/essence-ewma.js";
import { quantile } from "../../src/statistics/quantile.js";
import { type GoldenRow, goldenRows } from "./known/golden-rows.js";
import { expectEach, neverDependsOnLaterDays } from "./known/series.js";

describe("essenceEwma", () => {
  it.each(goldenRows("aberration", "essenceEwma"))("golden: $name", (row) => {
    const counts = row.y as number[];
    // Rnssp takes shares in units of the median of those above 0.
    const unit = counts.every((count) => count < 1)
      ? quantile(
          counts.filter((one) => one > 0),
          0.5,
        ).value
      : 1;
    const days = essenceEwma(counts, { unit: unit ?? 1 });
    const known = row.result as (GoldenRow | null)[];
    const column = (name: string) => known.map((day) => day?.[name] ?? null);
    expectEach(
      days.map(({ baseline }) => baseline?.mean),
      column("expected"),
      1e-9,
    );
    expectEach(
      days.map(({ statistic }) => statistic),
      column("statistic"),
      1e-9,
    );
    expectEach(
      days.map(({ chance }) => chance),
      column("p"),
      1e-9,
    );
    expect(days.map(({ isAlert, isWarning }) => (isAlert ? "red" : isWarning ? "yellow" : "blue"))).toEqual(
      known.map((day) => day?.alert ?? "blue"),
    );
    expect(days.map(({ isAlert }) => isAlert === undefined)).toEqual(known.map((day) => day === null));
  });

  it("grows its baseline from 7 to 28 days, and not further", () => {
    const baselines = essenceEwma(Array.from({ length: 50 }, (_, day) => day % 5)).map(({ baseline }) => baseline);
    expect(baselines[8]).toBeUndefined();
    expect(baselines[9]).toMatchObject({ from: 0, to: 6, reported: 7 });
    expect(baselines[30]).toMatchObject({ from: 0, to: 27, reported: 28 });
    expect(baselines[31]).toMatchObject({ from: 1, to: 28, reported: 28 });
  });

  it("does not take a missing day for a zero, and says why a day was not judged", () => {
    const counts = [5, 4, undefined, 5, 5, 4, 6, undefined, 5, 6, 14, 5];
    const days = essenceEwma(counts);
    expect(days.map(({ because }) => because).slice(7)).toEqual([
      "no-report",
      "too-early",
      "insufficient-baseline",
      "insufficient-baseline",
      undefined,
    ]);
    expect(days[11]?.baseline?.reported).toBe(7);
    expect(days[9]).toMatchObject({ baseline: { reported: 6 }, statistic: undefined, chance: undefined });
  });

  it("does not alert at the first case after zeros, but at a second and third", () => {
    const zeros = Array.from({ length: 28 }, () => 0);
    expect(essenceEwma([...zeros, 0, 0]).at(-1)).toMatchObject({ isAlert: false, isWarning: false });
    expect(essenceEwma([...zeros, 3, 3, 3]).at(-1)).toMatchObject({ isAlert: true, isWarning: false });
  });

  it("begins and ends its baseline as it is told", () => {
    const counts = Array.from({ length: 20 }, (_, day) => day % 5);
    const days = essenceEwma(counts, { guardDays: 0, baselineDays: 7 });
    expect([days[6]?.because, days[6]?.baseline]).toEqual(["too-early", undefined]);
    expect(days[7]?.baseline).toMatchObject({ from: 0, to: 6, reported: 7 });
    expect(days[8]?.baseline).toMatchObject({ from: 1, to: 7, reported: 7 });
    expect(essenceEwma(counts, { guardDays: 3 })[10]?.baseline).toMatchObject({ from: 0, to: 6 });
    expect(essenceEwma(counts, { weights: [0.2, 0.5] })[9]?.weight).toBeOneOf([0.2, 0.5]);
  });

  it("reckons in the unit, and gives the counts as they came", () => {
    const counts = [5, 4, undefined, 6, 5, 5, 4, 6, 5, 5, 6, 14, 5];
    const tens = essenceEwma(
      counts.map((count) => (count === undefined ? undefined : count * 10)),
      { unit: 10 },
    );
    for (const [place, day] of essenceEwma(counts).entries())
      expect(tens[place]).toEqual({ ...day, count: day.count === undefined ? undefined : day.count * 10 });
  });

  it("says of a day that was not judged nothing else", () => {
    expect(essenceEwma([5, undefined])).toStrictEqual(
      [5, undefined].map((count, day) => ({
        day,
        count,
        baseline: undefined,
        statistic: undefined,
        weight: undefined,
        chance: undefined,
        isAlert: undefined,
        isWarning: undefined,
        because: count === undefined ? "no-report" : "too-early",
      })),
    );
  });

  neverDependsOnLaterDays((counts) => essenceEwma(counts));

  it("refuses what it cannot use", () => {
    expect(() => essenceEwma([Number.NaN])).toThrow("essenceEwma: expected finite");
    expect(() => essenceEwma([1], { unit: 0 })).toThrow("essenceEwma: expected a unit");
    expect(() => essenceEwma([1], { baselineDays: 6 })).toThrow("essenceEwma: expected a baseline");
    expect(() => essenceEwma([1], { guardDays: -1 })).toThrow("essenceEwma: expected a guard");
    expect(() => essenceEwma([1], { weights: [0.4, 0] })).toThrow("essenceEwma: expected a weight");
  });
});
