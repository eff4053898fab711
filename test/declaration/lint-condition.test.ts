import { describe, expect, it } from "vitest";
import type { FormDefinition } from "../../src/declaration/form.js";
import type { ItemTable } from "../../src/declaration/items.js";
import { lintForm } from "../../src/declaration/lint-form.js";
import { madeUpEdition, text } from "./cards.js";

const base = { label: text("item"), privacy: "health" } as const;
const items: ItemTable = {
  sick: { kind: "yes-no", ...base },
  purpose: { kind: "choice", ...base, options: { work: text("work"), visit: text("visit") } },
  signs: { kind: "choices", ...base, options: { cough: text("cough"), rash: text("rash") } },
  age: { kind: "number", ...base, unit: "years" },
  nights: { kind: "number", ...base, unit: "days" },
  born: { kind: "date", ...base },
  signed: { kind: "instant", ...base },
  home: { kind: "country", ...base },
  visited: { kind: "several", ...base, of: "country" },
  seat: { kind: "text", ...base, minimumLength: 2, maximumLength: 4 },
  group: { kind: "group", label: text("group"), items: { well: { kind: "yes-no", ...base } } },
  stays: {
    kind: "list",
    ...base,
    items: { from: { kind: "date", ...base }, to: { kind: "date", ...base }, country: { kind: "country", ...base } },
  },
};
const found = (condition: unknown) =>
  lintForm({
    edition: madeUpEdition,
    items: { ...items, it: { kind: "yes-no", ...base, relevantWhen: condition } },
  } as FormDefinition).map(({ code, path }) => [code, path.slice(3).join(".")]);
const inRow = (condition: unknown) => {
  const rules = [
    { id: "r", code: "contradictory", forEach: "stays", at: "from", when: condition, text: text("right") },
  ];
  return lintForm({ edition: madeUpEdition, items, rules } as unknown as FormDefinition).map(({ code, path }) => [
    code,
    path.slice(3).join("."),
  ]);
};

describe("a condition on the items of a form", () => {
  it.each([
    { fact: "sick", is: "yes" },
    { fact: "group.well", known: false },
    { fact: "purpose", in: ["work"] },
    { fact: "signs", overlaps: ["cough", "rash"] },
    { fact: "signs", count: { atLeast: 1, atMost: 2 } },
    { fact: "age", atLeast: 18 },
    { fact: "born", before: { fact: "asOf", plus: { years: -18 } } },
    { fact: "signed", within: { hours: 24, upTo: { fact: "declaredAt" } } },
    { fact: "home", is: "CHN" },
    { fact: "home", in: { fact: "visited" } },
    { fact: "seat", is: "31K" },
    { fact: "stays", some: { item: "from", before: { previous: "to" } } },
    { fact: "stays", overlap: { from: "from", to: "to" } },
    {
      fact: "stays",
      covers: { from: "from", to: "to", window: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "signed" } } },
    },
    { fact: "stays", every: { fact: "stays", some: { item: "country", is: "ITA" } } },
    { all: [] },
    { not: { any: [{ fact: "sick", is: "yes" }] } },
    { all: [{ fact: "home", is: "CHN" }, { not: { fact: "home", is: "ITA" } }] },
  ])("that is sound: %j", (condition) => {
    expect(found(condition)).toEqual([]);
  });

  it.each<[unknown, [string, string][]]>([
    [{ fact: "sikc", is: "yes" }, [["unknown-item", ""]]],
    [{ fact: "group", known: true }, [["unknown-item", ""]]],
    [{ fact: "toString", is: "yes" }, [["unknown-item", ""]]],
    [{ item: "from", known: true }, [["unknown-item", ""]]],
    [{ fact: "it", is: "yes" }, [["later-item", ""]]],
    [{ fact: "born", after: { fact: "bron" } }, [["unknown-item", "after"]]],
    [
      { fact: "brn", within: { days: 1, dayCount: "start-is-day-0", upTo: { fact: "sgned" } } },
      [
        ["unknown-item", ""],
        ["unknown-item", "within.upTo"],
      ],
    ],
    [
      { all: [{ fact: "x", is: "yes" }, { any: [{ not: { fact: "y", is: "yes" } }] }] },
      [
        ["unknown-item", "all.0"],
        ["unknown-item", "all.1.any.0.not"],
      ],
    ],
    [{ fact: "stays", some: { item: "city", is: "Paris" } }, [["unknown-item", "some"]]],
    [{ fact: "stays", count: { atLeast: 1, of: { item: "city", is: "Paris" } } }, [["unknown-item", "count.of"]]],
    [{ fact: "stays", overlap: { from: "start", to: "to" } }, [["unknown-item", "overlap.from"]]],
    [
      {
        fact: "stays",
        covers: { from: "from", to: "end", window: { days: 1, dayCount: "start-is-day-0", upTo: { fact: "x" } } },
      },
      [
        ["unknown-item", "covers.window.upTo"],
        ["unknown-item", "covers.to"],
      ],
    ],
  ])("that names what is not there: %j", (condition, issues) => {
    expect(found(condition)).toEqual(issues);
  });

  it.each<[unknown, string]>([
    [{ fact: "sick", is: "maybe" }, ""],
    [{ fact: "sick", atLeast: 1 }, ""],
    [{ fact: "purpose", is: "study" }, ""],
    [{ fact: "signs", is: "cough" }, ""],
    [{ fact: "age", is: "ten" }, ""],
    [{ fact: "age", above: { fact: "nights" } }, ""],
    [{ fact: "age", above: { fact: "sick" } }, ""],
    [{ fact: "born", before: "soon" }, ""],
    [{ fact: "born", within: { hours: 24, upTo: { fact: "signed" } } }, ""],
    [{ fact: "born", since: { days: 14, upTo: { fact: "signed" } } }, ""],
    [{ fact: "stays", is: "none" }, ""],
    [{ fact: "stays", count: { atLeast: "many" } }, ""],
    [{ fact: "stays", overlap: { from: "country", to: "to" } }, ""],
    [{ fact: "sick", some: { item: "from", known: true } }, ""],
    [{ fact: "sick", overlap: { from: "start", to: "end" } }, ""],
    [{ fact: "sick" }, ""],
    [{ fact: "sick", is: "yes", known: true }, ""],
    [{ fact: "sick", item: "from", is: "yes" }, ""],
    [{ is: "yes" }, ""],
    [{ all: [{ fact: "sick", is: "yes" }], fact: "sick" }, ""],
    [{ all: { fact: "sick", is: "yes" } }, ""],
    [{ any: [{ not: "sick" }] }, "any.0.not"],
    [{}, ""],
    ["sick", ""],
    [null, ""],
  ])("that asks what cannot be asked: %j", (condition, path) => {
    expect(found(condition)).toEqual([["wrong-comparison", path]]);
  });

  it.each([{ any: [] }, { fact: "stays", some: { any: [] } }, { fact: "home", is: "CN" }])(
    "that no answers can satisfy: %j",
    (condition) => {
      expect(found(condition)).toEqual([["never-true", ""]]);
    },
  );

  it("is nested so deep and no deeper, and looks at two lists at once and no more", () => {
    const nested = (levels: number): unknown =>
      levels === 1 ? { fact: "sick", is: "yes" } : { not: nested(levels - 1) };
    expect(found(nested(32))).toEqual([]);
    expect(found(nested(33)).map(([code]) => code)).toEqual(["too-deep"]);
    expect(found({ fact: "stays", some: nested(31) })).toEqual([]);
    expect(found({ fact: "stays", some: nested(32) }).map(([code]) => code)).toEqual(["too-deep"]);
    const lists = (levels: number): unknown =>
      levels === 0 ? { item: "country", is: "ITA" } : { fact: "stays", some: lists(levels - 1) };
    expect(found(lists(2))).toEqual([]);
    expect(found(lists(3))).toEqual([["too-many-lists", "some.some"]]);
  });
});

describe("a condition on the rows of a list", () => {
  it.each([
    { item: "from", after: { item: "to" } },
    { item: "from", before: { previous: "to" } },
    { previous: "country", is: "ITA" },
    {
      all: [
        { item: "country", is: "ITA" },
        { fact: "sick", is: "yes" },
      ],
    },
  ])("that is sound: %j", (condition) => {
    expect(inRow(condition)).toEqual([]);
  });

  it.each<[unknown, [string, string][]]>([
    [{ item: "city", is: "Paris" }, [["unknown-item", ""]]],
    [{ fact: "from", known: true }, [["unknown-item", ""]]],
    [{ item: "from", after: { previous: "end" } }, [["unknown-item", "after"]]],
    [{ item: "country", before: "2020-01-01" }, [["wrong-comparison", ""]]],
  ])("that is not: %j", (condition, issues) => {
    expect(inRow(condition)).toEqual(issues);
  });
});
