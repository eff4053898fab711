import { describe, expect, it } from "vitest";
import { EACH_COUNTED_AS_ONE, SUPPLY_UNITS } from "../../src/clearance/quantity.js";
import {
  isCountedIn,
  SUPPLY_CATEGORIES,
  SUPPLY_ITEMS,
  type SupplyItem,
  type SupplyItemKind,
} from "../../src/clearance/supply-category.js";

const items = Object.entries(SUPPLY_ITEMS) as [SupplyItem, SupplyItemKind][];

it("counts goggles in pairs and masks in pieces, both protective goods (GACC bulletins of 2020-01-31 and 2020-02-12)", () => {
  expect(SUPPLY_ITEMS.goggles).toMatchObject({ category: "protective", unit: "pair" });
  expect(SUPPLY_ITEMS.masks).toMatchObject({ category: "protective", unit: "piece" });
});

it("reports infrared thermometers among the devices, by the piece (GACC bulletin of 2020-02-12, press conference of 2020-04-05)", () => {
  expect(SUPPLY_ITEMS["infrared-thermometer"]).toMatchObject({ category: "device", unit: "piece" });
});

it.each<[SupplyItem, string, string]>([
  ["suits", "piece", "37.52 million suits (件)"],
  ["ventilator", "set", "16,000 ventilators (台)"],
  ["patient-monitor", "set", "124,000 monitors (台)"],
  ["gloves", "pair", "854 million surgical gloves (双)"],
  ["medicines", "box", "107,000 boxes of medicine (盒)"],
  ["nucleic-acid-test-kit", "test", "73.41 million tests (人份)"],
  ["disinfectants", "piece", "36,000 pieces of disinfectant (件)"],
])("reports %s by the %s: %s (GACC, January to April 2020)", (item, unit) => {
  expect(SUPPLY_ITEMS[item].unit).toBe(unit);
});

describe("every kind of goods", () => {
  it.each(items)("%s stands in a known group, with known units, each once", (item, kind) => {
    expect(Object.keys(SUPPLY_CATEGORIES)).toContain(kind.category);
    const units = [kind.unit, ...(kind.otherUnits ?? [])];
    expect(new Set(units).size).toBe(units.length);
    for (const unit of units) expect(isCountedIn(item, unit)).toBe(true);
    expect(Object.keys(SUPPLY_UNITS)).toEqual(expect.arrayContaining(units));
  });

  it("is counted by the bulletins' convention wherever the bulletins report it, test kits in tests aside", () => {
    const notCounted = items.filter(([, { unit }]) => EACH_COUNTED_AS_ONE.countedAs[unit] === undefined);
    expect(notCounted.map(([item]) => item)).toEqual([
      "peracetic-acid",
      "vaccine",
      "vaccine-in-bulk",
      "test-kits",
      "nucleic-acid-test-kit",
      "immunological-test-kit",
    ]);
  });
});

it("counts no masks in pairs and no medicine in litres: 副 for 个 and 箱 for 盒 are slips of a retelling", () => {
  expect(isCountedIn("masks", "pair")).toBe(false);
  expect(isCountedIn("medicines", "litre")).toBe(false);
});
