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

  it("needs nothing to go by", () => {
    expect(possibleNumbers("celsius", [], 2)).toEqual([37, 38]);
    expect(possibleNumbers("persons", [], 1)).toEqual([1]);
  });
});
