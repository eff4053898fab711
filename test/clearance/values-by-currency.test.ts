import { expect, it } from "vitest";
import { money } from "../../src/clearance/money.js";
import { valuesByCurrency } from "../../src/clearance/values-by-currency.js";

it("adds within a currency and never across (GACC bulletin of 2020-01-31, in ten thousand yuan: 1343.6 + 65.6 + 2128.1)", () => {
  const lines = [1343.6, 65.6, 2128.1].map((value) => ({ value: money(value, "CNY") }));
  expect(valuesByCurrency([{ value: money(5, "USD") }, ...lines])).toEqual({
    values: [
      { amount: 3537.3, currency: "CNY" },
      { amount: 5, currency: "USD" },
    ],
    withoutValue: 0,
  });
});

it("counts lines without a value apart: what they are worth is not nothing", () => {
  expect(valuesByCurrency([{}, { value: money(0, "CNY") }, {}])).toEqual({
    values: [{ amount: 0, currency: "CNY" }],
    withoutValue: 2,
  });
  expect(valuesByCurrency([])).toEqual({ values: [], withoutValue: 0 });
});
