import { type Answer, isAbsent } from "../answer.js";
import { failure, type Issue, type Result, success } from "../result.js";
import { compareLabels } from "./columns.js";
import { columnsOf, type RowReaders } from "./columns-of.js";
import { addCounts, type Count } from "./count.js";
import { mergeSketches, type Sketch } from "./sketch.js";
import { tallyColumns } from "./tally-columns.js";
import { fieldsOf, type TallyDefinition } from "./tally-definition.js";

/** The version of the tally's shape: 1 counted rows alone; 2 says of which definition it is, and counts more besides. */
export const TALLY_VERSION = 2;

/**
 * Counts by dimensions that the caller names, as plain data: it survives JSON, and tallies of many desks merge into the
 * tally of the day. What was not stated, not reported or not measured stands apart in every cell and is never a zero.
 */
export interface Tally {
  readonly version: typeof TALLY_VERSION;
  /** Of which definition it is; `undefined` for `EMPTY_TALLY`, which is of every one. */
  readonly definition: { readonly id: string; readonly version: number } | undefined;
  /** The dimensions, in the order in which their values stand in a cell. */
  readonly dimensions: readonly string[];
  readonly counts: readonly string[];
  /** What is added up, and of how many decimals the last is the unit. */
  readonly sums: readonly { readonly name: string; readonly decimals: number }[];
  /** What is timed, and the relative error of the sketches that are kept of it. */
  readonly durations: readonly { readonly name: string; readonly relativeError: number | undefined }[];
  /** Each combination of values that occurs, in the order of the values. */
  readonly cells: readonly TallyCell[];
}

/** What was counted under one combination of values. */
export interface TallyCell {
  /** A value for each dimension, or the reason for which there is none. */
  readonly values: readonly Answer<string>[];
  /** Rows. */
  readonly count: number;
  readonly counts: { readonly [name: string]: CountedTest };
  readonly sums: { readonly [name: string]: CellSum };
  readonly durations: { readonly [name: string]: CellDurations };
}

/** How many rows are something; the others of those that say so are not. */
export interface CountedTest {
  readonly yes: number;
  /** Rows that do not say: they are in no denominator. */
  readonly unknown: number;
}

/** A sum, and of how many rows it is. */
export interface CellSum {
  /** Of what was reported, in units of the last decimal. */
  readonly total: Count;
  readonly reported: number;
  readonly notReported: number;
}

/** Times from one instant to another, in whole seconds. */
export interface CellDurations {
  /** Times of 0 s or more: all that follows is of them. */
  readonly measured: number;
  /** Rows without one of the two instants, people who are still inside among them. */
  readonly missing: number;
  /** Rows whose second instant lies before the first. */
  readonly negative: number;
  /** All times added up. */
  readonly seconds: number;
  readonly shortest: number | undefined;
  readonly longest: number | undefined;
  /** Where the definition asks for one. */
  readonly sketch: Sketch | undefined;
}

/** The tally of nothing at all: it merges with every tally and changes none. */
export const EMPTY_TALLY: Tally = /* @__PURE__ */ Object.freeze({
  version: TALLY_VERSION,
  definition: undefined,
  dimensions: [],
  counts: [],
  sums: [],
  durations: [],
  cells: [],
});

/**
 * Counts rows by a definition: each row once, under the values of its dimensions. What a row does not state is counted apart
 * by its reason; the order of the rows changes nothing. Without rows there are no cells.
 *
 * An instant before 1970, or one that cannot be read, counts as not recorded; a number below 0, one that cannot be read, or
 * one of more decimals than declared, as not reported (`columnsOf`).
 *
 * @param readers how to take a field out of a row; left out, it is the row's property of that name
 * @throws RangeError when the definition is none, or a sum is 2 ** 53 or more.
 * @example
 * const rows = [{ lane: "red" }, { lane: "green" }, { lane: "red" }];
 * tally(rows, { id: "lanes", version: 1, by: { lane: "lane" } }).cells.map(({ values, count }) => [...values, count])
 * // => [["green", 1], ["red", 2]]
 */
export function tally<Row extends object>(
  rows: Iterable<Row>,
  definition: TallyDefinition,
  readers?: RowReaders<Row>,
): Tally {
  return tallyColumns(columnsOf(rows, fieldsOf(definition), readers), definition).tally;
}

/** Why tallies do not merge: they are of other shape, of different definitions, of
 * different versions of one, or by other dimensions. */
export interface MergeIssue extends Issue {
  readonly code: "other-format" | "other-definition" | "other-version" | "other-dimensions";
}

/**
 * Adds two tallies of one definition. Associative and commutative; `EMPTY_TALLY` changes nothing.
 *
 * @throws RangeError when the definitions, their versions or the dimensions differ; `mergeTallies` tells which.
 * @example
 * const one = tally([{ lane: "red" }], { id: "lanes", version: 1, by: { lane: "lane" } });
 * merge(one, one).cells[0]?.count // => 2
 */
export function merge(one: Tally, other: Tally): Tally {
  const code = whyNot(one, other);
  if (code !== undefined) throw new RangeError(`merge: expected tallies of one definition and version, got ${code}`);
  return added([one, other]);
}

/**
 * The tally of many desks, or which of them cannot be added and why: each is held against the first that is of a
 * definition. None at all give `EMPTY_TALLY`.
 *
 * @example
 * const lanes = { id: "lanes", version: 1, by: { lane: "lane" } };
 * const merged = mergeTallies([tally([], lanes), tally([], { ...lanes, version: 2 })]);
 * merged.ok ? [] : merged.issues // => [{ code: "other-version", path: [1] }]
 */
export function mergeTallies(tallies: readonly Tally[]): Result<Tally, MergeIssue> {
  const first = tallies.find(({ definition }) => definition !== undefined) ?? EMPTY_TALLY;
  const [issue, ...others] = tallies.flatMap((one, place): MergeIssue[] => {
    const code = whyNot(first, one);
    return code === undefined ? [] : [{ code, path: [place] }];
  });
  return issue === undefined ? success(added(tallies)) : failure(issue, ...others);
}

/** The values of a cell by the name of their dimension. */
export type CellValues = { readonly [dimension: string]: Answer<string> };

/**
 * The tally by other dimensions, each made from the values of a cell: fewer of them, or coarser ones, such as weeks of days.
 * Rolling up and merging may be done in either order. It stays a tally of its definition, so that of one definition the
 * same dimensions are always to be made in the same way.
 *
 * @example
 * const lanes = { id: "lanes", version: 1, by: { port: "port", lane: "lane" } };
 * const rows = [{ port: "CNPEK", lane: "red" }, { port: "CNPEK", lane: "green" }];
 * rollUp(tally(rows, lanes), { port: ({ port }) => port }).cells.map(({ values, count }) => [...values, count])
 * // => [["CNPEK", 2]]
 */
export function rollUp(
  { dimensions, cells, ...kept }: Tally,
  by: { readonly [dimension: string]: (values: CellValues) => Answer<string> | undefined },
): Tally {
  const names = Object.keys(by);
  const rolled = cells.map((cell): TallyCell => {
    const values = Object.fromEntries(dimensions.map((name, place) => [name, cell.values[place] as Answer<string>]));
    return { ...cell, values: names.map((name) => by[name]?.(values) ?? { absent: "not-asked" }) };
  });
  return { ...kept, dimensions: kept.definition === undefined ? [] : names, cells: addedCells(rolled) };
}

/**
 * Everything under given values as one cell; a dimension that is not named may have any. The cell bears the values that were
 * asked for. `undefined` when there is nothing under them.
 *
 * @throws RangeError when a dimension is not one of the tally's.
 * @example
 * const lanes = { id: "lanes", version: 1, by: { lane: "lane" }, sums: { bags: { field: "bags" } } };
 * cellOf(tally([{ lane: "red", bags: 2 }, { lane: "green", bags: 3 }], lanes))?.sums.bags?.total.value // => 5
 */
export function cellOf(read: Tally, where: { readonly [dimension: string]: Answer<string> } = {}) {
  return cellUnder(read, where, "cellOf");
}

function cellUnder(
  { dimensions, cells }: Tally,
  where: { readonly [dimension: string]: Answer<string> },
  asker: string,
) {
  const wanted = Object.entries(where).map(([name, value]) => {
    const place = dimensions.indexOf(name);
    if (place < 0) throw new RangeError(`${asker}: expected a dimension of the tally, got another name`);
    return [place, keyOf([value])] as const;
  });
  const found = cells.filter(({ values }) =>
    wanted.every(([place, key]) => keyOf([values[place] as Answer<string>]) === key),
  );
  return addedCells(
    found.map((cell) => ({ ...cell, values: wanted.map(([place]) => cell.values[place] as string) })),
  )[0];
}

/**
 * How many rows there are under given values; see `cellOf`. Zero when there is none.
 *
 * @throws RangeError when a dimension is not one of the tally's.
 * @example
 * const rows = [{ lane: "red" }, { lane: "green" }];
 * countOf(tally(rows, { id: "lanes", version: 1, by: { lane: "lane" } }), { lane: "red" }) // => 1
 */
export function countOf(read: Tally, where: { readonly [dimension: string]: Answer<string> } = {}): number {
  return cellUnder(read, where, "countOf")?.count ?? 0;
}

function whyNot(one: Tally, other: Tally): MergeIssue["code"] | undefined {
  if (one.version !== TALLY_VERSION || other.version !== TALLY_VERSION) return "other-format";
  if (one.definition === undefined || other.definition === undefined) return undefined;
  if (one.definition.id !== other.definition.id) return "other-definition";
  if (one.definition.version !== other.definition.version) return "other-version";
  const measures = ({ counts, sums, durations }: Tally) => JSON.stringify([counts, sums, durations]);
  if (measures(one) !== measures(other)) return "other-definition";
  return JSON.stringify(one.dimensions) === JSON.stringify(other.dimensions) ? undefined : "other-dimensions";
}

/** Tallies of which it is known that they are of one definition. */
function added(tallies: readonly Tally[]): Tally {
  const first = tallies.find(({ definition }) => definition !== undefined);
  if (first === undefined) return EMPTY_TALLY;
  return { ...first, cells: addedCells(tallies.flatMap(({ cells }) => cells)) };
}

/** One cell for each combination of values, in the order of the values. */
function addedCells(cells: readonly TallyCell[]): TallyCell[] {
  const byValues = new Map<string, TallyCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell.values);
    const same = byValues.get(key);
    if (same === undefined) byValues.set(key, [cell]);
    else same.push(cell);
  }
  return [...byValues.values()].map(addedCell).sort((one, other) => inOrder(one.values, other.values));
}

function addedCell(cells: readonly TallyCell[]): TallyCell {
  const [first, ...others] = cells as [TallyCell, ...TallyCell[]];
  if (others.length === 0) return first;
  return {
    values: first.values,
    count: total(cells.map(({ count }) => count)),
    counts: byName(first.counts, (name) => addedTest(cells.map(({ counts }) => counts[name] as CountedTest))),
    sums: byName(first.sums, (name) => addedSum(cells.map(({ sums }) => sums[name] as CellSum))),
    durations: byName(first.durations, (name) =>
      addedDurations(cells.map(({ durations }) => durations[name] as CellDurations)),
    ),
  };
}

function byName<Part>(parts: { readonly [name: string]: Part }, add: (name: string) => Part): { [name: string]: Part } {
  return Object.fromEntries(Object.keys(parts).map((name) => [name, add(name)]));
}

function addedTest(parts: readonly CountedTest[]): CountedTest {
  return { yes: total(parts.map(({ yes }) => yes)), unknown: total(parts.map(({ unknown }) => unknown)) };
}

function addedSum(parts: readonly CellSum[]): CellSum {
  return {
    total: addCounts(parts.map((part) => part.total)),
    reported: total(parts.map(({ reported }) => reported)),
    notReported: total(parts.map(({ notReported }) => notReported)),
  };
}

function addedDurations(parts: readonly CellDurations[]): CellDurations {
  const sketches = parts.flatMap(({ sketch }) => (sketch === undefined ? [] : [sketch]));
  return {
    measured: total(parts.map(({ measured }) => measured)),
    missing: total(parts.map(({ missing }) => missing)),
    negative: total(parts.map(({ negative }) => negative)),
    seconds: total(parts.map(({ seconds }) => seconds)),
    shortest: outermost(
      parts.map((part) => part.shortest),
      Math.min,
    ),
    longest: outermost(
      parts.map((part) => part.longest),
      Math.max,
    ),
    sketch: sketches.length === 0 ? undefined : sketches.reduce(mergeSketches),
  };
}

function outermost(ends: readonly (number | undefined)[], end: (one: number, other: number) => number) {
  return ends.reduce(
    (one, other) => (one === undefined ? other : other === undefined ? one : end(one, other)),
    undefined,
  );
}

function total(numbers: readonly number[]): number {
  const sum = numbers.reduce((one, other) => one + other, 0);
  if (!Number.isSafeInteger(sum)) throw new RangeError("merge: expected a sum below 2 ** 53, got a greater one");
  return sum;
}

function keyOf(values: readonly Answer<string>[]): string {
  return JSON.stringify(values.map((value) => (isAbsent(value) ? [value.absent] : value)));
}

/** Compares two combinations value by value. */
function inOrder(one: readonly Answer<string>[], other: readonly Answer<string>[]): number {
  for (const [place, value] of one.entries()) {
    const order = compareLabels(value, other[place] as Answer<string>);
    if (order !== 0) return order;
  }
  return 0;
}
