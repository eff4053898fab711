import { describe, expect, it } from "vitest";
import { type Item, type ItemTable, PRIVACY_CLASSES } from "../../src/declaration/items.js";
import { formsWithInput } from "./cards.js";

function itemsIn(table: ItemTable): [string, Item][] {
  return Object.entries(table).flatMap(([name, item]): [string, Item][] =>
    item.kind === "group" || item.kind === "list" ? [[name, item], ...itemsIn(item.items)] : [[name, item]],
  );
}

describe("items", () => {
  it("name themselves in both languages and say what they tell about a person", () => {
    for (const { form } of formsWithInput)
      for (const [name, item] of itemsIn(form.items)) {
        expect([name, item.label.en.trim() !== "", /\p{Script=Han}/u.test(item.label.zh)]).toEqual([name, true, true]);
        if (item.kind !== "group") expect(PRIVACY_CLASSES).toContain(item.privacy);
      }
  });
});
