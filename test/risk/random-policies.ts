import fc from "fast-check";
import { type Absent, absent } from "../../src/answer.js";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { FactKind, Facts, FactTable } from "../../src/logic/facts.js";
import { definePolicy, type Policy } from "../../src/risk/policy.js";

/** A table with every kind of fact, from which small policies take some. */
export const EVERY_KIND = {
  fever: { kind: "yes-no" },
  contact: { kind: "yes-no" },
  celsius: { kind: "number", unit: "celsius" },
  cases: { kind: "number", unit: "persons" },
  companions: { kind: "number", unit: "persons" },
  purpose: { kind: "choice", options: ["work", "visit", "transit"] },
  country: { kind: "text" },
  watched: { kind: "choices", options: [] },
  symptoms: { kind: "choices", options: ["cough", "rash", "other"] },
  on: { kind: "date" },
  onset: { kind: "date" },
  birth: { kind: "date" },
  sampled: { kind: "instant" },
  landed: { kind: "instant" },
  stays: { kind: "list", of: { country: { kind: "text" }, from: { kind: "date" }, to: { kind: "date" } } },
} as const satisfies FactTable;

type Name = keyof typeof EVERY_KIND;

/** A leaf with the facts that it reads. */
type Leaf = readonly [reads: readonly Name[], condition: AnyCondition];

const upToOn = { upTo: { fact: "on" } } as const;
const WORDS: readonly Leaf[] = [
  [["fever"], { fact: "fever", is: "yes" }],
  [["contact"], { fact: "contact", in: ["yes"] }],
  [["fever", "contact"], { fact: "fever", is: { fact: "contact" } }],
  [["purpose"], { fact: "purpose", is: "work" }],
  [["purpose"], { fact: "purpose", in: ["work", "visit"] }],
  [["country"], { fact: "country", is: "ITA" }],
  [["country"], { fact: "country", in: ["ITA", "IRN"] }],
  [["country", "watched"], { fact: "country", in: { fact: "watched" } }],
  [["watched"], { fact: "watched", includes: "ITA" }],
  [["watched"], { fact: "watched", count: { atLeast: 2 } }],
  [["symptoms"], { fact: "symptoms", includes: "cough" }],
  [["symptoms"], { fact: "symptoms", overlaps: ["rash", "other"] }],
  [["symptoms"], { fact: "symptoms", count: { atLeast: 2 } }],
];
const NUMBERS: readonly Leaf[] = [
  [["celsius"], { fact: "celsius", atLeast: 37.3 }],
  [["celsius"], { fact: "celsius", below: 36 }],
  [["celsius"], { fact: "celsius", above: 38 }],
  [["cases"], { fact: "cases", atMost: 1 }],
  [["cases"], { fact: "cases", is: 2 }],
  [["cases", "companions"], { fact: "cases", above: { fact: "companions" } }],
  [["cases", "companions"], { fact: "companions", is: { fact: "cases" } }],
  [["companions"], { fact: "companions", atLeast: 3 }],
];
const MOMENTS: readonly Leaf[] = [
  [["onset"], { fact: "onset", onOrAfter: "2020-03-04" }],
  [["on"], { fact: "on", before: "2020-03-08" }],
  [["on", "onset"], { fact: "onset", onOrBefore: { fact: "on" } }],
  [["on", "onset"], { fact: "onset", within: { days: 3, dayCount: "start-is-day-0", ...upToOn } }],
  [["on", "onset"], { fact: "onset", since: { days: 3, dayCount: "start-is-day-1", ...upToOn } }],
  [["on", "onset"], { fact: "on", is: { fact: "onset", plus: { days: 2 } } }],
  [["birth", "on"], { fact: "on", before: { fact: "birth", plus: { years: 18 } } }],
  [["landed", "sampled"], { fact: "sampled", within: { hours: 48, upTo: { fact: "landed" } } }],
  [["landed", "sampled"], { fact: "sampled", after: { fact: "landed" } }],
  [["landed", "on"], { fact: "landed", onOrAfter: { fact: "on" } }],
  [["sampled"], { fact: "sampled", before: "2020-03-06T12:00:00Z" }],
];
const ofItaly = { item: "country", is: "ITA" } as const;
const LISTS: readonly Leaf[] = [
  [["stays"], { fact: "stays", some: ofItaly }],
  [["stays"], { fact: "stays", every: { item: "to", onOrAfter: "2020-03-04" } }],
  [["stays"], { fact: "stays", count: { atLeast: 1, atMost: 2 } }],
  [["stays"], { fact: "stays", count: { atLeast: 2, of: { not: ofItaly } } }],
  [["stays", "on"], { fact: "stays", some: { item: "to", since: { days: 3, dayCount: "start-is-day-0", ...upToOn } } }],
  [
    ["stays", "on", "watched"],
    {
      fact: "stays",
      some: {
        all: [
          { item: "country", in: { fact: "watched" } },
          { item: "to", since: { days: 3, dayCount: "start-is-day-0", ...upToOn } },
        ],
      },
    },
  ],
  [["stays"], { fact: "stays", every: { item: "from", onOrAfter: { previous: "to" } } }],
  [["stays", "companions"], { fact: "stays", count: { atLeast: { fact: "companions" } } }],
  [["stays"], { fact: "stays", overlap: { from: "from", to: "to" } }],
  [
    ["stays", "on"],
    {
      fact: "stays",
      covers: { from: "from", to: "to", window: { days: 3, dayCount: "start-is-day-0", ...upToOn } },
    },
  ],
];
const LEAVES: readonly Leaf[] = [...WORDS, ...NUMBERS, ...MOMENTS, ...LISTS];

const day = fc.integer({ min: 0, max: 9 }).map((days) => addDays(calendarDate("2020-03-01"), days));
const at = fc
  .tuple(day, fc.constantFrom("00:00:00Z", "12:00:00Z", "12:00:01Z", "23:59:59Z"))
  .map(([date, time]) => `${date}T${time}`);
const birthday = fc.constantFrom("2002-02-28", "2002-03-01", "2002-03-05", "2002-03-06", "1960-01-01");
const place = fc.constantFrom("ITA", "IRN", "FRA", "CHE");
const stay = fc
  .tuple(place, day, fc.integer({ min: 0, max: 4 }))
  .map(([country, from, days]) => ({ country, from, to: addDays(from, days) }));

/** Any real answer to each fact; those of neighbouring days and thresholds are frequent. */
const ANSWERS: { readonly [Each in Name]: fc.Arbitrary<unknown> } = {
  fever: fc.constantFrom("yes", "no"),
  contact: fc.constantFrom("yes", "no"),
  celsius: fc.constantFrom(35.5, 36, 36.6, 37.2, 37.29, 37.3, 38, 38.1, 41),
  cases: fc.integer({ min: 0, max: 5 }),
  companions: fc.integer({ min: 0, max: 5 }),
  purpose: fc.constantFrom("work", "visit", "transit"),
  country: place,
  watched: fc.subarray(["ITA", "IRN", "FRA", "CHE"]),
  symptoms: fc.subarray(["cough", "rash", "other"]),
  on: day,
  onset: day,
  birth: birthday,
  sampled: at,
  landed: at,
  stays: fc.array(stay, { maxLength: 3 }),
};

/** Facts of a table of which all are known. */
export function realFacts(table: FactTable): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc.record(Object.fromEntries(Object.keys(table).map((name) => [name, ANSWERS[name as Name]])));
}

const ABSENT: fc.Arbitrary<Absent> = fc.constantFrom(
  absent("asked-unknown"),
  absent("asked-declined"),
  absent("not-asked"),
);

/** The same facts with some of them absent, some not applicable, and some gaps in lists. */
export function withGaps(facts: Readonly<Record<string, unknown>>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const gap = (answer: unknown): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 5, arbitrary: Array.isArray(answer) ? gapsIn(answer) : fc.constant(answer) },
      { weight: 5, arbitrary: ABSENT },
      { weight: 1, arbitrary: fc.constant(absent("not-applicable")) },
    );
  return fc.record(Object.fromEntries(Object.entries(facts).map(([name, answer]) => [name, gap(answer)])));
}

function gapsIn(list: readonly unknown[]): fc.Arbitrary<unknown> {
  const gapped = list.map((element) =>
    typeof element !== "object" || element === null
      ? fc.constant(element)
      : fc.oneof(
          { weight: 3, arbitrary: fc.constant(element as unknown) },
          { weight: 1, arbitrary: ABSENT as fc.Arbitrary<unknown> },
          { weight: 1, arbitrary: fc.constant({ ...element, to: absent("asked-unknown") } as unknown) },
        ),
  );
  return fc.tuple(...gapped);
}

/** Which conditions are drawn. */
export interface RandomConditions {
  /** How many facts, at most, they read together; left out, 4. */
  readonly facts?: number;
  /** Whether `known` is asked, which alone speaks of the answer and not of the world. */
  readonly known?: boolean;
  /** Which leaves; left out, all. */
  readonly of?: "words" | "numbers" | "moments" | "lists" | "all";
}

const BY_KIND = { words: WORDS, numbers: NUMBERS, moments: MOMENTS, lists: LISTS, all: LEAVES };

/** Conditions over few facts, with the part of the table that they read. */
export function randomConditions(
  count: number,
  { facts = 4, known = false, of = "all" }: RandomConditions = {},
): fc.Arbitrary<{ readonly table: FactTable; readonly conditions: readonly AnyCondition[] }> {
  return fc
    .shuffledSubarray(Object.keys(EVERY_KIND) as Name[], { minLength: 1, maxLength: facts })
    .map((names) => ({ names, leaves: BY_KIND[of].filter(([reads]) => reads.every((name) => names.includes(name))) }))
    .filter(({ leaves }) => leaves.length > 0)
    .chain(({ names, leaves }) => {
      const table = Object.fromEntries(names.map((name) => [name, EVERY_KIND[name] as FactKind]));
      const asked: AnyCondition[] = leaves.map(([, leaf]) => leaf);
      if (known) for (const fact of names) asked.push({ fact, known: true });
      return fc
        .array(conditionOf(asked), { minLength: 1, maxLength: count })
        .map((conditions) => ({ table, conditions }));
    });
}

function conditionOf(leaves: readonly AnyCondition[]): fc.Arbitrary<AnyCondition> {
  return fc.letrec<{ condition: AnyCondition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 3, arbitrary: fc.constantFrom(...leaves) },
      { weight: 1, arbitrary: fc.record({ not: tie("condition") }) },
      { weight: 2, arbitrary: fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }) },
      { weight: 2, arbitrary: fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }) },
    ),
  })).condition;
}

const GRADES = ["low", "medium", "high"] as const;
/** A grade of a random policy, mildest first. */
export type RandomGrade = (typeof GRADES)[number];

const text = (word: string) => ({ en: word, zh: word });

/** A policy of three grades and at most four rules over few facts, made of any conditions. */
export function randomPolicy(options: RandomConditions = {}): fc.Arbitrary<Policy<FactTable, RandomGrade>> {
  return randomConditions(4, options).chain(({ table, conditions }) =>
    fc
      .tuple(...conditions.map(() => fc.constantFrom(...GRADES)))
      .map((grades) => policyOf(table, conditions, grades as RandomGrade[])),
  );
}

/** The policy whose rules are these conditions, each with its grade, over a table known only when it is drawn. */
export function policyOf(
  facts: FactTable,
  conditions: readonly AnyCondition[],
  grades: readonly RandomGrade[],
): Policy<FactTable, RandomGrade> {
  return policyOver(facts, conditions, grades);
}

/** The same over a table that is written down, so that the compiler knows its facts. */
export function policyOver<const Table extends FactTable>(
  facts: Table,
  conditions: readonly AnyCondition[],
  grades: readonly RandomGrade[],
): Policy<Table, RandomGrade> {
  return definePolicy({
    edition: {
      id: "random",
      series: "random",
      title: text("random"),
      authority: text("nobody"),
      status: "illustrative",
      from: calendarDate("2020-01-01"),
      source: "made up",
    },
    facts,
    grades: { low: text("low"), medium: text("medium"), high: text("high") },
    rules: conditions.map((when, at) => ({
      id: `rule-${at + 1}`,
      when: when as never,
      grade: grades[at] ?? "low",
      text: text(`rule ${at + 1}`),
      source: text("made up"),
    })),
  });
}

/** A random policy, facts that it reads of which some are absent, and the same with all of them known. */
export function policyAndFacts(options: RandomConditions = {}): fc.Arbitrary<{
  readonly policy: Policy<FactTable, RandomGrade>;
  readonly known: Facts<FactTable>;
  readonly some: Facts<FactTable>;
}> {
  return randomPolicy(options).chain((policy) =>
    realFacts(policy.facts).chain((known) =>
      withGaps(known).map((some) => ({
        policy,
        known: known as Facts<FactTable>,
        some: some as Facts<FactTable>,
      })),
    ),
  );
}
