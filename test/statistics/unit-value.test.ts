import { describe, expect, it } from "vitest";
import { unitValue } from "../../src/statistics/unit-value.js";
import { expectNear, goldenRows, numberOf } from "./known/golden-rows.js";

describe("unitValue", () => {
  it.each(goldenRows("supplies-rounding-suppression", "unitValue"))("golden: $value for $quantity", (row) => {
    expectNear(unitValue(numberOf(row.value), numberOf(row.quantity)), row.unitValue, 1e-12);
  });

  it("is of no numbers below 0", () => {
    expect(unitValue(0, 0)).toBeUndefined();
    expect(() => unitValue(-1, 2)).toThrow(/^unitValue: expected/);
    expect(() => unitValue(1, Number.POSITIVE_INFINITY)).toThrow(/^unitValue: expected/);
  });
});
