import type { Columns, Row } from "./columns.js";
import type { RequiredItem } from "./completeness-recipe.js";
import type { RemovedAnswer } from "./examination.js";
import { type Finding, finding } from "./finding.js";
import type { Places } from "./places.js";
import type { PlanItem } from "./plan.js";
import { pathFrom } from "./read-answers.js";

/** An answer that was taken out, and where it stood. */
export interface LeftOut {
  readonly row: Row;
  readonly slot: number;
  readonly answer: unknown;
}

/** An item whose requirement is still to be looked at, with the row in which it stands. */
export interface Waiting {
  readonly item: PlanItem;
  readonly row: Row;
  readonly previous: Row | undefined;
  readonly list: PlanItem | undefined;
  readonly index: number;
  readonly isMalformed: boolean;
  readonly isUnreadable: boolean;
}

/** What an examination knows half way through. What may well stay empty is `undefined` until there is something. */
export interface Progress {
  readonly columns: Columns;
  readonly carries: readonly string[] | undefined;
  /** Places whose answers could be read only in part. */
  readonly partly: Places;
  /** The list whose rows are gone through, and which of them; `undefined` outside every list. */
  list: PlanItem | undefined;
  index: number;
  /** What was found so far, the position of each in the form, and whether they stand in that order. */
  found: Finding[] | undefined;
  readonly orders: number[];
  isInOrder: boolean;
  /** Places whose answers stand in a contradiction. */
  standing: Places;
  /** Items whose requirement reads what stands after them: it is looked at when it is known what does not apply. */
  waiting: Waiting[] | undefined;
  /** Every required item and how it was answered, when that is asked for. */
  recipe: RequiredItem[] | undefined;
  leftOut: LeftOut[] | undefined;
  removed: RemovedAnswer[] | undefined;
  required: number;
  answered: number;
  unknown: number;
}

/** Adds a finding. */
export function add(progress: Progress, order: number, made: Finding): void {
  const { orders } = progress;
  if (orders.length > 0 && (orders[orders.length - 1] as number) > order) progress.isInOrder = false;
  progress.found ??= [];
  progress.found.push(made);
  orders.push(order);
}

/** Everything found, in the form's order; at one item in the order in which it was found. */
export function findingsOf({ found = [], orders, isInOrder }: Progress): readonly Finding[] {
  if (isInOrder) return found;
  const places = found.map((_, place) => place);
  places.sort((one, other) => (orders[one] as number) - (orders[other] as number) || one - other);
  return places.map((place) => found[place] as Finding);
}

/** Adds a finding at an item of the row at hand. */
export function addAt(
  progress: Progress,
  item: PlanItem,
  code: "missing" | "malformed" | "out-of-range" | "check-digit" | "not-applicable",
  because?: readonly string[],
): void {
  const { list, index } = progress;
  const expectation = code === "malformed" || code === "out-of-range" ? item.expectation : undefined;
  const rule = code === "out-of-range" ? "bounds" : undefined;
  const made = finding(code, pathFrom(list, index, item.path), item.label, expectation, rule, undefined, because);
  add(progress, list?.order ?? item.order, made);
}
