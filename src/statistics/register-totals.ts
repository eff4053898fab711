import type { Edition } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { Figures } from "./check-figures.js";
import { compensatedSum } from "./compensated-sum.js";

/** One column of a register: what stands in it, and how the lines of many sites or days become one. */
export interface RegisterColumn {
  readonly label: Text;
  readonly type: "count" | "percent";
  readonly aggregation: "sum" | "mean";
  /** Whether the column is asked for unless a country decides otherwise. */
  readonly isUsual: boolean;
}

/** An edition of a register that points of entry fill in. */
export interface Register<Column extends string = string> {
  readonly edition: Edition;
  readonly columns: Readonly<Record<Column, RegisterColumn>>;
}

/** A column over many lines, with how many of them state it. */
export interface RegisterTotal {
  /** The sum or the mean of what was stated; `undefined` where no line states it. */
  readonly value: number | undefined;
  readonly aggregation: RegisterColumn["aggregation"];
  /** Lines that state it, and all lines. */
  readonly lines: number;
  readonly of: number;
}

/**
 * The lines of a register put together: counts added up, percentages averaged over the lines that state them. A blank is
 * not zero: each column says of how many lines it is.
 *
 * A mean of percentages gives a small site the weight of a large one, as the register has it. For the share of all reports
 * that came in time use `reportingSummary`, which has the numbers behind it.
 *
 * @throws RangeError when a count is negative or not whole, or a percentage is not from 0 to 100.
 * @example
 * const lines = [{ illTravellersDetected: 3, reportTimelinessPercent: 100 }, { reportTimelinessPercent: 50 }];
 * const totals = registerTotals(pointOfEntryRegister, lines);
 * totals.illTravellersDetected // => { value: 3, aggregation: "sum", lines: 1, of: 2 }
 * totals.reportTimelinessPercent.value // => 75
 */
export function registerTotals<Column extends string>(
  { columns }: Register<Column>,
  lines: readonly Figures<Column>[],
): Readonly<Record<Column, RegisterTotal>> {
  const totals = (Object.entries(columns) as [Column, RegisterColumn][]).map(([name, { type, aggregation }]) => {
    const stated = lines.map((line) => line[name]).filter((figure) => figure !== undefined);
    if (!stated.every((figure) => isOfType(type, figure)))
      throw new RangeError("registerTotals: expected whole counts and percentages from 0 to 100, got another number");
    const sum = compensatedSum(stated);
    const value = aggregation === "sum" ? sum : sum / stated.length;
    return [
      name,
      { value: stated.length === 0 ? undefined : value, aggregation, lines: stated.length, of: lines.length },
    ];
  });
  return Object.fromEntries(totals) as Record<Column, RegisterTotal>;
}

function isOfType(type: RegisterColumn["type"], figure: number): boolean {
  return figure >= 0 && (type === "count" ? Number.isSafeInteger(figure) : figure <= 100);
}
