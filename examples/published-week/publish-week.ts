import {
  type CellPlace,
  type CountTable,
  derivedNumber,
  type HiddenCellRange,
  type HiddenCells,
  nhsSubNational2018,
  type PublishedNumber,
  proportion,
  publishedCount,
  type Suppression,
  type SuppressionAudit,
  suppressCounts,
  suppressionAudit,
} from "pratique/statistics";
import type { Week } from "./read-week.ts";

/** One cell shown that should have been hidden, and which others can then be worked out. */
export interface LeftOut {
  readonly shown: CellPlace;
  readonly disclosed: readonly HiddenCellRange[];
}

/** A table as it is printed, with its totals. */
export interface RoundedTable {
  readonly cells: readonly (readonly PublishedNumber[])[];
  readonly dayTotals: readonly PublishedNumber[];
  readonly portTotals: readonly PublishedNumber[];
  readonly all: PublishedNumber;
}

/** A week made fit to publish, in two ways, and what goes wrong with less. */
export interface PublishedWeek {
  readonly week: Week;
  readonly positives: CountTable;
  /** What is given away where only the small counts are hidden. */
  readonly smallOnly: SuppressionAudit;
  readonly suppression: Suppression;
  /** What is given away where one of the other hidden cells is forgotten. */
  readonly leftOut: readonly LeftOut[];
  /** Instead of hiding further cells: each number rounded by itself. */
  readonly rounded: RoundedTable;
  /** Positives of tests, by day and port. */
  readonly shares: readonly (readonly PublishedNumber[])[];
  /** Positives more than the day before, by day from the second, and port. */
  readonly changes: readonly (readonly PublishedNumber[])[];
}

/** Whether the week can be published with cells hidden, all totals beside it. */
export function isPublishable({ suppression: { audit, smallTotals } }: PublishedWeek): boolean {
  return audit.isSafe && smallTotals.rows.length === 0 && smallTotals.columns.length === 0 && !smallTotals.all;
}

/** All totals stand beside the table. */
const TOTALS = { rows: true, columns: true, all: true } as const;

/** Hides, audits, leaves out and rounds. */
export function publishWeek(week: Week): PublishedWeek {
  const positives = week.days.map(({ positive }) => positive);
  const suppression = suppressCounts(positives, { below: week.below, totals: TOTALS });
  const { hidden, small, complements } = suppression;
  return {
    week,
    positives,
    smallOnly: suppressionAudit(positives, onlyThese(small, positives), { totals: TOTALS }),
    suppression,
    leftOut: complements.map((shown) => {
      const others = [...small, ...complements].filter((cell) => cell !== shown);
      const { cells } = suppressionAudit(positives, onlyThese(others, positives), { totals: TOTALS });
      return { shown, disclosed: cells.filter(({ isDisclosed }) => isDisclosed) };
    }),
    rounded: roundedTable(positives),
    shares: sharesOf(week, hidden),
    changes: changesOf(positives, hidden),
  };
}

function onlyThese(cells: readonly CellPlace[], table: CountTable): HiddenCells {
  return table.map((counts, row) =>
    counts.map((_, column) => cells.some((cell) => cell.row === row && cell.column === column)),
  );
}

/** Totals are of the counts, and then rounded. */
function roundedTable(table: CountTable): RoundedTable {
  const rounded = (count: number) => publishedCount(count, nhsSubNational2018);
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const columns = (table[0] ?? []).map((_, column) => table.map((counts) => counts[column] as number));
  return {
    cells: table.map((counts) => counts.map(rounded)),
    dayTotals: table.map((counts) => rounded(sum(counts))),
    portTotals: columns.map((counts) => rounded(sum(counts))),
    all: rounded(sum(table.map(sum))),
  };
}

/** The tests are published, so that a share would give its cell away. */
function sharesOf({ days }: Week, hidden: HiddenCells): PublishedNumber[][] {
  return days.map(({ tested, positive }, row) =>
    positive.map((count, column) => {
      const { share } = proportion(count, tested[column] as number);
      return derivedNumber(share, [{ row, column }], hidden);
    }),
  );
}

/** A change would give the cell of one day away by that of the other. */
function changesOf(table: CountTable, hidden: HiddenCells): PublishedNumber[][] {
  return table.slice(1).map((counts, before) =>
    counts.map((count, column) => {
      const cells = [before, before + 1].map((row) => ({ row, column }));
      return derivedNumber(count - (table[before]?.[column] as number), cells, hidden);
    }),
  );
}
