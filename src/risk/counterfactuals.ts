import { isAbsent } from "../answer.js";
import { type CalendarDate, dayNumber } from "../calendar/calendar-date.js";
import { epochMilliseconds, isInstant } from "../calendar/instant.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactKind, Facts, FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";
import { assess } from "./assess.js";
import { type Comparisons, comparisonsIn } from "./comparisons.js";
import { connected } from "./connected.js";
import { labelOf, type NeededAnswer, neededAnswer } from "./needed-answer.js";
import type { Policy } from "./policy.js";
import { possibleAnswers } from "./possible-answers.js";

type AnyFacts = Readonly<Record<string, unknown>>;

/** One fact that would have to be otherwise. */
export interface FactChange {
  readonly fact: string;
  readonly label: Text;
  /** The answer as it is, or why it is absent. */
  readonly from: unknown;
  readonly to: NeededAnswer;
  /** An answer that does it, with those of the other changes. */
  readonly example: unknown;
}

/** Changes that move the grade when they come together; without any one of them it does not come to that. */
export interface Counterfactual<Grade extends string = string> {
  readonly grade: Grade;
  readonly changes: readonly FactChange[];
}

/** The smallest changes that were found, and how far was looked. */
export interface Counterfactuals<Grade extends string = string> {
  /** The grade nearest to the present one first, then those of fewest changes. */
  readonly found: readonly Counterfactual<Grade>[];
  /** Grades for which no changes were found, though more at once than `maximumChanges` may come to them. */
  readonly beyondMaximum: readonly Grade[];
  /** Whether everything was gone through, up to so many changes at once. */
  readonly isExhaustive: boolean;
}

/** What is looked for. */
export interface CounterfactualOptions<Grade extends string = string, Name extends string = string> {
  /** A grade, or whichever is milder or severer and takes the fewest changes; left out, every other grade. */
  readonly to?: Grade | "milder" | "severer";
  /** So many facts are changed at once at most; left out, 3. */
  readonly maximumChanges?: number;
  /** Facts that stay as they are, such as the day of screening. */
  readonly fixed?: readonly Name[];
  /** So many assessments are made at most; left out, 100,000. */
  readonly limit?: number;
}

/**
 * The smallest changes that move the grade: for each grade looked for, every set of facts of the least number by which it is
 * reached, with what each has to be. Numbers, days and instants are named by the bound that is nearest to the present answer.
 * A change gives a fact an answer; none takes one away. Each is checked by `assess`, and no smaller one comes to it.
 *
 * Of an assessment that is not decided: what would decide it, to each of the grades between which it lies; milder is then
 * below the severest of these, severer above the mildest.
 *
 * @see docs/decisions/possible-answers.md
 * @example
 * const facts = { celsius: 38.4, feelsWarm: "no", historyOfFever: "no", feverOver48Hours: "no", signs: ["skin-rash"], notice: "no" } as const;
 * const { found } = counterfactuals(cdcIllPersonAircraft, facts);
 * found.map(({ changes }) => changes.map(({ fact }) => fact)) // => [["celsius"], ["signs"]]
 * sayCounterfactual(cdcIllPersonAircraft, found[0], "en")
 * // => "It would be “not an ill person by the definition” if: temperature measured, °C: below 38 °C."
 */
export function counterfactuals<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
  options: CounterfactualOptions<Grade, keyof Table & string> = {},
): Counterfactuals<Grade> {
  const { maximumChanges = 3, fixed = [], limit = 100_000 } = options;
  const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
  const comparisons = comparisonsIn(policy.facts, conditions);
  const answersTo = answersWith(policy, conditions, comparisons, facts as AnyFacts);
  const names = Object.keys(policy.facts).filter((name) => comparisons.places.has(name) && !fixed.includes(name));
  const groups = targetsOf(policy, facts, options.to);
  const found: Counterfactual<Grade>[] = [];
  let open = groups;
  let looks = 0;
  const gradeOf = (at: AnyFacts): Grade | undefined => {
    looks++;
    const assessment = assess(policy, at as Facts<Table>);
    return assessment.decided ? assessment.grade : undefined;
  };
  let isExhaustive = true;
  for (let size = 1; size <= Math.min(maximumChanges, names.length) && open.length > 0; size++) {
    const reached = new Set<Grade>();
    for (const changed of subsetsOf(names, size)) {
      if (looks > limit) break;
      const answers = answersTo(changed);
      if (answers.isInexact) isExhaustive = false;
      const wanted = new Set(open.flat());
      const nearest = nearestByGrade(changed, answers, facts as AnyFacts, gradeOf, wanted, () => looks > limit);
      for (const [grade, example] of nearest) {
        reached.add(grade);
        const works = (at: AnyFacts) => gradeOf(at) === grade;
        found.push({ grade, changes: changesOf(changed, example, answers, policy, comparisons, facts as AnyFacts, works) });
      }
    }
    open = open.filter((grades) => !grades.some((grade) => reached.has(grade)));
  }
  if (looks > limit) isExhaustive = false;
  const beyondMaximum = maximumChanges < names.length ? open.flat() : [];
  const nearness = groups.flat();
  found.sort((one, other) => nearness.indexOf(one.grade) - nearness.indexOf(other.grade));
  return { found, beyondMaximum, isExhaustive };
}
