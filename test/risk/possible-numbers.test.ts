import { describe, expect, it } from "vitest";
import { possibleNumbers } from "../../src/risk/possible-numbers.js";

describe("possibleNumbers", () => {
  it("gives each threshold, and numbers below, between and above", () => {
    expect(possibleNumbers("celsius", [37.3], 1)).toEqual([37.3, 37.2, 37.4]);
    expect(possibleNumbers("celsius", [36, 37.3], 1)).toEqual([36, 37.3, 35.9, 37.2, 37.4]);
    expect(possibleNumbers("hours", [24, 24.5], 1)).toEqual([24, 24.5, 23, 24.25, 25.5]);
  });

  it("makes no number that cannot be", () => {
    expect(possibleNumbers("persons", [0], 1)).toEqual([0, 1]);
    expect(possibleNumbers("persons", [1, 2], 1)).toEqual([1, 2, 0, 3]);
    expect(possibleNumbers("count", [1, 3], 2)).toEqual([1, 3, 0, 2, 4, 5]);
  });

  it("counts in parts where a threshold does", () => {
    expect(possibleNumbers("days", [2.5, 3], 1)).toEqual([2.5, 3, 1.5, 2.75, 4]);
  });

  it.each([
    ["celsius", [37.3], 2, [37.3, 37.2, 37.1, 37.4, 37.5]],
    ["celsius", [38, 37, 38, Number.NaN], 1, [37, 38, 36.9, 37.9, 38.1]],
    ["percent", [5], 1, [5, 4.9, 5.1]],
    ["minutes", [30], 1, [30, 29, 31]],
    ["years", [18], 1, [18, 17, 19]],
    ["years", [0], 1, [0, 1]],
    ["days", [0], 1, [0, -1, 1]],
    ["persons", [5], 1, [5, 4, 6]],
    ["persons", [5], 2, [5, 4, 3, 6, 7]],
    ["persons", [1], 1, [1, 0, 2]],
    ["persons", [2], 1, [2, 0, 1, 3]],
    ["persons", [1.5], 1, [1.5, 0, 0.5, 2.5]],
    ["tonnage", [0.5], 1, [0.5, 0, 0.25, 1.5]],
    ["tonnage", [0], 1, [0, 1]],
    ["hours", [24, 25], 3, [24, 25, 23, 22, 21, 24.75, 24.5, 24.25, 26, 27, 28]],
    ["hours", [], 2, [1, 2]],
  ] as const)("of %s beside %j, %i beside each other: %j", (unit, given, places, expected) => {
    expect(possibleNumbers(unit, given, places)).toEqual(expected);
  });

  it("needs nothing to go by", () => {
    expect(possibleNumbers("celsius", [], 2)).toEqual([37, 38]);
    expect(possibleNumbers("persons", [], 1)).toEqual([1]);
  });
});
