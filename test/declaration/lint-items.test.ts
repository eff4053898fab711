import { describe, expect, it } from "vitest";
import type { FormDefinition } from "../../src/declaration/form.js";
import { lintForm } from "../../src/declaration/lint-form.js";
import { placedItems } from "../../src/declaration/lint-items.js";
import { madeUpEdition, text } from "./cards.js";

const base = { label: text("item"), privacy: "health" } as const;
const yesNo = { kind: "yes-no", ...base } as const;
const found = (items: unknown, parts: object = {}) =>
  lintForm({ edition: madeUpEdition, items, ...parts } as FormDefinition).map(({ code, path }) => [
    code,
    path.join("."),
  ]);

describe("the items of a form", () => {
  it.each<[string, unknown, [string, string][]]>([
    ["an item that is none", { a: "yes-no" }, [["malformed", "items.a"]]],
    ["nothing in place of an item", { a: null }, [["malformed", "items.a"]]],
    ["a name that begins with a number", { "12a": yesNo }, []],
    [
      "what else is wrong where the name is",
      { "a.b": { ...yesNo, label: { en: "", zh: "" } } },
      [
        ["wrong-name", "items.a.b"],
        ["no-text", "items.a.b.label"],
      ],
    ],
    [
      "groups that bear the names which items may not",
      {
        asOf: { kind: "group", label: text("group"), items: { a: yesNo } },
        declaredAt: { kind: "group", label: text("group"), items: { b: yesNo } },
      },
      [],
    ],
    [
      "bounds that exclude each other",
      { a: { kind: "number", ...base, unit: "years", minimum: 2, maximum: 1 } },
      [["bounds-exclude-each-other", "items.a.maximum"]],
    ],
    ["an item of no kind", { a: { kind: "yes", ...base } }, [["malformed", "items.a"]]],
    ["a choice without its options", { a: { kind: "choice", ...base } }, [["malformed", "items.a"]]],
    ["a choice of nothing", { a: { kind: "choice", ...base, options: {} } }, [["no-options", "items.a.options"]]],
    [
      "an option without a text",
      { a: { kind: "choices", ...base, options: { x: { en: "x" } } } },
      [["no-text", "items.a.options.x"]],
    ],
    ["no label", { a: { kind: "date", privacy: "travel" } }, [["no-text", "items.a.label"]]],
    ["a hint that is blank", { a: { ...yesNo, hint: { en: "hint", zh: "" } } }, [["no-text", "items.a.hint"]]],
    ["a name that is blank", { " ": yesNo }, [["wrong-name", "items. "]]],
    ["a name with a dot", { "a.b": yesNo }, [["wrong-name", "items.a.b"]]],
    ["a name that is a number", { 12: yesNo }, [["wrong-name", "items.12"]]],
    [
      "a reserved name",
      { asOf: yesNo, declaredAt: yesNo },
      [
        ["reserved-name", "items.asOf"],
        ["reserved-name", "items.declaredAt"],
      ],
    ],
    [
      "a name that no table can hold",
      JSON.parse('{"a":{"kind":"yes-no","label":{"en":"a","zh":"a"}},"__proto__":{"kind":"date"}}'),
      [["reserved-name", "items.__proto__"]],
    ],
    [
      "a group without items",
      { a: { kind: "group", label: text("group"), items: {} } },
      [["no-items", "items.a.items"]],
    ],
    [
      "a list inside the rows of a list",
      {
        a: {
          kind: "list",
          ...base,
          items: {
            g: { kind: "group", label: text("group"), items: { b: { kind: "list", ...base, items: { c: yesNo } } } },
          },
        },
      },
      [["list-inside-list", "items.a.items.g.items.b"]],
    ],
    [
      "a handling that does not say why",
      {
        a: {
          ...yesNo,
          handling: { source: "a law", retention: { from: "declared", days: 1, dayCount: "start-is-day-0" } },
        },
      },
      [["no-text", "items.a.handling.purpose"]],
    ],
    [
      "an identifier that reads a later item",
      {
        a: {
          kind: "text",
          ...base,
          identifier: { scheme: "resident-identity-number", when: { fact: "b", is: "yes" } },
        },
        b: yesNo,
      },
      [["later-item", "items.a.identifier.when"]],
    ],
    [
      "relevance that reads a later item of the row",
      { a: { kind: "list", ...base, items: { x: { ...yesNo, relevantWhen: { item: "y", is: "yes" } }, y: yesNo } } },
      [["later-item", "items.a.items.x.relevantWhen"]],
    ],
    [
      "relevance in a row that reads its own list",
      { a: { kind: "list", ...base, items: { x: { ...yesNo, relevantWhen: { fact: "a", known: true } } } } },
      [["later-item", "items.a.items.x.relevantWhen"]],
    ],
    [
      "relevance in a group that names an item without its group",
      {
        g: {
          kind: "group",
          label: text("group"),
          items: { a: yesNo, b: { ...yesNo, relevantWhen: { fact: "a", is: "yes" } } },
        },
      },
      [["unknown-item", "items.g.items.b.relevantWhen"]],
    ],
  ])("%s", (_, items, issues) => {
    expect(found(items)).toEqual(issues);
  });

  it("may be required by what stands later, also in a row, and read what stands earlier", () => {
    expect(
      found({
        a: { ...yesNo, required: { fact: "g.b", is: "yes" } },
        g: {
          kind: "group",
          label: text("group"),
          items: { b: yesNo, c: { ...yesNo, relevantWhen: { fact: "g.b", is: "yes" } } },
        },
        rows: {
          kind: "list",
          ...base,
          items: {
            x: { ...yesNo, required: { item: "y", is: "yes" } },
            y: { ...yesNo, relevantWhen: { item: "x", is: "yes" } },
          },
        },
        d: { ...yesNo, relevantWhen: { fact: "rows", some: { item: "y", is: "yes" } } },
      }),
    ).toEqual([]);
  });

  it("may say when it was declared by the name that is kept for that", () => {
    const items = { declaredAt: { kind: "instant", ...base }, asOf: { kind: "instant", ...base } };
    expect(found(items, { declaredAt: "declaredAt" })).toEqual([["reserved-name", "items.asOf"]]);
  });

  it("are nested so deep and no deeper", () => {
    const nested = (levels: number): object =>
      levels === 1 ? { a: yesNo } : { a: { kind: "group", label: text("group"), items: nested(levels - 1) } };
    expect(found(nested(32))).toEqual([]);
    expect(found(nested(33)).map(([code]) => code)).toEqual(["too-deep"]);
  });

  it("that are no group stand in no section of their own name", () => {
    expect(found({ a: yesNo }, { sections: { a: text("a") } })).toEqual([["empty-section", "sections.a"]]);
  });

  it("stand in sections that the form has, a group in one of its own", () => {
    const sections = { travel: text("travel"), health: text("health"), group: text("group") };
    const items = {
      a: { ...yesNo, section: "travel" },
      group: { kind: "group", label: text("group"), items: { b: { ...yesNo, section: "elsewhere" } } },
    };
    expect(found(items, { sections })).toEqual([
      ["unknown-section", "items.group.items.b.section"],
      ["empty-section", "sections.health"],
    ]);
  });

  it("have their places in the definition", () => {
    expect(placedItems({ a: yesNo }, ["items"])).toEqual([{ name: "a", item: yesNo, path: ["items", "a"] }]);
    for (const none of [undefined, null, 5, "a", [yesNo]]) expect(placedItems(none, ["items"])).toEqual([]);
  });
});
