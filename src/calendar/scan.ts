/*
 * Dates and instants are read by their characters, once, into numbers: a regular expression followed by Date.parse
 * costs five times as much, and Date.parse accepts what no form does.
 */

const DAYS_IN_MONTH = /* @__PURE__ */ new Uint8Array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

/** Days from 1 March to the first of each month, in years that begin in March: their leap day is the last. */
const DAYS_BEFORE = /* @__PURE__ */ new Uint16Array([0, 306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275]);

/** So many years, whole cycles of the calendar, are added before dividing, so that no year is negative. */
const YEARS_ADDED = 400_000;
const DAYS_PER_400_YEARS = 146_097;
/** Days from the year 0, less the years added, to 1 January 1970, in years that begin in March. */
const DAYS_TO_1970 = 719_468 + (YEARS_ADDED / 400) * DAYS_PER_400_YEARS;

export const MILLISECONDS_PER_DAY = 86_400_000;

/** Day number (days since 1970-01-01) of a year, month and day that are known to be a real date. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const years = month <= 2 ? year + (YEARS_ADDED - 1) : year + YEARS_ADDED;
  const centuries = (years / 100) | 0;
  const leapDays = (years >> 2) - centuries + (centuries >> 2);
  return years * 365 + leapDays + (DAYS_BEFORE[month] as number) + (day - 1 - DAYS_TO_1970);
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

/*
 * Below, digits are read one by one and their bounds are checked all at once, by the sign bit of everything that must not
 * be negative. Written out it takes two thirds of the time that a function for two digits does.
 */

/** Day number of the date `YYYY-MM-DD` that starts at a place of the text, or NaN when no real date stands there. */
export function scanDay(text: string, at: number): number {
  if (text.length < at + 10 || text.charCodeAt(at + 4) !== 45 || text.charCodeAt(at + 7) !== 45) return Number.NaN;
  const y1 = text.charCodeAt(at) - 48;
  const y2 = text.charCodeAt(at + 1) - 48;
  const y3 = text.charCodeAt(at + 2) - 48;
  const y4 = text.charCodeAt(at + 3) - 48;
  const m1 = text.charCodeAt(at + 5) - 48;
  const m2 = text.charCodeAt(at + 6) - 48;
  const d1 = text.charCodeAt(at + 8) - 48;
  const d2 = text.charCodeAt(at + 9) - 48;
  const month = m1 * 10 + m2;
  const day = d1 * 10 + d2;
  const belowNine = (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (9 - m2) | (9 - d2);
  if ((y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | belowNine | (month - 1) | (12 - month) | (day - 1)) < 0)
    return Number.NaN;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  if (day > (DAYS_IN_MONTH[month] as number)) {
    const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
    if (!(leap && month === 2 && day === 29)) return Number.NaN;
  }
  return dayNumberOf(year, month, day);
}

/** Milliseconds since 1970-01-01T00:00Z of `YYYY-MM-DDThh:mm[:ss[.fff]](Z|±hh:mm)`, or NaN for any other text. */
export function scanInstant(text: string): number {
  return scanInstantOn(scanDay(text, 0), text);
}

/** The same of a text that begins with a date which was scanned before. */
export function scanInstantOn(day: number, text: string): number {
  const { length } = text;
  if (length < 20 || text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58)
    return scanMinute(day, text);
  const h1 = text.charCodeAt(11) - 48;
  const h2 = text.charCodeAt(12) - 48;
  const m1 = text.charCodeAt(14) - 48;
  const m2 = text.charCodeAt(15) - 48;
  const s1 = text.charCodeAt(17) - 48;
  const s2 = text.charCodeAt(18) - 48;
  const hour = h1 * 10 + h2;
  const below = (9 - h2) | (23 - hour) | (5 - m1) | (9 - m2) | (5 - s1) | (9 - s2);
  if ((h1 | h2 | m1 | m2 | s1 | s2 | below) < 0) return Number.NaN;
  const second = (hour * 60 + m1 * 10 + m2) * 60 + s1 * 10 + s2;
  if (length === 20 && text.charCodeAt(19) === 90) return day * MILLISECONDS_PER_DAY + second * 1000;
  if (text.charCodeAt(19) === 46) return day * MILLISECONDS_PER_DAY + second * 1000 + scanFraction(text);
  return day * MILLISECONDS_PER_DAY + (second - scanOffset(text, 19)) * 1000;
}

/** The same of an instant without seconds. */
function scanMinute(day: number, text: string): number {
  if (text.length < 17 || text.charCodeAt(16) === 58) return Number.NaN;
  return scanInstantOn(day, `${text.slice(0, 16)}:00${text.slice(16)}`);
}

/** Milliseconds that the fraction and the offset after place 19 of the text add, or NaN; what is below them is cut off. */
function scanFraction(text: string): number {
  let sum = 0;
  let unit = 100;
  for (let at = 20; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return at === 20 ? Number.NaN : sum - scanOffset(text, at) * 1000;
    sum += digit * unit;
    unit = (unit / 10) | 0;
  }
  return Number.NaN;
}

/** Seconds east of UTC of the offset (`Z` or `±hh:mm`) that ends the text at this place, or NaN. */
function scanOffset(text: string, at: number): number {
  const left = text.length - at;
  const sign = text.charCodeAt(at);
  if (left !== 6) return left === 1 && sign === 90 ? 0 : Number.NaN;
  const h1 = text.charCodeAt(at + 1) - 48;
  const h2 = text.charCodeAt(at + 2) - 48;
  const m1 = text.charCodeAt(at + 4) - 48;
  const m2 = text.charCodeAt(at + 5) - 48;
  const hour = h1 * 10 + h2;
  if ((h1 | h2 | m1 | m2 | (9 - h2) | (23 - hour) | (5 - m1) | (9 - m2)) < 0) return Number.NaN;
  if (text.charCodeAt(at + 3) !== 58 || (sign !== 43 && sign !== 45)) return Number.NaN;
  const seconds = (hour * 60 + m1 * 10 + m2) * 60;
  return sign === 43 ? seconds : -seconds;
}
