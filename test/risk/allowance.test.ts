import { describe, expect, it } from "vitest";
import { affordable, allowance, isSpent, lengthOf, sizeOf, spend } from "../../src/risk/allowance.js";

describe("allowance", () => {
  it("is spent once nothing is left, and then for good", () => {
    const some = allowance(10);
    spend(some, 9);
    expect(isSpent(some)).toBe(false);
    spend(some, 1);
    expect(isSpent(some)).toBe(true);
    expect(isSpent(allowance())).toBe(false);
  });

  it("gives items for as long as it lasts", () => {
    const some = allowance(5);
    expect([...affordable([1, 2, 3, 4], some, (item) => item)]).toEqual([1, 2, 3]);
    expect(isSpent(some)).toBe(true);
    expect([...affordable([1], some, () => 0)]).toEqual([]);
  });

  it("counts the elements of lists, and the values of a condition", () => {
    expect(lengthOf({})).toBe(1);
    expect(lengthOf({ fever: "yes", stays: [{}, {}], watched: ["ITA"] })).toBe(4);
    expect(sizeOf({ fact: "fever", is: "yes" })).toBe(3);
    expect(sizeOf({ all: [{ not: { fact: "fever", is: "yes" } }, { fact: "country", in: ["ITA", "IRN"] }] })).toBe(11);
  });
});
