import { describe, expect, it } from "vitest";
import {
  EXPECTATIONS,
  expectationOf,
  expectationOfRule,
  expect as expected,
} from "../../src/declaration/expectation.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { fill } from "../../src/text.js";
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
    expect(expectationOf({ ...number, maximum: 42 }).en).toBe("a number from −∞ to 42");
    const line = { kind: "text", label: text("t"), privacy: "health" } as const;
    expect(expectationOf({ ...line, maximumLength: 50 }).en).toContain("at most 50 characters");
    expect(expectationOf(line).en).not.toMatch(/\d/);
  });

  it("says of a number that it is whole, and of a list and of several answers how many there may be", () => {
    const number = { kind: "number", label: text("n"), privacy: "health", unit: "persons", minimum: 1 } as const;
    expect(expectationOf({ ...number, whole: true }).en).toBe("a whole number from 1 to ∞");
    expect(expectationOf({ ...number, whole: false }).place).toBe("expectation.number");
    const list = { kind: "list", label: text("l"), privacy: "health", items: {} } as const;
    expect(expectationOf({ ...list, maximumRows: 4 }).en).toBe("a list of at most 4 rows");
    expect(expectationOf(list).en).toBe("a list of rows");
    const several = { kind: "several", of: "country", label: text("s"), privacy: "travel" } as const;
    expect(expectationOf({ ...several, maximumRows: 2 }).zh).toBe("不超过2个的答案");
    expect(expectationOf(several).place).toBe("expectation.several");
  });

  it("names the place and the numbers from which a further language makes the same words", () => {
    for (const { form } of formsWithInput)
      for (const item of itemsIn(form.items)) {
        const { en, zh, place, values = {} } = expectationOf(item);
        const template = EXPECTATIONS[place.replace("expectation.", "") as keyof typeof EXPECTATIONS];
        expect([fill(template.en, values), fill(template.zh, values)]).toEqual([en, zh]);
      }
  });
});

describe("expect", () => {
  it("fills every blank of every template that it is given a number for, in both languages", () => {
    const values = { minimum: 1, maximum: 2, hours: 24 };
    for (const kind of Object.keys(EXPECTATIONS) as (keyof typeof EXPECTATIONS)[]) {
      const { en, zh, place } = expected(kind, values);
      expect(`${en}${zh}`).not.toMatch(/[{}]/);
      expect(place).toBe(`expectation.${kind}`);
      const blanks = (template: string) => [...template.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
      expect(blanks(EXPECTATIONS[kind].zh)).toEqual(blanks(EXPECTATIONS[kind].en));
    }
  });
});

describe("expectationOfRule", () => {
  it("is the rule's own text, at the rule's place, and has no numbers", () => {
    expect(expectationOfRule("r", text("right"))).toEqual({ ...text("right"), place: "rule.r" });
  });
});
