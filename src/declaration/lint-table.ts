import type { Path } from "../result.js";
import type { FormDefinition, FormRule } from "./form.js";
import type { Report } from "./form-issue.js";
import { lintCondition } from "./lint-condition.js";
import { type KnownItems, lintItems, type PlacedItem } from "./lint-items.js";
import { lintText, lintWord } from "./lint-texts.js";

/** The items and the rules of a form, before or after its amendments, each with its place in the definition. */
export interface Table {
  readonly items: readonly PlacedItem[];
  readonly rules: readonly PlacedRule[];
}

/** A rule where it stands in the definition. */
export interface PlacedRule {
  readonly rule: Partial<FormRule>;
  readonly path: Path;
}

/** The rules of one list of the definition, each with its place; none where there is no list. */
export function placedRules(rules: unknown, path: Path): PlacedRule[] {
  return Array.isArray(rules) ? rules.map((rule, index) => ({ rule: recordOf(rule), path: [...path, index] })) : [];
}

/** Reports what is wrong with the items, the sections, the rules and `declaredAt` of a form, which name one another. */
export function lintTable(
  { items, rules }: Table,
  { sections, declaredAt }: Partial<FormDefinition>,
  report: Report,
): void {
  const names = new Set(Object.keys(recordOf(sections)));
  const known = lintItems(items, names, declaredAt, report);
  for (const name of names) if (!known.sections.has(name)) report("empty-section", ["sections", name]);
  const ids = new Set<unknown>();
  for (const { rule, path } of rules) {
    lintRule(rule, path, known, report);
    if (ids.has(rule.id)) report("duplicate-rule", [...path, "id"]);
    ids.add(rule.id);
  }
  if (declaredAt !== undefined && known.items.get(declaredAt)?.kind !== "instant")
    report("not-an-instant", ["declaredAt"]);
}

function lintRule(rule: Partial<FormRule>, path: Path, known: KnownItems, report: Report): void {
  const { id, at, forEach, when, text } = rule;
  lintWord(id, [...path, "id"], report);
  lintText(text, [...path, "text"], report);
  const rows = forEach === undefined ? known.items : known.lists.get(forEach);
  if (rows === undefined) report("not-a-list", [...path, "forEach"]);
  else {
    if (!rows.has(at as string)) report("unknown-item", [...path, "at"]);
    lintCondition(when, [...path, "when"], { ...known, within: forEach === undefined ? [] : [forEach] }, report);
  }
}

/** A part of the definition as the object that it should be; an empty one where it is something else. */
export function recordOf<Part extends object>(part: Part | undefined): Partial<Part> {
  return typeof part === "object" && part !== null && !Array.isArray(part) ? part : {};
}
