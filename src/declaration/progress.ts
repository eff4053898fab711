import type { Columns, Row } from "./columns.js";
import type { RemovedAnswer } from "./examination.js";
import { type Finding, finding } from "./finding.js";
import type { PlanItem } from "./plan.js";
import { pathFrom } from "./read-answers.js";

/** One item's place in one row. */
export interface Place {
  readonly row: Row;
  readonly slot: number;
}

/** An answer that was taken out, and where it stood. */
export interface LeftOut extends Place {
  readonly answer: unknown;
}

/** What an examination knows half way through. What may well stay empty is `undefined` until there is something. */
export interface Progress {
  readonly columns: Columns;
  readonly carries: readonly string[] | undefined;
  /** Places whose answers could be read only in part. */
  readonly partly: readonly Place[] | undefined;
  /** The list whose rows are gone through, and which of them; `undefined` outside every list. */
  list: PlanItem | undefined;
  index: number;
  /** What was found so far, in the form's order, and the position of each. */
  found: Finding[] | undefined;
  readonly orders: number[];
  /** Places whose answers stand in a contradiction. */
  standing: Place[] | undefined;
  leftOut: LeftOut[] | undefined;
  removed: RemovedAnswer[] | undefined;
  required: number;
  answered: number;
  unknown: number;
}

/** Adds a finding behind those of its item and of the items before it. */
export function add(progress: Progress, order: number, made: Finding): void {
  const { orders } = progress;
  progress.found ??= [];
  let place = orders.length;
  while (place > 0 && (orders[place - 1] as number) > order) place--;
  if (place === orders.length) {
    progress.found.push(made);
    orders.push(order);
  } else {
    progress.found.splice(place, 0, made);
    orders.splice(place, 0, order);
  }
}

/** Adds a finding at an item of the row at hand. */
export function addAt(
  progress: Progress,
  item: PlanItem,
  code: "missing" | "malformed" | "out-of-range" | "check-digit" | "not-applicable",
): void {
  const { list, index } = progress;
  const expectation = code === "malformed" || code === "out-of-range" ? item.expectation : undefined;
  const rule = code === "out-of-range" ? "bounds" : undefined;
  const made = finding(code, pathFrom(list, index, item.path), item.label, expectation, rule);
  add(progress, list?.order ?? item.order, made);
}

/** Whether an item's place in a row is among some. */
export function isAmong(places: readonly Place[] | undefined, row: Row, { slot }: PlanItem): boolean {
  return places?.some((place) => place.row === row && place.slot === slot) === true;
}
