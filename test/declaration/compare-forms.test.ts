import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareForms, differingAspects, type FormDifference } from "../../src/declaration/compare-forms.js";
import { extendForm } from "../../src/declaration/extend-form.js";
import { declarationForm, type Form, type FormDefinition } from "../../src/declaration/form.js";
import { exitEntryCard5 } from "../../src/declaration/forms/index.js";
import { itemsOf } from "../../src/declaration/item-at.js";
import type { Item, ItemTable } from "../../src/declaration/items.js";
import { everyKind, madeUpEdition, text } from "./cards.js";
import { anyTape, formOf } from "./random-forms.js";

const card = exitEntryCard5 as unknown as Form;
const yesNo = { kind: "yes-no", label: text("item"), privacy: "health" } as const;
const choice = { kind: "choice", label: text("item"), privacy: "health" } as const;
const form = (items: ItemTable, rest: Partial<FormDefinition> = {}) =>
  declarationForm({ edition: madeUpEdition, items, ...rest } as FormDefinition) as Form;
const anyForm = fc.oneof(
  anyTape.map((tape) => formOf(tape)),
  fc.constantFrom(card, everyKind as unknown as Form),
);

/** The same table with the keys of everything but items and options in the opposite order. */
function turned(part: unknown, isOrdered = false): unknown {
  if (Array.isArray(part)) return part.map((each) => turned(each));
  if (typeof part !== "object" || part === null) return part;
  const entries = Object.entries(part).map(
    ([key, value]) => [key, turned(value, key === "items" || key === "options")] as const,
  );
  return Object.fromEntries(isOrdered ? entries : entries.toReversed());
}

const opposite: Readonly<Record<FormDifference["change"], FormDifference["change"]>> = {
  added: "dropped",
  dropped: "added",
  "asked-differently": "asked-differently",
  "rule-added": "rule-dropped",
  "rule-dropped": "rule-added",
  "rule-changed": "rule-changed",
};
const said = (difference: FormDifference) =>
  `${difference.change} ${"path" in difference ? difference.path : difference.rule}`;

describe("compareForms", () => {
  it("finds nothing between a form and itself, in whatever order its keys were written down", () => {
    fc.assert(
      fc.property(anyForm, (each) => {
        expect(compareForms(each, each)).toEqual([]);
        const { edition, items, rules = [] } = each;
        const again = declarationForm(turned({ edition, items, rules }) as FormDefinition) as Form;
        expect(compareForms(each, again)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("finds from the other side the opposite", () => {
    fc.assert(
      fc.property(anyForm, anyForm, (one, other) => {
        const there = compareForms(one, other).map((each) =>
          said({ ...each, change: opposite[each.change] } as FormDifference),
        );
        expect(compareForms(other, one).map(said).sort()).toEqual(there.sort());
      }),
      { numRuns: 300 },
    );
  });

  it("finds every item of both, dropped, added, asked differently or the same, each once", () => {
    fc.assert(
      fc.property(anyForm, anyForm, (one, other) => {
        const paths = (each: Form) => itemsOf(each.items).map(({ path }) => path);
        const [before, after] = [paths(one), paths(other)];
        const differences = compareForms(one, other);
        const of = (change: string) =>
          differences.flatMap((each) => (each.change === change && "path" in each ? [each.path] : []));
        expect(of("dropped")).toEqual(before.filter((path) => !after.includes(path)));
        expect(of("added")).toEqual(after.filter((path) => !before.includes(path)));
        const both = before.filter((path) => after.includes(path));
        expect(of("asked-differently").every((path) => both.includes(path))).toBe(true);
        for (const each of differences)
          if (each.change === "asked-differently") expect(each.aspects.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("tells what was dropped, then what was added, then the rules", () => {
    const port = extendForm(
      exitEntryCard5,
      { ...madeUpEdition, id: "port" },
      {
        drop: ["seatNumber"],
        relabel: { port: text("where") },
        add: { gate: { kind: "text", label: text("gate"), privacy: "travel" } },
        after: "port",
        dropRules: ["birth-date-in-future"],
        rules: [
          { id: "r", code: "contradictory", at: "gate", when: { fact: "gate", known: true }, text: text("none") },
        ],
      },
    );
    expect(compareForms(card, port as unknown as Form).map(said)).toEqual([
      "asked-differently port",
      "dropped seatNumber",
      "added gate",
      "rule-dropped birth-date-in-future",
      "rule-added r",
    ]);
  });

  it("looks into groups and the rows of lists, and says of the outer item only what is its own", () => {
    const group = (items: ItemTable): Item => ({ kind: "group", label: text("g"), items });
    const list = (items: ItemTable): Item => ({ kind: "list", label: text("l"), privacy: "travel", items });
    const before = form({ g: group({ a: yesNo, h: group({ b: yesNo }) }), l: list({ c: yesNo }) });
    const after = form({
      g: group({ a: { ...yesNo, required: false }, h: group({}) }),
      l: list({ c: yesNo, d: yesNo }),
    });
    expect(compareForms(before, after).map(said)).toEqual(["asked-differently g.a", "dropped g.h.b", "added l.d"]);
  });

  it.each<[string, Item, Item, string[]]>([
    ["another kind", yesNo, { kind: "date", label: text("item"), privacy: "health" }, ["kind"]],
    ["other words", yesNo, { ...yesNo, label: { en: "item", zh: "其他" } }, ["label"]],
    ["a hint", yesNo, { ...yesNo, hint: text("hint") }, ["hint"]],
    ["another class", yesNo, { ...yesNo, privacy: "travel" }, ["privacy"]],
    [
      "a condition",
      { ...yesNo, required: { fact: "z", is: "yes" } },
      { ...yesNo, required: { fact: "z", is: "no" } },
      ["required"],
    ],
    ["no condition", { ...yesNo, relevantWhen: { fact: "z", is: "yes" } }, yesNo, ["relevantWhen"]],
    [
      "one option more",
      { ...choice, options: { x: text("x") } },
      { ...choice, options: { x: text("x"), y: text("y") } },
      ["options"],
    ],
    [
      "options in another order",
      { ...choice, options: { x: text("x"), y: text("y") } },
      { ...choice, options: { y: text("y"), x: text("x") } },
      ["options"],
    ],
    [
      "an option that means something else",
      { ...choice, options: { x: text("x") } },
      { ...choice, options: { x: text("y") } },
      ["options"],
    ],
    [
      "a bound that JSON cannot hold",
      { kind: "number", label: text("n"), privacy: "health", unit: "count", maximum: Number.POSITIVE_INFINITY },
      { kind: "number", label: text("n"), privacy: "health", unit: "count", maximum: Number.NEGATIVE_INFINITY },
      ["maximum"],
    ],
  ])("tells apart %s", (_, one, other, aspects) => {
    expect(differingAspects(one, other)).toEqual(aspects);
    expect(differingAspects(other, one)).toEqual(aspects);
    expect(differingAspects(one, one)).toEqual([]);
  });

  it("sees every rule, also where several bear one id", () => {
    const rule = (at: string) =>
      ({ id: "r", code: "contradictory", at, when: { fact: at, is: "yes" }, text: text("r") }) as const;
    const items = { a: yesNo, b: yesNo };
    const [none, one, both] = [[], [rule("a")], [rule("a"), rule("b")]].map((rules) => form(items, { rules }));
    const changes = (before: Form, after: Form) => compareForms(before, after).map(said);
    expect(changes(none as Form, both as Form)).toEqual(["rule-added r"]);
    expect(changes(one as Form, both as Form)).toEqual(["rule-changed r"]);
    expect(changes(both as Form, one as Form)).toEqual(["rule-changed r"]);
    expect(changes(both as Form, both as Form)).toEqual([]);
  });

  it("takes an item that bears the name of a key of every object for what it is", () => {
    const [before, after] = [form({ toString: yesNo }), form({ constructor: yesNo })];
    expect(compareForms(before, after).map(said)).toEqual(["dropped toString", "added constructor"]);
  });
});
