import { openFacts } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Outcome } from "../logic/program.js";
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
  const { grading } = policy;
  const { ids, ranks, grades } = grading;
  const { areTrue, trueCount, areOpen, openCount } = outcome;
  const least = severest(ranks, areTrue, trueCount, 0);
  const most = severest(ranks, areOpen, openCount, least);
  const fired = idsAt(ids, areTrue, trueCount);
  const grade = grades[least] as Grade;
  if (most === least) return { decided: true, grade, because: ofGrade(grading, outcome, least, fired), fired };
  const open = policy.prepared.filter(({ rank }, at) => rank > least && areOpen.lastIndexOf(at, openCount - 1) >= 0);
  return {
    decided: false,
    atLeast: grade,
    atMost: grades[most] as Grade,
    needs: [...new Set(open.flatMap(({ condition }) => openFacts(condition, facts)))],
    fired,
  };
}

function severest(ranks: readonly number[], places: Uint16Array, count: number, atLeast: number): number {
  let most = atLeast;
  for (let at = 0; at < count; at++) {
    const rank = ranks[places[at] as number] as number;
    if (rank > most) most = rank;
  }
  return most;
}

function idsAt(ids: readonly string[], places: Uint16Array, count: number): readonly string[] {
  if (count === 0) return NONE;
  const found = new Array<string>(count);
  for (let at = 0; at < count; at++) found[at] = ids[places[at] as number] as string;
  return found;
}

/** The rules that fired and give the grade; when those are all that fired, the same list. */
function ofGrade(
  { ids, ranks }: Grading,
  { areTrue, trueCount }: Outcome,
  rank: number,
  fired: readonly string[],
): readonly string[] {
  let milder = 0;
  for (let at = 0; at < trueCount; at++) if (ranks[areTrue[at] as number] !== rank) milder++;
  if (milder === 0) return fired;
  const giving = new Array<string>(trueCount - milder);
  let next = 0;
  for (let at = 0; at < trueCount; at++) {
    const place = areTrue[at] as number;
    if (ranks[place] === rank) giving[next++] = ids[place] as string;
  }
  return giving;
}
