import { dayNumberOf, scanInstant } from "../calendar/scan.js";

/*
 * Instants and numbers are read from bytes as the calendar reads them from text: by their characters, with the bounds of
 * all digits checked at once, by the sign bit of everything that must not be negative. Only what is written in another than
 * the usual way is made a text of.
 */

const DAYS_IN_MONTH = /* @__PURE__ */ new Uint8Array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);

/** Longer texts are no instants, whatever their fraction. */
const LONGEST_INSTANT = 40;

/** @internal Seconds since 1970, with their fraction, of an instant that stands between two places; NaN for anything else. */
export function scanSeconds(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  const isUsual = (length === 20 && bytes[from + 19] === 90) || length === 25;
  if (!isUsual || bytes[from + 10] !== 84 || bytes[from + 13] !== 58 || bytes[from + 16] !== 58)
    return length > LONGEST_INSTANT ? Number.NaN : scanInstant(asciiText(bytes, from, to)) / 1000;
  const h1 = (bytes[from + 11] as number) - 48;
  const h2 = (bytes[from + 12] as number) - 48;
  const m1 = (bytes[from + 14] as number) - 48;
  const m2 = (bytes[from + 15] as number) - 48;
  const s1 = (bytes[from + 17] as number) - 48;
  const s2 = (bytes[from + 18] as number) - 48;
  const hours = h1 * 10 + h2;
  const below = (9 - h2) | (23 - hours) | (5 - m1) | (9 - m2) | (5 - s1) | (9 - s2);
  if ((h1 | h2 | m1 | m2 | s1 | s2 | below) < 0) return Number.NaN;
  const local = scanDayBytes(bytes, from) * 86_400 + hours * 3600 + (m1 * 10 + m2) * 60 + s1 * 10 + s2;
  return length === 20 ? local : local - offsetSeconds(bytes, from + 19);
}

function offsetSeconds(bytes: Uint8Array, at: number): number {
  const sign = bytes[at];
  const hours = two(bytes, at + 1);
  const minutes = two(bytes, at + 4);
  if ((hours | minutes | (23 - hours) | (59 - minutes)) < 0 || bytes[at + 3] !== 58) return Number.NaN;
  if (sign !== 43 && sign !== 45) return Number.NaN;
  return (hours * 60 + minutes) * (sign === 43 ? 60 : -60);
}

/** The number that two digits write; a negative one when one of them is no digit. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - 48;
  const ones = (bytes[at + 1] as number) - 48;
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1 : tens * 10 + ones;
}

/** The days of two centuries are numbered once: events lie on few days, and the numbering takes longer than the digits. */
const FIRST_YEAR = 1900;
const DAYS_KEPT = 200 * 16 * 32;
let daysKept: Int32Array | undefined;

/** The day number of a date, or NaN. */
function scanDayBytes(bytes: Uint8Array, at: number): number {
  const y1 = (bytes[at] as number) - 48;
  const y2 = (bytes[at + 1] as number) - 48;
  const y3 = (bytes[at + 2] as number) - 48;
  const y4 = (bytes[at + 3] as number) - 48;
  const m1 = (bytes[at + 5] as number) - 48;
  const m2 = (bytes[at + 6] as number) - 48;
  const d1 = (bytes[at + 8] as number) - 48;
  const d2 = (bytes[at + 9] as number) - 48;
  const below = (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (1 - m1) | (9 - m2) | (3 - d1) | (9 - d2);
  if ((y1 | y2 | y3 | y4 | m1 | m2 | d1 | d2 | below) < 0) return Number.NaN;
  if (bytes[at + 4] !== 45 || bytes[at + 7] !== 45) return Number.NaN;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const place = ((year - FIRST_YEAR) * 16 + m1 * 10 + m2) * 32 + d1 * 10 + d2;
  daysKept ??= new Int32Array(DAYS_KEPT);
  // 0 stands for a day that was not numbered yet: 1970-01-01 is numbered every time.
  const kept = place >= 0 && place < DAYS_KEPT ? (daysKept[place] as number) : 0;
  if (kept !== 0) return kept;
  const day = realDay(year, m1 * 10 + m2, d1 * 10 + d2);
  if (place >= 0 && place < DAYS_KEPT && day === day) daysKept[place] = day;
  return day;
}

function realDay(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1) return Number.NaN;
  const isLeap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > (DAYS_IN_MONTH[month] as number) && !(isLeap && month === 2 && day === 29)) return Number.NaN;
  return dayNumberOf(year, month, day);
}

/** @internal A number in units of its last decimal, of digits with a point or without; NaN for anything else. */
export function scanUnits(bytes: Uint8Array, from: number, to: number, decimals: number): number {
  let units = 0;
  let left = -1;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit >= 0 && digit <= 9) {
      if (left === 0) {
        if (digit !== 0) return Number.NaN;
        continue;
      }
      units = units * 10 + digit;
      if (left > 0) left--;
    } else if (digit === -2 && left < 0 && at > from && at + 1 < to) left = decimals;
    else return Number.NaN;
  }
  for (let more = left < 0 ? decimals : left; more > 0; more--) units *= 10;
  return from < to && units <= Number.MAX_SAFE_INTEGER ? units : Number.NaN;
}

function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** @internal Whether nothing but spaces stands between two places. */
export function isBlankText(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 32) return false;
  return true;
}
