import { evaluate, openFacts } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import type { Policy } from "./policy.js";

/** A grade that is certain, with the ids of the rules that give it; none for the mildest grade. */
export interface DecidedAssessment<Grade extends string = string> {
  readonly decided: true;
  readonly grade: Grade;
  readonly because: readonly string[];
}

/** A grade that is not certain yet: there is no grade to read by mistake, only its bounds and what would decide it. */
export interface UndecidedAssessment<Grade extends string = string> {
  readonly decided: false;
  readonly atLeast: Grade;
  readonly atMost: Grade;
  /** The facts, by name, that can still change the grade. */
  readonly needs: readonly string[];
}

/** What a policy says of one subject: a grade, or between which grades it lies. */
export type Assessment<Grade extends string = string> = DecidedAssessment<Grade> | UndecidedAssessment<Grade>;

/**
 * Grades one subject by a policy: the severest grade of the rules that are true.
 * It is decided only when no rule that would give a severer grade is undecided; so a mild grade is impossible while a
 * fact that it needs is absent. `because` names every rule of the grade that is true, not only the first.
 *
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * assess(travellerTrigger2020, facts).decided // => false
 */
export function assess<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
): Assessment<Grade> {
  return assessmentFrom(
    policy,
    facts,
    policy.prepared.map(({ condition }) => evaluate(condition, facts)),
  );
}

/** The grade that follows from what each rule of a policy came to. */
export function assessmentFrom<Table extends FactTable, Grade extends string>(
  { gradesInOrder, prepared }: Policy<Table, Grade>,
  facts: Facts<Table>,
  truths: readonly Truth[],
): Assessment<Grade> {
  const least = Math.max(0, ...prepared.map(({ rank }, index) => (truths[index] === "true" ? rank : 0)));
  const open = prepared.filter(({ rank }, index) => truths[index] === "undecided" && rank > least);
  if (open.length > 0)
    return {
      decided: false,
      atLeast: gradesInOrder[least] as Grade,
      atMost: gradesInOrder[Math.max(...open.map(({ rank }) => rank))] as Grade,
      needs: [...new Set(open.flatMap(({ condition }) => openFacts(condition, facts)))],
    };
  const giving = prepared.filter(({ rank }, index) => truths[index] === "true" && rank === least);
  return { decided: true, grade: gradesInOrder[least] as Grade, because: giving.map(({ rule }) => rule.id) };
}
