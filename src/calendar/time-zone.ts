import { tzOffset } from "@date-fns/tz";
import { addDays, type CalendarDate, dateOfDayNumber, dayNumber } from "./calendar-date.js";
import { epochMilliseconds, type Instant } from "./instant.js";
import { MILLISECONDS_PER_DAY } from "./scan.js";

/** A time zone by its IANA name: `Asia/Shanghai`, `UTC`. */
export type TimeZone = string;

/** What the clock on the wall shows at an instant. */
export interface LocalDateTime {
  readonly date: CalendarDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC in force at that instant. */
  readonly offsetMinutes: number;
}

/**
 * Whether a name is a time zone that this machine's zone data knows.
 *
 * @example
 * isTimeZone("Asia/Shanghai") // => true
 * isTimeZone("Peking time") // => false
 */
export function isTimeZone(name: unknown): name is TimeZone {
  return typeof name === "string" && name !== "" && !Number.isNaN(tzOffset(name, new Date(0)));
}

/**
 * What the clock at a point of entry shows at an instant.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * localDateTime(instant("2020-03-17T16:05:09Z"), "Asia/Shanghai").date // => "2020-03-18"
 */
export function localDateTime(at: Instant, timeZone: TimeZone): LocalDateTime {
  const milliseconds = epochMilliseconds(at);
  const offsetMinutes = offsetAt(milliseconds, timeZone);
  const local = milliseconds + offsetMinutes * 60_000;
  const day = Math.floor(local / MILLISECONDS_PER_DAY);
  const second = Math.floor((local - day * MILLISECONDS_PER_DAY) / 1000);
  return {
    date: dateOfDayNumber(day),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    offsetMinutes,
  };
}

/**
 * The calendar day of an instant at a point of entry.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * localDay(instant("2020-03-17T16:00:00Z"), "Asia/Shanghai") // => "2020-03-18"
 */
export function localDay(at: Instant, timeZone: TimeZone): CalendarDate {
  const milliseconds = epochMilliseconds(at);
  return dateOfDayNumber(Math.floor((milliseconds + offsetAt(milliseconds, timeZone) * 60_000) / MILLISECONDS_PER_DAY));
}

/**
 * The first instant of a day at a point of entry, written in the offset then in force. Where clocks go forward at
 * midnight the day starts at the first instant that exists; where the zone left the day out altogether
 * (Pacific/Apia, 2011-12-30) it is the instant at which the next day starts.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * startOfDay(calendarDate("2020-03-18"), "Asia/Shanghai") // => "2020-03-18T00:00:00+08:00"
 */
export function startOfDay(date: CalendarDate, timeZone: TimeZone): Instant {
  return instantAt(startMilliseconds(date, timeZone), timeZone);
}

/**
 * Hours from the start of a day to the start of the next at a point of entry: 24, or 23, 25 and other numbers when
 * clocks change.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * dayLengthHours(calendarDate("2026-03-29"), "Europe/London") // => 23
 */
export function dayLengthHours(date: CalendarDate, timeZone: TimeZone): number {
  return (startMilliseconds(addDays(date, 1), timeZone) - startMilliseconds(date, timeZone)) / 3_600_000;
}

/**
 * Writes a number of milliseconds since 1970-01-01T00:00Z as an instant, in the offset of a zone, to the second or,
 * where there are milliseconds, to the millisecond.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * instantAt(0, "Asia/Shanghai") // => "1970-01-01T08:00:00+08:00"
 */
export function instantAt(milliseconds: number, timeZone: TimeZone): Instant {
  const offset = offsetAt(milliseconds, timeZone);
  const local = new Date(milliseconds + offset * 60_000).toISOString();
  const time = milliseconds % 1000 === 0 ? local.slice(0, 19) : local.slice(0, 23);
  if (offset === 0) return `${time}Z` as Instant;
  const minutes = Math.abs(offset);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${time}${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as Instant;
}

/** Minutes east of UTC, whole: an offset of before 1972 that has seconds is cut to the minute. */
function offsetAt(milliseconds: number, timeZone: TimeZone): number {
  const offset = tzOffset(timeZone, new Date(milliseconds));
  if (Number.isNaN(offset)) throw new RangeError("time zone: expected an IANA name, got another string");
  return Math.trunc(offset);
}

/** The smallest instant whose local day is the date or a later one, found from the offsets on either side of midnight. */
function startMilliseconds(date: CalendarDate, timeZone: TimeZone): number {
  const midnight = dayNumber(date) * MILLISECONDS_PER_DAY;
  const dayAt = (milliseconds: number) =>
    Math.floor((milliseconds + offsetAt(milliseconds, timeZone) * 60_000) / MILLISECONDS_PER_DAY);
  const wanted = dayNumber(date);
  let before = midnight - 2 * MILLISECONDS_PER_DAY;
  let from = midnight + 2 * MILLISECONDS_PER_DAY;
  // Offsets are whole minutes, so the start of a day is one too.
  while (from - before > 60_000) {
    const middle = before + Math.floor((from - before) / 120_000) * 60_000;
    if (dayAt(middle) >= wanted) from = middle;
    else before = middle;
  }
  return from;
}
