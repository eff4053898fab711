import type { FormDefinition } from "./form.js";
import { type FormIssue, formIssue, type Report } from "./form-issue.js";
import { lintAmendments } from "./lint-amendments.js";
import { lintEdition } from "./lint-edition.js";
import { placedItems } from "./lint-items.js";
import { lintTable, placedRules, recordOf, type Table } from "./lint-table.js";
import { lintHandling, lintText } from "./lint-texts.js";

/**
 * Everything that is wrong with a form's table, at once: what would keep `declarationForm` from making it, and what it
 * would pass over (blank texts, bounds that exclude each other, sections without items, days out of order, conditions
 * that no answers can satisfy, amendments that the rest of the form does not survive). A sound table gives an empty list.
 * It never throws on what JSON can hold.
 *
 * @example
 * lintForm(exitEntryCard5) // => []
 * lintForm({ ...exitEntryCard5, declaredAt: "name" }).map(({ code }) => code) // => ["not-an-instant"]
 */
export function lintForm(definition: FormDefinition): FormIssue[] {
  const issues: FormIssue[] = [];
  const report: Report = (...issue) => issues.push(formIssue(...issue));
  const form = recordOf(definition);
  lintEdition(recordOf(form.edition), report);
  const table: Table = { items: placedItems(form.items, ["items"]), rules: placedRules(form.rules, ["rules"]) };
  lintTable(table, form, report);
  lintValidity(form, report);
  if (form.notice !== undefined) lintText(form.notice, ["notice"], report);
  for (const [name, text] of Object.entries(recordOf(form.sections))) lintText(text, ["sections", name], report);
  for (const [privacy, handling] of Object.entries(recordOf(form.handling)))
    if (handling !== undefined) lintHandling(handling, ["handling", privacy], report);
  return [...issues, ...lintAmendments(table, form, issues)];
}

function lintValidity({ validForHours, declaredAt }: Partial<FormDefinition>, report: Report): void {
  if (validForHours === undefined) return;
  if (!Number.isFinite(validForHours) || validForHours <= 0) report("wrong-bound", ["validForHours"]);
  if (declaredAt === undefined) report("validity-without-instant", ["validForHours"]);
}
