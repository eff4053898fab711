import { describe, expect, it } from "vitest";
import { declarationForm, type Form, type FormDefinition } from "../../src/declaration/form.js";
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

describe("what a form's table is made ready to", () => {
  const moment = { kind: "instant", label: text("at"), privacy: "travel" } as const;
  const count = { kind: "number", label: text("n"), privacy: "health", unit: "count" } as const;
  const items: ItemTable = {
    signed: { ...moment, section: "first" },
    name: word,
    born: date,
    asked: yesNo(),
    health: group({ well: yesNo(), n: count }),
    stays: { ...rows({ from: date, g: group({ x: yesNo() }), to: date }), section: "travel" },
    last: yesNo({ fact: "asked", is: "yes" }),
    note: { ...word, required: false },
  };
  const planned = (table: ItemTable, rest: Partial<FormDefinition> = {}) => define(table, rest)().plan;
  const itemOf = (item: ItemTable[string]) => planned({ a: item }).root.byName.get("a");
  const named = (plan: Form["plan"]["root"], name: string) => plan.byName.get(name);

  it("gives every item its places, a day two and an instant three, and those of a row their own", () => {
    const { root } = planned(items);
    expect(root.items.map(({ name, slot }) => [name, slot])).toEqual([
      ["signed", 1],
      ["name", 4],
      ["born", 5],
      ["asked", 7],
      ["health", 8],
      ["stays", 11],
      ["last", 12],
      ["note", 13],
    ]);
    const [health, stays] = [named(root, "health")?.record, named(root, "stays")?.record];
    expect(health?.items.map(({ name, slot }) => [name, slot])).toEqual([
      ["well", 9],
      ["n", 10],
    ]);
    expect(stays?.items.map(({ name, slot }) => [name, slot])).toEqual([
      ["from", 1],
      ["g", 3],
      ["to", 5],
    ]);
    expect([root.blank, stays?.blank]).toEqual([new Array(14).fill(undefined), new Array(7).fill(undefined)]);
    expect([named(root, "name")?.record, root.path, health?.path, stays?.path]).toEqual([
      undefined,
      [],
      ["health"],
      [],
    ]);
  });

  it("keeps the order of the form and which item follows which, the first after the last", () => {
    const { root } = planned(items);
    expect(root.names).toEqual(["signed", "name", "born", "asked", "health", "stays", "last", "note"]);
    expect(root.items.map(({ next }) => next)).toEqual([1, 2, 3, 4, 5, 6, 7, 0]);
    expect(root.items.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4, 7, 12, 13]);
    expect(named(root, "health")?.record?.items.map(({ order, next }) => [order, next])).toEqual([
      [5, 1],
      [6, 0],
    ]);
  });

  it("tells what is only to be answered from what has to be looked at besides", () => {
    const { root } = planned(items);
    expect([root.plain, root.special.map(({ name }) => name)]).toEqual([4, ["health", "stays", "last", "note"]]);
    expect(root.items.map(({ isSimple }) => isSimple)).toEqual([true, true, true, true, false, false, false, true]);
    const kinds: [ItemTable[string], boolean, 0 | 1][] = [
      [yesNo(), true, 1],
      [{ ...yesNo(), required: false }, true, 0],
      [{ ...yesNo(), required: true }, true, 1],
      [{ ...yesNo(), required: { all: [] } }, false, 0],
      [yesNo({ all: [] }), false, 0],
      [count, false, 0],
      [{ ...word, identifier: { scheme: "resident-identity-number" } }, false, 0],
      [rows({}), false, 0],
    ];
    for (const [item, isSimple, plain] of kinds) expect(itemOf(item)).toMatchObject({ isSimple, plain });
  });

  it("knows the place of each item in the whole, its label, what is expected of it and its section", () => {
    const { root } = planned(items);
    const row = named(root, "stays")?.record;
    const x = row?.items[1]?.record?.items[0];
    const well = named(root, "health")?.record?.items[0];
    expect([x?.path, x?.whole, x?.section]).toEqual([["g", "x"], ["stays", 0, "g", "x"], "travel"]);
    expect([well?.path, well?.whole, well?.section]).toEqual([["health", "well"], ["health", "well"], "health"]);
    expect(root.items.map(({ section }) => section)).toEqual([
      ...["first", undefined, undefined, undefined, "health", "travel", undefined, undefined],
    ]);
    expect(row?.items.map(({ section }) => section)).toEqual(["travel", "travel", "travel"]);
    expect([named(root, "born")?.label, named(root, "born")?.expectation.place]).toEqual([
      text("day"),
      "expectation.date",
    ]);
  });

  it("sets the limits of each answer, and none where the form sets none", () => {
    const noLimit = 1_073_741_823;
    expect(itemOf({ ...word, minimumLength: 2, maximumLength: 4 })).toMatchObject({
      minimumLength: 2,
      maximumLength: 4,
    });
    expect(itemOf(word)).toMatchObject({ minimumLength: 0, maximumLength: noLimit, maximumRows: noLimit, options: [] });
    expect(itemOf({ ...count, minimum: 1, maximum: 9, whole: true })).toMatchObject({
      minimum: 1,
      maximum: 9,
      isWhole: true,
    });
    expect(itemOf(count)).toMatchObject({
      minimum: Number.NEGATIVE_INFINITY,
      maximum: Number.POSITIVE_INFINITY,
      isWhole: false,
    });
    expect(itemOf({ ...rows({}), maximumRows: 3 })).toMatchObject({ maximumRows: 3, of: "text" });
    const several = { kind: "several", label: text("s"), privacy: "travel", of: "country" } as const;
    expect(itemOf({ ...several, maximumRows: 2 })).toMatchObject({ maximumRows: 2, of: "country" });
    for (const kind of ["choice", "choices"] as const) {
      const options = { work: text("work"), " ": text("blank"), visit: text("visit") };
      expect(itemOf({ kind, label: text("c"), privacy: "travel", options })?.options).toEqual(["work", "visit"]);
    }
  });

  it("knows what is an identifier: never, always or by a condition", () => {
    const scheme = "resident-identity-number";
    expect(itemOf(word)?.isIdentifier).toBe(false);
    expect(itemOf({ ...word, identifier: { scheme } })?.isIdentifier).toBe(true);
    const when = { fact: "a", is: "yes" } as const;
    const { root } = planned({ a: yesNo(), b: { ...word, identifier: { scheme, when } } });
    expect(root.items[1]?.isIdentifier).toMatchObject({ condition: when });
  });

  it("makes relevance and requirement ready, as words where they ask for one of some", () => {
    const isYes = { fact: "a", is: "yes" } as const;
    const { root } = planned({
      a: yesNo(),
      b: yesNo(isYes),
      c: { ...yesNo(), required: isYes },
      d: yesNo({ not: isYes }),
      e: { ...yesNo(), required: false },
    });
    const words = { slots: [1], words: ["yes"], names: ["a"] };
    expect(root.items.map(({ relevant, relevantBy }) => [relevant?.condition, relevantBy])).toEqual([
      [undefined, undefined],
      [isYes, words],
      [undefined, undefined],
      [{ not: isYes }, undefined],
      [undefined, undefined],
    ]);
    expect(root.items.map(({ required, requiredBy }) => [required, requiredBy])).toEqual([
      [true, undefined],
      [true, undefined],
      [expect.objectContaining({ condition: isYes }), words],
      [true, undefined],
      [false, undefined],
    ]);
  });

  it("tells a requirement that reads what stands after it, itself or its own list", () => {
    const requiredBy = (name: string) => ({ ...yesNo(), required: { fact: name, is: "yes" } as const });
    const { root } = planned({
      clock: { ...yesNo(), required: { fact: "asOf", known: true } },
      a: yesNo(),
      before: requiredBy("a"),
      itself: requiredBy("itself"),
      after: requiredBy("z"),
      others: rows({ y: yesNo() }),
      rows: rows({
        x: yesNo(),
        ofX: { ...yesNo(), required: { item: "x", is: "yes" } },
        ofX2: { ...yesNo(), required: { previous: "x", is: "yes" } },
        ofW: { ...yesNo(), required: { all: [{ item: "w", is: "yes" }] } },
        ofW2: { ...yesNo(), required: { previous: "w", is: "yes" } },
        ofRows: { ...yesNo(), required: { fact: "rows", some: { item: "x", is: "yes" } } },
        ofOthers: { ...yesNo(), required: { fact: "others", some: { item: "y", is: "yes" } } },
        ofRoot: requiredBy("a"),
        w: yesNo(),
      }),
      z: yesNo(),
    });
    const later = ({ items: all }: Form["plan"]["root"]) =>
      all.filter(({ isRequiredByLater }) => isRequiredByLater).map(({ name }) => name);
    expect(later(root)).toEqual(["itself", "after"]);
    const row = named(root, "rows")?.record;
    expect(row && later(row)).toEqual(["ofW", "ofW2", "ofRows"]);
  });

  it("knows which answers stand in a rule on the whole, those of rows with their list", () => {
    const when: AnyCondition = {
      all: [
        { fact: "asked", is: "yes" },
        { fact: "born", before: { fact: "asOf" } },
        { fact: "stays", overlap: { from: "from", to: "to" } },
      ],
    };
    const { root, rules, declaredAt } = planned(items, rule(when, "health.n"));
    expect(rules).toMatchObject([
      {
        rule: { id: "r" },
        expectation: { ...text("right"), place: "rule.r" },
        when: { condition: when },
        at: { name: "n" },
        list: undefined,
        standing: [7, 5, 11],
        standingBefore: [],
        standingOutside: [],
        standingInRows: [{ list: 11, places: [1, 5] }],
        readsAsOf: true,
        readsDeclaredAt: false,
      },
    ]);
    expect(rules[0]?.at).toBe(named(root, "health")?.record?.items[1]);
    expect(declaredAt).toBeUndefined();
  });

  it("knows which answers stand in a rule on rows: of the row, of the one before and of the whole", () => {
    const when: AnyCondition = {
      any: [
        {
          all: [
            { item: "from", before: { previous: "to" } },
            { item: "g.x", is: "no" },
          ],
        },
        { fact: "born", after: { fact: "declaredAt" } },
        { not: { fact: "stays", some: { item: "to", known: true } } },
      ],
    };
    const { root, rules, declaredAt } = planned(items, {
      ...rule(when, "to", "stays"),
      declaredAt: "signed",
    } as Partial<FormDefinition>);
    expect(rules).toMatchObject([
      {
        at: { name: "to" },
        list: { name: "stays" },
        standing: [1, 4, 5],
        standingBefore: [5],
        standingOutside: [5, 11],
        standingInRows: [{ list: 11, places: [1, 5, 4] }],
        readsAsOf: false,
        readsDeclaredAt: true,
      },
    ]);
    expect(declaredAt).toBe(named(root, "signed"));
  });
});
