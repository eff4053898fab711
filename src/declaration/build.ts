import { absent } from "../answer.js";
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
  if (item.kind === "group") return declarationFrom(item.record as PlanRecord, row);
  const answer = row[item.slot];
  if (answer === undefined) return NOT_ASKED;
  return item.kind === "list" && Array.isArray(answer) ? rowsFrom(item, answer) : answer;
}

/** The rows of a list; in place of one that is no row stands that it is not known. */
export function rowsFrom({ record }: PlanItem, rows: readonly (Row | undefined)[]): unknown[] {
  return rows.map((row) => (row === undefined ? UNREADABLE : declarationFrom(record as PlanRecord, row)));
}
