import { describe, expect, it } from "vitest";
import { baselineOf, checkCounts, checkDays, checkSize, eachDay, NOT_JUDGED } from "../../src/statistics/alert.js";

const limits = { least: 2, minimumDeviation: 0 };

describe("baselineOf", () => {
  it("leaves out days without a report", () => {
    expect(baselineOf([1, undefined, 3, 100], { from: 0, to: 2 }, limits)).toEqual({
      from: 0,
      to: 2,
      reported: 2,
      mean: 2,
      deviation: Math.SQRT2,
    });
  });

  it("is not there of too few reports, and has no less than the least deviation", () => {
    const few = baselineOf([1, undefined, undefined], { from: 0, to: 2 }, limits);
    expect(few).toEqual({ from: 0, to: 2, reported: 1, mean: undefined, deviation: undefined });
    expect(baselineOf([4, 4, 4], { from: 0, to: 2 }, { least: 2, minimumDeviation: 0.5 }).deviation).toBe(0.5);
    expect(baselineOf([4, 4, 4], { from: 0, to: 2 }, limits).deviation).toBe(0);
  });
});

describe("the checks of alerts", () => {
  it("refuse what is no number, and name the caller", () => {
    expect(() => checkCounts("earsC1", [1, Number.NaN])).toThrow("earsC1: expected finite numbers");
    expect(() => checkCounts("earsC1", [1, undefined, -0.5])).not.toThrow();
    expect(() => checkSize("ewma", "a width", 0)).toThrow("ewma: expected a width above 0, got 0");
    expect(() => checkSize("ewma", "a width", 0, true)).not.toThrow();
    expect(() => checkSize("ewma", "a width", -1, true)).toThrow("from 0");
    expect(() => checkDays("earsC1", "a baseline", 1.5, 1)).toThrow("earsC1: expected a baseline of at least 1");
    expect(() => checkDays("earsC1", "a baseline", 2, 2)).not.toThrow();
  });

  it("say each reason once", () => {
    expect(new Set(NOT_JUDGED).size).toBe(NOT_JUDGED.length);
  });
});

describe("eachDay", () => {
  it("leaves no day out, not even one that was never filled", () => {
    const counts: number[] = [];
    counts[2] = 5;
    expect(eachDay(counts, (count, day) => [day, count])).toEqual([
      [0, undefined],
      [1, undefined],
      [2, 5],
    ]);
  });
});
