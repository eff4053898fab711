import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stockForecast } from "../../src/statistics/stock-forecast.js";

describe("stockForecast", () => {
  it("lasts with what it says is needed, and not with one fewer", () => {
    const pieces = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(pieces, pieces, (use, deliveries) => {
        const { stockNeeded } = stockForecast(use, { stock: 0, deliveries });
        expect(stockForecast(use, { stock: stockNeeded, deliveries }).runsOutOnDay).toBeUndefined();
        if (stockNeeded > 0)
          expect(stockForecast(use, { stock: stockNeeded - 1, deliveries }).runsOutOnDay).toBeDefined();
      }),
    );
  });

  it("refuses what is no number", () => {
    expect(() => stockForecast([1], { stock: -1 })).toThrow("stockForecast: expected finite numbers");
  });
});
