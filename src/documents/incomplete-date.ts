import { isCalendarDate } from "../calendar/calendar-date.js";
import type { IncompleteDate } from "./mrz-dates.js";

/**
 * Whether a value is a date of which only the year, or the year and the month, is known: `1988` or `1988-04`. A whole date
 * is none.
 *
 * @example
 * isIncompleteDate("1988-04") // => true
 * isIncompleteDate("1988-13") // => false
 */
export function isIncompleteDate(value: unknown): value is IncompleteDate {
  if (typeof value !== "string" || (value.length !== 4 && value.length !== 7)) return false;
  return isCalendarDate(`${value}${value.length === 4 ? "-01-01" : "-01"}`);
}
