import { type AbsentReason, absent, isAbsent } from "../answer.js";
import type { AnyCondition } from "../logic/condition.js";
import { evaluate, openFacts } from "../logic/evaluate.js";
import type { FactKind, Facts, FactTable } from "../logic/facts.js";
import { answerOf } from "../logic/scope.js";
import type { Text } from "../text.js";
import type { AnyFacts } from "./answer-search.js";
import { assess } from "./assess.js";
import { comparisonsIn } from "./comparisons.js";
import { differenceMadeBy, type OutcomeSearch, type View } from "./grade-search.js";
import type { Policy } from "./policy.js";
import { possibleAnswers } from "./possible-answers.js";
import type { PreparedRule } from "./prepare-policy.js";

/**
 * What became of a question so far: why there is no answer, that there is one which cannot be read, or that a list is known
 * but for some of its elements or of their answers.
 */
export type FactStanding = Exclude<AbsentReason, "not-applicable"> | "unreadable" | "partly-known";

/** Why a fact is worth asking for. */
export interface NextFactReason<Grade extends string = string> {
  /** Ids of the rules that its answer can still settle, of those that can still change the grade. */
  readonly rules: readonly string[];
  /** Grades between which its answer can decide, together with answers to come, from mildest to severest. */
  readonly grades: readonly Grade[];
  /** Grades that one answer to it decides by itself. */
  readonly decidesAlone: readonly Grade[];
  /** How many facts the grade still hangs on after its most telling answer. */
  readonly remaining: number;
  /** False where there was too much to go through: then its answer may change nothing, or lead to more grades. */
  readonly isCertain: boolean;
}

/** A fact that can still change the grade, and why. */
export interface NextFact<Grade extends string = string> {
  readonly fact: string;
  readonly label: Text;
  readonly standing: FactStanding;
  readonly reason: NextFactReason<Grade>;
}

/** How far to look. */
export interface NextFactsOptions {
  /** So many assessments are made for each fact at most; left out, 20,000. */
  readonly limit?: number;
}

/**
 * What to ask next: the facts whose answers can still change the grade, and none else; none at all exactly when nothing that
 * could still be learned changes it. An answer that is absent or cannot be read can be learned, `not-applicable` is an
 * answer, and of a list the elements and answers that are absent can be learned, as a whole.
 *
 * What was not asked comes before what was asked in vain. Then comes what one answer can decide alone; then what can lead to
 * the severest grade; then what leaves the fewest facts open; then the order of the table.
 *
 * A rule that comes out alike whatever is learned makes no fact worth asking for, although `assess` is undecided on it; the
 * linter finds such rules. A policy that rests on an answer being absent (`known: false`) may be decided and still have next
 * facts, which would change its grade.
 *
 * @see docs/decisions/possible-answers.md
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * nextFacts(travellerTrigger2020, facts).map(({ fact }) => fact)
 * // => ["symptomsAny", "symptomsListed", "contactWithCase"]
 */
export function nextFacts<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  given: Facts<Table>,
  { limit = 20_000 }: NextFactsOptions = {},
): NextFact<Grade>[] {
  // Of whom nothing at all is there, nothing is known.
  const facts: AnyFacts = given ?? {};
  const conditions = policy.prepared.map(({ rule }) => rule.when as AnyCondition);
  const { answers, inexact } = possibleAnswers(policy.facts, conditions, facts);
  // Of a fact of which some answers may be missing, one is not all there are.
  const open = [...answers].filter(([name, options]) => options.length > 1 || inexact.includes(name));
  const base: Record<string, unknown> = { ...facts };
  // What cannot be read is not known; it says something only where it is asked whether there is an answer.
  const known = knownAsked(policy.facts, conditions);
  for (const [name] of open)
    if (!isAbsent(facts[name]) && policy.facts[name]?.kind !== "list" && !known.has(name))
      base[name] = absent("asked-unknown");
  const search: OutcomeSearch = {
    view: (at) => viewOf(policy, at),
    answers,
    limit,
    outcomes: policy.gradesInOrder.length,
  };
  const { needs } = search.view(base);
  return open
    .flatMap(([fact, options]): NextFact<Grade>[] => {
      const { outcomes, isExhaustive } = differenceMadeBy(fact, base, search);
      const isCertain = inexact.length === 0 && (isExhaustive || outcomes.size === search.outcomes);
      // Where some answers may be missing, what the assessment hangs on is kept.
      if (outcomes.size === 0 && isExhaustive && (inexact.length === 0 || !needs.includes(fact))) return [];
      const { kind, label } = policy.facts[fact] as FactKind;
      const after = options
        .filter((answer) => !isAbsent(answer))
        .map((answer) => search.view({ ...base, [fact]: answer }));
      const decided = new Set(after.flatMap(({ outcome }) => outcome ?? []));
      return [
        {
          fact,
          label: label ?? { en: fact, zh: fact },
          standing: standingOf(kind, answerOf(facts, fact)),
          reason: {
            rules: rulesSettledBy(fact, base, policy, search),
            grades: policy.gradesInOrder.filter((grade) => outcomes.has(grade)),
            decidesAlone: policy.gradesInOrder.filter((grade) => decided.has(grade)),
            remaining: Math.min(...after.map(({ needs }) => needs.length)),
            isCertain,
          },
        },
      ];
    })
    .sort(byWhatItCanChange(policy.gradesInOrder));
}

/** The facts of which it is asked whether they are known. */
function knownAsked(table: FactTable, conditions: readonly AnyCondition[]): ReadonlySet<string> {
  const { leaves } = comparisonsIn(table, conditions);
  return new Set(leaves.flatMap(({ leaf }) => (leaf.known === undefined ? [] : (leaf.fact ?? []))));
}

function standingOf(kind: FactKind["kind"], answer: unknown): FactStanding {
  if (answer === undefined || answer === null) return "not-asked";
  if (isAbsent(answer)) return answer.absent === "not-applicable" ? "unreadable" : answer.absent;
  return Array.isArray(answer) && kind === "list" ? "partly-known" : "unreadable";
}

/** What is said of facts by the policy as it is assessed: a grade, or what it hangs on. */
function viewOf<Table extends FactTable>(policy: Policy<Table>, facts: AnyFacts): View {
  const assessment = assess(policy, facts as Facts<Table>);
  return assessment.decided
    ? { outcome: assessment.grade, needs: [] }
    : { outcome: undefined, needs: assessment.needs };
}

/** Rules that can still change the grade and come out otherwise by the answer to one fact. */
function rulesSettledBy<Table extends FactTable, Grade extends string>(
  fact: string,
  facts: AnyFacts,
  policy: Policy<Table, Grade>,
  search: OutcomeSearch,
): string[] {
  const assessment = assess(policy, facts as Facts<Table>);
  const least = assessment.decided ? 0 : policy.gradesInOrder.indexOf(assessment.atLeast);
  return policy.prepared
    .filter(({ rank }) => rank > least)
    .filter((rule) => {
      const ofRule = { ...search, view: (at: AnyFacts) => viewOfRule(rule, at), outcomes: 2 };
      return differenceMadeBy(fact, facts, ofRule).outcomes.size > 0;
    })
    .map(({ rule }) => rule.id);
}

function viewOfRule<Table extends FactTable>({ condition }: PreparedRule<Table>, facts: AnyFacts): View {
  const truth = evaluate(condition, facts as Facts<Table>);
  if (truth !== "undecided") return { outcome: truth, needs: [] };
  return { outcome: undefined, needs: openFacts(condition, facts as Facts<Table>) };
}

/** Asked in vain last, then by what an answer can decide, how far it can raise the grade, and how much it leaves open. */
function byWhatItCanChange<Grade extends string>(order: readonly Grade[]) {
  const keysOf = ({ standing, reason: { decidesAlone, grades, remaining } }: NextFact<Grade>): readonly number[] => [
    standing === "asked-unknown" || standing === "asked-declined" ? 1 : 0,
    decidesAlone.length > 0 ? 0 : 1,
    -Math.max(-1, ...grades.map((grade) => order.indexOf(grade))),
    remaining,
  ];
  return (one: NextFact<Grade>, other: NextFact<Grade>): number => {
    const others = keysOf(other);
    for (const [at, key] of keysOf(one).entries()) {
      const difference = key - (others[at] as number);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
