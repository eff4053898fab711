import { FALSE, TRUE } from "../logic/truth.js";
import { drawnAnswer, knownAnswer } from "./drawn-answer.js";
import type { Draws } from "./draws.js";
import {
  answerAtPath,
  type Clock,
  columnsOfDraft,
  type Draft,
  type FormPlace,
  type FormPlaces,
  pathOf,
  type RowAt,
  rowItems,
  withAnswerAt,
} from "./form-places.js";
import { type Trouble, troublesOf } from "./table-troubles.js";
import type { Search } from "./telling-answers.js";
import { waysTo } from "./ways-to.js";

/** How often what need not be answered is. */
const VOLUNTARY = 0.4;
/** How many times a draft is mended before it is given up. */
const ROUNDS = 60;
/** How many drafts are begun before a form is said to have no right declaration. */
const DRAFTS = 20;
/** How many ways of mending one thing are looked at. */
const WAYS = 12;
/** How many times a condition is tried in one search. */
const TRIES = 1500;

/**
 * @internal A declaration that its form's table finds nothing wrong with: drawn item by item, then mended.
 *
 * @throws RangeError when none was found
 */
export function drawDeclaration(places: FormPlaces, clock: Clock, draws: Draws): Draft {
  for (let begun = 0; begun < DRAFTS; begun++) {
    const settled = settle(drawItems(places.root, undefined, {}, places, clock, draws), places, clock, draws);
    if (settled !== undefined) return settled;
  }
  const { id } = places.form.edition;
  throw new RangeError(`declarationsFrom: expected a form that can be filled in rightly, no way was found on ${id}`);
}

/** Draws every item of the root or of a row that applies, in the form's order. */
function drawItems(
  items: ReadonlyMap<string, FormPlace>,
  row: RowAt | undefined,
  begun: Draft,
  places: FormPlaces,
  clock: Clock,
  draws: Draws,
): Draft {
  let draft = begun;
  const leftOut: string[] = [];
  const { declaredAt } = places.plan;
  // What the other moments are reckoned from comes first.
  if (row === undefined && declaredAt !== undefined) {
    const place = [...items.values()].find(({ plan }) => plan === declaredAt) as FormPlace;
    draft = withAnswerAt(draft, declaredAt.path, knownAnswer({ places, draft, clock, place, row }, draws));
  }
  for (const [name, place] of items) {
    const { item, plan } = place;
    if (plan === declaredAt || leftOut.some((group) => name.startsWith(group))) continue;
    const isAsked =
      plan.relevant === undefined || plan.relevant.test(columnsOfDraft(places, draft, clock, row)) === TRUE;
    if (!isAsked || (plan.required !== true && !draws.happens(VOLUNTARY))) {
      if (item.kind === "group") leftOut.push(`${name}.`);
    } else if (item.kind !== "group") draft = drawItem(place, row, draft, places, clock, draws);
  }
  return draft;
}

/** Draws one item: its answer, or the rows of a list. */
function drawItem(
  place: FormPlace,
  row: RowAt | undefined,
  begun: Draft,
  places: FormPlaces,
  clock: Clock,
  draws: Draws,
): Draft {
  if (place.item.kind !== "list")
    return withAnswerAt(begun, pathOf(place, row), drawnAnswer({ places, draft: begun, clock, place, row }, draws));
  const count = Math.min(1 + Number(draws.happens(0.4)) + Number(draws.happens(0.2)), place.plan.maximumRows);
  let draft = begun;
  for (let index = 0; index < count; index++) draft = drawRow(draft, { list: place, index }, places, clock, draws);
  return draft;
}

function drawRow(draft: Draft, row: RowAt, places: FormPlaces, clock: Clock, draws: Draws): Draft {
  const empty = withAnswerAt(draft, [...row.list.plan.path, row.index], {});
  return drawItems(rowItems(places, row.list), row, empty, places, clock, draws);
}

/**
 * @internal Mends a draft until its form's table finds nothing wrong but what is kept; `undefined` when that is not
 * reached.
 *
 * @param isKept what is meant to be wrong
 */
export function settle(
  begun: Draft,
  places: FormPlaces,
  clock: Clock,
  draws: Draws,
  isKept: (trouble: Trouble) => boolean = () => false,
): Draft | undefined {
  let draft: Draft | undefined = begun;
  for (let round = 0; round < ROUNDS && draft !== undefined; round++) {
    const troubles: Trouble[] = troublesOf(places, draft, clock).filter((trouble) => !isKept(trouble));
    // What is missing or does not apply is mended first: a rule may go with it.
    const trouble = troubles.find(({ rule }) => rule === undefined) ?? troubles[0];
    if (trouble === undefined) return draft;
    const options = mendings(trouble, draft, places, clock, draws);
    const apt = options.filter((option) => troublesOf(places, option, clock).some(isKept));
    // What is meant to be wrong stays so where it can.
    draft = (apt.length > 0 ? apt : options)[round % Math.max(apt.length || options.length, 1)];
  }
  return undefined;
}

/** The draft with one thing mended, in each of the ways that there are. */
function mendings(
  { code, path, spot, rule }: Trouble,
  draft: Draft,
  places: FormPlaces,
  clock: Clock,
  draws: Draws,
): Draft[] {
  const { place, row } = spot;
  if (rule !== undefined) return firstOf(waysTo(rule.when, FALSE, draft, searchIn(places, clock, draws), row), WAYS);
  const cleared = withAnswerAt(draft, path, undefined);
  if (code === "not-applicable") return [cleared];
  if (answerAtPath(draft, path) === undefined) return [drawItem(place, row, draft, places, clock, draws)];
  return [withAnswerAt(draft, path, knownAnswer({ places, draft: cleared, clock, place, row }, draws))];
}

/** @internal What ways through a condition are looked for with. */
export function searchIn(places: FormPlaces, clock: Clock, draws: Draws): Search {
  return {
    places,
    clock,
    draws,
    tries: { left: TRIES },
    fillRow: (draft, row) => drawRow(draft, row, places, clock, draws),
  };
}

/** @internal The first so many of what could be endless. */
export function firstOf<Value>(values: Iterable<Value>, count: number): Value[] {
  const first: Value[] = [];
  for (const value of values) {
    if (first.length === count) break;
    first.push(value);
  }
  return first;
}
