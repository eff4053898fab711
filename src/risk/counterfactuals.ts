import type { AnyCondition } from "../logic/condition.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { AnyFacts } from "./answer-search.js";
import { assess } from "./assess.js";
import { answersWhenChanged } from "./changed-answers.js";
import { comparisonsIn } from "./comparisons.js";
import { type FactChange, factChanges } from "./fact-changes.js";
import { nearestExamples } from "./nearest-examples.js";
import type { Policy } from "./policy.js";

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
 * const yesNo = { kind: "yes-no" } as const;
 * const text = { en: "an example", zh: "示例" };
 * const fever = definePolicy({
 *   edition: { ...exampleEdition, id: "fever-2026", series: "fever" },
 *   facts: { celsius: { kind: "number", unit: "celsius", label: { en: "temperature", zh: "体温" } }, contact: yesNo },
 *   grades: { clear: { en: "clear", zh: "无异常" }, raised: { en: "raised", zh: "异常" } },
 *   rules: [
 *     { id: "fever", when: { fact: "celsius", atLeast: 37.3 }, grade: "raised", text, source: text },
 *     { id: "contact", when: { fact: "contact", is: "yes" }, grade: "raised", text, source: text },
 *   ],
 * });
 * const { found } = counterfactuals(fever, { celsius: 36.5, contact: "no" });
 * found.map(({ changes }) => changes.map(({ fact, to }) => [fact, to]))
 * // => [[["celsius", { kind: "number", unit: "celsius", atLeast: { value: 37.3 } }]], [["contact", { kind: "one-of", words: ["yes"] }]]]
 */
export function counterfactuals<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  given: Facts<Table>,
  options: CounterfactualOptions<NoInfer<Grade>, keyof Table & string> = {},
): Counterfactuals<Grade> {
  // Of whom nothing at all is there, nothing is known.
  const facts: AnyFacts = given ?? {};
  const { to, maximumChanges = 3, fixed = [], limit = 100_000 } = options;
  const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
  const comparisons = comparisonsIn(policy.facts, conditions);
  const answersTo = answersWhenChanged(policy.facts, conditions, comparisons, facts);
  const names = Object.keys(policy.facts).filter((name) => comparisons.places.has(name) && !fixed.includes(name));
  const targets = targetsOf(policy, given, to);
  const found: Counterfactual<Grade>[] = [];
  let looks = 0;
  let isExhaustive = true;
  const gradeOf = (at: AnyFacts): Grade | undefined => {
    looks++;
    const assessment = assess(policy, at as Facts<Table>);
    return assessment.decided ? assessment.grade : undefined;
  };
  let open = targets;
  for (let size = 1; size <= Math.min(maximumChanges, names.length) && open.length > 0; size++) {
    const wanted = new Set(open.flat());
    const reached = new Set<Grade>();
    for (const changed of subsetsOf(names, size)) {
      const { answers, isExact } = answersTo(changed);
      if (!isExact) isExhaustive = false;
      const candidates = changed.map((name) => [name, answers.get(name) ?? []] as const);
      for (const [grade, example] of nearestExamples(candidates, facts, gradeOf, () => looks >= limit))
        if (wanted.has(grade)) {
          reached.add(grade);
          const works = (at: AnyFacts) => gradeOf({ ...facts, ...at }) === grade;
          found.push({
            grade,
            changes: factChanges({ table: policy.facts, comparisons, facts, candidates, example, works }),
          });
        }
      if (looks >= limit) return { found: sorted(found, targets), beyondMaximum: [], isExhaustive: false };
    }
    open = open.filter((grades) => !grades.some((grade) => reached.has(grade)));
  }
  return {
    found: sorted(found, targets),
    beyondMaximum: maximumChanges < names.length ? open.flat() : [],
    isExhaustive,
  };
}

/** The grades looked for: each by itself, or all that lie in one direction together, the nearest first. */
function targetsOf<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
  to: Grade | "milder" | "severer" | undefined,
): readonly (readonly Grade[])[] {
  const { gradesInOrder: order } = policy;
  const assessment = assess(policy, facts);
  const rank = (grade: Grade) => order.indexOf(grade);
  const [least, most] = (
    assessment.decided ? [assessment.grade, assessment.grade] : [assessment.atLeast, assessment.atMost]
  ).map(rank) as [number, number];
  const named = order.find((grade) => grade === to);
  if (named !== undefined) return assessment.decided && assessment.grade === named ? [] : [[named]];
  if (to === "milder") return [order.slice(0, most).reverse()];
  if (to === "severer") return [order.slice(least + 1)];
  if (!assessment.decided) return order.slice(least, most + 1).map((grade) => [grade]);
  const others = order.filter((grade) => rank(grade) !== least);
  return others
    .sort((one, other) => Math.abs(rank(one) - least) - Math.abs(rank(other) - least))
    .map((grade) => [grade]);
}

function sorted<Grade extends string>(
  found: readonly Counterfactual<Grade>[],
  targets: readonly (readonly Grade[])[],
): Counterfactual<Grade>[] {
  const nearness = targets.flat();
  return found.toSorted((one, other) => nearness.indexOf(one.grade) - nearness.indexOf(other.grade));
}

/** Every set of so many names, in their order. */
function* subsetsOf(names: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) yield [];
  else
    for (const [at, name] of names.entries())
      for (const rest of subsetsOf(names.slice(at + 1), size - 1)) yield [name, ...rest];
}
