import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/clopper-pearson.js";
import { clopperPearsonUpper } from "../../src/statistics/clopper-pearson-upper.js";
import { proportion } from "../../src/statistics/proportion.js";
import { wilson } from "../../src/statistics/wilson.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

describe("proportion", () => {
  it.each(goldenRows("proportion-ci", "cases"))("golden: $x of $n is $estimate", (row) => {
    expectNear(proportion(Number(row.x), Number(row.n)).share, row.estimate, 1e-12);
  });

  it("stands with Wilson's interval at 95 % unless told otherwise", () => {
    expect(proportion(1, 2)).toEqual({ count: 1, of: 2, share: 0.5, interval: wilson(1, 2, 0.95) });
    expect(proportion(1, 2, { level: 0.9 }).interval).toEqual(wilson(1, 2, 0.9));
    expect(proportion(0, 9, { interval: clopperPearson }).interval).toEqual(clopperPearson(0, 9));
    expect(proportion(0, 9, { level: 0.99, interval: clopperPearsonUpper }).interval?.upper).toBeCloseTo(
      1 - 0.01 ** (1 / 9),
      14,
    );
  });

  it("has no share of nobody: undefined, neither zero nor NaN, and says why", () => {
    expect(proportion(0, 0)).toEqual({
      count: 0,
      of: 0,
      share: undefined,
      interval: undefined,
      because: "no-denominator",
    });
    expect("because" in proportion(0, 1)).toBe(false);
  });

  it("refuses what is no count of a part, and what is no level", () => {
    for (const [count, of] of [
      [2, 1],
      [-1, 1],
      [0.5, 1],
      [0, -1],
      [Number.NaN, 1],
      [1, Number.POSITIVE_INFINITY],
      [0, 2 ** 53],
    ] as const)
      expect(() => proportion(count, of)).toThrow("proportion: expected whole numbers");
    expect(() => proportion(0, 0, { level: 95 })).toThrow(RangeError);
  });
});
