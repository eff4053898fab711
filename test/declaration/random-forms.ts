import fc from "fast-check";
import { isAbsent } from "../../src/answer.js";
import type { ExaminationOptions } from "../../src/declaration/examine.js";
import { declarationForm, type Form, type FormRule } from "../../src/declaration/form.js";
import type { Item, ItemTable, PrivacyClass } from "../../src/declaration/items.js";
import type { AnyCondition, AnyReference } from "../../src/logic/condition.js";
import type { Path } from "../../src/result.js";
import { anyJson, anyOptions, madeUpEdition, objectOf, text } from "./cards.js";

/*
 * Small forms and declarations for them, drawn at random. Both are built from a tape of numbers, each of which decides
 * one thing; where the tape is over, the plainest is chosen. So a failing example shrinks to a short tape: a small form.
 */

/** Decides what comes next. */
export type Choose = <const Option>(...options: readonly Option[]) => Option;

function chooserOf(tape: readonly number[]): Choose {
  let at = 0;
  return (...options) => options[(tape[at++] ?? 0) % options.length] as (typeof options)[number];
}

export const anyTape = fc.array(fc.nat(59), { maxLength: 240, size: "max" });
const OPTIONS = { red: text("red"), green: text("green"), blue: text("blue") };
const COUNTRIES = ["ITA", "FRA"] as const;
const DAYS = ["2020-02-29", "2020-03-01", "2019-02-28", "2020-03-18"] as const;
const INSTANTS = ["2020-03-18T00:30:00+08:00", "2020-02-29T23:30:00-05:00", "2020-03-17T16:30:00Z"] as const;
const CLASSES = ["travel", "health", "identity", "contact"] as const satisfies PrivacyClass[];

/** Something that a condition may name, with the item that it names. */
interface Named {
  readonly reference: AnyReference;
  readonly item: Item;
}

/** What the conditions of one place may name: what stands before it, or everything. */
interface Names {
  /** Of the declaration as a whole, by path with dots. */
  readonly facts: readonly Named[];
  /** Of the row at hand. */
  readonly items: readonly Named[];
}

type Loose = { -readonly [Key in keyof Exclude<Item, { kind: "group" }>]: unknown } & Record<string, unknown>;

const KINDS = [
  "yes-no",
  "text",
  "choice",
  "choices",
  "number",
  "date",
  "country",
  "instant",
  "several",
  "group",
  "list",
] as const;

function itemOf(choose: Choose, depth: number, isInList: boolean): Loose {
  const kind = choose(...KINDS, "yes-no", "choices", "list");
  const label = text(choose("one", "two", "three"));
  const privacy = choose(...CLASSES);
  const base = { label, privacy };
  const inner = () => itemsOf(choose, depth + 1, isInList || kind === "list");
  switch (kind) {
    case "text":
      return { kind, ...base, ...choose({}, { maximumLength: 3 }, { minimumLength: 2 }, { pattern: "[a-c]{1,3}" }) };
    case "choice":
    case "choices":
      return { kind, ...base, options: OPTIONS };
    case "number":
      return { kind, ...base, unit: "count", ...choose({}, { minimum: 0, maximum: 9 }, { whole: true }) };
    case "several":
      return { kind, ...base, of: choose("country", "text", "date"), ...choose({}, { maximumRows: 2 }) };
    case "group":
      if (depth >= 2) return { kind: "yes-no", ...base };
      return { kind, label, ...choose({}, { required: false }), items: inner() } as unknown as Loose;
    case "list":
      if (depth >= 2 || isInList) return { kind: "yes-no", ...base };
      return { kind, ...base, ...choose({}, { maximumRows: 2 }), items: inner() };
    default:
      return { kind, ...base };
  }
}

function itemsOf(choose: Choose, depth: number, isInList: boolean): Record<string, Loose> {
  const names = (["a", "b", "c", "d", "e", "f"] as const).slice(0, choose(...(depth === 0 ? COUNTS : INNER_COUNTS)));
  return Object.fromEntries(names.map((name) => [name, itemOf(choose, depth, isInList)]));
}
const COUNTS = [3, 4, 5, 6, 2, 1] as const;
const INNER_COUNTS = [2, 3, 1] as const;

/** A condition on what may be named; `undefined` where nothing may be. */
function conditionOn(choose: Choose, names: Names, depth = 0): AnyCondition | undefined {
  const all = [...names.facts, ...names.items].filter(({ item }) => item.kind !== "group");
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  const leaf = () => leafOn(choose, choose(first, ...others), names, depth);
  const part = () => (depth < 2 ? (conditionOn(choose, names, depth + 1) ?? leaf()) : leaf());
  switch (choose("leaf", "leaf", "leaf", "not", "any", "all")) {
    case "not":
      return { not: part() };
    case "any":
      return { any: [part(), part()] };
    case "all":
      return { all: [part(), part()] };
    default:
      return leaf();
  }
}

function leafOn(choose: Choose, { reference, item }: Named, names: Names, depth: number): AnyCondition {
  if (choose("ask", "ask", "ask", "ask", "know") === "know") return { ...reference, known: choose(true, false) };
  const moments = [...names.facts, ...names.items].filter((each) => each.item.kind === "date");
  switch (item.kind) {
    case "yes-no":
      return { ...reference, is: choose("yes", "no") };
    case "text":
      return { ...reference, ...choose({ is: "a" }, { in: ["a", "b"] }) };
    case "country":
      return { ...reference, is: choose(...COUNTRIES) };
    case "choice":
      return { ...reference, ...choose({ is: "red" }, { in: ["red", "green"] }) };
    case "choices":
      return {
        ...reference,
        ...choose({ includes: "red" }, { overlaps: ["red", "blue"] }, { count: { atLeast: 2 } }),
      };
    case "several":
      return { ...reference, count: { atLeast: choose(1, 2) } };
    case "number":
      return { ...reference, ...choose({ atLeast: 5 }, { below: 5 }) };
    case "date":
    case "instant": {
      const other = choose<AnyReference | undefined>(undefined, ...moments.map((each) => each.reference));
      const plus = choose(undefined, { days: -1 }, { years: 1 });
      const side = other === undefined ? choose(...DAYS) : { ...other, ...(plus === undefined ? {} : { plus }) };
      return { ...reference, [choose("before", "onOrAfter", "is")]: side };
    }
    default:
      return { ...reference, ...askOfList(choose, item, names, depth) };
  }
}

function askOfList(choose: Choose, item: Item, { facts }: Names, depth: number): AnyCondition {
  const rows = item.kind === "list" && depth < 2 ? named(item.items, "item") : [];
  const of = rows.length === 0 ? undefined : conditionOn(choose, { facts, items: rows }, depth + 1);
  if (of === undefined) return { count: { atLeast: choose(1, 2) } };
  return choose<AnyCondition>({ count: { atLeast: 2 } }, { some: of }, { every: of }, { count: { atLeast: 1, of } });
}

/** Everything that stands in a table, by path with dots, through groups. */
function named(items: ItemTable, holder: "fact" | "item" | "previous", prefix = ""): Named[] {
  return Object.entries(items).flatMap(([name, item]): Named[] => {
    const path = prefix + name;
    const own = { reference: { [holder]: path }, item };
    return item.kind === "group" ? [own, ...named(item.items, holder, `${path}.`)] : [own];
  });
}

/** Gives the items of a table the conditions under which they apply and are required. */
function conditioned(choose: Choose, items: ItemTable, whole: ItemTable): ItemTable {
  const facts: Named[] = [];
  const everyFact = named(whole, "fact");
  const visit = (table: ItemTable, prefix: string, earlier: Named[], everyItem: Named[]): ItemTable => {
    const holder = earlier === facts ? "fact" : "item";
    return Object.fromEntries(
      Object.entries(table).map(([name, item]) => {
        const own = { reference: { [holder]: prefix + name }, item };
        if (item.kind === "group")
          return [name, { ...item, items: visit(item.items, `${prefix}${name}.`, earlier, everyItem) }];
        const before = earlier === facts ? { facts, items: [] } : { facts, items: earlier };
        const relevantWhen = choose(false, false, true) ? conditionOn(choose, before) : undefined;
        const inner = item.kind === "list" ? { items: visit(item.items, "", [], named(item.items, "item")) } : {};
        const required = choose<AnyCondition | boolean | undefined>(
          ...([undefined, undefined, false] as const),
          conditionOn(choose, { facts: everyFact, items: everyItem }),
        );
        earlier.push(own);
        return [
          name,
          {
            ...item,
            ...inner,
            ...(relevantWhen === undefined ? {} : { relevantWhen }),
            ...(required === undefined ? {} : { required }),
          } as Item,
        ];
      }),
    );
  };
  return visit(items, "", facts, []);
}

function ruleOf(choose: Choose, items: ItemTable, id: string): FormRule[] {
  const facts = named(items, "fact");
  const list = choose<Named | undefined>(undefined, ...facts.filter(({ item }) => item.kind === "list"));
  const rows = list?.item.kind === "list" ? list.item.items : undefined;
  const names = rows === undefined ? [] : [...named(rows, "item"), ...named(rows, "previous")];
  const when = conditionOn(choose, { facts, items: names });
  const [first, ...others] = rows === undefined ? facts : named(rows, "item");
  if (when === undefined || first === undefined) return [];
  const { reference } = choose(first, ...others);
  return [
    {
      id,
      code: choose("contradictory", "out-of-range"),
      at: reference.fact ?? reference.item ?? "",
      when,
      text: text("right"),
      ...(list === undefined ? {} : { forEach: list.reference.fact ?? "" }),
      ...choose({}, { severity: "ask" as const }),
    },
  ];
}

/** A small form as the tape says. */
export function formOf(tape: readonly number[]): Form {
  const choose = chooserOf(tape);
  const plain = itemsOf(choose, 0, false) as unknown as ItemTable;
  const items = conditioned(choose, plain, plain);
  const count = choose(0, 1, 2);
  const rules = Array.from({ length: count }, (_, index) => ruleOf(choose, items, `rule-${index}`)).flat();
  return declarationForm({ edition: madeUpEdition, items, rules });
}

/** An answer to an item that can be read. */
export function answerTo(choose: Choose, item: Item): unknown {
  switch (item.kind) {
    case "yes-no":
      return choose<unknown>("yes", "no", true, false);
    case "text":
      return choose("ab", "abc", "ca");
    case "country":
      return choose(...COUNTRIES);
    case "choice":
      return choose("red", "green", "blue");
    case "choices":
      return choose(["red"], ["red", "green"], ["blue"]);
    case "several":
      return item.of === "country" ? ["FRA"] : item.of === "date" ? ["2020-03-01"] : ["x", "y"];
    case "number":
      return choose(5, 1, 9);
    case "date":
      return choose(...DAYS);
    case "instant":
      return choose(...INSTANTS);
    case "group":
      return {};
    default:
      return choose([{}], [{}, {}]);
  }
}

/** A declaration for a table: answers, gaps, reasons and nonsense. */
export function recordOf(choose: Choose, items: ItemTable): Record<string, unknown> {
  return objectOf(
    Object.entries(items).flatMap(([name, item]) => {
      const answer = whatStandsAt(choose, item);
      return answer === undefined ? [] : [[name, answer] as const];
    }),
  );
}

function whatStandsAt(choose: Choose, item: Item): unknown {
  switch (choose("good", "good", "good", "good", "good", "nothing", "nothing", "reason", "nonsense", "blank")) {
    case "nothing":
      return undefined;
    case "reason":
      return { absent: choose("asked-unknown", "asked-declined", "not-asked", "not-applicable") };
    case "nonsense":
      return choose<unknown>("?", 1.5, ["red", "pink"], [5], 99, { x: 1 }, "2020-02-30", [{}, "?", {}]);
    case "blank":
      return choose<unknown>("", null, "  ", []);
  }
  if (item.kind === "group") return recordOf(choose, item.items);
  if (item.kind !== "list") return answerTo(choose, item);
  const rows = choose(1, 2, 3);
  return Array.from({ length: rows }, () => recordOf(choose, item.items));
}

/** A form of which nothing is known, with a declaration for it; in a report both are written out. */
export interface RandomCase {
  readonly form: Form;
  readonly input: unknown;
  readonly options: ExaminationOptions;
  readonly choose: Choose;
}

/** Of nine inputs eight are declarations, good and bad, and one is anything. */
const anyInput = fc.oneof(
  {
    weight: 8,
    arbitrary: anyTape.map(
      (tape) =>
        (items: ItemTable): unknown =>
          recordOf(chooserOf(tape), items),
    ),
  },
  { weight: 1, arbitrary: anyJson.map((json) => () => json) },
);

/** Small forms with rules, each with an input for it and what is known besides. */
export const randomCase: fc.Arbitrary<RandomCase> = fc
  .tuple(anyTape, anyInput, anyOptions, anyTape)
  .map(([tape, inputFor, options, answers]) => {
    const form = formOf(tape);
    const input = inputFor(form.items);
    return {
      form,
      input,
      options: options.carries === undefined ? options : { ...options, carries: ["a", "b", "d"] },
      choose: chooserOf(answers),
      [fc.toStringMethod]: () =>
        [{ items: form.items, rules: form.rules }, input, options].map((part) => JSON.stringify(part)).join("\n"),
    };
  });

/** The part at a path of a value. */
export function partAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value);
}

/** The value with another at one path; what stands in the way and is no record is replaced. */
export function withPart(value: unknown, [first, ...rest]: Path, part: unknown): unknown {
  if (first === undefined) return part;
  if (typeof first === "number")
    return (value as unknown[]).with(first, withPart((value as unknown[])[first], rest, part));
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value) && !isAbsent(value);
  const record: Record<string, unknown> = isRecord ? { ...value } : {};
  record[first] = withPart(record[first], rest, part);
  return record;
}
