import { expect, it } from "vitest";
import { logOddsEstimate } from "../../src/statistics/log-odds.js";

it("is symmetrical about its value as a ratio", () => {
  const { value = 0, interval } = logOddsEstimate([6, 1, 2, 5], 0.025, { level: 0.95, method: "m" });
  expect(value).toBe(15);
  expect(interval).toMatchObject({ level: 0.95, method: "m" });
  expect((interval?.lower ?? 0) * (interval?.upper ?? 0)).toBeCloseTo(value ** 2, 10);
});
