import { describe, expect, it } from "vitest";
import { byar } from "../../src/statistics/byar.js";
import { isAnIntervalOfARate, rateRows } from "./known/rates.js";

describe("byar", () => {
  isAnIntervalOfARate(byar, { column: "byar_breslow_day", method: "byar-breslow-day" });

  it("is not the variant with a half more in both ends, which is above 0 for none", () => {
    const [lower = 0] = (rateRows[0]?.byar_epitools_0_5 ?? []) as number[];
    expect(lower).toBeGreaterThan(0);
    expect(byar(0, 1)?.lower).toBe(0);
  });

  it("is cut off at 0 for one event at a high level", () => {
    expect(byar(1, 1, 0.999)?.lower).toBe(0);
  });
});
