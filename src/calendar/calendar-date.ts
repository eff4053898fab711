import { failure, type Issue, type Result, success } from "../result.js";
import { dayNumberOf, MILLISECONDS_PER_DAY, scanDay } from "./scan.js";

declare const calendarDateBrand: unique symbol;

/**
 * A day of the calendar without a time or a zone, written `YYYY-MM-DD`; the year has four digits, 0000 to 9999.
 * A branded string: it survives JSON, and two of them compare with `<`.
 */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/**
 * Whether a value is a calendar date: ten characters `YYYY-MM-DD` that name a real day.
 *
 * @example
 * isCalendarDate("2020-02-29") // => true
 * isCalendarDate("2021-02-29") // => false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === "string" && value.length === 10 && !Number.isNaN(scanDay(value, 0));
}

/**
 * Reads a calendar date from anything; whatever is not a real day written `YYYY-MM-DD` gives one `malformed` issue.
 *
 * @example
 * readCalendarDate("2020-03-18").ok // => true
 * readCalendarDate("18/03/2020").ok // => false
 */
export function readCalendarDate(value: unknown): Result<CalendarDate, Issue & { readonly code: "malformed" }> {
  return isCalendarDate(value) ? success(value) : failure({ code: "malformed", path: [] });
}

/**
 * A calendar date written in the program.
 *
 * @throws RangeError when the text is no real day written `YYYY-MM-DD`; for text from outside use `readCalendarDate`.
 * @example
 * calendarDate("2020-03-17") // => "2020-03-17"
 */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`calendarDate: expected a real day written YYYY-MM-DD, got another ${typeof text}`);
}

/**
 * Days since 1970-01-01, which is day 0; earlier days are negative.
 *
 * @example
 * dayNumber(calendarDate("1970-01-02")) // => 1
 */
export function dayNumber(date: CalendarDate): number {
  return scanDay(date, 0);
}

/**
 * The date of a day number; the opposite of `dayNumber`.
 *
 * @throws RangeError when the number is not whole, or the day lies outside the years 0000 to 9999, which ten characters can
 * write.
 * @example
 * dateOfDayNumber(0) // => "1970-01-01"
 */
export function dateOfDayNumber(day: number): CalendarDate {
  if (!Number.isInteger(day)) throw notWhole("dateOfDayNumber");
  return writtenDate(day, "dateOfDayNumber");
}

/**
 * The date a whole number of days later; a negative number goes back.
 *
 * @throws RangeError when the number is not whole, or that day lies outside the years 0000 to 9999.
 * @example
 * addDays(calendarDate("2020-02-28"), 2) // => "2020-03-01"
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isInteger(days)) throw notWhole("addDays");
  return writtenDate(dayNumber(date) + days, "addDays");
}

/**
 * The date a whole number of months later, clamped to the end of a shorter month; a negative number goes back.
 *
 * @throws RangeError when the number is not whole, or that day lies outside the years 0000 to 9999.
 * @example
 * addMonths(calendarDate("2020-08-31"), 6) // => "2021-02-28"
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  if (!Number.isInteger(months)) throw notWhole("addMonths");
  const [year, month, day] = partsOf(date);
  const counted = year * 12 + month - 1 + months;
  const first = firstOfMonth(counted);
  const length = firstOfMonth(counted + 1) - first;
  return writtenDate(first + Math.min(day, length) - 1, "addMonths");
}

/** @internal */
export function notWhole(asker: string): RangeError {
  return new RangeError(`${asker}: expected a whole number, got another`);
}

/** Day number of the first day of a month, counted from January of the year 0. */
function firstOfMonth(counted: number): number {
  const year = Math.floor(counted / 12);
  return dayNumberOf(year, counted - year * 12 + 1, 1);
}

function partsOf(date: CalendarDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

/**
 * Days from the first date to the second; negative when the second is earlier.
 *
 * @example
 * daysBetween(calendarDate("2020-03-04"), calendarDate("2020-03-18")) // => 14
 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Completed years of age on a date. A person born on 29 February completes a year on 28 February of a common year
 * only when it is over, that is on 1 March. Before birth the age is negative or zero.
 *
 * @example
 * ageInYears(calendarDate("1988-04-12"), calendarDate("2020-03-18")) // => 31
 */
export function ageInYears(birthDate: CalendarDate, on: CalendarDate): number {
  if (on < birthDate) return 0 - ageInYears(on, birthDate);
  const [born, today] = [partsOf(birthDate), partsOf(on)];
  return today[0] - born[0] - (on.slice(5) < birthDate.slice(5) ? 1 : 0);
}

/**
 * @internal The date of a day number, asked for by the function that an error names.
 * @throws RangeError when the day lies outside the years 0000 to 9999.
 */
export function writtenDate(day: number, asker: string): CalendarDate {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999))
    throw new RangeError(`${asker}: expected a day of the years 0000 to 9999, got a number outside them`);
  return date.toISOString().slice(0, 10) as CalendarDate;
}
