import { isCalendarDate } from "./calendar-date.js";

/**
 * @internal What is wrong with a day from anywhere: it is none, or it lies before the day that it follows.
 *
 * @param first a day that this one may not lie before; what is no day is wrong at its own place
 */
export function wrongDay(day: unknown, first?: unknown): "wrong-date" | "dates-out-of-order" | undefined {
  if (!isCalendarDate(day)) return "wrong-date";
  return isCalendarDate(first) && day < first ? "dates-out-of-order" : undefined;
}
