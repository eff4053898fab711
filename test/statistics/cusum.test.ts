import { describe, expect, it } from "vitest";
import { checkHeadstart, cusum } from "../../src/statistics/cusum.js";
import { goldenRows } from "./known/golden-rows.js";
import { expectEach, neverDependsOnLaterDays } from "./known/series.js";

const usual = { target: 12, allowance: 2, limit: 16 };

describe("cusum", () => {
  it.each(goldenRows("aberration", "cusum"))("golden: $name, headstart $headstart", (row) => {
    const [target, allowance, limit, headstart] = [row.target, row.k, row.h, row.headstart].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const { days } = cusum(row.y as number[], { target, allowance, limit, headstart });
    expectEach(
      days.map(({ above }) => above),
      row.hi,
      1e-9,
    );
    expectEach(
      days.map(({ below }) => below),
      row.lo,
      1e-9,
    );
    expectEach(
      days.map(({ isAlert }) => Number(isAlert)),
      row.alarm,
      0,
    );
  });

  it("is strict, and says on which side", () => {
    const { days } = cusum([30, 15, -10], usual);
    expect(days.map(({ above, below, side }) => [above, below, side])).toEqual([
      [16, 0, undefined],
      [17, 0, "above"],
      [0, 20, "below"],
    ]);
  });

  it("passes over a day without a report", () => {
    const { days } = cusum([20, undefined, 20], usual);
    expect(days[1]).toMatchObject({ above: 6, isAlert: undefined, because: "no-report" });
    expect(days[2]).toEqual({ ...cusum([20, 20], usual).days[1], day: 2 });
  });

  neverDependsOnLaterDays((counts) => cusum(counts, { ...usual, headstart: 8 }).days);

  it("refuses what it cannot use", () => {
    expect(() => cusum([1], { ...usual, allowance: -1 })).toThrow("cusum: expected an allowance");
    expect(() => cusum([1], { ...usual, limit: 0 })).toThrow("cusum: expected a limit");
    expect(() => cusum([1], { ...usual, target: Number.NaN })).toThrow("cusum: expected finite");
    expect(() => cusum([Number.NaN], usual)).toThrow("cusum: expected finite");
    expect(() => cusum([1], { ...usual, headstart: 17 })).toThrow("cusum: expected a headstart from 0 to 16");
    expect(() => checkHeadstart("x", -1, 1)).toThrow("x: expected a headstart");
    expect(() => checkHeadstart("x", 1, 1)).not.toThrow();
  });
});
