import { suppressCounts } from "pratique/statistics";
import { printable } from "../../port-day/printable.ts";
import type { ScreenedDay } from "../../port-day/screen-day.ts";
import { gradeOf } from "../../port-day/traveller-words.ts";
import { GRADES, type GradeName } from "./queue.ts";

/** A number as it is published; `undefined` where it is hidden. A reader must not see for which reason. */
export type PublishedCell = number | undefined;

export interface PublishedRow {
  readonly flight: string;
  /** In the order of `GRADES`. */
  readonly cells: readonly PublishedCell[];
  readonly total: PublishedCell;
}

/** The travellers of a day by flight and grade, as they can be published. */
export interface PublishedDay {
  /** The smallest count that is published; zeros are too. */
  readonly below: number;
  readonly rows: readonly PublishedRow[];
  readonly totals: readonly PublishedCell[];
  readonly all: PublishedCell;
  /** How many cells are hidden for being small, and how many so that these cannot be worked out. */
  readonly small: number;
  readonly complements: number;
  /** How many hidden counts a reader can work out. */
  readonly disclosed: number;
  /** Whether no hidden count can be worked out and no total that stands there is small itself. */
  readonly isSafe: boolean;
}

/** The travellers of a day by flight and grade, with small counts hidden, and whatever else would give them away. */
export function publishedDay({ travellers }: ScreenedDay, below: number): PublishedDay {
  const countsOf = new Map<string, Record<GradeName, number>>();
  for (const traveller of travellers) {
    const counts = countsOf.get(traveller.serviceNumber) ?? { triggered: 0, undecided: 0, clear: 0 };
    counts[gradeOf(traveller)]++;
    countsOf.set(traveller.serviceNumber, counts);
  }
  const flights = [...countsOf.keys()].sort();
  const table = flights.map((flight) => GRADES.map((grade) => countsOf.get(flight)?.[grade] ?? 0));
  const rowSums = table.map(sum);
  const columnSums = GRADES.map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  const totals = { rows: rowSums.map(isLarge), columns: columnSums.map(isLarge), all: isLarge(sum(rowSums)) };
  const { hidden, small, complements, audit, smallTotals } = suppressCounts(table, { below, totals });
  const disclosed = audit.cells.filter(({ isDisclosed }) => isDisclosed).length;
  const isTotalSmall = smallTotals.all || smallTotals.rows.length + smallTotals.columns.length > 0;
  return {
    below,
    rows: flights.map((flight, row) => ({
      flight: printable(flight),
      cells: (table[row] ?? []).map((count, column) => (hidden[row]?.[column] === true ? undefined : count)),
      total: shown(rowSums[row] ?? 0),
    })),
    totals: columnSums.map(shown),
    all: shown(sum(rowSums)),
    small: small.length,
    complements: complements.length,
    disclosed,
    isSafe: audit.isSafe && !isTotalSmall,
  };

  /** A total that is small itself is not published. */
  function isLarge(total: number): boolean {
    return total === 0 || total >= below;
  }

  function shown(total: number): number | undefined {
    return isLarge(total) ? total : undefined;
  }
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
