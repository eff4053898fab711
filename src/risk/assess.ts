import { openFacts } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { FALSE, TRUE, UNDECIDED } from "../logic/truth.js";
import type { Policy } from "./policy.js";
import type { PreparedRule } from "./prepare-policy.js";

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
  return assessmentOf(policy, facts, policy.program(facts).degrees);
}

/** @internal The grade that follows from what each rule of a policy came to. */
export function assessmentOf<Table extends FactTable, Grade extends string>(
  { gradesInOrder, prepared }: Policy<Table, Grade>,
  facts: Facts<Table>,
  degrees: Uint8Array,
): Assessment<Grade> {
  let fired: string[] | undefined;
  let least = 0;
  let most = 0;
  for (let at = 0; at < prepared.length; at++) {
    const degree = degrees[at];
    if (degree === FALSE) continue;
    const { rank, rule } = prepared[at] as (typeof prepared)[number];
    if (rank > most) most = rank;
    if (degree !== TRUE) continue;
    if (rank > least) least = rank;
    if (fired === undefined) fired = [rule.id];
    else fired.push(rule.id);
  }
  const said = fired ?? NONE;
  const grade = gradesInOrder[least] as Grade;
  if (most === least) return { decided: true, grade, because: givingIn(prepared, said, least), fired: said };
  const open = prepared.filter(({ rank }, at) => degrees[at] === UNDECIDED && rank > least);
  return {
    decided: false,
    atLeast: grade,
    atMost: gradesInOrder[most] as Grade,
    needs: [...new Set(open.flatMap(({ condition }) => openFacts(condition, facts)))],
    fired: said,
  };
}

/** The rules of one grade among those that fired; when that is all of them, the same list. */
function givingIn(
  prepared: readonly Pick<PreparedRule, "rank" | "rule">[],
  fired: readonly string[],
  rank: number,
): readonly string[] {
  let giving: string[] | undefined;
  let next = 0;
  for (let at = 0; next < fired.length; at++) {
    const { rule, rank: own } = prepared[at] as (typeof prepared)[number];
    if (rule.id !== fired[next]) continue;
    if (own !== rank) giving ??= fired.slice(0, next);
    else giving?.push(rule.id);
    next++;
  }
  return giving ?? fired;
}
