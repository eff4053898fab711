import { addDays } from "../calendar/calendar-date.js";
import type { Columns } from "../declaration/columns.js";
import type { AnyLeaf } from "../logic/condition.js";
import type { Prepared } from "../logic/prepare.js";
import { type Degree, FALSE, TRUE } from "../logic/truth.js";
import { declaredAtOf } from "./drawn-answer.js";
import {
  answerAtPath,
  columnsOfDraft,
  type Draft,
  type FormPlace,
  pathOf,
  type RowAt,
  rowCount,
  rowItems,
  withAnswerAt,
} from "./form-places.js";
import { dayAt } from "./moments.js";
import { otherSideWays, placeNamed, type Search, tellingAnswers } from "./telling-answers.js";

/*
 * How a draft may be changed so that a condition comes out as wanted: answers at and next to the bounds that it names,
 * each of which is then tried. The way is from the condition to the answers, so that what comes out is known beforehand.
 */

type Wanted = typeof TRUE | typeof FALSE;

/**
 * @internal Drafts in which the condition is as wanted, the least changed first; none where no way is known, or none was
 * found in the number of tries that the search has.
 */
export function* waysTo(
  node: Prepared<Columns>,
  wanted: Wanted,
  draft: Draft,
  search: Search,
  row?: RowAt,
): Generator<Draft> {
  const { condition, parts } = node;
  if (search.tries.left <= 0) return;
  if (degreeIn(node, draft, search, row) === wanted) yield draft;
  else if ("not" in condition)
    yield* waysTo(parts[0] as Prepared<Columns>, wanted === TRUE ? FALSE : TRUE, draft, search, row);
  else if ("all" in condition || "any" in condition) {
    const isEach = "all" in condition === (wanted === TRUE);
    const ways = isEach
      ? inTurn(parts, wanted, draft, search, row)
      : byOne(parts, (part) => waysTo(part, wanted, draft, search, row));
    yield* kept(ways, node, wanted, search, row);
  } else if (node.elementsOf !== undefined || "overlap" in condition || "covers" in condition)
    yield* kept(listWays(node, wanted, draft, search), node, wanted, search, row);
  else yield* kept(leafWays(condition, draft, search, row), node, wanted, search, row);
}

function degreeIn(
  node: Prepared<Columns>,
  draft: Draft,
  { places, clock, tries }: Search,
  row: RowAt | undefined,
): Degree {
  tries.left--;
  return node.test(columnsOfDraft(places, draft, clock, row));
}

function* kept(
  ways: Iterable<Draft>,
  node: Prepared<Columns>,
  wanted: Wanted,
  search: Search,
  row: RowAt | undefined,
): Generator<Draft> {
  for (const draft of ways) if (degreeIn(node, draft, search, row) === wanted) yield draft;
}

/** Every part as wanted, one after the other. */
function* inTurn(
  [part, ...others]: readonly Prepared<Columns>[],
  wanted: Wanted,
  draft: Draft,
  search: Search,
  row: RowAt | undefined,
): Generator<Draft> {
  if (part === undefined) yield draft;
  else for (const next of waysTo(part, wanted, draft, search, row)) yield* inTurn(others, wanted, next, search, row);
}

function* byOne<Part>(parts: readonly Part[], ways: (part: Part) => Iterable<Draft>): Generator<Draft> {
  for (const part of parts) yield* ways(part);
}

/** The draft with each answer that the leaf turns on, and the same with the item made to apply. */
function* leafWays(leaf: AnyLeaf, draft: Draft, search: Search, row: RowAt | undefined): Generator<Draft> {
  const [place, at] = placeNamed(leaf, search, row) ?? [];
  if (place === undefined) return;
  const changed = tellingAnswers(leaf, place, at, draft, search, row).map((answer) =>
    withAnswerAt(draft, pathOf(place, at), answer),
  );
  yield* changed;
  yield* otherSideWays(leaf, answerAtPath(draft, pathOf(place, at)), draft, search, row);
  // What does not apply is not asked: then it, or the list in which it stands, is made to apply besides.
  const { relevant } = place.plan;
  const listRelevant = place.list?.plan.relevant;
  if (relevant !== undefined) for (const next of changed) yield* waysTo(relevant, TRUE, next, search, at);
  if (listRelevant !== undefined) for (const next of changed) yield* waysTo(listRelevant, TRUE, next, search);
}

/** Rows of a list so that what is asked of it comes out as wanted. */
function* listWays(node: Prepared<Columns>, wanted: Wanted, draft: Draft, search: Search): Generator<Draft> {
  const leaf = node.condition as AnyLeaf;
  const [list] = placeNamed(leaf, search, undefined) ?? [];
  if (list === undefined) return;
  const [inner] = node.parts;
  if (leaf.overlap !== undefined || leaf.covers !== undefined) return yield* periodWays(leaf, list, draft, search);
  if (leaf.count !== undefined) return yield* countWays(leaf, inner, list, draft, search);
  if (inner === undefined) return;
  const isOne = (leaf.some !== undefined) === (wanted === TRUE);
  const rows = withRows(draft, list, Math.max(rowCount(draft, list), 1), search);
  const indices = Array.from({ length: rowCount(rows, list) }, (_, index) => index);
  if (isOne) for (const index of indices) yield* waysTo(inner, wanted, rows, search, { list, index });
  else
    yield* rowsInTurn(
      inner,
      indices.map(() => wanted),
      rows,
      search,
      list,
      0,
    );
  if (wanted === FALSE && leaf.some !== undefined) yield withAnswerAt(draft, list.plan.path, undefined);
}

/** As many rows, or as many for which the inner condition is true, as the bounds say, one fewer and one more. */
function* countWays(
  { count }: AnyLeaf,
  inner: Prepared<Columns> | undefined,
  list: FormPlace,
  draft: Draft,
  search: Search,
): Generator<Draft> {
  const bounds = [count?.atLeast, count?.atMost].flatMap((bound) => {
    if (typeof bound !== "object") return bound === undefined ? [] : [bound];
    const [place] = placeNamed(bound, search, undefined) ?? [];
    const answer = place && answerAtPath(draft, place.plan.path);
    return typeof answer === "number" ? [answer] : [];
  });
  const wanted = new Set(
    bounds.flatMap((bound) => [bound, bound + 1, bound - 1]).filter((rows) => rows >= 0 && rows <= 6),
  );
  for (const rows of [...wanted, 0]) {
    const filled = withRows(draft, list, inner === undefined ? rows : Math.max(rows, rowCount(draft, list)), search);
    if (inner === undefined) yield filled;
    else {
      const degrees = Array.from(
        { length: rowCount(filled, list) },
        (_, index): Wanted => (index < rows ? TRUE : FALSE),
      );
      yield* rowsInTurn(inner, degrees, filled, search, list, 0);
    }
  }
}

function* rowsInTurn(
  inner: Prepared<Columns>,
  wanted: readonly Wanted[],
  draft: Draft,
  search: Search,
  list: FormPlace,
  index: number,
): Generator<Draft> {
  const degree = wanted[index];
  if (degree === undefined) yield draft;
  else
    for (const next of waysTo(inner, degree, draft, search, { list, index }))
      yield* rowsInTurn(inner, wanted, next, search, list, index + 1);
}

/** The draft with so many rows in a list: the first of those it has, and new ones. */
function withRows(draft: Draft, list: FormPlace, rows: number, search: Search): Draft {
  const there = answerAtPath(draft, list.plan.path);
  const kept = Array.isArray(there) ? there.slice(0, rows) : [];
  let next = withAnswerAt(draft, list.plan.path, rows === 0 ? undefined : kept);
  for (let index = kept.length; index < rows; index++) next = search.fillRow(next, { list, index });
  return next;
}

/** Two stays over the same days, one long stay, one stay of a single day. */
function* periodWays({ overlap, covers }: AnyLeaf, list: FormPlace, draft: Draft, search: Search): Generator<Draft> {
  const { from, to } = overlap ?? covers ?? { from: "", to: "" };
  const items = rowItems(search.places, list);
  const [start, end] = [items.get(from), items.get(to)];
  if (start === undefined || end === undefined) return;
  const today = dayAt(declaredAtOf(search.places, draft, search.clock), search.clock.timeZone);
  const stay = (given: Draft, index: number, days: number) => {
    const row = { list, index };
    return withAnswerAt(withAnswerAt(given, pathOf(start, row), addDays(today, -days)), pathOf(end, row), today);
  };
  yield stay(stay(withRows(draft, list, 2, search), 0, 5), 1, 5);
  yield stay(withRows(draft, list, 1, search), 0, 60);
  yield stay(withRows(draft, list, 1, search), 0, 0);
}
