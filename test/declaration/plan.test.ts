import { expect, it } from "vitest";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import type { PlanItem } from "../../src/declaration/plan.js";

const { root } = exitEntryCard5.plan;
const everyItem = (items: readonly PlanItem[]): PlanItem[] =>
  items.flatMap((item) => [item, ...everyItem(item.record?.items ?? [])]);

it("gives items of every kind the same keys in the same order", () => {
  const shapes = new Set(everyItem(root.items).map((item) => Object.keys(item).join(" ")));
  expect(shapes.size).toBe(1);
});

it("gives every item of a record a place of its own, behind the one that counts", () => {
  const places = root.items.map(({ slot }) => slot);
  expect(new Set(places).size).toBe(places.length);
  expect(Math.min(...places)).toBeGreaterThan(0);
});

it("knows the items in the order of the form", () => {
  expect(root.items.map(({ name }) => name)).toEqual(Object.keys(exitEntryCard5.items));
  const orders = root.items.map(({ order }) => order);
  expect(orders).toEqual([...orders].sort((one, other) => one - other));
});
