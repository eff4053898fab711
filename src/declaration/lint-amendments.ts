import type { Path } from "../result.js";
import { compareWords } from "../text.js";
import type { FormChanges } from "./extend-form.js";
import type { FormDefinition } from "./form.js";
import { type FormIssue, formIssue, type Report } from "./form-issue.js";
import { placedItems } from "./lint-items.js";
import { lintTable, placedRules, recordOf, type Table } from "./lint-table.js";
import { lintText } from "./lint-texts.js";

/**
 * What is wrong with a form after each of its amendments, oldest first, and was not wrong before. What an amendment says
 * is reported at its place, and at the amendment as a whole where it breaks what it leaves as it is.
 *
 * @param before what is wrong with the form before any amendment
 */
export function lintAmendments(
  table: Table,
  definition: Partial<FormDefinition>,
  before: readonly FormIssue[],
): FormIssue[] {
  const { amendments: listed } = recordOf(definition.edition);
  const days = new Map((Array.isArray(listed) ? listed : []).map((one) => [recordOf(one).id, `${recordOf(one).from}`]));
  const changes = Object.entries(recordOf(definition.amendments));
  const issues = changes
    .filter(([id]) => !days.has(id))
    .map(([id]) => formIssue("unknown-amendment", ["amendments", id]));
  // Those of one day in the order of the edition, in which they are made.
  const inOrder = [...days]
    .sort(([, one], [, other]) => compareWords(one, other))
    .flatMap(([listedId]) => changes.filter(([id]) => id === listedId));
  const known = new Set(before.map(keyOf));
  let amended = table;
  for (const [id, change] of inOrder) {
    const path = ["amendments", id];
    const found: FormIssue[] = [];
    const report: Report = (...issue) => found.push(formIssue(...issue));
    amended = changed(amended, recordOf(change), path, report);
    lintTable(amended, definition, report);
    const fresh = found.filter((issue) => !known.has(keyOf(issue)));
    const own = fresh.filter((issue) => issue.path[0] === "amendments" && issue.path[1] === id);
    issues.push(...own, ...(own.length < fresh.length ? [formIssue("amendment-breaks-form", path)] : []));
    for (const issue of fresh) known.add(keyOf(issue));
  }
  return issues;
}

function keyOf({ code, path }: FormIssue): string {
  return JSON.stringify([code, path]);
}

/** The table after changes, as `amendedOn` makes it; what they name and is not there is reported and passed over. */
function changed({ items, rules }: Table, changes: Partial<FormChanges>, path: Path, report: Report): Table {
  const names = new Set(items.map(({ name }) => name));
  const dropped = wordsOf(changes.drop);
  const droppedRules = wordsOf(changes.dropRules);
  const replaced = new Map(placedItems(changes.replace, [...path, "replace"]).map((one) => [one.name, one]));
  const labels = Object.entries(recordOf(changes.relabel));
  const named: Path[] = [
    ...dropped.map((_, index) => ["drop", index]),
    ...labels.map(([name]) => ["relabel", name]),
    ...[...replaced.keys()].map((name) => ["replace", name]),
    ...(changes.after === undefined ? [] : [["after"]]),
  ];
  const nameAt = ([key, name]: Path) => (key === "drop" ? dropped[name as number] : (name ?? changes.after));
  for (const place of named) if (!names.has(nameAt(place) as string)) report("unknown-item", [...path, ...place]);
  for (const [name, label] of labels) lintText(label, [...path, "relabel", name], report);
  for (const [index, id] of droppedRules.entries())
    if (!rules.some(({ rule }) => rule.id === id)) report("unknown-rule", [...path, "dropRules", index]);
  const stays = (name: string) => names.has(name) && !dropped.includes(name);
  const added = placedItems(changes.add, [...path, "add"]);
  for (const { name, path: place } of added) if (stays(name)) report("name-taken", place);
  const fresh = added.filter(({ name }) => !stays(name));
  const kept = items.flatMap((one) => [
    ...(stays(one.name) ? [replaced.get(one.name) ?? one] : []),
    ...(one.name === changes.after ? fresh : []),
  ]);
  const ownRules = placedRules(changes.rules, [...path, "rules"]);
  return {
    items: names.has(changes.after as string) ? kept : [...kept, ...fresh],
    rules: [...rules.filter(({ rule }) => !droppedRules.includes(rule.id as string)), ...ownRules],
  };
}

function wordsOf(words: unknown): readonly string[] {
  return Array.isArray(words) ? words : [];
}
