import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts, FactTable } from "../../src/logic/facts.js";
import { assess } from "../../src/risk/assess.js";
import { comparePolicies, type PolicyComparison } from "../../src/risk/compare-policies.js";
import {
  eventNotification2005,
  eventNotification2024,
  portContactAndTest2020,
  travellerTrigger2020,
} from "../../src/risk/policies/index.js";
import { definePolicy, type Policy, type PolicyDefinition, withOverlays } from "../../src/risk/policy.js";
import { policyOf, randomConditions, realFacts } from "./random-policies.js";
import { completionsOf, PARTIAL_WORLDS, smallPolicy, UNKNOWN, WORLDS, type World } from "./small-world.js";

const text = { en: "made up", zh: "虚构" };
const edition = { ...travellerTrigger2020.edition, id: "made-up", series: "made-up" };
const standing = (policy: Policy, facts: World): string => {
  const assessment = assess(policy, facts as Facts<FactTable>);
  return assessment.decided ? assessment.grade : "undecided";
};
const pairs = ({ differences }: Pick<PolicyComparison, "differences">) =>
  differences.map(({ from, to }) => `${from} ${to}`).sort();

/** A policy with these conditions, each with its grade. */
function made(
  facts: FactTable,
  rules: readonly (readonly [id: string, when: unknown, grade: string])[],
  more: object = {},
): Policy {
  const definition = {
    edition,
    facts,
    grades: { low: text, high: text },
    rules: rules.map(([id, when, grade]) => ({ id, when, grade, text, source: text })),
    ...more,
  };
  return definePolicy(definition as unknown as PolicyDefinition);
}
const table = { celsius: { kind: "number", unit: "celsius" }, cough: { kind: "yes-no" } } as const;
const hotFrom = (atLeast: number) => made(table, [["hot", { fact: "celsius", atLeast }, "high"]]);

describe("comparePolicies", () => {
  it("finds facts between two thresholds", () => {
    const { differences, rules, exhausted } = comparePolicies(hotFrom(37), hotFrom(37.3));
    expect(exhausted).toBe(true);
    expect(rules).toEqual({ added: [], removed: [], changed: [{ rule: "hot", aspects: ["when"] }] });
    expect(differences).toMatchObject([
      { from: "high", to: "low", decisive: ["celsius"], rulesBefore: ["hot"], rulesAfter: [] },
    ]);
    const [{ facts } = { facts: {} as World }] = differences;
    expect(Object.keys(facts)).toEqual(["celsius"]);
    expect((facts["celsius"] as number) >= 37 && (facts["celsius"] as number) < 37.3).toBe(true);
  });

  it("names what matters, and of that what the rules read that come apart", () => {
    const wider = withOverlays(travellerTrigger2020, [portContactAndTest2020]);
    const { differences, rules } = comparePolicies(travellerTrigger2020, wider);
    expect(rules.added).toEqual(["wider-contact", "positive-test"]);
    expect(pairs({ differences })).toEqual(["clear triggered"]);
    const [difference] = differences;
    expect(difference?.rulesBefore).toEqual([]);
    expect(difference?.decisive).toHaveLength(1);
    // Without a ground under the first policy everything that it asks has to be known and no.
    expect(difference?.facts).toMatchObject({ symptomsAny: "no", symptomsListed: [], contactWithCase: "no" });
    expect(difference?.facts).not.toHaveProperty("feverMedicine");
  });

  it("finds what two texts of the Regulations notify differently: poliomyelitis due to any poliovirus", () => {
    const { differences, exhausted } = comparePolicies(eventNotification2005, eventNotification2024);
    expect(exhausted).toBe(true);
    expect(differences).toMatchObject([
      {
        from: "not-now-reassess",
        to: "notify",
        facts: { disease: "poliomyelitis", poliovirus: "other", cases: 1 },
        rulesAfter: ["always-notify"],
      },
    ]);
  });

  it("finds no difference in rules that are cut otherwise", () => {
    const joined = made(table, [
      [
        "either",
        {
          any: [
            { fact: "celsius", atLeast: 38 },
            { fact: "cough", is: "yes" },
          ],
        },
        "high",
      ],
    ]);
    const apart = made(table, [
      ["cough", { not: { fact: "cough", is: "no" } }, "high"],
      ["hot", { fact: "celsius", atLeast: 38 }, "high"],
    ]);
    expect(comparePolicies(joined, apart)).toMatchObject({
      differences: [],
      rules: { added: ["cough", "hot"], removed: ["either"], changed: [] },
      exhausted: true,
    });
  });

  it("compares where facts are not known when asked to", () => {
    const measured = made(table, [
      [
        "hot",
        {
          all: [
            { fact: "celsius", known: true },
            { fact: "celsius", atLeast: 38 },
          ],
        },
        "high",
      ],
    ]);
    const asked = { unknowns: true };
    expect(comparePolicies(hotFrom(38), measured, asked).differences).toEqual([
      { from: "undecided", to: "low", facts: {}, decisive: [], rulesBefore: [], rulesAfter: [] },
    ]);
    const coughs = made(table, [["cough", { fact: "cough", is: "yes" }, "high"]]);
    expect(pairs(comparePolicies(hotFrom(38), coughs, asked))).toEqual([
      "high low",
      "high undecided",
      "low high",
      "low undecided",
      "undecided high",
      "undecided low",
    ]);
    expect(pairs(comparePolicies(hotFrom(38), coughs))).toEqual(["high low", "low high"]);
  });

  it("gives the differences by the grades before, then after, the undecided last", () => {
    const grades = { low: text, middle: text, high: text };
    const graded = (fact: string) =>
      made(
        { raised: { kind: "yes-no" }, ...table },
        [
          ["middle", { fact: "raised", is: "yes" }, "middle"],
          ["high", fact === "cough" ? { fact, is: "yes" } : { fact, atLeast: 38 }, "high"],
        ],
        { grades },
      );
    const found = (unknowns: boolean) =>
      comparePolicies(graded("celsius"), graded("cough"), { unknowns }).differences.map(({ from, to }) => [from, to]);
    expect(found(false)).toEqual([
      ["low", "high"],
      ["middle", "high"],
      ["high", "low"],
      ["high", "middle"],
    ]);
    expect(found(true)).toEqual([
      ["low", "high"],
      ["low", "undecided"],
      ["middle", "high"],
      ["middle", "undecided"],
      ["high", "low"],
      ["high", "middle"],
      ["high", "undecided"],
      ["undecided", "low"],
      ["undecided", "middle"],
      ["undecided", "high"],
    ]);
  });

  it("of the facts that show a difference takes those for which the fewest rules are true", () => {
    const grades = { low: text, middle: text, high: text };
    const before = made(
      table,
      [
        ["hot", { fact: "celsius", atLeast: 38 }, "middle"],
        ["cough", { fact: "cough", is: "yes" }, "high"],
      ],
      { grades },
    );
    const extreme = {
      any: [
        { fact: "celsius", atLeast: 38 },
        { fact: "celsius", below: 35 },
      ],
    };
    const after = made(table, [["extreme", extreme, "high"]], { grades });
    const { differences } = comparePolicies(before, after, { unknowns: true });
    // Somebody hot would show it too, and by one rule more.
    expect(differences.find(({ from, to }) => from === "undecided" && to === "high")).toEqual({
      from: "undecided",
      to: "high",
      facts: { celsius: 34.9 },
      decisive: ["celsius"],
      rulesBefore: [],
      rulesAfter: ["extreme"],
    });
  });

  it.each([
    [["low", "high"], ["low", "high"], { added: [], removed: [], reordered: false }],
    [["low", "watched", "high"], ["low", "high"], { added: [], removed: ["watched"], reordered: false }],
    [["low", "high"], ["low", "watched", "high"], { added: ["watched"], removed: [], reordered: false }],
    [["low", "high"], ["high", "low"], { added: [], removed: [], reordered: true }],
    [["low", "watched", "high"], ["alert", "high", "low"], { added: ["alert"], removed: ["watched"], reordered: true }],
  ])("grades %j and %j", (before, after, changes) => {
    const graded = (grades: readonly string[]) =>
      made(table, [], { grades: Object.fromEntries(grades.map((grade) => [grade, text])) });
    expect(comparePolicies(graded(before), graded(after)).grades).toEqual(changes);
  });

  it("says which facts and grades only one has, and compares grades by name", () => {
    const other = made(
      { celsius: { kind: "number", unit: "celsius" }, ticket: { kind: "yes-no" } },
      [
        ["hot", { fact: "celsius", atLeast: 38 }, "watched"],
        ["ticket", { fact: "ticket", is: "no" }, "high"],
      ],
      { grades: { high: text, watched: text, low: text } },
    );
    const comparison = comparePolicies(hotFrom(38), other);
    expect(comparison.grades).toEqual({ added: ["watched"], removed: [], reordered: true });
    expect(comparison.facts).toEqual({ onlyBefore: ["cough"], onlyAfter: ["ticket"], ofAnotherKind: [] });
    expect(pairs(comparison)).toEqual(["high watched", "low high"]);
    expect(comparison.rules).toEqual({
      added: ["ticket"],
      removed: [],
      changed: [{ rule: "hot", aspects: ["grade"] }],
    });
  });

  it("goes by one answer where a fact is of another kind in each, and says that more may differ", () => {
    const inWords = made({ celsius: { kind: "choice", options: ["normal", "raised"] } }, [
      ["hot", { fact: "celsius", is: "raised" }, "high"],
    ]);
    const comparison = comparePolicies(hotFrom(38), inWords);
    expect(comparison.facts.ofAnotherKind).toEqual(["celsius"]);
    expect(comparison.exhausted).toBe(false);
    expect(pairs(comparison)).toContain("undecided high");
  });

  it("says that it did not go through everything", () => {
    const both = (atLeast: number) =>
      made(table, [
        [
          "both",
          {
            all: [
              { fact: "celsius", atLeast },
              { fact: "cough", is: "yes" },
            ],
          },
          "high",
        ],
      ]);
    expect(comparePolicies(both(37), both(38), { patterns: 2 }).exhausted).toBe(false);
    expect(comparePolicies(both(37), both(38)).exhausted).toBe(true);
    expect(() => comparePolicies(both(37), both(38), { patterns: 0.5 })).toThrow(/^comparePolicies: /);
  });
});

describe("comparePolicies: laws", () => {
  const runs = { numRuns: 150 };

  it("finds the pairs of grades that brute force finds, and each of its facts decides both", () => {
    fc.assert(
      fc.property(smallPolicy, smallPolicy, (one, other) => {
        const expected = new Set(WORLDS.map((world) => `${standing(one, world)} ${standing(other, world)}`));
        const found = comparePolicies(one, other);
        expect(found.exhausted).toBe(true);
        expect(pairs(found)).toEqual([...expected].filter((pair) => pair.split(" ")[0] !== pair.split(" ")[1]).sort());
        for (const { from, to, facts } of found.differences) {
          for (const world of completionsOf(facts))
            expect([standing(one, world), standing(other, world)]).toEqual([from, to]);
          for (const name of Object.keys(facts)) {
            const fewer = { ...facts, [name]: UNKNOWN };
            expect([standing(one, fewer), standing(other, fewer)]).not.toEqual([from, to]);
          }
        }
      }),
      runs,
    );
  });

  it("finds them also where facts are not known", () => {
    fc.assert(
      fc.property(smallPolicy, smallPolicy, (one, other) => {
        const expected = new Set(PARTIAL_WORLDS.map((world) => `${standing(one, world)} ${standing(other, world)}`));
        const found = comparePolicies(one, other, { unknowns: true });
        expect(pairs(found)).toEqual([...expected].filter((pair) => pair.split(" ")[0] !== pair.split(" ")[1]).sort());
        for (const { from, to, facts } of found.differences)
          expect([standing(one, facts), standing(other, facts)]).toEqual([from, to]);
      }),
      runs,
    );
  });

  it("finds nothing between a policy and itself, and the other way round the same", () => {
    fc.assert(
      fc.property(smallPolicy, smallPolicy, (one, other) => {
        expect(comparePolicies(one, one).differences).toEqual([]);
        const back = pairs(comparePolicies(other, one)).map((pair) => pair.split(" ").reverse().join(" "));
        expect(back.sort()).toEqual(pairs(comparePolicies(one, other)));
      }),
      runs,
    );
  });

  it("of facts of every kind misses no difference that anybody shows", () => {
    const twoAndFacts = randomConditions(6, { facts: 3 }).chain(({ table: facts, conditions }) =>
      realFacts(facts).map((known) => ({
        one: policyOf(facts, conditions.slice(0, 3), ["medium", "high", "low"]),
        other: policyOf(facts, conditions.slice(2), ["low", "medium", "high"]),
        known,
      })),
    );
    fc.assert(
      fc.property(twoAndFacts, ({ one, other, known }) => {
        const found = comparePolicies(one, other);
        const pair = [standing(one, known), standing(other, known)];
        if (found.exhausted && pair[0] !== pair[1]) expect(pairs(found)).toContain(pair.join(" "));
        for (const { from, to, facts } of found.differences)
          expect([standing(one, facts), standing(other, facts)]).toEqual([from, to]);
      }),
      { numRuns: 150 },
    );
  });
});
