import { absent, isAbsent } from "../answer.js";
import type { Row } from "./columns.js";
import type { PlanItem, PlanRecord } from "./plan.js";
import { UNREADABLE } from "./read-answers.js";

const NOT_ASKED = absent("not-asked");

/** Builds the record that stands in a row of places: every item, always, in the form's order. */
export function declarationFrom(record: PlanRecord, row: Row): Record<string, unknown> {
  const declaration: Record<string, unknown> = {};
  const { items } = record;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as PlanItem;
    declaration[item.name] = answerFrom(item, row);
  }
  return declaration;
}

function answerFrom(item: PlanItem, row: Row): unknown {
  const answer = row[item.slot];
  if (item.kind === "group" && !isLeftOut(item, answer)) return declarationFrom(item.record as PlanRecord, row);
  if (answer === undefined) return NOT_ASKED;
  return item.kind === "list" && Array.isArray(answer) ? rowsFrom(item, answer) : answer;
}

/** Whether a group that may be left out is not there: its place then counts no answers. */
export function isLeftOut(group: PlanItem, answer: unknown): boolean {
  return group.required === false && (answer === undefined || isAbsent(answer));
}

/** The rows of a list; in place of one that is no row stands that it is not known. */
export function rowsFrom({ record }: PlanItem, rows: readonly (Row | undefined)[]): unknown[] {
  return rows.map((row) => (row === undefined ? UNREADABLE : declarationFrom(record as PlanRecord, row)));
}
