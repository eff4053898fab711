import { describe, expect, it } from "vitest";
import { conditionalOddsRatio } from "../../src/statistics/conditional-odds-ratio.js";
import { oddsRatio } from "../../src/statistics/odds-ratio.js";
import { woolf } from "../../src/statistics/woolf.js";

const [one, other] = [
  { count: 6, of: 7 },
  { count: 2, of: 7 },
];

describe("oddsRatio", () => {
  it("stands with its two parts and Woolf's interval at 95 %, unless told otherwise", () => {
    expect(oddsRatio(one, other)).toEqual({ one, other, ...woolf(one, other, 0.95) });
    expect(oddsRatio(one, other, { level: 0.9, method: conditionalOddsRatio })).toEqual({
      one,
      other,
      ...conditionalOddsRatio(one, other, 0.9),
    });
  });

  it("says why it is not there", () => {
    expect(oddsRatio(one, { count: 0, of: 3 }).because).toBe("zero-cell");
    expect(oddsRatio(one, { count: 0, of: 0 }).because).toBe("no-denominator");
  });

  it("refuses what is no part", () => {
    expect(() => oddsRatio({ count: 2, of: 1 }, other)).toThrow("oddsRatio: expected");
    expect(() => oddsRatio(one, other, { level: 1 })).toThrow(RangeError);
  });
});
