import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { AnyCondition } from "../../src/logic/condition.js";
import type { Facts, FactTable } from "../../src/logic/facts.js";
import { assess } from "../../src/risk/assess.js";
import { counterfactuals } from "../../src/risk/counterfactuals.js";
import type { Policy } from "../../src/risk/policy.js";
import { possibleFacts } from "../../src/risk/possible-facts.js";
import { sayCounterfactual } from "../../src/risk/say-counterfactual.js";
import { policyAndFacts, type RandomGrade } from "./random-policies.js";

type AnyFacts = Readonly<Record<string, unknown>>;

/** The least number of facts that must be given other answers for each grade, by going through all of them. */
function leastChanges(policy: Policy<FactTable, RandomGrade>, facts: AnyFacts): Map<string, number> | undefined {
  const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
  const names = Object.keys(policy.facts);
  const least = new Map<string, number>();
  for (let set = 0; set < 2 ** names.length; set++) {
    const changed = names.filter((_, at) => (set >> at) % 2 === 1);
    const given = Object.fromEntries(Object.entries(facts).filter(([name]) => !changed.includes(name)));
    const possible = possibleFacts(policy.facts, conditions, { given, limit: 5000 });
    if (!possible.isComplete) return undefined;
    for (const choice of possible) {
      const at = { ...facts, ...Object.fromEntries(changed.map((name) => [name, choice[name]])) };
      if (changed.some((name) => isAbsent(at[name]))) continue;
      const assessment = assess(policy, at as Facts<FactTable>);
      if (assessment.decided)
        least.set(assessment.grade, Math.min(changed.length, least.get(assessment.grade) ?? Number.POSITIVE_INFINITY));
    }
  }
  return least;
}

describe("laws", () => {
  it.each([false, true])("each moves the grade, and no smaller change does (facts absent: %s)", (gaps) => {
    fc.assert(
      fc.property(
        policyAndFacts({ facts: 3 }),
        fc.constantFrom(undefined, "milder", "severer"),
        ({ policy, known, some }, to) => {
          const facts = gaps ? some : known;
          const least = leastChanges(policy, facts as AnyFacts);
          fc.pre(least !== undefined);
          const options = to === undefined ? {} : ({ to } as const);
          const { found, isExhaustive, beyondMaximum } = counterfactuals(policy, facts, options);
          fc.pre(isExhaustive);
          expect(beyondMaximum).toEqual([]);
          const present = assess(policy, facts);
          for (const { grade, changes } of found) {
            const at = { ...facts, ...Object.fromEntries(changes.map(({ fact, example }) => [fact, example])) };
            expect(assess(policy, at as Facts<FactTable>)).toMatchObject({ decided: true, grade });
            if (present.decided) expect(grade).not.toBe(present.grade);
            expect(new Set(changes.map(({ fact }) => fact)).size).toBe(changes.length);
          }
          const grades = new Set(found.map(({ grade }) => grade));
          if (to === undefined) {
            const wanted = [...(least as Map<string, number>)].filter(([grade]) =>
              present.decided
                ? grade !== present.grade
                : policy.gradesInOrder.indexOf(grade as RandomGrade) >= policy.gradesInOrder.indexOf(present.atLeast) &&
                  policy.gradesInOrder.indexOf(grade as RandomGrade) <= policy.gradesInOrder.indexOf(present.atMost),
            );
            expect(new Set(wanted.map(([grade]) => grade))).toEqual(grades);
            for (const { grade, changes } of found)
              expect(changes.length).toBe((least as Map<string, number>).get(grade));
          } else if (present.decided) {
            const rank = (grade: string) => policy.gradesInOrder.indexOf(grade as RandomGrade);
            const there = [...(least as Map<string, number>)].filter(([grade]) =>
              to === "milder" ? rank(grade) < rank(present.grade) : rank(grade) > rank(present.grade),
            );
            const fewest = Math.min(...there.map(([, count]) => count));
            expect(found.length > 0).toBe(there.length > 0);
            for (const { changes } of found) expect(changes.length).toBe(fewest);
          }
          for (const each of found)
            for (const language of ["en", "zh"] as const)
              expect(sayCounterfactual(policy, each, language)).not.toMatch(/[{}]|undefined|NaN|object/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
void absent;
void calendarDate;
