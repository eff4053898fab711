import type { AnyCondition, Condition } from "../logic/condition.js";
import { type PreparedCondition, prepareCondition } from "../logic/evaluate.js";
import type { FactTable } from "../logic/facts.js";
import { isRecord } from "../record.js";

import type { Path } from "../result.js";
import type { Text } from "../text.js";
import { factsOf } from "./fact-patterns.js";
import { lintRuleCondition } from "./lint-policy-condition.js";
import { isBlankText, lintPolicyEdition, lintPolicyText, lintPolicyWord, partsOf } from "./lint-policy-texts.js";
import { JURISDICTION_LEVELS, type Jurisdiction } from "./policy.js";
import type { PolicyProblem, ReportProblem } from "./policy-problem.js";

/** A rule that can be read, where it stands in the definition. */
export interface SoundRule {
  readonly id: string;
  readonly when: AnyCondition;
  readonly condition: PreparedCondition;
  /** Position of its grade among the grades. */
  readonly rank: number;
  readonly facts: readonly string[];
  readonly path: Path;
}

/** An overlay with the rules of it that can be read. */
export interface SoundOverlay {
  readonly path: Path;
  readonly replaces: readonly string[];
  readonly rules: readonly SoundRule[];
}

/** A policy as far as it can be read. */
export interface SoundPolicy {
  readonly table: FactTable;
  readonly grades: readonly string[];
  readonly rules: readonly SoundRule[];
  /** In the order in which they are laid. */
  readonly overlays: readonly SoundOverlay[];
  /** Whether no rule was left out that could not be read. */
  readonly isWhole: boolean;
}

const RULES: Text = { en: "a list of rules", zh: "规则列表" };
const OVERLAYS: Text = { en: "a list of overlays", zh: "叠加规则列表" };
const REPLACED: Text = { en: "a list of ids of rules", zh: "规则编号列表" };
const LEVEL = (): Text => ({
  en: `one of ${JURISDICTION_LEVELS.join(", ")}`,
  zh: `${JURISDICTION_LEVELS.join("、")}之一`,
});

/** Reports what is wrong with the rules of a policy and of its overlays by themselves, and gives those that can be read. */
export function lintRules(
  { edition, rules, overlays }: { readonly edition?: unknown; readonly rules?: unknown; readonly overlays?: unknown },
  table: FactTable,
  grades: readonly string[],
  report: ReportProblem,
): SoundPolicy {
  const ids = new Set<string>();
  let isWhole = true;
  const lint = (listed: unknown, path: Path) => {
    const sound = lintListed(listed, path, { table, grades, ids, report });
    isWhole &&= Array.isArray(listed) && sound.length === listed.length;
    return sound;
  };
  const own = lint(rules, ["rules"]);
  const { series } = partsOf(edition);
  if (overlays !== undefined && !Array.isArray(overlays)) report("malformed", ["overlays"], { expected: OVERLAYS });
  const laid = inOrderLaid(overlays).map(({ overlay, path }): SoundOverlay => {
    const { replaces = [], over, rules: added } = overlay;
    lintPolicyEdition(overlay["edition"], [...path, "edition"], report);
    lintJurisdiction(overlay["jurisdiction"], [...path, "jurisdiction"], report);
    if (over !== series) report("other-series", [...path, "over"]);
    if (!Array.isArray(replaces)) report("malformed", [...path, "replaces"], { expected: REPLACED });
    const replaced = Array.isArray(replaces) ? replaces.map(String) : [];
    for (const [index, id] of replaced.entries())
      if (!ids.delete(id)) report("unknown-rule", [...path, "replaces", index], { rules: [id] });
    return { path, replaces: replaced, rules: lint(added, [...path, "rules"]) };
  });
  return { table, grades, rules: own, overlays: laid, isWhole };
}

/** The rules that hold when everything is laid, or the first so many overlays. */
export function rulesLaid({ rules, overlays }: SoundPolicy, laid = overlays.length): SoundRule[] {
  return overlays
    .slice(0, laid)
    .reduce(
      (below, { replaces, rules: added }) => [...below.filter(({ id }) => !replaces.includes(id)), ...added],
      [...rules],
    );
}

/** Overlays are laid by their levels, and in the order given within one. */
function inOrderLaid(overlays: unknown): { overlay: Readonly<Record<string, unknown>>; path: Path }[] {
  const levelOf = (overlay: Readonly<Record<string, unknown>>) =>
    JURISDICTION_LEVELS.indexOf(partsOf(overlay["jurisdiction"])["level"] as Jurisdiction["level"]);
  return (Array.isArray(overlays) ? overlays : [])
    .map((overlay, index) => ({ overlay: isRecord(overlay) ? overlay : {}, path: ["overlays", index] }))
    .sort((one, other) => levelOf(one.overlay) - levelOf(other.overlay));
}

function lintJurisdiction(jurisdiction: unknown, path: Path, report: ReportProblem): void {
  const { level, place } = partsOf(jurisdiction);
  if (!JURISDICTION_LEVELS.some((known) => known === level))
    report("malformed", [...path, "level"], { expected: LEVEL() });
  lintPolicyWord(place, [...path, "place"], report);
}

/** What rules are looked at with. */
interface Look {
  readonly table: FactTable;
  readonly grades: readonly string[];
  /** The ids that are taken. */
  readonly ids: Set<string>;
  readonly report: ReportProblem;
}

function lintListed(listed: unknown, path: Path, look: Look): SoundRule[] {
  if (!Array.isArray(listed)) {
    look.report("malformed", path, { expected: RULES });
    return [];
  }
  return listed.flatMap((rule, index) => lintRule(partsOf(rule), [...path, index], look) ?? []);
}

function lintRule(
  { id, grade, when, text, source }: Readonly<Record<string, unknown>>,
  path: Path,
  { table, grades, ids, report }: Look,
): SoundRule | undefined {
  const rules = [typeof id === "string" ? id : path.join(".")];
  const errors: PolicyProblem["code"][] = [];
  const noted: ReportProblem = (code, at, details) => {
    errors.push(code);
    report(code, at, { rules, ...details });
  };
  const told: ReportProblem = (code, at, details) => report(code, at, { rules, ...details });
  lintPolicyWord(id, [...path, "id"], noted);
  if (ids.has(rules[0] as string)) noted("duplicate-id", [...path, "id"]);
  ids.add(rules[0] as string);
  const rank = grades.indexOf(grade as string);
  if (rank < 0) noted("unknown-grade", [...path, "grade"]);
  lintRuleCondition(when, [...path, "when"], table, noted);
  lintPolicyText(text, [...path, "text"], told);
  if (isBlankText(source)) told("rule-without-source", [...path, "source"]);
  else lintPolicyText(source, [...path, "source"], told);
  if (errors.length > 0) return undefined;
  const condition = prepareCondition(when as Condition, table);
  return {
    id: rules[0] as string,
    when: when as AnyCondition,
    condition,
    rank,
    path,
    facts: factsOf(table, when as AnyCondition),
  };
}
