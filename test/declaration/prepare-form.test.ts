import { describe, expect, it } from "vitest";
import { declarationForm, type FormDefinition } from "../../src/declaration/form.js";
import type { ItemTable } from "../../src/declaration/items.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import { madeUpEdition, text } from "./cards.js";

const yesNo = (relevantWhen?: AnyCondition) =>
  ({
    kind: "yes-no",
    label: text("item"),
    privacy: "health",
    ...(relevantWhen === undefined ? {} : { relevantWhen }),
  }) as const;
const date = { kind: "date", label: text("day"), privacy: "travel" } as const;
const word = { kind: "text", label: text("word"), privacy: "travel" } as const;
const rows = (items: ItemTable) => ({ kind: "list", label: text("rows"), privacy: "travel", items }) as const;
const group = (items: ItemTable) => ({ kind: "group", label: text("group"), items }) as const;
const define =
  (items: ItemTable, rest: Partial<FormDefinition> = {}) =>
  () =>
    declarationForm({ edition: madeUpEdition, items, ...rest } as FormDefinition);
const rule = (when: AnyCondition, at = "a", forEach?: string) => ({
  rules: [
    {
      id: "r",
      code: "contradictory" as const,
      at,
      when,
      text: text("right"),
      ...(forEach === undefined ? {} : { forEach }),
    },
  ],
});

describe("a form's table that contradicts itself is a mistake of the program", () => {
  it.each([
    ["relevance that reads an item that is not there", define({ a: yesNo({ fact: "b", is: "yes" }) })],
    ["relevance that reads a later item", define({ a: yesNo({ fact: "b", is: "yes" }), b: yesNo() })],
    ["relevance that reads itself", define({ a: yesNo({ fact: "a", is: "yes" }) })],
    ["relevance that reads a key of every object", define({ a: yesNo({ fact: "toString", is: "yes" }) })],
    [
      "relevance in a row that reads a later item of the row",
      define({ a: rows({ x: yesNo({ item: "y", is: "yes" }), y: yesNo() }) }),
    ],
    [
      "relevance in a row that reads an item of another list",
      define({ a: rows({ x: yesNo() }), b: rows({ y: yesNo({ item: "x", is: "yes" }) }) }),
    ],
    [
      "relevance outside a list that reads a row's item",
      define({ a: rows({ x: yesNo() }), b: yesNo({ item: "x", is: "yes" }) }),
    ],
    [
      "relevance in a group that names an item without its group",
      define({ g: group({ a: yesNo(), b: yesNo({ fact: "a", is: "yes" }) }) }),
    ],
    [
      "an identifier that reads an item that is not there",
      define({
        a: {
          kind: "text",
          label: text("n"),
          privacy: "identity",
          identifier: { scheme: "resident-identity-number", when: { fact: "b", is: "yes" } },
        },
      }),
    ],
    ["a list inside the rows of a list", define({ a: rows({ b: rows({ x: yesNo() }) }) })],
    ["a list in a group inside the rows of a list", define({ a: rows({ g: group({ b: rows({ x: yesNo() }) }) }) })],
    ["an order among answers of yes and no", define({ a: yesNo(), b: yesNo({ fact: "a", before: "2020-01-01" }) })],
    [
      "a count of rows of what is no list",
      define({ a: yesNo(), b: yesNo({ fact: "a", some: { item: "x", is: "yes" } }) }),
    ],
    ["a rule at an item that is not there", define({ a: yesNo() }, rule({ fact: "a", is: "yes" }, "b"))],
    ["a rule that reads an item that is not there", define({ a: yesNo() }, rule({ fact: "b", is: "yes" }))],
    ["a rule for each row of what is no list", define({ a: yesNo() }, rule({ fact: "a", is: "yes" }, "a", "a"))],
    [
      "a rule for each row of a list that is not there",
      define({ a: yesNo() }, rule({ fact: "a", is: "yes" }, "a", "b")),
    ],
    [
      "a rule for each row at an item outside the row",
      define({ a: yesNo(), b: rows({ x: yesNo() }) }, rule({ item: "x", is: "yes" }, "a", "b")),
    ],
    ["an item called asOf", define({ asOf: date })],
    ["an item called declaredAt that does not say when it was declared", define({ declaredAt: date })],
    ["declaredAt at an item that is not there", define({ a: yesNo() }, { declaredAt: "b" } as Partial<FormDefinition>)],
    ["declaredAt at an item that is no instant", define({ a: date }, { declaredAt: "a" } as Partial<FormDefinition>)],
  ])("%s", (_, defining) => {
    expect(defining).toThrow(TypeError);
    expect(defining).toThrow(/expected/);
  });

  it.each([
    ["a condition for relevance", "a", define({ a: yesNo({ fact: "b", is: "yes" }) })],
    ["a word that is no option", "g.b", define({ a: yesNo(), g: group({ b: yesNo({ fact: "a", is: "Yes" }) }) })],
    ["a row's condition", "b.x", define({ b: rows({ x: yesNo({ item: "y", is: "yes" }) }) })],
    ["a condition for being required", "a", define({ a: { ...yesNo(), required: { fact: "b", is: "yes" } } })],
    ["a pattern", "a", define({ a: { ...word, pattern: "([" } })],
    ["a rule", "r", define({ a: yesNo() }, rule({ fact: "b", is: "yes" }))],
  ])("%s: the item or rule is named", (_, name, defining) => {
    expect(defining).toThrow(TypeError);
    expect(defining).toThrow(`"${name}"`);
  });

  it("and what only looks like it is none", () => {
    const at = { kind: "instant", label: text("at"), privacy: "travel" } as const;
    for (const defining of [
      define({ declaredAt: at, born: date }, {
        declaredAt: "declaredAt",
        ...rule({ fact: "born", after: { fact: "declaredAt" } }, "born"),
      } as Partial<FormDefinition>),
      define({ rows: rows({ asOf: date }) }),
      define({ g: group({ a: yesNo(), b: yesNo({ fact: "g.a", is: "yes" }) }), c: yesNo({ fact: "g.b", is: "yes" }) }),
      define({ a: yesNo(), b: rows({ x: yesNo({ fact: "a", is: "yes" }), y: yesNo({ item: "x", is: "yes" }) }) }),
      define({ a: rows({ g: group({ x: yesNo(), y: yesNo({ item: "g.x", is: "yes" }) }) }) }),
      define({ a: rows({ x: yesNo() }), b: yesNo({ fact: "a", some: { item: "x", is: "yes" } }) }),
      define({ a: yesNo({ all: [] }) }),
      define({ a: { ...yesNo(), required: { fact: "b", is: "yes" } }, b: yesNo() }),
      define({ toString: yesNo(), constructor: yesNo({ fact: "toString", is: "yes" }) }),
      define({}),
    ])
      expect(defining).not.toThrow();
  });
});
