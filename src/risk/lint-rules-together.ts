import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { TRUE } from "../logic/truth.js";
import { fewestFacts } from "./fewest-facts.js";
import { type GroupTable, patternWith } from "./group-table.js";
import type { SoundRule } from "./lint-policy-rules.js";
import type { FactPattern, ReportProblem } from "./policy-problem.js";

/** A rule that can be true, the group that it stands in, and facts that make it true. */
interface ReachableRule {
  readonly rule: SoundRule;
  readonly group: GroupTable;
  readonly witness: FactPattern;
}

/**
 * Reports what rules do to each other where all facts are known: they always come to the same, one never changes the grade,
 * or two of different grades can be true at once.
 */
export function lintRulesTogether(
  rules: readonly SoundRule[],
  groups: readonly GroupTable[],
  report: ReportProblem,
): void {
  const reachable = rules.flatMap((rule): ReachableRule[] => {
    const group = groups.find((one) => one.rules.includes(rule));
    const witness = group === undefined ? undefined : patternWith(group, [rule], []);
    return group === undefined || witness === undefined ? [] : [{ rule, group, witness }];
  });
  const duplicates = duplicatesIn(groups, reachable);
  for (const [first, ...others] of new Set(duplicates.values()))
    if (first !== undefined && others.length > 0)
      report("duplicate-rule", first.path, { rules: [first, ...others].map(({ id }) => id) });
  for (const { rule, group } of reachable)
    if (isShadowed(rule, group, groups, duplicates.get(rule) ?? []))
      report("shadowed-rule", rule.path, { rules: [rule.id] });
  for (const [at, one] of reachable.entries())
    for (const other of reachable.slice(at + 1)) lintOverlap(one, other, report);
}

/** Each rule with those of its grade that come to the same in every pattern; only where all patterns were gone through. */
function duplicatesIn(
  groups: readonly GroupTable[],
  reachable: readonly ReachableRule[],
): ReadonlyMap<SoundRule, readonly SoundRule[]> {
  const classes = new Map<string, SoundRule[]>();
  for (const { rule, group } of reachable) {
    if (!group.isExhaustive) continue;
    const degrees = group.degrees[group.rules.indexOf(rule)] as Uint8Array;
    // Rules that are always true come to the same although they share no fact.
    const truths = degrees.every((degree) => degree === TRUE)
      ? "always"
      : `${groups.indexOf(group)} ${degrees.join("")}`;
    const key = `${rule.rank} ${truths}`;
    classes.set(key, [...(classes.get(key) ?? []), rule]);
  }
  return new Map([...classes.values()].flatMap((alike) => alike.map((rule) => [rule, alike])));
}

/** Whether another rule that is no duplicate and at least as severe is true whenever this one is. */
function isShadowed(
  rule: SoundRule,
  own: GroupTable,
  groups: readonly GroupTable[],
  duplicates: readonly SoundRule[],
): boolean {
  if (rule.rank === 0 || !own.isExhaustive) return false;
  return groups.some((group) => {
    // The rule is among its own duplicates.
    const others = group.rules.filter((other) => other.rank >= rule.rank && !duplicates.includes(other));
    // In a group that the rule does not stand in, it asks nothing of the facts.
    return group.isExhaustive && patternWith(group, [rule], others) === undefined;
  });
}

function lintOverlap(one: ReachableRule, other: ReachableRule, report: ReportProblem): void {
  if (one.rule.rank === other.rule.rank) return;
  // Rules that share no fact can be true of the same person for each of what makes them true.
  const witness =
    one.group === other.group
      ? patternWith(one.group, [one.rule, other.rule], [])
      : { ...one.witness, ...other.witness };
  if (witness === undefined) return;
  const areTrue = (facts: FactPattern) =>
    [one, other].every(({ rule }) => evaluate(rule.condition, facts as Facts<FactTable>) === "true");
  report("overlap", other.rule.path, {
    rules: [one.rule.id, other.rule.id],
    witness: fewestFacts(witness, areTrue),
  });
}
