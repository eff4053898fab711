import { describe, expect, it } from "vitest";
import { koopman } from "../../src/statistics/koopman.js";
import { isAnIntervalOfARatio } from "./known/differences.js";

describe("koopman", () => {
  isAnIntervalOfARatio(koopman, { column: "ratio_koopman", method: "koopman" });

  it("is bounded on one side where one count is 0", () => {
    expect(koopman({ count: 0, of: 100 }, { count: 3, of: 100 })?.lower).toBe(0);
    expect(koopman({ count: 3, of: 100 }, { count: 0, of: 100 })?.upper).toBe(Number.POSITIVE_INFINITY);
  });
});
