/** The version of the tally's shape; tallies of two versions never merge silently. */
export const TALLY_VERSION = 1;

/**
 * A count by dimensions that the caller names, as plain data: it survives JSON, and counts of many desks merge into
 * the count of the day.
 */
export interface Tally<Dimension extends string = string> {
  readonly version: typeof TALLY_VERSION;
  /** The dimensions, in the order in which their values stand in a cell. */
  readonly dimensions: readonly Dimension[];
  /** Each combination of values that occurs, with its count, in the order of the values. */
  readonly cells: readonly TallyCell[];
}

/** How often one combination of values occurs. */
export interface TallyCell {
  readonly values: readonly string[];
  readonly count: number;
}

/**
 * Counts rows by dimensions: each row once, under the combination of values that its dimensions give.
 * The order of the rows changes nothing; no rows give a tally without cells, which is the empty element of `merge`.
 *
 * @example
 * tally([{ lane: "red" }, { lane: "green" }, { lane: "red" }], { lane: (row) => row.lane }).cells
 * // => [{ values: ["green"], count: 1 }, { values: ["red"], count: 2 }]
 */
export function tally<Row, Dimension extends string>(
  rows: Iterable<Row>,
  dimensions: { readonly [Name in Dimension]: (row: Row) => string },
): Tally<Dimension> {
  const names = Object.keys(dimensions) as Dimension[];
  const cells: TallyCell[] = [];
  for (const row of rows) cells.push({ values: names.map((name) => dimensions[name](row)), count: 1 });
  return { version: TALLY_VERSION, dimensions: names, cells: summed(cells) };
}

/**
 * Adds tallies of the same dimensions. Associative and commutative; a tally without cells changes nothing.
 *
 * @throws RangeError when the versions or the dimensions differ.
 * @example
 * const one = tally(["red"], { lane: (lane) => lane });
 * merge(one, one).cells // => [{ values: ["red"], count: 2 }]
 */
export function merge<Dimension extends string>(one: Tally<Dimension>, other: Tally<Dimension>): Tally<Dimension> {
  if (one.version !== TALLY_VERSION || other.version !== TALLY_VERSION)
    throw new RangeError(`merge: expected tallies of version ${TALLY_VERSION}, got another version`);
  if (one.dimensions.join("\0") !== other.dimensions.join("\0"))
    throw new RangeError("merge: expected tallies of the same dimensions, got others");
  return { version: TALLY_VERSION, dimensions: one.dimensions, cells: summed([...one.cells, ...other.cells]) };
}

/**
 * How many rows there are under given values; a dimension that is not named may have any. Zero when there is none.
 *
 * @throws RangeError when a dimension is not one of the tally's.
 * @example
 * countOf(tally(["red", "green"], { lane: (lane) => lane }), { lane: "red" }) // => 1
 */
export function countOf<Dimension extends string>(
  { dimensions, cells }: Tally<Dimension>,
  values: { readonly [Name in Dimension]?: string } = {},
): number {
  const wanted = Object.entries<string | undefined>(values).map(([name, value]) => {
    const place = dimensions.indexOf(name as Dimension);
    if (place < 0) throw new RangeError("countOf: expected a dimension of the tally, got another name");
    return [place, value] as const;
  });
  return cells
    .filter((cell) => wanted.every(([place, value]) => cell.values[place] === value))
    .reduce((sum, { count }) => sum + count, 0);
}

/** One cell for each combination of values, in the order of the values. */
function summed(cells: readonly TallyCell[]): TallyCell[] {
  const byValues = new Map<string, { values: readonly string[]; count: number }>();
  for (const { values, count } of cells) {
    const key = JSON.stringify(values);
    const cell = byValues.get(key);
    if (cell === undefined) byValues.set(key, { values, count });
    else cell.count += count;
  }
  return [...byValues.values()].sort((one, other) => inOrder(one.values, other.values));
}

/** Compares two combinations value by value, as texts without a locale. */
function inOrder(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : (one[place] as string) < (other[place] as string) ? -1 : 1;
}
