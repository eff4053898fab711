import { expect, it } from "vitest";
import { SUPPLY_ITEMS } from "../../src/clearance/supply-category.js";
import { SUPPLY_ITEM_LABELS } from "../../src/clearance/supply-item-labels.js";

it("calls every kind of goods by names of its own, in both languages", () => {
  expect(Object.keys(SUPPLY_ITEM_LABELS)).toEqual(Object.keys(SUPPLY_ITEMS));
  for (const language of ["en", "zh"] as const) {
    const names = Object.values(SUPPLY_ITEM_LABELS).map((label) => label[language]);
    expect(new Set(names).size).toBe(names.length);
  }
});
