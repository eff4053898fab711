import { decimalOf, minus, numberOf } from "../decimal.js";

/** What a figure is beside that of the year before. */
export interface YearOnYear {
  readonly change: number;
  /** Of the year before; `undefined` where that was 0 or less: there is nothing to be a percentage of. */
  readonly percent: number | undefined;
}

/**
 * The change of a figure on the same time a year before, as a number and in percent. From nothing there is no percentage,
 * also when there is still nothing: the goods are new, or not there. Compare times of one length; leap days and the weeks of
 * the Spring Festival shift between years.
 *
 * @throws RangeError when a figure is not finite.
 * @example
 * yearOnYear(90, 100) // => { change: -10, percent: -10 }
 * yearOnYear(5, 0) // => { change: 5, percent: undefined }
 * @see National Bureau of Statistics of China, Explanatory notes on main statistical indicators: growth on the same period of
 * the year before (同比增长)
 */
export function yearOnYear(current: number, previous: number): YearOnYear {
  if (!Number.isFinite(current) || !Number.isFinite(previous))
    throw new RangeError("yearOnYear: expected two finite numbers, got others");
  const change = numberOf(minus(decimalOf(current), decimalOf(previous)));
  return { change, percent: previous > 0 ? (100 * change) / previous : undefined };
}
