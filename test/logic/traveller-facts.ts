import fc from "fast-check";
import { ABSENT_REASONS, type Answer, absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { Condition } from "../../src/logic/condition.js";
import type { Facts, FactTable } from "../../src/logic/facts.js";

/** A table with every kind of fact that the laws of the logic are tried on. */
export const travellerTable = {
  fever: { kind: "yes-no" },
  contact: { kind: "yes-no" },
  celsius: { kind: "number", unit: "celsius" },
  purpose: { kind: "choice", options: ["work", "visit"] },
  symptoms: { kind: "choices", options: ["cough", "rash", "other"] },
  lastStay: { kind: "date" },
  arrival: { kind: "date" },
  stays: { kind: "list", of: { country: { kind: "text" }, until: { kind: "date" } } },
} as const satisfies FactTable;

export type TravellerTable = typeof travellerTable;
export type TravellerFacts = Facts<TravellerTable>;

const date = fc.constantFrom("2020-03-01", "2020-03-04", "2020-03-18", "2020-04-01").map(calendarDate);
const yesNo = fc.constantFrom("yes" as const, "no" as const);
const stay = fc.record({ country: fc.constantFrom("ITA", "IRN", "FRA"), until: date });

/** Facts of which nothing is absent. */
export const knownFacts = fc.record({
  fever: yesNo,
  contact: yesNo,
  celsius: fc.constantFrom(35.9, 36.5, 37.2, 37.3, 38.4),
  purpose: fc.constantFrom("work" as const, "visit" as const),
  symptoms: fc.subarray(["cough", "rash", "other"] as const),
  lastStay: date,
  arrival: date,
  stays: fc.array(stay, { maxLength: 3 }),
});

/** Anything, or in its place now and then an absent answer. */
function perhapsAbsent<Value>(value: Value): fc.Arbitrary<Answer<Value>> {
  const answers = ABSENT_REASONS.filter((reason) => reason !== "not-applicable").map(absent);
  return fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constantFrom(...answers) });
}

function recordWithGaps<Value extends object>(
  facts: Value,
): fc.Arbitrary<{ [Name in keyof Value]: Answer<Value[Name]> }> {
  const gaps = Object.entries(facts).map(([name, value]) => [name, perhapsAbsent(value)] as const);
  return fc.record(Object.fromEntries(gaps)) as fc.Arbitrary<{ [Name in keyof Value]: Answer<Value[Name]> }>;
}

/** The same traveller twice: with everything known, and with some of it absent, down to single answers in a list. */
export const knownAndPartial: fc.Arbitrary<{ known: TravellerFacts; partial: TravellerFacts }> = knownFacts.chain(
  (known) => {
    const stays = fc.tuple(...known.stays.map((each) => recordWithGaps(each).chain(perhapsAbsent)));
    return stays
      .chain((withGaps) => recordWithGaps({ ...known, stays: withGaps }))
      .map((partial) => ({ known, partial: partial as TravellerFacts }));
  },
);

const upToArrival = { upTo: { fact: "arrival" } } as const;

/** One leaf of each kind. `known` is left out: it alone speaks of the answer and not of the world. */
const leaves: readonly Condition<TravellerTable>[] = [
  { fact: "fever", is: "yes" },
  { fact: "contact", in: ["yes"] },
  { fact: "contact", is: { fact: "fever" } },
  { fact: "celsius", atLeast: 37.3 },
  { fact: "celsius", below: 36 },
  { fact: "purpose", is: "work" },
  { fact: "symptoms", includes: "cough" },
  { fact: "symptoms", overlaps: ["rash", "other"] },
  { fact: "symptoms", count: { atLeast: 2 } },
  { fact: "lastStay", before: { fact: "arrival" } },
  { fact: "lastStay", within: { days: 14, dayCount: "start-is-day-0", ...upToArrival } },
  { fact: "lastStay", since: { days: 14, dayCount: "start-is-day-1", ...upToArrival } },
  {
    fact: "stays",
    some: {
      all: [
        { item: "country", in: ["ITA", "IRN"] },
        { item: "until", onOrAfter: calendarDate("2020-03-04") },
      ],
    },
  },
  { fact: "stays", every: { item: "until", onOrBefore: { fact: "arrival" } } },
  { fact: "stays", count: { atMost: 1, of: { item: "country", is: "ITA" } } },
  { fact: "stays", count: { atLeast: 1, atMost: 2 } },
];

/** Conditions of any shape over the table. */
export const anyCondition = fc.letrec<{ condition: Condition<TravellerTable> }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...leaves),
    fc.record({ not: tie("condition") }),
    fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
  ),
})).condition;
