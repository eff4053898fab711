import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { Facts, FactTable } from "../../src/logic/facts.js";
import { isKnown } from "../../src/risk/answer-known.js";
import { assess } from "../../src/risk/assess.js";
import { nextFacts } from "../../src/risk/next-facts.js";
import { travellerTrigger2020 } from "../../src/risk/policies/index.js";
import type { Policy } from "../../src/risk/policy.js";
import { possibleAnswers } from "../../src/risk/possible-answers.js";
import { policyAndFacts, policyOf } from "./random-policies.js";

type AnyFacts = Readonly<Record<string, unknown>>;

/** All choices among the possible answers; what is absent may also stay so. */
function* completions(policy: Policy, facts: AnyFacts, staying: boolean): Generator<AnyFacts> {
  const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
  const { answers } = possibleAnswers(policy.facts, conditions, facts);
  const go = function* (names: readonly string[], at: AnyFacts): Generator<AnyFacts> {
    const [name, ...rest] = names;
    if (name === undefined) yield at;
    else {
      const options = (answers.get(name) ?? []).filter((answer) => !isAbsent(answer) || answer === facts[name]);
      for (const answer of options) yield* go(rest, { ...at, [name]: answer });
      if (staying && options.length > 1) yield* go(rest, at);
    }
  };
  yield* go([...answers.keys()], facts);
}

function gradesOf(policy: Policy, facts: AnyFacts, staying: boolean): Set<string> {
  const grades = new Set<string>();
  for (const completion of completions(policy, facts, staying)) {
    const assessment = assess(policy, completion as Facts<FactTable>);
    if (assessment.decided) grades.add(assessment.grade);
  }
  return grades;
}

describe("laws", () => {
  it.each([false, true])("no next fact exactly when no completion changes the grade (known asked: %s)", (known) => {
    fc.assert(
      fc.property(policyAndFacts({ facts: 3, known }), ({ policy, some }) => {
        const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
        const { answers, inexact } = possibleAnswers(policy.facts, conditions, some as AnyFacts);
        fc.pre(inexact.length === 0);
        fc.pre([...answers.values()].reduce((product, { length }) => product * (length + 1), 1) < 3000);
        const next = nextFacts(policy, some);
        expect(next.length === 0).toBe(gradesOf(policy, some as AnyFacts, true).size === 1);
        for (const { fact, reason } of next) {
          expect(reason.isCertain).toBe(true);
          expect(reason.grades.length).toBeGreaterThan(0);
          expect(
            isKnown(policy.facts[fact] as never, some[fact], fact, (path) => answers.has(path) || path.includes("\n")),
          ).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("examples", () => {
  const yesNo = { kind: "yes-no" } as const;
  it("asks for nothing that a rule comes out alike without", () => {
    const policy = policyOf(
      { x: yesNo },
      [
        {
          any: [
            { fact: "x", is: "yes" },
            { fact: "x", is: "no" },
          ],
        },
      ],
      ["high"],
    );
    expect(assess(policy, { x: absent("not-asked") }).decided).toBe(false);
    expect(nextFacts(policy, { x: absent("not-asked") })).toEqual([]);
  });
  void calendarDate;
  void travellerTrigger2020;
});
