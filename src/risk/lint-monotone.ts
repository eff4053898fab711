import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { TRUE } from "../logic/truth.js";
import { affordable, lengthOf, sizeOf } from "./allowance.js";
import { patternsOf, type Reach } from "./fact-patterns.js";
import { fewestFacts } from "./fewest-facts.js";
import type { GroupTable } from "./group-table.js";
import type { RankBounds } from "./joint-outcomes.js";
import type { FactPattern, ReportProblem } from "./policy-problem.js";
import { type RiskStep, riskierAnswers } from "./riskier-answers.js";

/**
 * Reports where a fact of which a policy says that more risk never lowers the grade does lower it: with two patterns that
 * differ in that fact alone.
 *
 * @returns the groups of rules of which not all patterns were gone through
 */
export function lintMonotone(
  groups: readonly GroupTable[],
  directions: ReadonlyMap<string, string | readonly string[]>,
  table: FactTable,
  { patterns: most, allowance }: Reach,
  report: ReportProblem,
): ReadonlySet<GroupTable> {
  const cut = new Set<GroupTable>();
  for (const [fact, direction] of directions) {
    const group = groups.find(({ facts }) => facts.includes(fact));
    if (group === undefined) continue;
    // A grade that others keep up does not fall.
    const kept = Math.max(-1, ...groups.filter((other) => other !== group).map(leastRank));
    const conditions = group.rules.map(({ when }) => when);
    const { steps, others, areAll } = riskierAnswers(conditions, table, fact, direction, allowance);
    const { patterns, isExhaustive } = patternsOf(others, Math.ceil(most / Math.max(1, steps.length)));
    if (!isExhaustive || !areAll) cut.add(group);
    const size = 2 * sizeOf(conditions);
    const affordableSteps = (pattern: FactPattern) =>
      affordable(steps, allowance, (step) => size * lengthOf({ ...pattern, step: step[1] }));
    const fall = fallIn(group, fact, { patterns, stepsFrom: affordableSteps }, kept);
    if (fall !== undefined) report("not-monotone", ["monotone", fact], { fact, ...fall });
  }
  return cut;
}

/** The first fall of a grade on a step towards risk, with the facts that it takes; `undefined` without one. */
function fallIn(
  group: GroupTable,
  fact: string,
  {
    patterns,
    stepsFrom,
  }: {
    readonly patterns: Iterable<FactPattern>;
    readonly stepsFrom: (pattern: FactPattern) => Iterable<RiskStep>;
  },
  kept: number,
): { readonly witness: FactPattern; readonly other: FactPattern } | undefined {
  const isFall = (facts: FactPattern, [milder, severer]: RiskStep) => {
    const { least } = boundsOf(group, { ...facts, [fact]: milder });
    return least > kept && boundsOf(group, { ...facts, [fact]: severer }).most < least;
  };
  for (const pattern of patterns) {
    for (const fall of stepsFrom(pattern)) {
      if (!isFall(pattern, fall)) continue;
      const facts = fewestFacts(pattern, (fewer) => isFall(fewer, fall));
      return { witness: { ...facts, [fact]: fall[0] }, other: { ...facts, [fact]: fall[1] } };
    }
  }
  return undefined;
}

/** Between which ranks the rules of a group leave the grade. */
function boundsOf({ rules }: GroupTable, facts: FactPattern): RankBounds {
  let [least, most] = [0, 0];
  for (const { condition, rank } of rules) {
    const truth = evaluate(condition, facts as Facts<FactTable>);
    if (truth === "true" && rank > least) least = rank;
    if (truth !== "false" && rank > most) most = rank;
  }
  return { least, most };
}

/** The least that a group of rules comes to, whatever the facts are. */
function leastRank({ rules, patterns, degrees }: GroupTable): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < patterns.length; at++) {
    let severest = 0;
    for (const [rule, { rank }] of rules.entries())
      if (degrees[rule]?.[at] === TRUE && rank > severest) severest = rank;
    if (severest < least) least = severest;
  }
  return least;
}
