import { describe, expect, it } from "vitest";
import { yearOnYear } from "../../src/statistics/year-on-year.js";
import { expectNear, goldenRows, numberOf } from "./known/golden-rows.js";

describe("yearOnYear", () => {
  it.each(goldenRows("supplies-rounding-suppression", "yearOnYear"))("golden: $current after $previous", (row) => {
    const { change, percent } = yearOnYear(numberOf(row.current), numberOf(row.previous));
    expect(change).toBe(row.change);
    expectNear(percent, row.yoyPercent, 1e-12);
  });

  it("has no percentage of nothing", () => {
    expect(yearOnYear(5, 0)).toEqual({ change: 5, percent: undefined });
    expect(yearOnYear(0, 0)).toEqual({ change: 0, percent: undefined });
    expect(yearOnYear(5, -2)).toEqual({ change: 7, percent: undefined });
    expect(() => yearOnYear(Number.NaN, 1)).toThrow(/^yearOnYear: expected/);
  });
});

it("takes decimals as they are written", () => {
  expect(yearOnYear(0.3, 0.1)).toEqual({ change: 0.2, percent: 200 });
});
