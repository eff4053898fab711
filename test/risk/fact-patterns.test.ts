import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPatterns, factsOf, knownPatterns, patternsOf, ruleGroups } from "../../src/risk/fact-patterns.js";
import { table } from "./linted.js";

const answers = fc.array(
  fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }).map((list) => [...new Set(list)]),
  { maxLength: 5 },
);
const named = (lists: readonly (readonly unknown[])[]) => new Map(lists.map((list, at) => [`fact-${at}`, list]));

describe("patternsOf", () => {
  it("is every choice once, as far as the number reaches, and any part of them beyond", () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 200 }), (lists, most) => {
        const total = lists.reduce((product, list) => product * list.length, 1);
        const { patterns, isExhaustive } = patternsOf(named(lists), most);
        const found = [...patterns];
        expect(isExhaustive).toBe(total <= most);
        expect(found).toHaveLength(Math.min(total, most));
        if (isExhaustive) expect(new Set(found.map((pattern) => JSON.stringify(pattern))).size).toBe(total);
        for (const pattern of found) for (const [name, list] of named(lists)) expect(list).toContain(pattern[name]);
        expect([...patterns]).toEqual(found);
      }),
    );
  });

  it("reaches every answer of every fact where there are far too many choices", () => {
    const lists = named(Array.from({ length: 40 }, () => [1, 2, 3, 4]));
    const { patterns, isExhaustive } = patternsOf(lists, 500);
    expect(isExhaustive).toBe(false);
    const found = [...patterns];
    for (const name of lists.keys()) expect(new Set(found.map((pattern) => pattern[name])).size).toBe(4);
    expect(new Set(found.map((pattern) => JSON.stringify(pattern))).size).toBe(500);
  });

  it("changes the last fact fastest", () => {
    const found = (most: number) => {
      const { patterns, isExhaustive } = patternsOf(
        named([
          [1, 2],
          ["a", "b", "c"],
        ]),
        most,
      );
      return [isExhaustive, [...patterns].map((pattern) => `${pattern["fact-0"]}${pattern["fact-1"]}`)];
    };
    expect(found(6)).toEqual([true, ["1a", "1b", "1c", "2a", "2b", "2c"]]);
    expect(found(7)).toEqual(found(6));
    // One too many: drawn, the same each time.
    expect(found(5)).toEqual([false, ["1c", "2c", "1b", "1a", "2a"]]);
  });

  it("is one pattern of no facts", () => {
    expect([...patternsOf(new Map(), 1).patterns]).toEqual([{}]);
  });
});

describe("knownPatterns", () => {
  it("does not stand for all where answers may be missing", () => {
    const found = new Map([["cough", ["yes", "no"]]]);
    expect(knownPatterns({ answers: found, inexact: [] }, 2).isExhaustive).toBe(true);
    expect(knownPatterns({ answers: found, inexact: ["cough"] }, 2).isExhaustive).toBe(false);
  });
});

describe("ruleGroups", () => {
  const rule = (...facts: string[]) => ({ facts });
  it("puts together what shares a fact, also by way of others, and what reads none", () => {
    const rules = [rule("a"), rule("b", "c"), rule(), rule("c", "d"), rule("a"), rule()];
    expect(ruleGroups(rules)).toEqual([
      { facts: ["a"], rules: [rules[0], rules[4]] },
      { facts: ["b", "c", "d"], rules: [rules[1], rules[3]] },
      { facts: [], rules: [rules[2], rules[5]] },
    ]);
    expect(ruleGroups([])).toEqual([]);
  });

  it("goes by the subject's own facts, those within lists too", () => {
    const upTo = { fact: "on" } as const;
    const since = { item: "to", since: { days: 14, dayCount: "start-is-day-0", upTo } };
    expect(
      factsOf(table, {
        all: [
          { fact: "cough", is: "yes" },
          { fact: "stays", some: since },
        ],
      }),
    ).toEqual(["cough", "stays", "on"]);
  });
});

it("checkPatterns refuses what is no number of patterns", () => {
  for (const patterns of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => checkPatterns("test", patterns)).toThrow(/^test: expected patterns/);
  expect(() => checkPatterns("test", 1)).not.toThrow();
});
