import { describe, expect, it } from "vitest";
import { expectationOf } from "../../src/declaration/expectation.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { formsWithInput, text } from "./cards.js";

function itemsIn(table: ItemTable): Item[] {
  return Object.values(table).flatMap((item) =>
    item.kind === "group" || item.kind === "list" ? [item, ...itemsIn(item.items)] : [item],
  );
}

describe("expectationOf", () => {
  it("says what would be right of every item, in both languages, with nothing left to fill in", () => {
    for (const { form } of formsWithInput)
      for (const item of itemsIn(form.items)) {
        const { en, zh } = expectationOf(item);
        expect(en).toMatch(/^[^{}]{5,}$/);
        expect(zh).toMatch(/^[^{}]*\p{Script=Han}[^{}]*$/u);
      }
  });

  it("names the bounds of a number and the length of a text", () => {
    const number = { kind: "number", label: text("n"), privacy: "health", unit: "celsius" } as const;
    expect(expectationOf({ ...number, minimum: 35, maximum: 42 }).en).toBe("a number from 35 to 42");
    expect(expectationOf({ ...number, minimum: 35, maximum: 42 }).zh).toBe("35至42之间的数");
    expect(expectationOf({ ...number, minimum: 0 }).en).toBe("a number from 0 to ∞");
    const line = { kind: "text", label: text("t"), privacy: "health" } as const;
    expect(expectationOf({ ...line, maximumLength: 50 }).en).toContain("at most 50 characters");
    expect(expectationOf(line).en).not.toMatch(/\d/);
  });
});
