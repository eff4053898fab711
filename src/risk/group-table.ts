import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { FALSE, TRUE, TRUTHS } from "../logic/truth.js";
import { knownPatterns, type RuleGroup } from "./fact-patterns.js";
import type { SoundRule } from "./lint-policy-rules.js";
import type { FactPattern } from "./policy-problem.js";
import { possibleAnswers } from "./possible-answers.js";

/** What each rule of a group comes to for each pattern of the facts that the group reads, all of them known. */
export interface GroupTable extends RuleGroup<SoundRule> {
  readonly patterns: readonly FactPattern[];
  /** For each rule, what it comes to for each pattern. */
  readonly degrees: readonly Uint8Array[];
  /** Whether the patterns stand for all that there can be. */
  readonly isExhaustive: boolean;
}

/** Goes through the patterns of a group of rules, as far as a number of patterns reaches. */
export function groupTable(group: RuleGroup<SoundRule>, table: FactTable, most: number): GroupTable {
  const conditions = group.rules.map(({ when }) => when);
  const { patterns: all, isExhaustive } = knownPatterns(possibleAnswers(table, conditions), most);
  const patterns = [...all];
  const degrees = group.rules.map(({ condition }) =>
    Uint8Array.from(patterns, (facts) => TRUTHS.indexOf(evaluate(condition, facts as Facts<FactTable>))),
  );
  return { ...group, patterns, degrees, isExhaustive };
}

/** The first pattern in which some of the rules are true and none of some others is; `undefined` without one. */
export function patternWith(
  { rules, patterns, degrees }: GroupTable,
  areTrue: readonly SoundRule[],
  areNot: readonly SoundRule[],
): FactPattern | undefined {
  const degreesOf = (wanted: readonly SoundRule[]) =>
    degrees.filter((_, at) => wanted.includes(rules[at] as SoundRule));
  const [those, others] = [degreesOf(areTrue), degreesOf(areNot)];
  return patterns.find((_, at) => those.every((one) => one[at] === TRUE) && others.every((one) => one[at] !== TRUE));
}

/** The first pattern of which no rule speaks, nor may speak; `undefined` without one. */
export function silentPattern({ patterns, degrees }: GroupTable): FactPattern | undefined {
  return patterns.find((_, at) => degrees.every((one) => one[at] === FALSE));
}
