import { expect, it } from "vitest";
import { pointOfEntryRegister } from "../../../src/statistics/registers/afro-idsr-poe.js";

const columns = Object.values(pointOfEntryRegister.columns);

it("has 22 columns: counts are added up, the two percentages averaged", () => {
  expect(columns).toHaveLength(22);
  expect(columns.filter(({ type }) => type === "percent")).toHaveLength(2);
  for (const { type, aggregation } of columns) expect(aggregation).toBe(type === "count" ? "sum" : "mean");
});

it("is illustrative, since the guidelines themselves were not seen, and says so", () => {
  expect(pointOfEntryRegister.edition.status).toBe("illustrative");
  expect(pointOfEntryRegister.edition.source).toMatch(/citing WHO AFRO/);
});

it("has every label in both languages", () => {
  for (const { label } of columns) expect(label.en.length > 0 && label.zh.length > 0).toBe(true);
});
