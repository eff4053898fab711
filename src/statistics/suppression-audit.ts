import { type CellPlace, type CountTable, checkTable, type HiddenCells, type PublishedTotals } from "./count-table.js";
import { type Link, networkOf, type Way, waysOf } from "./table-network.js";

/** What a reader can work out of a hidden cell. */
export interface HiddenCellRange extends CellPlace {
  /** The least and the greatest count that agree with what is published, both possible. */
  readonly lowest: number;
  /** Infinite where nothing published bounds it. */
  readonly highest: number;
  /** Whether the range is narrower than asked: with a width of 0 the count is as good as published. */
  readonly isDisclosed: boolean;
}

/** Whether a table can be published. */
export interface SuppressionAudit {
  /** Every hidden cell, by rows. */
  readonly cells: readonly HiddenCellRange[];
  /** Whether no hidden cell is disclosed. */
  readonly isSafe: boolean;
}

/** What an audit may be told. */
export interface SuppressionAuditOptions {
  /** Which totals stand beside the table. */
  readonly totals?: PublishedTotals;
  /** The least width of a range, the greatest count less the lowest; 1 unless said, and never less. */
  readonly minimumWidth?: number;
}

/**
 * Whether the hidden cells of a table can be worked out from what is published: for each the range of all counts that
 * agree with the cells shown and the totals. It is exact, the least and greatest flow through the table, not a bound.
 * Anyone with a sheet of paper can do the same. A cell fails when its range is narrower than `minimumWidth`.
 *
 * The audit takes a reader to know that counts are whole and not negative, and nothing else. One who also knows which
 * cells are hidden for being small knows that these are below the threshold.
 *
 * @throws RangeError when the table is none, or the width is below 1.
 * @example
 * const table = [[12, 3, 40], [25, 30, 18], [9, 14, 22]];
 * const totals = { rows: true, columns: true };
 * suppressionAudit(table, [[false, true]], { totals }).cells // => [{ row: 0, column: 1, lowest: 3, highest: 3, isDisclosed: true }]
 * const square = [[true, true, false], [false, false, false], [true, true, false]];
 * const { isSafe, cells } = suppressionAudit(table, square, { totals });
 * isSafe // => true
 * cells[1] // => { row: 0, column: 1, lowest: 0, highest: 15, isDisclosed: false }
 * @see Cox, J Am Stat Assoc 1980;75:377 (suppression); Ford and Fulkerson, Can J Math 1956;8:399 (flows)
 */
export function suppressionAudit(
  table: CountTable,
  hidden: HiddenCells,
  { totals = {}, minimumWidth = 1 }: SuppressionAuditOptions = {},
): SuppressionAudit {
  checkTable("suppressionAudit", table);
  if (!(minimumWidth >= 1)) throw new RangeError(`suppressionAudit: expected a width from 1, got ${minimumWidth}`);
  const links = networkOf(table, hidden, totals);
  const cells = links.flatMap((link, place) => {
    if (!link.isHidden || link.cell === undefined) return [];
    const { lowest, highest } = rangeOf(links, place);
    return [{ ...link.cell, lowest, highest, isDisclosed: highest - lowest < minimumWidth }];
  });
  return { cells, isSafe: cells.every(({ isDisclosed }) => !isDisclosed) };
}

/** The least and the greatest that a hidden number can be. */
export function rangeOf(links: readonly Link[], place: number): { readonly lowest: number; readonly highest: number } {
  const { from, to, value } = links[place] as Link;
  return {
    lowest: value - greatestFlow(links, place, from, to, value),
    highest: value + greatestFlow(links, place, to, from, Number.POSITIVE_INFINITY),
  };
}

/** How many people at most can go another way between two nodes than through this link, up to a limit. */
function greatestFlow(links: readonly Link[], left: number, from: number, to: number, limit: number): number {
  const ways = waysOf(links, (link) => link.isHidden && link !== links[left]);
  const values = links.map(({ value }) => value);
  let flow = 0;
  while (flow < limit) {
    const path = shortestPath(ways, values, from, to);
    if (path === undefined) return flow;
    const falls = path.filter(({ isAlong }) => !isAlong).map(({ link }) => values[link] as number);
    const size = Math.min(limit - flow, ...falls);
    if (size === Number.POSITIVE_INFINITY) return size;
    for (const { link, isAlong } of path) values[link] = (values[link] as number) + (isAlong ? size : -size);
    flow += size;
  }
  return flow;
}

/** The fewest ways from one node to another, none of them against a number that is 0. */
function shortestPath(
  ways: readonly (readonly Way[])[],
  values: readonly number[],
  from: number,
  to: number,
): readonly Way[] | undefined {
  const reached = new Map<number, readonly Way[]>([[from, []]]);
  for (const [node, path] of reached) {
    if (node === to) return path;
    for (const way of ways[node] ?? [])
      if (!reached.has(way.to) && (way.isAlong || (values[way.link] as number) > 0))
        reached.set(way.to, [...path, way]);
  }
  return undefined;
}
