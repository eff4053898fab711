import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { affordable, lengthOf, sizeOf } from "./allowance.js";
import { answersInOrder } from "./answers-in-order.js";
import { type ComparisonAt, comparisonsIn } from "./comparisons.js";
import { patternsOf, type Reach } from "./fact-patterns.js";
import { fewestFacts } from "./fewest-facts.js";
import { type GroupTable, silentPattern } from "./group-table.js";
import type { SoundRule } from "./lint-policy-rules.js";
import type { FactPattern, ReportProblem } from "./policy-problem.js";

/**
 * Reports of whom a policy does not speak though it seems to mean to. That no rule speaks is common, and means the mildest
 * grade; it is a gap in two cases:
 *
 * - between two values of a number or a day that rules compare with thresholds, where they are silent elsewhere too: one
 *   stretch of silence may be what is normal, but not two;
 * - of anybody, in a policy that has rules for its mildest grade and so says of whom it holds.
 */
export function lintGaps(groups: readonly GroupTable[], table: FactTable, reach: Reach, report: ReportProblem): void {
  const silent = groups.map(silentPattern);
  // Where a rule that shares no fact with others speaks of everybody, nobody is left out.
  if (silent.includes(undefined)) return;
  for (const group of groups)
    for (const fact of thresholdFacts(group, table)) lintHoles(group, fact, table, reach, report);
  const saysWhoIsMildest = groups.some(({ rules }) => rules.some(({ rank }) => rank === 0));
  if (!saysWhoIsMildest) return;
  const rules = groups.flatMap((group) => group.rules);
  const witness = fewestFacts(Object.assign({}, ...silent), (facts) => areSilent(rules, facts));
  report("gap", ["rules"], { witness, severity: "note" });
}

/** The numbers and days of the subject that rules of a group compare with thresholds of their own. */
function thresholdFacts({ rules }: GroupTable, table: FactTable): string[] {
  const { all } = comparisonsIn(
    table,
    rules.map(({ when }) => when),
  );
  const isThreshold = ({ at, leaf, other }: ComparisonAt) =>
    (at.kind.kind === "number" || at.kind.kind === "date") && leaf.known === undefined && other === undefined;
  const paths = all.filter(isThreshold).map(({ at }) => at.path);
  return [...new Set(paths)].filter((path) => Object.hasOwn(table, path));
}

/** Reports each hole in what the rules of a group say of a fact once, however many other facts leave it there. */
function lintHoles(
  group: GroupTable,
  fact: string,
  table: FactTable,
  { patterns: most, allowance }: Reach,
  report: ReportProblem,
): void {
  const conditions = group.rules.map(({ when }) => when);
  const { inOrder, others } = answersInOrder(table, conditions, fact, allowance);
  const size = sizeOf(conditions) * inOrder.length;
  const { patterns } = patternsOf(others, Math.ceil(most / Math.max(1, inOrder.length)));
  const holes = new Map<string, FactPattern>();
  for (const pattern of affordable(patterns, allowance, (each) => size * lengthOf(each))) {
    const isSpokenOf = inOrder.map((answer) => !areSilent(group.rules, { ...pattern, [fact]: answer }));
    for (const [first, last] of holesIn(isSpokenOf)) {
      const key = `${first} ${last}`;
      // The middle of the hole is as far as can be from what is spoken of.
      if (!holes.has(key)) holes.set(key, { ...pattern, [fact]: inOrder[Math.floor((first + last) / 2)] });
    }
  }
  const rules = group.rules.filter(({ facts }) => facts.includes(fact)).map(({ id }) => id);
  for (const hole of holes.values()) {
    const witness = fewestFacts(hole, (facts) => fact in facts && areSilent(group.rules, facts));
    report("gap", ["facts", fact], { fact, rules, witness });
  }
}

/** Whether no rule is true, or can still become so. */
function areSilent(rules: readonly SoundRule[], facts: FactPattern): boolean {
  return rules.every(({ condition }) => evaluate(condition, facts as Facts<FactTable>) === "false");
}

/** The stretches of silence, by their first and last place, that lie between what is spoken of; none where silence is one. */
function holesIn(isSpokenOf: readonly boolean[]): (readonly [first: number, last: number])[] {
  const stretches: [number, number][] = [];
  for (const [at, isSpoken] of isSpokenOf.entries()) {
    const last = stretches.at(-1);
    if (isSpoken) continue;
    if (last !== undefined && last[1] === at - 1) last[1] = at;
    else stretches.push([at, at]);
  }
  return stretches.length < 2 ? [] : stretches.filter(([first, last]) => first > 0 && last < isSpokenOf.length - 1);
}
