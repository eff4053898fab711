import { describe, expect, it } from "vitest";
import { affordable, allowance, isSpent, lengthOf, sizeOf, spend } from "../../src/risk/allowance.js";

describe("an allowance", () => {
  it("is spent when what was taken from it comes to it", () => {
    const some = allowance(10);
    spend(some, 9);
    expect(isSpent(some)).toBe(false);
    spend(some, 1);
    expect(isSpent(some)).toBe(true);
  });

  it("gives items one by one for as long as it lasts, the last of which may go beyond it", () => {
    const some = allowance(5);
    expect([...affordable([1, 2, 3, 4], some, (cost) => cost)]).toEqual([1, 2, 3]);
    expect([...affordable([1], some, () => 1)]).toEqual([]);
  });

  it("counts elements of lists, and the values that a condition is made of", () => {
    expect(lengthOf({})).toBe(1);
    expect(lengthOf({ stays: [{}, {}], celsius: 38 })).toBe(3);
    expect(sizeOf({ fact: "celsius", atLeast: 38 })).toBe(3);
    expect(sizeOf({ all: [{ fact: "celsius", atLeast: 38 }] })).toBeGreaterThan(3);
  });
});
