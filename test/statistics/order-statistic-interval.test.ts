import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderStatisticInterval } from "../../src/statistics/order-statistic-interval.js";
import golden from "../golden/quantiles-survival.json" with { type: "json" };

const numbersOf = (name: string) =>
  [...golden.summary, ...golden.quantile].find((row) => row.name === name)?.x as number[];

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("order-statistic interval", () => {
  it.each(golden.orderStatisticCI)("golden: R's ranks for p = $p of $name", (row) => {
    const found = orderStatisticInterval(numbersOf(row.name), row.p);
    expect(found).toMatchObject({ lowerRank: row.lower_rank, upperRank: row.upper_rank, lower: row.lower });
    expect(found.upper ?? null).toBe(row.upper);
    expect(found.coverage).toBeCloseTo(row.coverage, 10);
  });

  it("has the ranks of printed tables for the median: 20 numbers, 6th to 15th, 95.86 % (Hahn and Meeker, table A.15)", () => {
    const found = orderStatisticInterval(upTo(20), 0.5);
    expect([found.lower, found.upper]).toEqual([6, 15]);
    expect(found.coverage).toBeCloseTo(0.9586, 4);
  });

  it("covers at least its level, and says with which probability", () => {
    const anyProbability = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.nat(200), anyProbability, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (count, p, level) => {
        const found = orderStatisticInterval(upTo(count), p, level);
        expect(found.coverage).toBeGreaterThanOrEqual(level - 1e-9);
        expect(found.coverage).toBeLessThanOrEqual(1 + 1e-12);
        expect(found.lowerRank).toBeLessThan(found.upperRank);
        expect(found.lower).toBe(found.lowerRank >= 1 ? found.lowerRank : undefined);
        expect(found.upper).toBe(found.upperRank <= count ? found.upperRank : undefined);
      }),
    );
  });

  it("is the same from the other end for the rest", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 150 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }), (count, p) => {
        const one = orderStatisticInterval(upTo(count), p);
        const other = orderStatisticInterval(upTo(count), 1 - p);
        expect([one.lowerRank, one.upperRank]).toEqual([count + 1 - other.upperRank, count + 1 - other.lowerRank]);
      }),
    );
  });

  it("of a million numbers goes where the normal approximation goes", () => {
    const found = orderStatisticInterval(upTo(1_000_000), 0.95);
    const half = 1.959963984540054 * Math.sqrt(1_000_000 * 0.95 * 0.05);
    expect(Math.abs(found.lowerRank - (950_000 - half))).toBeLessThan(2);
    expect(Math.abs(found.upperRank - (950_000 + half))).toBeLessThan(2);
  });

  it("of nobody knows neither end", () => {
    expect(orderStatisticInterval([], 0.5)).toMatchObject({ lower: undefined, upper: undefined });
    expect(orderStatisticInterval([1, 2], 1)).toMatchObject({ lower: 2, upper: undefined });
    expect(orderStatisticInterval([1, 2, 3], 1)).toMatchObject({ lowerRank: 3, upperRank: 4, coverage: 1 });
    expect(orderStatisticInterval([1, 2, 3], 0)).toMatchObject({
      lowerRank: 0,
      upperRank: 1,
      lower: undefined,
      upper: 1,
    });
    expect(orderStatisticInterval([], 1)).toMatchObject({ lowerRank: 0, upperRank: 1, coverage: 1 });
  });

  it("refuses what is no number, probability or level", () => {
    expect(() => orderStatisticInterval([Number.NaN], 0.5)).toThrow(RangeError);
    expect(() => orderStatisticInterval([1], 1.5)).toThrow(RangeError);
    for (const level of [0, 1, 95]) expect(() => orderStatisticInterval([1], 0.5, level)).toThrow(RangeError);
  });
});
