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

  it("tells each day what is used, what is lacking and what is left, and does not make up for it later", () => {
    expect(stockForecast([4, 8, 3], { stock: 10, deliveries: [0, 1, 5] })).toEqual({
      days: [
        { use: 4, used: 4, lacking: 0, atEnd: 6 },
        { use: 8, used: 7, lacking: 1, atEnd: 0 },
        { use: 3, used: 3, lacking: 0, atEnd: 2 },
      ],
      runsOutOnDay: 1,
      stockNeeded: 11,
    });
    expect(stockForecast([], { stock: 3 })).toEqual({ days: [], runsOutOnDay: undefined, stockNeeded: 0 });
    expect(stockForecast([2], { stock: 1 })).toMatchObject({ runsOutOnDay: 0, stockNeeded: 2 });
    expect(stockForecast([2], { stock: 0, deliveries: [5] })).toMatchObject({
      runsOutOnDay: undefined,
      stockNeeded: 0,
    });
  });

  it("refuses what is no number", () => {
    expect(() => stockForecast([1], { stock: -1 })).toThrow("stockForecast: expected finite numbers");
  });
});

it("runs out of nothing by rounding, and refuses more than any store has", () => {
  expect(stockForecast([0.1, 0.2], { stock: 0.3 })).toMatchObject({ runsOutOnDay: undefined });
  expect(stockForecast([0.1, 0.1, 0.1], { stock: 0.3 }).days.map(({ lacking }) => lacking)).toEqual([0, 0, 0]);
  expect(() => stockForecast([1e308, 1e308], { stock: 1 })).toThrow("stockForecast: expected finite numbers");
});
