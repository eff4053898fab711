import { describe, expect, it } from "vitest";
import { prepareCondition } from "../../src/logic/evaluate.js";
import { allowance } from "../../src/risk/allowance.js";
import { type ComparedRule, jointOutcomes, keyOf, outcomeOf } from "../../src/risk/joint-outcomes.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";
import { table } from "./linted.js";

const rule = (side: ComparedRule["side"], fact: string, when: object, rank: number): ComparedRule => ({
  side,
  when,
  condition: prepareCondition(when as never, table) as ComparedRule["condition"],
  rank,
  facts: [fact],
});
const rules = [
  rule("before", "cough", { fact: "cough", is: "yes" }, 1),
  rule("after", "cough", { fact: "cough", is: "yes" }, 2),
  rule("after", "purpose", { fact: "purpose", is: "work" }, 1),
];
const search = {
  answersTo: (group: readonly ComparedRule[]) =>
    possibleAnswers(
      table,
      group.map(({ when }) => when),
    ),
  unknowns: false,
  most: 100,
  allowance: allowance(),
};

describe("jointOutcomes", () => {
  it("puts together what groups without a fact in common come to, each outcome once", () => {
    const { outcomes, isExhaustive } = jointOutcomes(rules, search);
    expect(isExhaustive).toBe(true);
    expect(outcomes.map(keyOf).sort()).toEqual(["0 0 0 0", "0 0 1 1", "1 1 2 2"]);
    for (const outcome of outcomes) expect(keyOf(outcomeOf(rules, outcome.facts))).toBe(keyOf(outcome));
  });

  it("shows each by facts for which few rules are true", () => {
    const both = jointOutcomes(rules, search).outcomes.find((outcome) => keyOf(outcome) === "1 1 2 2");
    expect(both?.fired).toBe(2);
    expect(both?.facts["purpose"]).not.toBe("work");
  });

  it("goes through what is not known when asked to, and says when it did not go through all", () => {
    expect(jointOutcomes(rules, { ...search, unknowns: true }).outcomes.map(keyOf)).toContain("0 1 0 2");
    expect(jointOutcomes(rules, { ...search, most: 1 }).isExhaustive).toBe(false);
    expect(jointOutcomes([], search).outcomes.map(keyOf)).toEqual(["0 0 0 0"]);
  });

  it("of facts for the same outcome keeps those for which the fewest rules are true, in whatever order they come", () => {
    const ill = [
      rule("before", "celsius", { fact: "celsius", atLeast: 38 }, 1),
      rule("before", "celsius", { fact: "celsius", atLeast: 39 }, 1),
    ];
    const answers = [39, 38, 37];
    for (const celsius of [answers, answers.toReversed()])
      expect(
        jointOutcomes(ill, {
          ...search,
          answersTo: () => ({ answers: new Map([["celsius", celsius]]), inexact: [] }),
        }).outcomes.toSorted((one, other) => one.fired - other.fired),
      ).toEqual([
        { before: { least: 0, most: 0 }, after: { least: 0, most: 0 }, facts: { celsius: 37 }, fired: 0 },
        { before: { least: 1, most: 1 }, after: { least: 0, most: 0 }, facts: { celsius: 38 }, fired: 1 },
      ]);
  });

  it("puts the fewest together across groups", () => {
    const apart = [
      rule("before", "cough", { fact: "cough", is: "yes" }, 2),
      rule("before", "purpose", { fact: "purpose", is: "work" }, 1),
    ];
    const { outcomes } = jointOutcomes(apart, search);
    expect(outcomes.map((outcome) => [keyOf(outcome), outcome.fired]).sort()).toEqual([
      ["0 0 0 0", 0],
      ["1 1 0 0", 1],
      ["2 2 0 0", 1],
    ]);
  });

  it("puts the fewest together also where what is true of more comes later", () => {
    const apart = [
      rule("before", "cough", { fact: "cough", is: "yes" }, 2),
      rule("before", "purpose", { not: { fact: "purpose", is: "work" } }, 1),
    ];
    const { outcomes } = jointOutcomes(apart, search);
    expect(outcomes.find((outcome) => keyOf(outcome) === "2 2 0 0")).toMatchObject({
      facts: { cough: "yes", purpose: "work" },
      fired: 1,
    });
  });

  it("takes from the allowance for every part of a condition, and more for longer lists", () => {
    const spent = (fact: string, when: object) => {
      const some = allowance(1000);
      jointOutcomes([rule("before", fact, when, 1)], { ...search, allowance: some });
      return 1000 - some.left;
    };
    // Two answers, each looked at once: a list of rules, a condition, its fact and its word.
    expect(spent("cough", { fact: "cough", is: "yes" })).toBe(2 * 4);
    // No stay, looked at once, and one stay, looked at twice; the count has a bound.
    expect(spent("stays", { fact: "stays", count: { atLeast: 1 } })).toBe((1 + 2) * 5);
  });

  it("is not exhaustive where answers may be missing, in any group, or the allowance was spent", () => {
    const answersTo = (group: readonly ComparedRule[]) => ({
      ...search.answersTo(group),
      inexact: group.some(({ facts }) => facts.includes("cough")) ? ["cough"] : [],
    });
    // The group that was gone through in part comes first.
    expect(jointOutcomes(rules, { ...search, answersTo }).isExhaustive).toBe(false);
    expect(jointOutcomes(rules, { ...search, allowance: allowance(0) })).toEqual({ outcomes: [], isExhaustive: false });
    expect(jointOutcomes([], search).isExhaustive).toBe(true);
  });

  it("keeps a grade open between what is true and what may be", () => {
    const unknownCough = { purpose: "work" };
    expect(outcomeOf(rules, unknownCough)).toEqual({
      before: { least: 0, most: 1 },
      after: { least: 1, most: 2 },
      facts: unknownCough,
      fired: 1,
    });
    const both = { cough: "yes", purpose: "work" };
    expect(outcomeOf(rules, both)).toEqual({
      before: { least: 1, most: 1 },
      after: { least: 2, most: 2 },
      facts: both,
      fired: 3,
    });
  });
});
