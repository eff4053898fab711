import { expect, it } from "vitest";
import { SUPPLY_ITEMS } from "../../src/clearance/supply-category.js";

it("counts goggles in pairs and masks in pieces, both protective goods (GACC bulletins of 2020-01-31 and 2020-02-12)", () => {
  expect(SUPPLY_ITEMS.goggles).toMatchObject({ category: "protective", unit: "pair" });
  expect(SUPPLY_ITEMS.masks).toMatchObject({ category: "protective", unit: "piece" });
});
