import { openFacts } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { FALSE, TRUE, UNDECIDED } from "../logic/truth.js";
import type { Policy } from "./policy.js";
import type { Grading } from "./prepare-policy.js";

/** A grade that is certain, with the ids of the rules that give it; none for the mildest grade. */
export interface DecidedAssessment<Grade extends string = string> {
  readonly decided: true;
  readonly grade: Grade;
  readonly because: readonly string[];
  /** The ids of all rules that are true, whatever grade they give, in the policy's order. */
  readonly fired: readonly string[];
}

/** A grade that is not certain yet: there is no grade to read by mistake, only its bounds and what would decide it. */
export interface UndecidedAssessment<Grade extends string = string> {
  readonly decided: false;
  readonly atLeast: Grade;
  readonly atMost: Grade;
  /** The facts, by name, that can still change the grade. */
  readonly needs: readonly string[];
  /** The ids of all rules that are true already, in the policy's order. */
  readonly fired: readonly string[];
}

/** What a policy says of one subject: a grade, or between which grades it lies. */
export type Assessment<Grade extends string = string> = DecidedAssessment<Grade> | UndecidedAssessment<Grade>;

/** Of most subjects nothing is to be said: they share the saying of it. */
const NONE: readonly string[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Grades one subject by a policy: the severest grade of the rules that are true.
 * It is decided only when no rule that would give a severer grade is undecided; so a mild grade is impossible while a
 * fact that it needs is absent. `because` names every rule of the grade that is true, not only the first, and `fired`
 * every rule that is true.
 *
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * assess(travellerTrigger2020, facts).decided // => false
 */
export function assess<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
): Assessment<Grade> {
  return assessmentOf(policy, facts, policy.grading.program(facts));
}

/** @internal The grade that follows from what the rules of a policy came to. */
export function assessmentOf<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
  outcome: Outcome,
): Assessment<Grade> {
  const { ids, ranks, grades } = policy.grading;
  const { areTrue, trueCount } = outcome;
  const least = severest(ranks, areTrue, trueCount);
  const fired = trueCount === 0 ? NONE : new Array<string>(trueCount);
  const most = severest(ranks, outcome.areOpen, outcome.openCount);
}
