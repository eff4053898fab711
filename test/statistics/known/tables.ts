import fc from "fast-check";
import type { CountTable, HiddenCells, PublishedTotals } from "../../../src/statistics/count-table.js";

/** Small tables, with many zeros and small counts, some cells hidden, and any totals published beside them. */
export const anyPublication = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) => {
    const all = <Value>(one: fc.Arbitrary<Value>) =>
      fc.array(fc.array(one, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
    return fc.record({
      table: all(fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 0, max: 4 }))),
      hidden: all(fc.boolean()),
      totals: fc.record({ rows: fc.boolean(), columns: fc.boolean(), all: fc.boolean() }),
    });
  });

/** A publication. */
export interface Publication {
  readonly table: CountTable;
  readonly hidden: HiddenCells;
  readonly totals: PublishedTotals;
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** What is published of a table, as a text. */
function published(table: CountTable, hidden: HiddenCells, { rows, columns, all }: PublishedTotals): string {
  const columnTotals = (table[0] ?? []).map((_, column) => sum(table.map((row) => row[column] as number)));
  return JSON.stringify([
    table.map((row, place) => row.map((count, column) => (hidden[place]?.[column] ? "*" : count))),
    rows ? table.map(sum) : [],
    columns ? columnTotals : [],
    all ? sum(table.map(sum)) : "",
  ]);
}

/** The ranges of the hidden cells by trying every table of counts up to a greatest, which comes back as that. */
export function rangesByTrying({ table, hidden, totals }: Publication, greatest: number): [number, number][] {
  const goal = published(table, hidden, totals);
  const cells = table.flatMap((row, place) =>
    row.flatMap((_, column) => (hidden[place]?.[column] ? [[place, column] as const] : [])),
  );
  const tried = table.map((row) => [...row]);
  const ranges = cells.map((): [number, number] => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  const next = (place: number): void => {
    const cell = cells[place];
    if (cell !== undefined) {
      for (let count = 0; count <= greatest; count++) {
        (tried[cell[0]] as number[])[cell[1]] = count;
        next(place + 1);
      }
      return;
    }
    if (published(tried, hidden, totals) !== goal) return;
    for (const [one, [row, column]] of cells.entries()) {
      const [range, count] = [ranges[one] as [number, number], tried[row]?.[column] as number];
      [range[0], range[1]] = [Math.min(range[0], count), Math.max(range[1], count)];
    }
  };
  next(0);
  return ranges;
}
