import { type CellPlace, type CountTable, checkTable, type HiddenCells, placesOf } from "./count-table.js";
import { rangeOf, type SuppressionAudit, type SuppressionAuditOptions, suppressionAudit } from "./suppression-audit.js";
import { type Link, networkOf, type Way, waysOf } from "./table-network.js";

/** What is hidden of a table, and whether that is enough. */
export interface Suppression {
  /** By row and column, for every cell. */
  readonly hidden: HiddenCells;
  /** The cells hidden for their own count, by rows. */
  readonly small: readonly CellPlace[];
  /** The cells hidden so that the small ones cannot be worked out. */
  readonly complements: readonly CellPlace[];
  /** The ranges of all hidden cells, and whether the table is safe. */
  readonly audit: SuppressionAudit;
}

/** What suppression may be told. */
export interface SuppressionOptions extends SuppressionAuditOptions {
  /** Counts from 1 to one less are hidden; 5 unless said. Zeros are shown: they concern nobody. */
  readonly below?: number;
}

/**
 * Hides the small counts of a table, and as many other cells as it takes that none can be worked out from the totals
 * published beside it. Each small cell is put on a loop of hidden cells around which people could move without any total
 * changing; of the loops that are possible the one that hides the fewest people is taken, and zeros only where there is no
 * other. The loops are found one after the other, so that the whole need not be the least possible.
 *
 * Where no loop exists, as in a table of one column whose row totals are published, `audit.isSafe` is false: publish
 * fewer totals, join rows, or round instead.
 *
 * @throws RangeError when the table is none, the threshold not whole from 1, or the width below 1.
 * @example
 * suppressCounts([[0, 3, 12]]).hidden // => [[false, true, false]]
 * const totals = { rows: true, columns: true };
 * const { complements, audit } = suppressCounts([[12, 3, 40], [25, 30, 18], [9, 14, 22]], { totals });
 * complements // => [{ row: 0, column: 0 }, { row: 2, column: 0 }, { row: 2, column: 1 }]
 * audit.isSafe // => true
 * @see Cox, J Am Stat Assoc 1980;75:377; Fischetti and Salazar, Manag Sci 2001;47:1008
 */
export function suppressCounts(table: CountTable, options: SuppressionOptions = {}): Suppression {
  checkTable("suppressCounts", table);
  const { below = 5, totals = {}, minimumWidth = 1 } = options;
  if (!Number.isSafeInteger(below) || below < 1)
    throw new RangeError(`suppressCounts: expected a whole threshold from 1, got ${below}`);
  if (!(minimumWidth >= 1)) throw new RangeError(`suppressCounts: expected a width from 1, got ${minimumWidth}`);
  const isSmall = (count: number) => count > 0 && count < below;
  const hidden = table.map((row) => row.map(isSmall));
  const small = placesOf(table).filter(({ row, column }) => hidden[row]?.[column]);
  for (const cell of small)
    for (const { row, column } of complementsOf(cell, networkOf(table, hidden, totals), minimumWidth))
      (hidden[row] as boolean[])[column] = true;
  const complements = placesOf(table).filter(
    ({ row, column }) => hidden[row]?.[column] && !isSmall(table[row]?.[column] as number),
  );
  return { hidden, small, complements, audit: suppressionAudit(table, hidden, options) };
}

/** The shown cells that have to be hidden so that this one is not given away. */
function complementsOf({ row, column }: CellPlace, links: readonly Link[], width: number): readonly CellPlace[] {
  const place = links.findIndex(({ cell }) => cell?.row === row && cell.column === column);
  const { lowest, highest } = rangeOf(links, place);
  if (highest - lowest >= width) return [];
  const { from, to, value } = links[place] as Link;
  const ways = waysOf(links, (link) => link !== links[place] && (link.isHidden || link.cell !== undefined));
  const up = cheapest(links, ways, [to, from], width);
  const down = value < width ? undefined : cheapest(links, ways, [from, to], width);
  const best = up === undefined || (down !== undefined && down.cost < up.cost) ? down : up;
  return (best?.path ?? []).flatMap((link) => {
    const { isHidden, cell } = links[link] as Link;
    return isHidden || cell === undefined ? [] : [cell];
  });
}

/** A path by its links, and what it hides. */
interface Path {
  readonly path: readonly number[];
  readonly cost: number;
}

/** The path that hides the fewest people and lets so many move along it. */
function cheapest(
  links: readonly Link[],
  ways: readonly (readonly Way[])[],
  [start, goal]: readonly [number, number],
  width: number,
): Path | undefined {
  const everyone = links.reduce((sum, { cell, value }) => (cell === undefined ? sum : sum + value + 1), 0);
  const costOf = ({ isHidden, value }: Link) => {
    if (isHidden) return 0;
    return value === 0 ? everyone : value + 1;
  };
  const open = new Map<number, Path>([[start, { path: [], cost: 0 }]]);
  const done = new Set<number>();
  for (;;) {
    const [next] = [...open].filter(([node]) => !done.has(node)).sort(([, one], [, other]) => one.cost - other.cost);
    if (next === undefined) return undefined;
    const [node, { path, cost }] = next;
    if (node === goal) return next[1];
    done.add(node);
    for (const { link, to, isAlong } of ways[node] ?? []) {
      const one = links[link] as Link;
      if (!isAlong && one.value < width) continue;
      const total = cost + costOf(one);
      if (total < (open.get(to)?.cost ?? Number.POSITIVE_INFINITY))
        open.set(to, { path: [...path, link], cost: total });
    }
  }
}
