import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LATE_FEE_EXAMPLE, lateDeclarationFee } from "../../src/clearance/late-declaration-fee.js";

const yuan = (amount: number) => ({ amount, currency: "CNY" }) as const;
const fee = (daysLate: number, amount: number, rule = LATE_FEE_EXAMPLE) =>
  lateDeclarationFee(daysLate, yuan(amount), rule);

describe("the fee for a late declaration, under the example of a rule", () => {
  it("is 0.5 ‰ of the value for each day", () => {
    expect(fee(2, 604_000)).toEqual({
      amount: 604,
      currency: "CNY",
      rule: "late-fee-example",
      working: { en: "604000 CNY × 0.5 ‰ × 2 d = 604 CNY", zh: "604000 CNY × 0.5 ‰ × 2日＝604 CNY" },
    });
  });

  it("leaves out parts of a yuan, and what is below the least amount", () => {
    expect(fee(1, 123_999).amount).toBe(61);
    expect(fee(1, 100_000).amount).toBe(50);
    expect(fee(1, 99_999)).toMatchObject({ amount: 0, working: { en: expect.stringContaining("not charged") } });
  });

  it("is whole where the exact product is: 0.7 ‰ of 10,000 for 3 days is 21, not 20", () => {
    expect(fee(3, 10_000, { ...LATE_FEE_EXAMPLE, perMillePerDay: 0.7, leastCharged: 0 }).amount).toBe(21);
  });

  it("is nothing in time", () => {
    expect(fee(0, 1e9).amount).toBe(0);
  });

  it("follows the rule that is passed: the page of 2012 that prints 0.5 % asks ten times as much", () => {
    const printed = { ...LATE_FEE_EXAMPLE, id: "page-of-2012", perMillePerDay: 5, leastCharged: 10 };
    expect(fee(2, 604_000, printed)).toMatchObject({ amount: 6040, rule: "page-of-2012" });
  });

  it("never falls with days or value", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(1_000_000), (days, value) => {
        expect(fee(days + 1, value).amount).toBeGreaterThanOrEqual(fee(days, value).amount);
        expect(fee(days, value + 1).amount).toBeGreaterThanOrEqual(fee(days, value).amount);
      }),
    );
  });

  it("refuses what is no number of days, no value and another currency", () => {
    for (const days of [-1, 1.5, Number.NaN]) expect(() => fee(days, 1)).toThrow(RangeError);
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => fee(1, value)).toThrow(RangeError);
    // @ts-expect-error dollars are not yuan
    expect(() => lateDeclarationFee(1, { amount: 1, currency: "USD" }, LATE_FEE_EXAMPLE)).toThrow(TypeError);
  });
});
