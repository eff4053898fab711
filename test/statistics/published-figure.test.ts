import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalOf } from "../../src/decimal.js";
import {
  addedRanges,
  exactRange,
  inNumbers,
  isSurelyMore,
  printedFigure,
  rangeOfFigure,
  roundedFigure,
  withoutRange,
} from "../../src/statistics/published-figure.js";

describe("a published figure", () => {
  it("stands for what rounds to its last digit, or to what it says", () => {
    expect(rangeOfFigure(5917.8)).toEqual({ amount: 5917.8, least: 5917.75, most: 5917.85 });
    expect(rangeOfFigure(0.2)).toEqual({ amount: 0.2, least: 0.15, most: 0.25 });
    expect(rangeOfFigure(0)).toEqual({ amount: 0, least: 0, most: 0.5 });
    expect(rangeOfFigure({ amount: 10.7, roundedTo: 0 })).toEqual({ amount: 10.7, least: 10.7, most: 10.7 });
    expect(rangeOfFigure({ amount: 87000, roundedTo: 1000 })).toEqual({ amount: 87000, least: 86500, most: 87500 });
  });

  it("holds every number that rounds to it", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.integer({ min: 0, max: 4 }), (number, decimals) => {
        const printed = printedFigure((number / 1e4).toFixed(decimals));
        const { least, most } = rangeOfFigure(printed ?? -1);
        expect(number / 1e4).toBeGreaterThanOrEqual(least);
        expect(number / 1e4).toBeLessThanOrEqual(most);
      }),
    );
  });

  it("in digits keeps their zeros", () => {
    expect(printedFigure("29.0")).toEqual({ amount: 29, roundedTo: 0.1 });
    expect(printedFigure("29000")).toEqual({ amount: 29000, roundedTo: 1 });
    for (const text of ["", "-1", "2.9亿", "1e3", "1.", ".5", " 1", "9".repeat(16)])
      expect(printedFigure(text), text).toBeUndefined();
  });

  it("that is said to be rounded was so at its last digit that is not 0", () => {
    expect(roundedFigure(29000)).toEqual({ amount: 29000, roundedTo: 1000 });
    expect(roundedFigure(101)).toEqual({ amount: 101, roundedTo: 1 });
    expect(roundedFigure(0)).toEqual({ amount: 0, roundedTo: 1 });
    expect(roundedFigure(10.25)).toEqual({ amount: 10.25, roundedTo: 0.01 });
  });

  it("is no number below 0", () => {
    for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => rangeOfFigure(wrong)).toThrow(/^rangeOfFigure: expected/);
      expect(() => rangeOfFigure({ amount: 1, roundedTo: wrong })).toThrow(/^rangeOfFigure: expected/);
      expect(() => roundedFigure(wrong)).toThrow(/^roundedFigure: expected/);
    }
  });
});

describe("ranges", () => {
  const range = (figure: number) => exactRange(figure, "test");

  it("add, and leave what may be less than nothing", () => {
    expect(inNumbers(addedRanges([range(1.1), range(2.2)]))).toEqual({ amount: 3.3, least: 3.2, most: 3.4 });
    expect(inNumbers(addedRanges([]))).toEqual({ amount: 0, least: 0, most: 0 });
    expect(inNumbers(withoutRange(range(3.3), range(3.3)))).toEqual({ amount: 0, least: -0.1, most: 0.1 });
  });

  it("are surely more where they do not touch", () => {
    expect(isSurelyMore(range(3.4), range(3.2))).toBe(true);
    expect(isSurelyMore(range(3.3), range(3.2))).toBe(false);
    const exact = (amount: number) => ({
      amount: decimalOf(amount),
      least: decimalOf(amount),
      most: decimalOf(amount),
    });
    expect(isSurelyMore(exact(87500.1), exactRange({ amount: 87000, roundedTo: 1000 }, "test"))).toBe(true);
    expect(isSurelyMore(exact(87500), exactRange({ amount: 87000, roundedTo: 1000 }, "test"))).toBe(false);
  });
});
