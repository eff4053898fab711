import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { knownPatterns, type RuleGroup } from "./fact-patterns.js";
import type { SoundRule } from "./lint-policy-rules.js";
import type { FactPattern } from "./policy-problem.js";

/** What each rule of a group comes to for each pattern of the facts that the group reads, all of them known. */
export interface GroupTable extends RuleGroup<SoundRule> {
  readonly patterns: readonly FactPattern[];
  /** For each rule, and for each pattern, whether it is true. */
  readonly truths: readonly Uint8Array[];
  /** Whether the patterns stand for all that there can be. */
  readonly isExhaustive: boolean;
}

/** Goes through the patterns of a group of rules, as far as a number of patterns reaches. */
export function groupTable(group: RuleGroup<SoundRule>, table: FactTable, most: number): GroupTable {
  const conditions = group.rules.map(({ when }) => when);
  const { patterns: all, isExhaustive } = knownPatterns(table, conditions, most);
  const patterns = [...all];
  const truths = group.rules.map(({ condition }) =>
    Uint8Array.from(patterns, (facts) => Number(evaluate(condition, facts as Facts<FactTable>) === "true")),
  );
  return { ...group, patterns, truths, isExhaustive };
}

/** The first pattern in which some of the rules are true and none of some others is; `undefined` without one. */
export function patternWith(
  { rules, patterns, truths }: GroupTable,
  isTrue: readonly SoundRule[],
  isNot: readonly SoundRule[],
): FactPattern | undefined {
  const truthsOf = (wanted: readonly SoundRule[]) => truths.filter((_, at) => wanted.includes(rules[at] as SoundRule));
  const [those, others] = [truthsOf(isTrue), truthsOf(isNot)];
  return patterns.find((_, at) => those.every((truth) => truth[at] === 1) && others.every((truth) => truth[at] === 0));
}
