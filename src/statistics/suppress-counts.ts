import {
  type CellPlace,
  type CountTable,
  checkTable,
  type HiddenCells,
  type PublishedTotals,
  placesOf,
} from "./count-table.js";
import {
  type FlowAround,
  greatestFlow,
  movedAlong,
  type SuppressionAudit,
  type SuppressionAuditOptions,
  suppressionAudit,
} from "./suppression-audit.js";
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
  /** Totals that are small themselves, and are published or follow from what is. None is hidden here: publish fewer. */
  readonly smallTotals: SmallTotals;
}

/** Totals below the threshold, by their places. */
export interface SmallTotals {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly all: boolean;
}

/** What suppression may be told. */
export interface SuppressionOptions extends SuppressionAuditOptions {
  /** Counts from 1 to one less are hidden; 5 unless said. Zeros are shown: they concern nobody. */
  readonly below?: number;
}

/**
 * Hides the small counts of a table, and as many other cells as it takes that none can be worked out from the totals
 * published beside it. Each small cell is put on a loop of hidden cells around which people could move without any total
 * changing; of the loops that are possible the one that hides the fewest people is taken, each cell counting as one person
 * more, and zeros only where there is no other. Where no loop lets as many move as `minimumWidth` asks, several are taken.
 * The loops are found one after the other, so that the whole need not be the least possible.
 *
 * Where no loop exists, as in a table of one column whose row totals are published, `audit.isSafe` is false: publish
 * fewer totals, join rows, or round instead. A total that is small itself is named in `smallTotals`.
 *
 * @throws RangeError when the table is none, the threshold not whole from 1, or the width below 1.
 * @example
 * suppressCounts([[0, 3, 12]]).hidden // => [[false, true, false]]
 * const totals = { rows: true, columns: true };
 * const { complements, audit } = suppressCounts([[12, 3, 40], [25, 30, 18], [9, 14, 22]], { totals });
 * complements // => [{ row: 0, column: 0 }, { row: 2, column: 0 }, { row: 2, column: 1 }]
 * audit.isSafe // => true
 * suppressCounts([[0, 3], [20, 30]], { totals }).smallTotals // => { rows: [0], columns: [], all: false }
 * @see Cox, J Am Stat Assoc 1980;75:377; Fischetti and Salazar, Manag Sci 2001;47:1008
 */
export function suppressCounts(table: CountTable, options: SuppressionOptions = {}): Suppression {
  checkTable("suppressCounts", table);
  const { below = 5, totals = {}, minimumWidth = 1 } = options;
  if (!Number.isSafeInteger(below) || below < 1)
    throw new RangeError(`suppressCounts: expected a whole threshold from 1, got ${below}`);
  if (!(minimumWidth >= 1)) throw new RangeError(`suppressCounts: expected a width from 1, got ${minimumWidth}`);
  const isSmall = (count: number) => count > 0 && count < below;
  const network = cellsToHide(
    table,
    table.map((row) => row.map(isSmall)),
    totals,
  );
  const { links, isHidden } = network;
  const width = Math.ceil(minimumWidth);
  // What is hidden on the way has to be as wide, so that it is looked at in its turn.
  const queue = links.flatMap(({ cell }, place) => (cell !== undefined && isHidden[place] ? [place] : []));
  for (const place of queue)
    for (const link of complementsOf(place, network, width)) {
      isHidden[link] = true;
      queue.push(link);
    }
  const columns = table[0]?.length ?? 0;
  const hidden = table.map((row, at) => row.map((_, column) => isHidden[at * columns + column] === true));
  const hiddenCells = placesOf(table).filter(({ row, column }) => hidden[row]?.[column]);
  const isSmallAt = ({ row, column }: CellPlace) => isSmall(table[row]?.[column] as number);
  return {
    hidden,
    small: hiddenCells.filter(isSmallAt),
    complements: hiddenCells.filter((cell) => !isSmallAt(cell)),
    audit: suppressionAudit(table, hidden, options),
    smallTotals: smallTotalsOf(table, network, isSmall),
  };
}

/** A total that is kept back is known all the same where it can be only one number. */
function smallTotalsOf(
  table: CountTable,
  { links, ways, isHidden }: CellsToHide,
  isSmall: (count: number) => boolean,
): SmallTotals {
  const isOpen = (link: number) => isHidden[link] === true;
  const isKnown = (left: number) => {
    const { from, to } = links[left] as Link;
    if (!isOpen(left)) return true;
    const up = greatestFlow(links, ways, { left, from: to, to: from, limit: 1 }, isOpen);
    return up + greatestFlow(links, ways, { left, from, to, limit: 1 }, isOpen) === 0;
  };
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  const cells = rows * columns;
  const small = links.flatMap(({ value }, link) =>
    link >= cells && isSmall(value) && isKnown(link) ? [link - cells] : [],
  );
  return {
    rows: small.filter((total) => total < rows),
    columns: small.flatMap((total) => (total >= rows && total < rows + columns ? [total - rows] : [])),
    all: small.includes(rows + columns),
  };
}

/** The table as a network, and which of its numbers are hidden so far, by their places among the links. */
interface CellsToHide {
  readonly links: readonly Link[];
  /** Through everything that is hidden or may be. */
  readonly ways: readonly (readonly Way[])[];
  readonly isHidden: boolean[];
}

function cellsToHide(table: CountTable, hidden: HiddenCells, totals: PublishedTotals): CellsToHide {
  const links = networkOf(table, hidden, totals);
  const ways = waysOf(links, ({ isHidden, cell }) => isHidden || cell !== undefined);
  return { links, ways, isHidden: links.map(({ isHidden }) => isHidden) };
}

/** The shown cells that have to be hidden so that this one has the width: those of one loop, or of several small ones. */
function complementsOf(place: number, network: CellsToHide, width: number): readonly number[] {
  const { links, ways, isHidden } = network;
  const { from, to, value } = links[place] as Link;
  const up = { left: place, from: to, to: from, limit: width };
  const down = { left: place, from, to, limit: Math.min(value, width) };
  const isOpen = (link: number) => isHidden[link] === true;
  const upward = greatestFlow(links, ways, up, isOpen);
  if (upward + greatestFlow(links, ways, down, isOpen) >= width) return [];
  const values = links.map((link) => link.value);
  const one = [up, ...(value < width ? [] : [down])]
    .flatMap((around) => cheapest(network, isOpen, values, around, width) ?? [])
    .reduce<Path | undefined>((best, path) => (best === undefined || path.cost < best.cost ? path : best), undefined);
  if (one !== undefined) return one.path.map(({ link }) => link).filter((link) => !isOpen(link));
  return alongSeveral(network, [up, down], width);
}

/** The same by several loops, each as wide as there is one, first for more people in the cell and then for fewer. */
function alongSeveral(network: CellsToHide, arounds: readonly FlowAround[], width: number): readonly number[] {
  const found = new Set<number>();
  const isOpen = (link: number) => network.isHidden[link] === true || found.has(link);
  const everyone = Math.max(...network.links.map(({ value }) => value));
  let missing = width;
  for (const around of arounds) {
    const values = network.links.map(({ value }) => value);
    let left = Math.min(missing, around.limit);
    for (let least = Math.min(left, everyone); least >= 1; ) {
      const path = cheapest(network, isOpen, values, around, least)?.path;
      if (path === undefined) least = Math.floor(least / 2);
      else {
        for (const { link } of path) if (!isOpen(link)) found.add(link);
        const moved = movedAlong(path, values, left);
        [left, missing] = [left - moved, missing - moved];
        least = Math.min(least, left);
      }
    }
  }
  return missing > 0 ? [] : [...found];
}

/** A path by its ways, and what it hides. */
interface Path {
  readonly path: readonly Way[];
  readonly cost: number;
}

/** The path that hides the fewest people, and one more for each cell, and lets so many move along it. */
function cheapest(
  { links, ways }: CellsToHide,
  isOpen: (link: number) => boolean,
  values: readonly number[],
  { left, from, to }: FlowAround,
  least: number,
): Path | undefined {
  const everyone = links.reduce((sum, { cell, value }) => (cell === undefined ? sum : sum + value + 1), 0);
  const costOf = (link: number) => {
    const { value } = links[link] as Link;
    return isOpen(link) ? 0 : value === 0 ? everyone : value + 1;
  };
  const open = new Map<number, Path>([[from, { path: [], cost: 0 }]]);
  const done = new Set<number>();
  for (;;) {
    const [next] = [...open].filter(([node]) => !done.has(node)).sort(([, one], [, other]) => one.cost - other.cost);
    if (next === undefined) return undefined;
    const [node, { path, cost }] = next;
    if (node === to) return next[1];
    done.add(node);
    for (const way of ways[node] ?? []) {
      if (way.link === left || (!way.isAlong && least > (values[way.link] as number))) continue;
      const total = cost + costOf(way.link);
      if (total < (open.get(way.to)?.cost ?? Number.POSITIVE_INFINITY))
        open.set(way.to, { path: [...path, way], cost: total });
    }
  }
}
