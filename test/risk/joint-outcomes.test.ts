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
});
