/** Counts of people in rows and columns. The totals are the sums of the counts: they are not given. */
export type CountTable = readonly (readonly number[])[];

/** Cells by row and column: `true` where one is hidden. Rows and cells left out are shown. */
export type HiddenCells = readonly (readonly boolean[])[];

/** A cell by its row and column, each from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Which totals are published beside the table: all of a kind, or place by place; none that is not said. */
export interface PublishedTotals {
  readonly rows?: boolean | readonly boolean[];
  readonly columns?: boolean | readonly boolean[];
  /** The total of all; it follows from the others where rows or columns are published. */
  readonly all?: boolean;
}

/** Refuses what is no table of counts: rows of different lengths, or numbers that no people make. Repeats no count. */
export function checkTable(caller: string, table: CountTable): void {
  const [width] = table.map((row) => row.length);
  for (const row of table) {
    if (row.length !== width) throw new RangeError(`${caller}: expected rows of ${width} counts, got ${row.length}`);
    const wrong = row.find((count) => !(Number.isSafeInteger(count) && count >= 0));
    if (wrong !== undefined) throw new RangeError(`${caller}: expected whole counts from 0, got another number`);
  }
}

export const isHidden = (hidden: HiddenCells, { row, column }: CellPlace): boolean => hidden[row]?.[column] === true;

/** Every cell in turn, by rows. */
export function placesOf(table: CountTable): CellPlace[] {
  return table.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));
}
