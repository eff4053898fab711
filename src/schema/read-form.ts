import { declarationForm, type Form, type FormDefinition } from "../declaration/form.js";
import type { FormIssue } from "../declaration/form-issue.js";
import { lintForm } from "../declaration/lint-form.js";
import { failure, type Result, success } from "../result.js";
import { formSchema } from "./form-schema.js";
import { plainJson } from "./plain-json.js";
import { type ReceivedIssue, receivedIssues } from "./received-issue.js";

/** One thing that is wrong with a form that was received. */
export type ReceivedFormIssue = ReceivedIssue | FormIssue;

/**
 * Reads a form that was received as JSON, such as a port's own card: the form, or everything that keeps it from being
 * one. First every place that is not as a form has it, a key that means nothing included; where there is none, everything
 * that `lintForm` finds.
 *
 * It takes the value that `JSON.parse` gave, and copies it: the form does not change with it. `JSON.stringify` of a form
 * is its definition, which is what is published and read here. Its items are then known only from its table.
 *
 * A form from outside may be hostile: patterns are plain ones, whose matching takes no longer than the text is long, and a
 * document that is nested deeper than 128 levels or holds more than 20 000 values or 30 amendments is refused.
 *
 * @example
 * const published = JSON.stringify(exitEntryCard5);
 * const read = readForm(JSON.parse(published));
 * read.ok && examine(read.value, {}).verdict // => "blocked"
 * const misspelt = readForm(JSON.parse(published.replace('"required"', '"requierd"')));
 * misspelt.ok ? [] : misspelt.issues.map(({ code, path }) => [code, path]) // => [["unrecognised", ["items", "submittedAt", "requierd"]]]
 */
export function readForm(input: unknown): Result<Form, ReceivedFormIssue> {
  const { value, issues } = plainJson(input);
  const [first, ...others] = issues.length > 0 ? issues : wrongWith(value);
  return first === undefined ? success(declarationForm(value as FormDefinition)) : failure(first, ...others);
}

function wrongWith(value: unknown): readonly ReceivedFormIssue[] {
  const { success: isForm, error } = formSchema.safeParse(value);
  return isForm ? lintForm(value as FormDefinition) : receivedIssues(error.issues, value);
}
