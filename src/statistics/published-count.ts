import { type CellPlace, type HiddenCells, isHidden } from "./count-table.js";

/** How single counts are made safe by themselves. */
export interface CountRounding {
  /** Counts from 1 up to this are not shown; 0 for none. */
  readonly hiddenUpTo: number;
  /** All others are rounded to the nearest multiple of this; 1 for none. Half a multiple goes up. */
  readonly roundTo: number;
}

/** The rule for sub-national counts of patients of NHS Digital, from September 2018. */
export const nhsSubNational2018: CountRounding = Object.freeze({ hiddenUpTo: 7, roundTo: 5 });

/** A number to publish; what is not shown says why. */
export interface PublishedNumber {
  readonly value: number | undefined;
  /** The number as it is printed, `*` where it is not shown. */
  readonly text: string;
  readonly because?: "small" | "from-hidden";
}

/**
 * A count as it can be published without a look at the others: none is shown as 0, few not at all, and the rest rounded.
 * Totals are worked out from the true counts and then rounded, so that rounded cells need not add up to them; nothing can
 * be subtracted, and no further cells have to be hidden. For few columns of large counts; keep the exact ones for
 * those who work with them.
 *
 * @throws RangeError when the count or the rule is not whole from 0.
 * @example
 * [0, 1, 7, 8, 12, 13, 1002, 1003].map((count) => publishedCount(count).text) // => ["0", "*", "*", "10", "10", "15", "1000", "1005"]
 * @see NHS Digital, Hospital Episode Statistics and Emergency Care Data Set: disclosure control methodology, September 2018
 */
export function publishedCount(count: number, rule: CountRounding = nhsSubNational2018): PublishedNumber {
  const { hiddenUpTo, roundTo } = rule;
  for (const number of [count, hiddenUpTo, roundTo - 1])
    if (!Number.isSafeInteger(number) || number < 0)
      throw new RangeError("publishedCount: expected whole numbers from 0, and a multiple from 1, got another number");
  if (count > 0 && count <= hiddenUpTo) return { value: undefined, text: "*", because: "small" };
  const value = Math.floor((2 * count + roundTo) / (2 * roundTo)) * roundTo;
  return { value, text: String(value) };
}

/**
 * A number worked out from cells of a table, such as a share, a rate, an end of an interval, a mean or the difference of
 * two days: not shown where one of its cells is hidden, since the cell could be worked out from it.
 *
 * @param from every cell that the number was worked out from, of totals all their cells
 * @example
 * const { hidden } = suppressCounts([[3, 97], [20, 380]], { totals: { rows: true } });
 * const share = derivedNumber(3 / 100, [{ row: 0, column: 0 }, { row: 0, column: 1 }], hidden);
 * share // => { value: undefined, text: "*", because: "from-hidden" }
 * derivedNumber(20 / 400, [{ row: 1, column: 0 }, { row: 1, column: 1 }], hidden).text // => "0.05"
 * @see Washington State Department of Health, Standards for Reporting Data with Small Numbers, 2018
 */
export function derivedNumber(
  value: number | undefined,
  from: readonly CellPlace[],
  hidden: HiddenCells,
): PublishedNumber {
  if (from.some((cell) => isHidden(hidden, cell))) return { value: undefined, text: "*", because: "from-hidden" };
  return { value, text: value === undefined ? "" : String(value) };
}
