import type { FactTable } from "../logic/facts.js";
import { isRecord } from "../record.js";

import type { Text } from "../text.js";
import { allowance, isSpent } from "./allowance.js";
import { checkPatterns, MOST_PATTERNS, type Reach, ruleGroups } from "./fact-patterns.js";
import { type GroupTable, groupTable } from "./group-table.js";
import { lintDirections } from "./lint-directions.js";
import { lintGaps } from "./lint-gaps.js";
import { lintMonotone } from "./lint-monotone.js";
import { lintOverlays } from "./lint-overlays.js";
import { lintFactTable } from "./lint-policy-facts.js";
import { lintRules, rulesLaid, type SoundPolicy } from "./lint-policy-rules.js";
import { lintPolicyEdition, lintPolicyText, partsOf } from "./lint-policy-texts.js";
import { lintRuleAlone } from "./lint-rule-alone.js";
import { lintRulesTogether } from "./lint-rules-together.js";
import { lintThresholds } from "./lint-thresholds.js";
import type { Overlay, PolicyDefinition } from "./policy.js";
import { type PolicyProblem, policyProblem, type ReportProblem } from "./policy-problem.js";

/** A policy, or the definition of one as it may come out of JSON, with the overlays that are to be laid over it. */
export interface LintedPolicy<Table extends FactTable = FactTable, Grade extends string = string>
  extends PolicyDefinition<Table, Grade> {
  readonly overlays?: readonly Overlay<Table, Grade>[];
}

/** How thoroughly a policy is looked at. */
export interface LintPolicyOptions {
  /** How many fact patterns are gone through at most for each group of rules that read facts in common; left out, 20,000. */
  readonly patterns?: number;
}

/** So many looks at parts of conditions are had at most, whatever the policy is: a few seconds' work. */
const MOST_LOOKS = 30_000_000;

const GRADES: Text = {
  en: "grades by name, from mildest to severest, at least one",
  zh: "由轻到重按名称列出的等级，至少一个",
};
const GRADE_NAME: Text = {
  en: "a grade whose name is no whole number (its place would be lost), not undecided and not __proto__",
  zh: "等级名称不是整数（否则次序会丢失），也不是undecided或__proto__",
};

/**
 * Everything that is wrong with a policy, or worth knowing of it, at once: what `definePolicy` and `withOverlays` would
 * refuse; rules that never, always or twice say the same; whom no rule speaks of; where two rules of different grades are
 * true; thresholds that look like another unit; texts and sources that are missing; a declared direction of risk that does
 * not hold; overlays that lower a grade. It never throws on what JSON can hold.
 *
 * Rules are compared by going through patterns of facts. Where there are more than `patterns` of them, or going through them
 * would take too long, what is reported is still so, and `not-exhausted` says of which rules there may be more.
 *
 * @throws RangeError when `patterns` is no whole number from 1.
 * @see docs/decisions/what-a-linter-reports.md for what each problem means exactly
 * @example
 * lintPolicy(ihrSuspicion2005) // => []
 * const inFahrenheit = { ...feverAndMedicine2020.rules[0], when: { fact: "axillaryCelsius", atLeast: 99.5 } };
 * lintPolicy({ ...travellerTrigger2020, rules: [inFahrenheit] }).map(({ code }) => code) // => ["threshold-in-wrong-unit"]
 */
export function lintPolicy<Table extends FactTable, Grade extends string>(
  definition: LintedPolicy<Table, Grade>,
  { patterns = MOST_PATTERNS }: LintPolicyOptions = {},
): PolicyProblem[] {
  checkPatterns("lintPolicy", patterns);
  const problems: PolicyProblem[] = [];
  const report: ReportProblem = (...problem) => problems.push(policyProblem(...problem));
  const { edition, facts, grades, rules, overlays, monotone } = partsOf<LintedPolicy>(definition);
  lintPolicyEdition(edition, ["edition"], report);
  const table = lintFactTable(facts, ["facts"], report);
  const policy = lintRules({ edition, rules, overlays }, table, lintGrades(grades, report), report);
  const directions = lintDirections(monotone, table, report);
  for (const { rules: own } of [policy, ...policy.overlays])
    for (const { id, when, path } of own)
      lintThresholds(when, [...path, "when"], table, (code, at, details) =>
        report(code, at, { rules: [id], ...details }),
      );
  lintGrading(policy, directions, { patterns, allowance: allowance(MOST_LOOKS) }, report);
  return problems;
}

function lintGrades(grades: unknown, report: ReportProblem): readonly string[] {
  const names = isRecord(grades) ? Object.keys(grades) : [];
  if (names.length === 0) report("malformed", ["grades"], { expected: GRADES });
  for (const [name, text] of Object.entries(isRecord(grades) ? grades : {})) {
    if (/^\d+$/.test(name) || name === "undecided" || name === "__proto__")
      report("wrong-name", ["grades", name], { expected: GRADE_NAME });
    lintPolicyText(text, ["grades", name], report);
  }
  return names;
}

/** Reports what the rules come to, by themselves and together. */
function lintGrading(
  policy: SoundPolicy,
  directions: ReadonlyMap<string, string | readonly string[]>,
  reach: Reach,
  report: ReportProblem,
): void {
  const { table } = policy;
  const rules = rulesLaid(policy);
  const cut = new Set<string>();
  for (const rule of rules) if (!lintRuleAlone(rule, table, reach, report)) cut.add(rule.id);
  // What rules do to each other shows once all of them can be read.
  const groups = !policy.isWhole ? [] : ruleGroups(rules).map((group) => groupTable(group, table, reach));
  lintRulesTogether(rules, groups, report);
  lintGaps(groups, table, reach, report);
  const cutShort = lintMonotone(groups, directions, table, reach, report);
  const areOverlaysSeen = lintOverlays(policy, reach, report);
  // Once the allowance is spent, what came after was not gone through, of whatever rules.
  const isCut = (group: GroupTable) =>
    !areOverlaysSeen ||
    isSpent(reach.allowance) ||
    !group.isExhaustive ||
    cutShort.has(group) ||
    group.rules.some(({ id }) => cut.has(id));
  for (const group of groups.filter(isCut))
    report("not-exhausted", ["rules"], { rules: group.rules.map(({ id }) => id) });
}
