import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentText } from "../../src/statistics/percent-text.js";

describe("percentText", () => {
  it.each([
    [2, 78, 1, "2.6"],
    [23, 973, 1, "2.4"],
    [1, 80, 1, "1.3"],
    [1, 16, 1, "6.3"],
    [1, 800, 1, "0.1"],
    [1, 2000, 1, "0.1"],
    [0, 7, 1, "0.0"],
    [7, 7, 0, "100"],
    [9, 7, 2, "128.57"],
    [1, 3, 6, "33.333333"],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 6, "100.000000"],
  ])("of %d of %d to %d decimals is %s", (numerator, denominator, decimals, text) => {
    expect(percentText(numerator, denominator, decimals)).toBe(text);
  });

  it("is within half of the last decimal", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.integer({ min: 1, max: 10_000 }),
        fc.nat(4),
        (numerator, denominator, decimals) => {
          const text = percentText(numerator, denominator, decimals) as string;
          const off = Math.abs(Number(text) - (100 * numerator) / denominator);
          expect(off).toBeLessThanOrEqual(0.5 * 10 ** -decimals * (1 + 1e-9) + 1e-9);
        },
      ),
    );
  });

  it("of nobody is none", () => expect(percentText(0, 0)).toBeUndefined());

  it("refuses what is no count, and other decimals", () => {
    for (const [numerator, denominator, decimals] of [
      [-1, 2, 1],
      [0.5, 2, 1],
      [1, Number.NaN, 1],
      [1, 2, 7],
      [1, 2, 0.5],
    ] as const)
      expect(() => percentText(numerator, denominator, decimals)).toThrow(RangeError);
  });
});
