/*
 * Dates and instants are read by their characters, once, into numbers: a regular expression followed by Date.parse
 * costs five times as much, and Date.parse accepts what no form does.
 */

const DAYS_IN_MONTH = new Uint8Array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

/** Days from 1 March of the year 0 to 1 January 1970 in the Gregorian calendar. */
const DAYS_TO_1970 = 719468;

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Two digits at a place of the text that is not beyond its end, or -1. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** Day number (days since 1970-01-01) of a year, month and day that are known to be a real date. */
export function dayNumberOf(year: number, month: number, day: number): number {
  // The year 0 counts as one of the era before, which the truncation of a negative number would miss.
  const shifted = month <= 2 ? year - 1 : year;
  const era = shifted < 0 ? Math.floor(shifted / 400) : (shifted / 400) | 0;
  const yearOfEra = shifted - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + day - 1;
  return era * 146097 + yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear - DAYS_TO_1970;
}

/** The day number so many years later; 29 February becomes 28 February in a year without one. */
export function yearsLater(day: number, years: number): number {
  if (day !== day) return day;
  const date = new Date(day * MILLISECONDS_PER_DAY);
  const [year, month, ofMonth] = [date.getUTCFullYear() + years, date.getUTCMonth() + 1, date.getUTCDate()];
  const later = dayNumberOf(year, month, ofMonth);
  // Only 29 February can be missing: its number is then that of 1 March.
  return month === 2 && ofMonth === 29 && later === dayNumberOf(year, 3, 1) ? later - 1 : later;
}

/** Day number of the date `YYYY-MM-DD` that starts at a place of the text, or NaN when no real date stands there. */
export function scanDay(text: string, at: number): number {
  if (text.length < at + 10 || text.charCodeAt(at + 4) !== 45 || text.charCodeAt(at + 7) !== 45) return Number.NaN;
  const century = twoDigits(text, at);
  const yearOfCentury = twoDigits(text, at + 2);
  const month = twoDigits(text, at + 5);
  const day = twoDigits(text, at + 8);
  // The sign bit of the four together tells whether any of them is no number.
  if ((century | yearOfCentury | month | day) < 0 || month < 1 || month > 12 || day < 1) return Number.NaN;
  const year = century * 100 + yearOfCentury;
  if (day > (DAYS_IN_MONTH[month] as number)) {
    const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (!(leap && month === 2 && day === 29)) return Number.NaN;
  }
  return dayNumberOf(year, month, day);
}

/** Milliseconds since 1970-01-01T00:00Z of `YYYY-MM-DDThh:mm[:ss[.fff]](Z|±hh:mm)`, or NaN for any other text. */
export function scanInstant(text: string): number {
  const { length } = text;
  if (length < 17 || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return Number.NaN;
  const day = scanDay(text, 0);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  if ((hour | minute) < 0 || hour > 23 || minute > 59) return Number.NaN;
  let at = 16;
  let second = 0;
  let fraction = 0;
  if (text.charCodeAt(16) === 58) {
    if (length < 20) return Number.NaN;
    second = twoDigits(text, 17);
    if (second < 0 || second > 59) return Number.NaN;
    at = 19;
    if (text.charCodeAt(19) === 46) {
      at = endOfDigits(text, 20);
      if (at === 20) return Number.NaN;
      fraction = thousandths(text, 20, at);
    }
  }
  const offset = scanOffset(text, at);
  return day * MILLISECONDS_PER_DAY + ((hour * 60 + minute - offset) * 60 + second) * 1000 + fraction;
}

/** The first three of the digits between two places; the others are cut off, and those that are not there are 0. */
function thousandths(text: string, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < from + 3; at++) sum = sum * 10 + (at < to ? text.charCodeAt(at) - 48 : 0);
  return sum;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at++;
  return at;
}

/** Minutes east of UTC of the offset (`Z` or `±hh:mm`) that ends the text at this place, or NaN. */
function scanOffset(text: string, at: number): number {
  const left = text.length - at;
  if (left === 1) return text.charCodeAt(at) === 90 ? 0 : Number.NaN;
  if (left !== 6 || text.charCodeAt(at + 3) !== 58) return Number.NaN;
  const sign = text.charCodeAt(at);
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if ((hours | minutes) < 0 || hours > 23 || minutes > 59 || (sign !== 43 && sign !== 45)) return Number.NaN;
  return sign === 43 ? hours * 60 + minutes : -(hours * 60 + minutes);
}
