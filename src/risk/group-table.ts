import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { FALSE, TRUE, TRUTHS } from "../logic/truth.js";
import { affordable, isSpent, lengthOf, sizeOf } from "./allowance.js";
import { knownPatterns, type Reach, type RuleGroup } from "./fact-patterns.js";
import type { SoundRule } from "./lint-policy-rules.js";
import type { FactPattern } from "./policy-problem.js";
import { possibleAnswers } from "./possible-answers.js";

/** What each rule of a group comes to for each pattern of the facts that the group reads, all of them known. */
export interface GroupTable extends RuleGroup<SoundRule> {
  readonly patterns: readonly FactPattern[];
  /** For each rule, what it comes to for each pattern. */
  readonly degrees: readonly Uint8Array[];
  /** For each rule, a bit for each pattern, 32 of them in a number: whether it is true. */
  readonly truths: readonly Uint32Array[];
  /** Whether the patterns stand for all that there can be. */
  readonly isExhaustive: boolean;
}

/** Goes through the patterns of a group of rules, as far as they are to be. */
export function groupTable(
  group: RuleGroup<SoundRule>,
  table: FactTable,
  { patterns: most, allowance }: Reach,
): GroupTable {
  const conditions = group.rules.map(({ when }) => when);
  const size = sizeOf(conditions);
  const all = knownPatterns(possibleAnswers(table, conditions, {}, allowance), most);
  const patterns = [...affordable(all.patterns, allowance, (facts) => size * lengthOf(facts))];
  const isExhaustive = all.isExhaustive && !isSpent(allowance);
  const degrees = group.rules.map(({ condition }) =>
    Uint8Array.from(patterns, (facts) => TRUTHS.indexOf(evaluate(condition, facts as Facts<FactTable>))),
  );
  return { ...group, patterns, degrees, truths: degrees.map(trueIn), isExhaustive };
}

function trueIn(degrees: Uint8Array): Uint32Array {
  const truths = new Uint32Array(Math.ceil(degrees.length / 32));
  for (const [at, degree] of degrees.entries())
    if (degree === TRUE) truths[at >>> 5] = (truths[at >>> 5] as number) | (1 << (at & 31));
  return truths;
}

/** The first pattern in which some of the rules are true and none of some others is; `undefined` without one. */
export function patternWith(
  { rules, patterns, truths }: GroupTable,
  areTrue: readonly SoundRule[],
  areNot: readonly SoundRule[],
): FactPattern | undefined {
  const truthsOf = (wanted: readonly SoundRule[]) => truths.filter((_, at) => wanted.includes(rules[at] as SoundRule));
  const [those, others] = [truthsOf(areTrue), truthsOf(areNot)];
  for (let place = 0; place * 32 < patterns.length; place++) {
    let bits = -1;
    for (const one of those) bits &= one[place] as number;
    for (const one of others) bits &= ~(one[place] as number);
    // Past the last pattern there are bits of none.
    if (bits !== 0) return patterns[place * 32 + 31 - Math.clz32(bits & -bits)];
  }
  return undefined;
}

/** The first pattern of which no rule speaks, nor may speak; `undefined` without one. */
export function silentPattern({ patterns, degrees }: GroupTable): FactPattern | undefined {
  return patterns.find((_, at) => degrees.every((one) => one[at] === FALSE));
}
