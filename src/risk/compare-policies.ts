import type { AnyCondition } from "../logic/condition.js";
import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { allowance } from "./allowance.js";
import { checkPatterns, factsOf, MOST_PATTERNS } from "./fact-patterns.js";
import { fewestFacts } from "./fewest-facts.js";
import { type ComparedRule, jointOutcomes, outcomeOf, type RankBounds } from "./joint-outcomes.js";
import { jointAnswers, type TableDifferences, tableDifferences } from "./joint-table.js";
import type { Policy } from "./policy.js";
import type { FactPattern } from "./policy-problem.js";
import type { PolicyStanding } from "./replay-policies.js";
import { type RuleChanges, ruleChanges } from "./rule-changes.js";
import { shiftsBetween } from "./rule-shifts.js";

/** So many looks at parts of conditions are had at most: a few seconds' work. */
const MOST_LOOKS = 50_000_000;

/** How policies are compared. */
export interface ComparePoliciesOptions {
  /** Whether they are also compared where facts are not known; left out, only where all are. */
  readonly unknowns?: boolean;
  /** How many fact patterns are gone through at most for each group of rules that read facts in common; left out, 20,000. */
  readonly patterns?: number;
}

/** Facts by which one policy gives one grade and the other another. */
export interface PolicyDifference<Before extends string = string, After extends string = string> {
  readonly from: PolicyStanding<Before>;
  readonly to: PolicyStanding<After>;
  /**
   * What of the facts matters: with these known and no other the two policies grade so, and none of them can be left out.
   * Where only what is known was looked at, everything else may be anything.
   */
  readonly facts: FactPattern;
  /** Of those facts, the ones that the rules read by which the two policies come apart. */
  readonly decisive: readonly string[];
  /** The rules that are true for them under each policy, by their ids. */
  readonly rulesBefore: readonly string[];
  readonly rulesAfter: readonly string[];
}

/** What differs in the grades of two policies, compared by their names. */
export interface GradeChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Whether those that both have come in another order. */
  readonly reordered: boolean;
}

/** What two policies do differently, as data. */
export interface PolicyComparison<Before extends string = string, After extends string = string> {
  /** One for each grade before and other grade after that occur for the same facts. */
  readonly differences: readonly PolicyDifference<Before, After>[];
  readonly rules: RuleChanges;
  readonly grades: GradeChanges;
  readonly facts: TableDifferences;
  /** Whether all there can be was gone through: then facts that no difference shows are graded alike. */
  readonly exhausted: boolean;
}

/**
 * Which facts two policies grade differently, with facts that show it; and what of their rules, grades and fact tables
 * differs. Grades are the same when they bear the same name; `"undecided"` stands for what is not decided. A fact that only
 * one policy has is read by that one only. Two policies that grade alike have no differences, however their rules are cut.
 *
 * @throws RangeError when `patterns` is no whole number from 1.
 * @see docs/decisions/comparing-policies.md
 * @example
 * const wider = withOverlays(travellerTrigger2020, [portContactAndTest2020]);
 * const { differences, rules, exhausted } = comparePolicies(travellerTrigger2020, wider);
 * exhausted // => true
 * rules.added // => ["wider-contact", "positive-test"]
 * differences.map(({ from, to, rulesAfter }) => [from, to, ...rulesAfter]) // => [["clear", "triggered", "wider-contact"]]
 */
export function comparePolicies<
  One extends FactTable,
  Before extends string,
  Other extends FactTable,
  After extends string,
>(
  one: Policy<One, Before>,
  other: Policy<Other, After>,
  { unknowns = false, patterns = MOST_PATTERNS }: ComparePoliciesOptions = {},
): PolicyComparison<Before, After> {
  checkPatterns("comparePolicies", patterns);
  const rules = [...comparedRules(one, "before"), ...comparedRules(other, "after")];
  const looks = allowance(MOST_LOOKS);
  const { outcomes, isExhaustive } = jointOutcomes(rules, {
    allowance: looks,
    answersTo: (group) =>
      jointAnswers(one.facts, other.facts, conditionsOf(group, "before"), conditionsOf(group, "after"), looks),
    unknowns,
    most: patterns,
  });
  const differences = new Map<string, PolicyDifference<Before, After>>();
  for (const { facts } of [...outcomes].sort((first, second) => first.fired - second.fired)) {
    const pair = standingsFor(facts, rules, one, other);
    if ((pair[0] as string) === pair[1] || differences.has(pair.join())) continue;
    differences.set(pair.join(), differenceBy(facts, pair, rules, one, other));
  }
  return {
    differences: inOrder([...differences.values()], one, other),
    rules: ruleChanges(one, other),
    grades: gradeChanges(one.gradesInOrder, other.gradesInOrder),
    facts: tableDifferences(one.facts, other.facts),
    exhausted: isExhaustive,
  };
}

/** A policy as far as its grades go. */
interface Graded<Grade extends string> {
  readonly gradesInOrder: readonly Grade[];
}

type Pair<Before extends string, After extends string> = readonly [
  from: PolicyStanding<Before>,
  to: PolicyStanding<After>,
];

function comparedRules<Table extends FactTable>(
  { prepared, facts }: Policy<Table>,
  side: ComparedRule["side"],
): ComparedRule[] {
  return prepared.map(({ rule, condition, rank }) => {
    const when = rule.when as AnyCondition;
    return { side, when, condition, rank, facts: factsOf(facts, when) };
  });
}

function conditionsOf(rules: readonly ComparedRule[], side: ComparedRule["side"]): AnyCondition[] {
  return rules.filter((rule) => rule.side === side).map(({ when }) => when);
}

/** Where somebody with some facts stands under each policy. */
function standingsFor<Before extends string, After extends string>(
  facts: FactPattern,
  rules: readonly ComparedRule[],
  one: Graded<Before>,
  other: Graded<After>,
): Pair<Before, After> {
  const { before, after } = outcomeOf(rules, facts);
  return [standingAt(before, one.gradesInOrder), standingAt(after, other.gradesInOrder)];
}

function standingAt<Grade extends string>(
  { least, most }: RankBounds,
  grades: readonly Grade[],
): PolicyStanding<Grade> {
  return least === most ? (grades[least] as Grade) : "undecided";
}

function differenceBy<One extends FactTable, Before extends string, Other extends FactTable, After extends string>(
  shown: FactPattern,
  pair: Pair<Before, After>,
  rules: readonly ComparedRule[],
  one: Policy<One, Before>,
  other: Policy<Other, After>,
): PolicyDifference<Before, After> {
  const facts = fewestFacts(shown, (fewer) => standingsFor(fewer, rules, one, other).join() === pair.join());
  const apart = new Set(Object.values(shiftsBetween(one, other)(facts as Facts<One & Other>)).flat());
  const readBy = <Table extends FactTable>({ prepared }: Policy<Table>) =>
    prepared.filter(({ rule }) => apart.has(rule.id)).flatMap(({ reads }) => reads.map(({ name }) => name));
  const read = [...readBy(one), ...readBy(other)];
  const trueIn = <Table extends FactTable>({ prepared }: Policy<Table>) =>
    prepared
      .filter(({ condition }) => evaluate(condition, facts as Facts<Table>) === "true")
      .map(({ rule }) => rule.id);
  return {
    from: pair[0],
    to: pair[1],
    facts,
    decisive: Object.keys(facts).filter((name) => read.includes(name)),
    rulesBefore: trueIn(one),
    rulesAfter: trueIn(other),
  };
}

/** By the grades of the first policy and then of the other; what is undecided comes last. */
function inOrder<Before extends string, After extends string>(
  differences: PolicyDifference<Before, After>[],
  one: Graded<Before>,
  other: Graded<After>,
): PolicyDifference<Before, After>[] {
  const placeIn = (grades: readonly string[], standing: string) =>
    grades.includes(standing) ? grades.indexOf(standing) : grades.length;
  const place = ({ from, to }: PolicyDifference) =>
    placeIn(one.gradesInOrder, from) * (other.gradesInOrder.length + 1) + placeIn(other.gradesInOrder, to);
  return differences.sort((first, second) => place(first) - place(second));
}

function gradeChanges(before: readonly string[], after: readonly string[]): GradeChanges {
  const kept = before.filter((grade) => after.includes(grade));
  const keptAfter = after.filter((grade) => before.includes(grade));
  return {
    added: after.filter((grade) => !before.includes(grade)),
    removed: before.filter((grade) => !after.includes(grade)),
    reordered: kept.join("\n") !== keptAfter.join("\n"),
  };
}
