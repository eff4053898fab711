import type { Instant } from "../calendar/instant.js";
import { epochMilliseconds } from "../calendar/instant.js";
import { dayNumberOf, MILLISECONDS_PER_DAY, scanDay } from "../calendar/scan.js";
import type { CertLogicUnit } from "./certlogic-node.js";

/** @internal What the readers below give for a text in none of the formats; NaN is a format without a real day. */
export const NOT_A_TIME: number = Number.NEGATIVE_INFINITY;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(?:Z|([+-])(\d{1,2}):?(\d{2})?)?$/;
const HOUR_MILLISECONDS = 3_600_000;
/** No moment lies in a later year, nor in one so far before the year 0. */
const LAST_YEAR = 300_000;
const LAST_MILLISECOND = 8.64e15;

/**
 * @internal Milliseconds of a date or a date and time as CertLogic writes them: without a time it is midnight, without an
 * offset it is UTC, an offset may be `+2`, `+02`, `+200` or `+02:00`. A 30 February is read as 2 March, as the reference does.
 */
export function certLogicTime(text: string): number {
  // The everyday forms are read by their characters. Without seconds a text is an instant to us and nothing to CertLogic.
  if (text.length >= 19 && text.charCodeAt(16) === 58) {
    const milliseconds = epochMilliseconds(text as Instant);
    if (milliseconds === milliseconds) return milliseconds;
  } else if (text.length === 10) {
    const day = scanDay(text, 0);
    if (day === day) return day * MILLISECONDS_PER_DAY;
  }
  return inOtherForm(text);
}

function inOtherForm(text: string): number {
  if (DAY.test(text)) return Date.parse(`${text}T00:00:00.000Z`);
  const found = MOMENT.exec(text);
  if (found === null) return NOT_A_TIME;
  const [, start, fraction = "", sign, hours = "", minutes = "00"] = found;
  const offset = sign === undefined ? "Z" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
  return Date.parse(`${start}${fraction === "" ? "" : fraction.padEnd(4, "0").slice(0, 4)}${offset}`);
}

/** Midnight of the last day that a year, or a year and a month, may be; `undefined` for any other text. */
function lastDayOf(text: string): number | undefined {
  if (text.length === 4) {
    const year = digitsOf(text, 0, 4);
    return year === undefined ? undefined : dayNumberOf(year, 12, 31) * MILLISECONDS_PER_DAY;
  }
  if (text.length !== 7 || text.charCodeAt(4) !== 45) return undefined;
  const year = digitsOf(text, 0, 4);
  const month = digitsOf(text, 5, 7);
  if (year === undefined || month === undefined) return undefined;
  if (month < 1 || month > 12) return Number.NaN;
  const next = month === 12 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 1, 1);
  return (next - 1) * MILLISECONDS_PER_DAY;
}

function digitsOf(text: string, from: number, to: number): number | undefined {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

/** @internal Milliseconds of a date of birth: a date, a year, or a year and a month, which stand for their last day. */
export function certLogicBirth(text: string): number {
  return lastDayOf(text) ?? (text.length === 10 ? certLogicTime(text) : NOT_A_TIME);
}

/** @internal Milliseconds of what `plusTime` takes: a date, a date and time, or a year or month for its last day. */
export function certLogicMoment(text: string): number {
  return lastDayOf(text) ?? certLogicTime(text);
}

/**
 * @internal So much later or earlier. Months and years run over: 31 January and a month is 2 or 3 March, and 29 February and
 * a year is 1 March, as the setters of JavaScript count, which the specification follows.
 */
export function certLogicLater(milliseconds: number, amount: number, unit: CertLogicUnit): number {
  if (amount === 0 || !Number.isFinite(milliseconds)) return milliseconds;
  if (unit === "day") return inRange(milliseconds + amount * MILLISECONDS_PER_DAY);
  if (unit === "hour") return inRange(milliseconds + amount * HOUR_MILLISECONDS);
  return monthsLater(milliseconds, unit === "month" ? amount : amount * 12);
}

/** The day of the month is counted from the first of its new month, past its end if it must be. */
function monthsLater(milliseconds: number, amount: number): number {
  const days = Math.floor(milliseconds / MILLISECONDS_PER_DAY);
  // Years that begin in March, in cycles of 400: the leap day is the last of its year.
  const sinceCycles = days + 719_468;
  const cycle = Math.floor(sinceCycles / 146_097);
  const dayOfCycle = sinceCycles - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + (yearOfCycle >> 2) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5);
  const months = (cycle * 400 + yearOfCycle) * 12 + monthFromMarch + 2 + amount;
  const year = Math.floor(months / 12);
  if (Math.abs(year) > LAST_YEAR) return Number.NaN;
  const first = dayNumberOf(year, months - year * 12 + 1, 1);
  return inRange((first + dayOfMonth - days) * MILLISECONDS_PER_DAY + milliseconds);
}

function inRange(milliseconds: number): number {
  return Math.abs(milliseconds) <= LAST_MILLISECOND ? milliseconds : Number.NaN;
}
