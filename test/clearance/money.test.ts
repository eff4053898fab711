import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMoney, isCurrency, type Money, money } from "../../src/clearance/money.js";

describe("money", () => {
  it("is an amount in one currency", () => {
    expect(money(3_500_000, "CNY")).toEqual({ amount: 3_500_000, currency: "CNY" });
    expect(money(0, "USD").amount).toBe(0);
  });

  it.each([
    [-1, "CNY"],
    [Number.NaN, "CNY"],
    [Number.POSITIVE_INFINITY, "CNY"],
    [1, "yuan"],
    [1, "cny"],
    [1, ""],
  ])("is not %d in %s", (amount, currency) => {
    expect(() => money(amount, currency)).toThrow(/^money: expected/);
  });
});

describe("addMoney", () => {
  it("adds what is in one currency, without dust", () => {
    expect(addMoney(money(0.1, "CNY"), money(0.2, "CNY"))).toEqual({ amount: 0.3, currency: "CNY" });
    expect(addMoney(money(1343.6, "CNY"), money(65.6, "CNY")).amount).toBe(1409.2);
  });

  it("does not add yuan to dollars, nor what may be either", () => {
    const yuan = money(7, "CNY");
    const dollars = money(1, "USD");
    // @ts-expect-error dollars are no yuan
    expect(() => addMoney(yuan, dollars)).toThrow(/two amounts of one currency/);
    const any: Money = yuan;
    // @ts-expect-error the currency is not known
    expect(addMoney(any, any)).toEqual({ amount: 14, currency: "CNY" });
  });

  it("comes to the same in any order and grouping, to the fen", () => {
    const fen = fc.integer({ min: 0, max: 1_000_000_000 }).map((amount) => money(amount / 100, "CNY"));
    fc.assert(
      fc.property(fen, fen, fen, (one, two, three) => {
        expect(addMoney(one, two)).toEqual(addMoney(two, one));
        expect(addMoney(addMoney(one, two), three)).toEqual(addMoney(one, addMoney(two, three)));
      }),
    );
  });

  it("keeps the smallest amount, and the largest", () => {
    expect(addMoney(money(0.00004, "CNY"), money(0.00004, "CNY")).amount).toBe(0.00008);
    expect(addMoney(money(1e15, "CNY"), money(0.5, "CNY")).amount).toBe(1e15 + 0.5);
  });
});

it("reads a currency by how it is written", () => {
  expect(["CNY", "XXX"].every(isCurrency)).toBe(true);
  expect([undefined, 156, "CN", "CNYY", "人民币"].some(isCurrency)).toBe(false);
});
