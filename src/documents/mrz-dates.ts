import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";

declare const incompleteDateBrand: unique symbol;

/** A date of which only the year, or the year and the month, is known: `1988` or `1988-04`. */
export type IncompleteDate = string & { readonly [incompleteDateBrand]: true };

/** What a date of a zone comes to; the date is `undefined` where not even the year is given. */
export interface MrzDate<Kind extends string> {
  readonly date: Kind | undefined;
}

/** How many years after the one in which it is read a document may expire; those before fill up the century. */
const YEARS_AHEAD = 50;

/**
 * @internal Reads a birth date, YYMMDD, each pair of which may be unknown (`<<`): what is known of it from the year down.
 * It lies in the last century that ends with the reference date, since nobody is born later. `undefined` for no date.
 */
export function mrzBirthDate(
  field: string,
  referenceDate: CalendarDate,
): MrzDate<CalendarDate | IncompleteDate> | undefined {
  const [year, month, day] = [pairAt(field, 0), pairAt(field, 2), pairAt(field, 4)];
  const isPossible = isPair(year, 0, 99) && isPair(month, 1, 12) && isPair(day, 1, 31);
  if (field.length !== 6 || !isPossible) return undefined;
  if (year === UNKNOWN) return { date: undefined };
  const rest = month === UNKNOWN ? "" : `-${field.slice(2, 4)}${day === UNKNOWN ? "" : `-${field.slice(4)}`}`;
  const latest = latestYear(year, Number(referenceDate.slice(0, 4)));
  const date = `${inFour(latest)}${rest}`;
  const notLater = date > referenceDate.slice(0, date.length) ? `${inFour(latest - 100)}${rest}` : date;
  if (rest.length === 6 && !isCalendarDate(notLater)) return undefined;
  return { date: notLater as CalendarDate | IncompleteDate };
}

/**
 * @internal Reads an expiry date, YYMMDD, or fillers only for a document that has none. It lies in the century that ends 50
 * years after the year of the reference date. `undefined` for no date.
 */
export function mrzExpiryDate(field: string, referenceDate: CalendarDate): MrzDate<CalendarDate> | undefined {
  if (field === "<<<<<<") return { date: undefined };
  const year = pairAt(field, 0);
  if (field.length !== 6 || !(year >= 0)) return undefined;
  const latest = latestYear(year, Number(referenceDate.slice(0, 4)) + YEARS_AHEAD);
  const date = `${inFour(latest)}-${field.slice(2, 4)}-${field.slice(4)}`;
  return isCalendarDate(date) ? { date } : undefined;
}

/** What two fillers are worth; anything else that is not two digits is worth NaN. */
const UNKNOWN = -1;

function pairAt(field: string, at: number): number {
  const tens = field.charCodeAt(at) - 48;
  const ones = field.charCodeAt(at + 1) - 48;
  if (tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9) return tens * 10 + ones;
  return field.startsWith("<<", at) ? UNKNOWN : Number.NaN;
}

function isPair(pair: number, least: number, most: number): boolean {
  return pair === UNKNOWN || (pair >= least && pair <= most);
}

/** The latest year not after another one that ends in two digits. */
function latestYear(digits: number, last: number): number {
  return last - ((((last - digits) % 100) + 100) % 100);
}

function inFour(year: number): string {
  return String(year).padStart(4, "0");
}

/**
 * @internal Writes a date for a zone: a whole one, one of which only the year or the year and the month is known, or
 * fillers for none. `undefined` for any other text.
 */
export function mrzDateField(date: string | undefined): string | undefined {
  if (date === undefined) return "<<<<<<";
  const isDate = date.length === 10 ? isCalendarDate(date) : /^[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(date);
  return isDate ? date.slice(2).replaceAll("-", "").padEnd(6, "<") : undefined;
}
