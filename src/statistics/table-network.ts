import { type CellPlace, type CountTable, type HiddenCells, isHidden, type PublishedTotals } from "./count-table.js";

/*
 * A table with its totals as a network in which people flow from the total of all through the rows, the cells and the
 * columns back to it: what goes into a node comes out of it. A number that is published stands; a hidden one may be more
 * or less by what can flow around through other hidden ones.
 */

/** A number of the table: a cell or a total. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly isHidden: boolean;
  /** The cell that it is; a total has none. */
  readonly cell?: CellPlace;
}

/** Whether a total is kept back. */
const isKept = (published: PublishedTotals["rows"], place: number) =>
  !(typeof published === "object" ? published[place] : published);

/** The node of a row of the table; those of the columns follow, then the two ends. */
export function networkOf(table: CountTable, hidden: HiddenCells, totals: PublishedTotals): readonly Link[] {
  const [rows, columns] = [table.length, table[0]?.length ?? 0];
  const [source, sink] = [rows + columns, rows + columns + 1];
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const rowTotals = table.map(sum);
  const columnTotals = Array.from({ length: columns }, (_, column) => sum(table.map((row) => row[column] as number)));
  const cells = table.flatMap((counts, row) =>
    counts.map(
      (value, column): Link => ({
        from: row,
        to: rows + column,
        value,
        isHidden: isHidden(hidden, { row, column }),
        cell: { row, column },
      }),
    ),
  );
  return [
    ...cells,
    ...rowTotals.map((value, row): Link => ({ from: source, to: row, value, isHidden: isKept(totals.rows, row) })),
    ...columnTotals.map(
      (value, column): Link => ({ from: rows + column, to: sink, value, isHidden: isKept(totals.columns, column) }),
    ),
    { from: sink, to: source, value: sum(rowTotals), isHidden: totals.all !== true },
  ];
}

/** A way through a link: along it the number grows without bound, against it it falls to 0 at the least. */
export interface Way {
  readonly link: number;
  readonly to: number;
  readonly isAlong: boolean;
}

/** The ways out of each node. */
export function waysOf(links: readonly Link[], isOpen: (link: Link) => boolean): readonly (readonly Way[])[] {
  const nodes = links.reduce((most, { from, to }) => Math.max(most, from + 1, to + 1), 0);
  const ways: Way[][] = Array.from({ length: nodes }, () => []);
  for (const [link, one] of links.entries()) {
    if (!isOpen(one)) continue;
    ways[one.from]?.push({ link, to: one.to, isAlong: true });
    ways[one.to]?.push({ link, to: one.from, isAlong: false });
  }
  return ways;
}
