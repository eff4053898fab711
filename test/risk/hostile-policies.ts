import type { FactTable } from "../../src/logic/facts.js";
import { policyWith, text } from "./linted.js";

const stay = {
  from: { kind: "date", label: text },
  to: { kind: "date", label: text },
  place: { kind: "text", label: text },
  nights: { kind: "number", unit: "days", label: text },
} as const satisfies FactTable;

/**
 * A policy within the limits of what is received, whose rules ask of so many lists what takes all their elements, each with
 * the one before it, and the days around them: once it took minutes to be looked over.
 */
export function hostilePolicy(lists: number) {
  const names = Array.from({ length: lists }, (_, at) => `stays${at}`);
  const follows = {
    all: [
      { item: "from", after: { previous: "to", plus: { days: 3 } } },
      { item: "from", before: { previous: "to", plus: { days: 10 } } },
      { item: "place", is: { previous: "place" } },
    ],
  };
  const window = { days: 14, dayCount: "start-is-day-0", upTo: { fact: "on" } };
  const facts = Object.fromEntries(names.map((name) => [name, { kind: "list", of: stay } as const]));
  return policyWith(
    { on: { kind: "date" }, ...facts },
    names.map((fact) => [
      {
        any: [
          { fact, overlap: { from: "from", to: "to" } },
          { fact, covers: { from: "from", to: "to", window } },
          { fact, some: follows },
          { fact, count: { atLeast: 3, of: { item: "nights", atLeast: 5 } } },
        ],
      },
      "high",
    ]),
  );
}

/** A policy of counts that nobody comes to, of days that are all laid by each other, and of options without number. */
export function crowdedPolicy() {
  const days = Array.from({ length: 8 }, (_, at) => `day${at}`);
  const dayFacts = Object.fromEntries(days.map((name) => [name, { kind: "date" } as const]));
  const distances = Array.from({ length: 60 }, (_, at) => ({
    fact: days[at % 8],
    before: { fact: days[(at * 5 + 3) % 8], plus: { days: at * 37, years: at % 3 } },
  }));
  const overlaps = Array.from({ length: 40 }, (_, at) => ({
    fact: "watched",
    overlaps: Array.from({ length: 80 }, (__, word) => `${at} ${word}`),
  }));
  return policyWith(
    { ...dayFacts, watched: { kind: "choices", options: [] }, stays: { kind: "list", of: stay } },
    [
      { fact: "watched", count: { atLeast: 1e9 } },
      { fact: "stays", count: { atLeast: 1e9 } },
      { fact: "stays", count: { atLeast: 1e6, of: { item: "nights", atLeast: 2 } } },
      { any: overlaps },
      { any: distances },
    ].map((when) => [when, "high"]),
    { monotone: { stays: "more", watched: "more", day0: "later" } },
  );
}
