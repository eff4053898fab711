import type { Instant } from "../calendar/instant.js";
import { epochMilliseconds } from "../calendar/instant.js";
import type { CertLogicUnit } from "./certlogic-node.js";

/** @internal What the readers below give for a text that is in none of the formats; NaN is a format without a real day. */
export const NOT_A_TIME: number = Number.POSITIVE_INFINITY;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(\.\d+)?(?:Z|([+-])(\d{1,2}):?(\d{2})?)?$/;
const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-\d{2}$/;
const HOUR_MILLISECONDS = 3_600_000;
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
    const midnight = epochMilliseconds(`${text}T00:00:00Z` as Instant);
    if (midnight === midnight) return midnight;
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
  if (YEAR.test(text)) return Date.parse(`${text}-12-31T00:00:00.000Z`);
  if (!MONTH.test(text)) return undefined;
  const first = new Date(`${text}-01T00:00:00.000Z`);
  first.setUTCMonth(first.getUTCMonth() + 1);
  return first.setUTCDate(0);
}

/** @internal Milliseconds of a date of birth: a date, a year, or a year and a month, which stand for their last day. */
export function certLogicBirth(text: string): number {
  return lastDayOf(text) ?? (DAY.test(text) ? certLogicTime(text) : NOT_A_TIME);
}

/** @internal Milliseconds of what `plusTime` takes: a date, a date and time, or a year or month for its last day. */
export function certLogicMoment(text: string): number {
  return (text.length < 8 ? lastDayOf(text) : undefined) ?? certLogicTime(text);
}

/**
 * @internal So much later or earlier. Months and years run over: 31 January and a month is 2 or 3 March, and 29 February and
 * a year is 1 March, as the setters of JavaScript count, which the specification follows.
 */
export function certLogicLater(milliseconds: number, amount: number, unit: CertLogicUnit): number {
  if (amount === 0 || milliseconds !== milliseconds || milliseconds === NOT_A_TIME) return milliseconds;
  if (unit === "day") return inRange(milliseconds + amount * 24 * HOUR_MILLISECONDS);
  if (unit === "hour") return inRange(milliseconds + amount * HOUR_MILLISECONDS);
  const date = new Date(milliseconds);
  if (unit === "month") return date.setUTCMonth(date.getUTCMonth() + amount);
  return date.setUTCFullYear(date.getUTCFullYear() + amount);
}

function inRange(milliseconds: number): number {
  return Math.abs(milliseconds) <= LAST_MILLISECOND ? milliseconds : Number.NaN;
}
