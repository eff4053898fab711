import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { impliedWhole, printedShare } from "../../src/statistics/printed-share.js";

describe("printedShare", () => {
  const value = { part: 16_000, whole: 29_000 };
  const quantity = { part: 5885.3, whole: 5917.8 };

  it("tells a share by value from one by quantity", () => {
    expect(printedShare(55.2, { value, quantity }).basis).toBe("value");
    expect(printedShare(99.5, { value, quantity })).toMatchObject({ basis: "quantity", computedPercent: 99.5 });
    expect(printedShare(70, { value, quantity })).toMatchObject({ basis: "neither", computedPercent: 55 });
    expect(printedShare(50, { value: { part: 1, whole: 2 }, quantity: { part: 5, whole: 10 } }).basis).toBe("both");
  });

  it("says nothing where a figure is missing or there is nothing to be a share of", () => {
    expect(printedShare(70, { value }).basis).toBeUndefined();
    expect(printedShare(55.2, { value }).basis).toBe("value");
    expect(printedShare(70, { value, quantity: { part: 1, whole: undefined } }).basis).toBeUndefined();
    expect(printedShare(70, { quantity: { part: undefined, whole: 0 } })).toMatchObject({ computedPercent: undefined });
    expect(printedShare(0, { value: { part: 0, whole: 0 } }).basis).toBeUndefined();
  });

  it("gives the share by each, to the digits of the printed one", () => {
    expect(printedShare(99.5, { value, quantity })).toEqual({
      basis: "quantity",
      computedPercent: 99.5,
      byValuePercent: 55.2,
      byQuantityPercent: 99.5,
    });
    expect(printedShare(99.5, { quantity })).toEqual({
      basis: "quantity",
      computedPercent: 99.5,
      byValuePercent: undefined,
      byQuantityPercent: 99.5,
    });
    expect(printedShare(70, { quantity })).toMatchObject({ basis: undefined, computedPercent: 99 });
    expect(printedShare(50, { value: { part: 1, whole: 2 }, quantity })).toMatchObject({ basis: "value" });
  });

  it.each([
    [49.4, "neither"],
    [49.5, "both"],
    [50.5, "both"],
    [50.6, "neither"],
  ])("takes 50 of 100 for a share printed as %d, half a percent more or less: %s", (amount, basis) => {
    const exact = { part: { amount: 50, roundedTo: 0 }, whole: { amount: 100, roundedTo: 0 } };
    expect(printedShare({ amount, roundedTo: 1 }, { value: exact, quantity: exact }).basis).toBe(basis);
  });

  it.each([
    // 49 to 51 of 98 to 102: from 48.04 to 52.04 percent.
    [48.03, "neither"],
    [48.04, "both"],
    [52.04, "both"],
    [52.05, "neither"],
  ])("lets the part and the whole be rounded either way: %d is %s", (amount, basis) => {
    const rounded = { part: { amount: 50, roundedTo: 2 }, whole: { amount: 100, roundedTo: 4 } };
    expect(printedShare({ amount, roundedTo: 0.001 }, { value: rounded, quantity: rounded }).basis).toBe(basis);
  });

  it("goes by the digits that the share was printed with", () => {
    expect(printedShare({ amount: 55, roundedTo: 0.1 }, { value }).computedPercent).toBe(55.2);
    expect(printedShare({ amount: 55.17, roundedTo: 0 }, { value }).computedPercent).toBe(55.17);
  });

  it("fits every share that was worked out before the figures were rounded", () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.integer({ min: 0, max: 6 }), (part, rest, places) => {
        const roundedTo = 10 ** places;
        const rounded = (amount: number) => ({ amount: Math.round(amount / roundedTo) * roundedTo, roundedTo });
        const whole = part + rest;
        fc.pre(rounded(whole).amount > 0);
        const percent = { amount: Math.round((1000 * part) / whole) / 10, roundedTo: 0.1 };
        expect(printedShare(percent, { value: { part: rounded(part), whole: rounded(whole) } }).basis).toBe("value");
      }),
    );
  });
});

describe("impliedWhole", () => {
  it("lies between what rounding allows", () => {
    expect(impliedWhole(16_000, 55.2)).toMatchObject({ amount: expect.closeTo(28_985.5, 1) });
    expect(impliedWhole({ amount: 50, roundedTo: 0 }, { amount: 50, roundedTo: 0 })).toEqual({
      amount: 100,
      least: 100,
      most: 100,
    });
    expect(impliedWhole(5, 0)).toBeUndefined();
    expect(() => impliedWhole(-1, 5)).toThrow(/^impliedWhole: expected/);
  });
});
