import { isAbsent } from "../answer.js";
import type { AnyCondition, Condition } from "../logic/condition.js";
import { evaluate, prepareCondition } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { partsOfCondition } from "../logic/parts-of-condition.js";
import type { Truth } from "../logic/truth.js";
import type { Path } from "../result.js";
import { affordable, isSpent, lengthOf, sizeOf, spend } from "./allowance.js";
import { knownPatterns, type Reach } from "./fact-patterns.js";
import type { SoundRule } from "./lint-policy-rules.js";
import { lintOpenFacts } from "./open-facts-table.js";
import type { FactPattern, ReportProblem } from "./policy-problem.js";
import { type PossibleAnswers, possibleAnswers } from "./possible-answers.js";

/**
 * Reports what is wrong with what a rule asks, whatever the others do: it can never be true, or always is; a part of it
 * contradicts itself; it stays undecided though nothing can change it, or is decided though something can.
 *
 * @returns whether all there can be was gone through
 */
export function lintRuleAlone(rule: SoundRule, table: FactTable, reach: Reach, report: ReportProblem): boolean {
  const { id, when, path, facts } = rule;
  const { allowance } = reach;
  const possible = possibleAnswers(table, [when], {}, allowance);
  const { patterns, isExhaustive: areAll } = knownPatterns(possible, reach.patterns);
  const size = 2 * sizeOf(when);
  const parts = partsWithin(when, [...path, "when"], table);
  let isAlways = true;
  for (const pattern of affordable(patterns, allowance, (each) => size * lengthOf(each)))
    for (const part of parts) {
      const isTrue = part.isTrue(pattern);
      if (isTrue) part.isEver = true;
      else if (part.condition === when) isAlways = false;
    }
  const isExhaustive = areAll && !isSpent(allowance);
  const root = parts.at(-1);
  if (isExhaustive) {
    for (const { isEver, inner, path: place } of parts)
      if (!isEver && inner.every((part) => part.isEver)) report("contradiction", place, { rules: [id] });
    if (root?.isEver === false) report("unreachable-rule", path, { rules: [id] });
    else if (isAlways && facts.length === 0) report("always-true-rule", path, { rules: [id], severity: "note" });
    else if (isAlways) report("always-true-rule", path, { rules: [id] });
  }
  const open = [...learnable(possible).answers];
  return lintOpenFacts(rule, open, (known) => isStuck(rule, table, known, reach), reach, report) && isExhaustive;
}

/** What may be learned: an answer that stays absent is none. */
function learnable({ answers, inexact }: PossibleAnswers): PossibleAnswers {
  const known = [...answers].map(([name, list]) => [name, list.filter((answer) => !isAbsent(answer))] as const);
  return { answers: new Map(known), inexact };
}

/** Whether a rule comes to the same whatever is learned beside what is known. */
function isStuck(
  { when, condition }: SoundRule,
  table: FactTable,
  known: FactPattern,
  { patterns: most, allowance }: Reach,
): boolean {
  if (isSpent(allowance)) return false;
  const size = sizeOf(when);
  // Taking the condition apart is work too, and many patterns may be looked at.
  spend(allowance, 20 * size);
  const { patterns, isExhaustive } = knownPatterns(learnable(possibleAnswers(table, [when], known, allowance)), most);
  if (!isExhaustive) return false;
  const truths = new Set<Truth>();
  for (const facts of affordable(patterns, allowance, (each) => size * lengthOf(each))) {
    truths.add(evaluate(condition, facts as Facts<FactTable>));
    if (truths.size > 1) return false;
  }
  return !isSpent(allowance);
}

/** A part of a condition, and whether any facts make it true. */
interface Part {
  readonly condition: AnyCondition;
  readonly path: Path;
  readonly inner: readonly Part[];
  readonly isTrue: (facts: Readonly<Record<string, unknown>>) => boolean;
  isEver: boolean;
}

/** A condition and all within it but what is asked of the elements of lists, each part after its own parts. */
function partsWithin(condition: AnyCondition, path: Path, table: FactTable): Part[] {
  const inner = (partsOfCondition(condition) ?? []).map(([place, part]) =>
    partsWithin(part as AnyCondition, [...path, ...place], table),
  );
  const prepared = prepareCondition(condition as Condition, table);
  const isTrue: Part["isTrue"] = (facts) => evaluate(prepared, facts as Facts<FactTable>) === "true";
  const own = inner.map((parts) => parts.at(-1) as Part);
  return [...inner.flat(), { condition, path, inner: own, isTrue, isEver: false }];
}
