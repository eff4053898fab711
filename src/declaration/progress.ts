import type { Columns, Row } from "./columns.js";
import type { RequiredItem } from "./completeness-recipe.js";
import type { RemovedAnswer } from "./examination.js";
import { type Finding, finding } from "./finding.js";
import type { Places } from "./places.js";
import type { PlanItem } from "./plan.js";
import { pathTo, type Reading } from "./read-answers.js";

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

/** A finding with its position in the form. */
export interface Placed {
  readonly order: number;
  readonly finding: Finding;
}

/** What an examination knows half way through. What may well stay empty is `undefined` until there is something. */
export interface Progress extends Reading {
  readonly columns: Columns;
  readonly carries: readonly string[] | undefined;
  /** What was found so far, and whether it stands in the order of the form. */
  found: Placed[] | undefined;
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

/** What an examination knows at its beginning. */
export function begin(columns: Columns, carries: readonly string[] | undefined): Progress {
  return {
    columns,
    carries,
    list: undefined,
    index: 0,
    partly: undefined,
    unrecognised: undefined,
    found: undefined,
    isInOrder: true,
    standing: undefined,
    waiting: undefined,
    recipe: undefined,
    leftOut: undefined,
    removed: undefined,
    required: 0,
    answered: 0,
    unknown: 0,
  };
}

/** Adds a finding. */
export function add(progress: Progress, order: number, finding: Finding): void {
  const { found } = progress;
  if (found === undefined) progress.found = [{ order, finding }];
  else {
    if ((found[found.length - 1] as Placed).order > order) progress.isInOrder = false;
    found.push({ order, finding });
  }
}

const NONE: readonly never[] = Object.freeze([]);

/** Everything found, in the form's order; at one item in the order in which it was found. */
export function findingsOf({ found, isInOrder }: Progress): readonly Finding[] {
  if (found === undefined) return NONE;
  const placed = isInOrder ? found : found.toSorted((one, other) => one.order - other.order);
  return placed.map(({ finding }) => finding);
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
  const made = finding(code, pathTo(item, list, index), item.label, expectation, rule, undefined, because);
  add(progress, list?.order ?? item.order, made);
}
