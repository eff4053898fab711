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
  const ways = waysOf(links, ({ isHidden }) => isHidden);
  const cells = links.flatMap(({ isHidden, cell, from, to, value }, left) => {
    if (!isHidden || cell === undefined) return [];
    const lowest = value - greatestFlow(links, ways, { left, from, to, limit: value });
    const highest = value + greatestFlow(links, ways, { left, from: to, to: from, limit: Number.POSITIVE_INFINITY });
    return [{ ...cell, lowest, highest, isDisclosed: highest - lowest < minimumWidth }];
  });
  return { cells, isSafe: cells.every(({ isDisclosed }) => !isDisclosed) };
}

/** A flow around a hidden number: what goes another way between its two nodes than through it. */
export interface FlowAround {
  /** The place of the number among the links. */
  readonly left: number;
  readonly from: number;
  readonly to: number;
  /** No more than so many have to be found. */
  readonly limit: number;
}

/** How many people at most can go around, up to the limit, by the ways that are open. */
export function greatestFlow(
  links: readonly Link[],
  ways: readonly (readonly Way[])[],
  around: FlowAround,
  isOpen: (link: number) => boolean = () => true,
): number {
  const values = links.map(({ value }) => value);
  let flow = 0;
  while (flow < around.limit) {
    const path = shortestPath(
      links,
      ways,
      around,
      (link, isAlong) => isOpen(link) && (isAlong || (values[link] as number) > 0),
    );
    if (path === undefined) return flow;
    flow += movedAlong(path, values, around.limit - flow);
  }
  return flow;
}

/** Moves as many people as can go along a path, up to a limit, and says how many they were. */
export function movedAlong(path: readonly Way[], values: number[], limit: number): number {
  const falls = path.filter(({ isAlong }) => !isAlong).map(({ link }) => values[link] as number);
  const size = Math.min(limit, ...falls);
  if (size === Number.POSITIVE_INFINITY) return size;
  for (const { link, isAlong } of path) values[link] = (values[link] as number) + (isAlong ? size : -size);
  return size;
}

/** The fewest ways from one node to another. */
function shortestPath(
  links: readonly Link[],
  ways: readonly (readonly Way[])[],
  { left, from, to }: FlowAround,
  isOpen: (link: number, isAlong: boolean) => boolean,
): readonly Way[] | undefined {
  const reachedBy = new Array<Way | undefined>(ways.length).fill(undefined);
  const reached = [from];
  for (const node of reached)
    for (const way of ways[node] as readonly Way[]) {
      const { link, isAlong } = way;
      if (way.to === from || reachedBy[way.to] !== undefined || link === left || !isOpen(link, isAlong)) continue;
      reachedBy[way.to] = way;
      if (way.to === to) return pathBack(links, reachedBy, from, way);
      reached.push(way.to);
    }
  return undefined;
}

function pathBack(
  links: readonly Link[],
  reachedBy: readonly (Way | undefined)[],
  from: number,
  last: Way,
): readonly Way[] {
  const path = [last];
  for (;;) {
    const { link, isAlong } = path.at(-1) as Way;
    const node = isAlong ? (links[link] as Link).from : (links[link] as Link).to;
    if (node === from) return path;
    path.push(reachedBy[node] as Way);
  }
}
