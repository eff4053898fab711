import type { AnyCondition } from "../logic/condition.js";
import { evaluate, type PreparedCondition } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { type Allowance, affordable, isSpent, lengthOf, sizeOf } from "./allowance.js";
import { patternsOf, type RuleGroup, ruleGroups, UNKNOWN } from "./fact-patterns.js";
import type { FactPattern } from "./policy-problem.js";
import type { PossibleAnswers } from "./possible-answers.js";

/** A rule as one of two policies has it. */
export interface ComparedRule {
  readonly side: "before" | "after";
  readonly when: AnyCondition;
  readonly condition: PreparedCondition;
  readonly rank: number;
  readonly facts: readonly string[];
}

/** Between which ranks a grade lies; the same two where it is decided. */
export interface RankBounds {
  readonly least: number;
  readonly most: number;
}

/** What two policies come to together for some facts. */
export interface JointOutcome {
  readonly before: RankBounds;
  readonly after: RankBounds;
  readonly facts: FactPattern;
  /** How many rules are true for these facts, on both sides. */
  readonly fired: number;
}

/** How the patterns of facts are gone through. */
export interface PatternSearch {
  /** The possible answers to the facts that conditions read. */
  readonly answersTo: (rules: readonly ComparedRule[]) => PossibleAnswers;
  /** Whether facts may also be not known. */
  readonly unknowns: boolean;
  /** How many patterns of facts are gone through at most, for each group of rules that have facts in common. */
  readonly most: number;
  readonly allowance: Allowance;
}

const MILDEST: JointOutcome = { before: { least: 0, most: 0 }, after: { least: 0, most: 0 }, facts: {}, fired: 0 };

/**
 * Everything that two sets of rules can come to for the same facts, each once, with the facts for which the fewest rules
 * are true. Rules that share no fact are gone through apart and put together afterwards.
 */
export function jointOutcomes(
  rules: readonly ComparedRule[],
  search: PatternSearch,
): { readonly outcomes: readonly JointOutcome[]; readonly isExhaustive: boolean } {
  let outcomes: readonly JointOutcome[] = [MILDEST];
  let isExhaustive = true;
  for (const group of ruleGroups(rules)) {
    const own = outcomesOf(group, search);
    isExhaustive &&= own.isExhaustive;
    outcomes = simplest(outcomes.flatMap((one) => own.outcomes.map((other) => joined(one, other))));
  }
  return { outcomes, isExhaustive };
}

function outcomesOf(
  { rules }: RuleGroup<ComparedRule>,
  { answersTo, unknowns, most, allowance }: PatternSearch,
): { readonly outcomes: readonly JointOutcome[]; readonly isExhaustive: boolean } {
  const { answers, inexact } = answersTo(rules);
  const lists = [...answers].map(([name, list]) => [name, unknowns ? [...list, UNKNOWN] : list] as const);
  const { patterns, isExhaustive } = patternsOf(new Map(lists), most);
  const size = sizeOf(rules.map(({ when }) => when));
  const outcomes = new Map<string, JointOutcome>();
  for (const facts of affordable(patterns, allowance, (each) => size * lengthOf(each))) {
    const outcome = outcomeOf(rules, facts);
    const key = keyOf(outcome);
    if (outcome.fired < (outcomes.get(key)?.fired ?? Number.POSITIVE_INFINITY)) outcomes.set(key, outcome);
  }
  return {
    outcomes: [...outcomes.values()],
    isExhaustive: isExhaustive && inexact.length === 0 && !isSpent(allowance),
  };
}

/** What rules come to for some facts. */
export function outcomeOf(rules: readonly ComparedRule[], facts: FactPattern): JointOutcome {
  const ranks = { before: { least: 0, most: 0 }, after: { least: 0, most: 0 } };
  let fired = 0;
  for (const { side, condition, rank } of rules) {
    const truth = evaluate(condition, facts as Facts<FactTable>);
    const bounds = ranks[side];
    if (truth !== "false") bounds.most = Math.max(bounds.most, rank);
    if (truth !== "true") continue;
    bounds.least = Math.max(bounds.least, rank);
    fired++;
  }
  return { ...ranks, facts, fired };
}

/** Two outcomes are the same when the ranks are. */
export function keyOf({ before, after }: JointOutcome): string {
  return `${before.least} ${before.most} ${after.least} ${after.most}`;
}

function joined(one: JointOutcome, other: JointOutcome): JointOutcome {
  return {
    before: severer(one.before, other.before),
    after: severer(one.after, other.after),
    facts: { ...one.facts, ...other.facts },
    fired: one.fired + other.fired,
  };
}

function severer(one: RankBounds, other: RankBounds): RankBounds {
  return { least: Math.max(one.least, other.least), most: Math.max(one.most, other.most) };
}

function simplest(outcomes: readonly JointOutcome[]): readonly JointOutcome[] {
  const found = new Map<string, JointOutcome>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    if (outcome.fired < (found.get(key)?.fired ?? Number.POSITIVE_INFINITY)) found.set(key, outcome);
  }
  return [...found.values()];
}
