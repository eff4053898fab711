import { describe, expect, it } from "vitest";
import type { AnyLeaf } from "../../src/logic/condition.js";
import {
  namedBy,
  periodEndsIn,
  placedReferencesIn,
  readsPrevious,
  referencesIn,
} from "../../src/logic/references-in.js";

const other = { fact: "other" };
const window = { days: 14, dayCount: "start-is-day-0", upTo: other };

describe("referencesIn", () => {
  it.each<[AnyLeaf, (string | number)[]]>([
    [{ fact: "x", is: other }, ["is"]],
    [{ fact: "x", in: other }, ["in"]],
    [{ fact: "x", overlaps: other }, ["overlaps"]],
    [{ fact: "x", atLeast: other }, ["atLeast"]],
    [{ fact: "x", above: other }, ["above"]],
    [{ fact: "x", atMost: other }, ["atMost"]],
    [{ fact: "x", below: other }, ["below"]],
    [{ fact: "x", before: other }, ["before"]],
    [{ fact: "x", after: other }, ["after"]],
    [{ fact: "x", onOrBefore: other }, ["onOrBefore"]],
    [{ fact: "x", onOrAfter: other }, ["onOrAfter"]],
    [{ fact: "x", within: window }, ["within", "upTo"]],
    [{ fact: "x", since: window }, ["since", "upTo"]],
    [{ fact: "x", covers: { from: "from", to: "to", window } }, ["covers", "window", "upTo"]],
    [{ fact: "x", count: { atLeast: other } }, ["count", "atLeast"]],
    [{ fact: "x", count: { atMost: other } }, ["count", "atMost"]],
  ])("names the other fact, and where: %j", (leaf, place) => {
    expect(placedReferencesIn(leaf)).toEqual([[place, other]]);
    expect(referencesIn(leaf)).toEqual([other]);
  });

  it("has both bounds of a count, and nothing of what stands in the leaf itself or belongs to its elements", () => {
    expect(referencesIn({ fact: "x", count: { atLeast: other, atMost: { fact: "more" } } })).toHaveLength(2);
    for (const leaf of [
      { fact: "x", in: ["a"] },
      { fact: "x", count: { atLeast: 1 } },
      { fact: "x", some: { item: "y" } },
    ])
      expect(referencesIn(leaf)).toEqual([]);
  });

  it("stops at what is no leaf", () => {
    for (const part of [null, 1, "x", [other]])
      expect(referencesIn({ fact: "x", is: part, within: part, covers: part, count: part } as never)).toEqual([]);
    expect(referencesIn({ fact: "x", covers: { from: "from", to: "to" } } as never)).toEqual([]);
  });
});

it("names the ends of periods, with their places", () => {
  expect(periodEndsIn({ fact: "x", overlap: { from: "a", to: "b" } })).toEqual([
    [["overlap", "from"], "a"],
    [["overlap", "to"], "b"],
  ]);
  expect(periodEndsIn({ fact: "x", covers: { from: "a", to: "b", window } }).map(([place]) => place)).toEqual([
    ["covers", "from"],
    ["covers", "to"],
  ]);
  expect(periodEndsIn({ fact: "x", overlap: null } as never)).toEqual([]);
});

it("says what a reference names, if it names one thing", () => {
  expect(namedBy({ fact: "a" })).toEqual(["a", "facts"]);
  expect(namedBy({ item: "a" })).toEqual(["a", "item"]);
  expect(namedBy({ previous: "a" })).toEqual(["a", "previous"]);
  for (const none of [{}, { fact: "a", item: "b" }, { fact: 1 }, null, undefined])
    expect(namedBy(none)).toBeUndefined();
});

it("tells whether a condition speaks of the element before", () => {
  expect(readsPrevious({ not: { item: "from", onOrAfter: { previous: "to" } } })).toBe(true);
  expect(readsPrevious({ any: [{ previous: "to", known: true }] })).toBe(true);
  expect(readsPrevious({ item: "from", onOrAfter: { fact: "on" } })).toBe(false);
  expect(readsPrevious({ item: "rows", some: { previous: "n", is: "x" } })).toBe(false);
});
