import { describe, expect, it } from "vitest";
import { factTableOf } from "../../src/declaration/fact-table.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { itemNamed, type Readable, rowOf, scopeOf } from "../../src/declaration/readable.js";
import { text } from "./cards.js";

const base = { label: text("item"), privacy: "health" } as const;
const items: ItemTable = {
  sick: { kind: "yes-no", ...base },
  later: { kind: "date", ...base },
  stays: { kind: "list", ...base, items: { from: { kind: "date", ...base }, country: { kind: "country", ...base } } },
};
const rows = (items["stays"] as Extract<Item, { kind: "list" }>).items;
const readable: Readable = {
  items: new Map(Object.entries(items)),
  table: factTableOf(items, ""),
  lists: new Map([["stays", new Map(Object.entries(rows))]]),
  earlier: new Set(["sick", "stays"]),
  within: [],
  earlierInRow: undefined,
};

describe("itemNamed", () => {
  it("is the item with its kind, and says what is wrong with naming it", () => {
    expect(itemNamed({ fact: "sick" }, readable)).toEqual({
      kind: { kind: "yes-no" },
      item: items["sick"],
      problem: undefined,
    });
    expect(itemNamed({ fact: "later" }, readable)?.problem).toBe("later-item");
    expect(itemNamed({ fact: "later" }, { ...readable, earlier: undefined })?.problem).toBeUndefined();
    for (const name of ["sikc", "toString", "from"])
      expect(itemNamed({ fact: name }, readable)).toMatchObject({ kind: undefined, problem: "unknown-item" });
  });

  it("knows when the card is read and when it was declared, which are no items", () => {
    for (const fact of ["asOf", "declaredAt"])
      expect(itemNamed({ fact }, readable)).toEqual({ kind: { kind: "instant" }, item: undefined, problem: undefined });
    expect(itemNamed({ item: "asOf" }, readable)?.problem).toBe("unknown-item");
  });

  it("is nothing where nothing is named, or several things are", () => {
    for (const none of [{}, { fact: "sick", item: "from" }, null]) expect(itemNamed(none, readable)).toBeUndefined();
  });
});

describe("rowOf", () => {
  it("reads the items of the row, and those of the declaration beside them", () => {
    const row = rowOf({ fact: "stays" }, readable) as Readable;
    expect(itemNamed({ item: "from" }, row)).toMatchObject({ item: rows["from"], problem: undefined });
    expect(itemNamed({ previous: "from" }, row)?.problem).toBeUndefined();
    expect(itemNamed({ fact: "sick" }, row)?.problem).toBeUndefined();
    expect(itemNamed({ item: "from" }, readable)?.problem).toBe("unknown-item");
    expect(rowOf({ item: "from" }, row)).toBeUndefined();
  });
});

it("is a scope of kinds, without answers", () => {
  const scope = scopeOf(readable);
  expect(scope.reader({ fact: "sick" }).kind).toEqual({ kind: "yes-no" });
  expect(scope.elements({ fact: "stays" }).scope.reader({ item: "from" }).kind).toEqual({ kind: "date" });
  expect(() => scope.reader({ fact: "sikc" })).toThrow(TypeError);
});
