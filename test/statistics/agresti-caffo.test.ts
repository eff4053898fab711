import { describe, expect, it } from "vitest";
import { agrestiCaffo } from "../../src/statistics/agresti-caffo.js";
import { isAnIntervalOfADifference } from "./known/differences.js";

describe("agrestiCaffo", () => {
  isAnIntervalOfADifference(agrestiCaffo, {
    column: "diff_agresti_caffo",
    method: "agresti-caffo",
    isWithinBounds: false,
  });

  it("is not cut off", () => {
    expect(agrestiCaffo({ count: 10, of: 10 }, { count: 0, of: 10 })?.upper).toBeGreaterThan(1);
  });
});
