import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { itemAt, itemsOf } from "../../src/declaration/item-at.js";
import { everyKind } from "./cards.js";
import { anyTape, formOf } from "./random-forms.js";

describe("itemAt", () => {
  it("goes through groups and the rows of lists", () => {
    const { health } = everyKind.items;
    expect(itemAt(everyKind.items, "surname")).toBe(everyKind.items.surname);
    expect(itemAt(everyKind.items, "health.signs")).toBe(health.items.signs);
    expect(itemAt(everyKind.items, "health.doses.maker.name")).toBe(health.items.doses.items.maker.items.name);
    expect(itemAt(exitEntryCard5.items, "travelHistory.city")).toBe(exitEntryCard5.items.travelHistory.items.city);
  });

  it.each([
    "",
    ".",
    "name",
    "health.",
    ".health",
    "health..signs",
    "health.doses.0.on",
    "surname.length",
    "toString",
    "__proto__",
  ])("knows nothing at %j", (path) => expect(itemAt(everyKind.items, path)).toBeUndefined());
});

describe("itemsOf", () => {
  it("lists the items of a form in its order, groups and lists before what stands in them", () => {
    const paths = itemsOf(everyKind.items).map(({ path }) => path);
    expect(paths.slice(paths.indexOf("health"), paths.indexOf("kin"))).toEqual([
      "health",
      "health.isWell",
      "health.signs",
      "health.signs.listed",
      "health.signs.celsius",
      "health.doses",
      "health.doses.on",
      "health.doses.maker",
      "health.doses.maker.isKnown",
      "health.doses.maker.name",
    ]);
  });

  it("lists each item once, under the path at which it is found", () => {
    fc.assert(
      fc.property(anyTape, (tape) => {
        const { items } = formOf(tape);
        const all = itemsOf(items);
        expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
        for (const { path, item } of all) expect(itemAt(items, path)).toBe(item);
      }),
      { numRuns: 200 },
    );
  });

  it("lists nothing of an empty table", () => expect(itemsOf({})).toEqual([]));
});
