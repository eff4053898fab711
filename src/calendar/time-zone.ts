import { type CalendarDate, dayNumber, writtenDate } from "./calendar-date.js";
import { epochMilliseconds, type Instant } from "./instant.js";
import { isZoneName, offsetAt } from "./offset.js";
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
 * Whether a name is a time zone that this machine's zone data knows, in capitals or not. An offset is none: `+08:00`
 * does not say whose clock it is.
 *
 * @example
 * isTimeZone("Asia/Shanghai") // => true
 * isTimeZone("Peking time") // => false
 * isTimeZone("+08:00") // => false
 */
export function isTimeZone(name: unknown): name is TimeZone {
  return typeof name === "string" && isZoneName(name);
}

/**
 * What the clock at a point of entry shows at an instant.
 *
 * @throws RangeError when the zone is not an IANA name, or its clock shows a day outside the years 0000 to 9999.
 * @example
 * localDateTime(instant("2020-03-17T16:05:09Z"), "Asia/Shanghai").date // => "2020-03-18"
 */
export function localDateTime(at: Instant, timeZone: TimeZone): LocalDateTime {
  const milliseconds = epochMilliseconds(at);
  const offsetMinutes = offsetAt(milliseconds, timeZone, "localDateTime");
  const local = milliseconds + offsetMinutes * 60_000;
  const day = Math.floor(local / MILLISECONDS_PER_DAY);
  const second = Math.floor((local - day * MILLISECONDS_PER_DAY) / 1000);
  return {
    date: writtenDate(day, "localDateTime"),
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    offsetMinutes,
  };
}

/**
 * The calendar day of an instant at a point of entry.
 *
 * @throws RangeError when the zone is not an IANA name, or the day lies outside the years 0000 to 9999.
 * @example
 * localDay(instant("2020-03-17T16:00:00Z"), "Asia/Shanghai") // => "2020-03-18"
 */
export function localDay(at: Instant, timeZone: TimeZone): CalendarDate {
  return writtenDate(localDayNumber(at, timeZone, "localDay"), "localDay");
}

/** @internal The day number of an instant at a point of entry: of any instant that can be read, written or not. */
export function localDayNumber(at: Instant, timeZone: TimeZone, asker = "localDayNumber"): number {
  const milliseconds = epochMilliseconds(at);
  return Math.floor((milliseconds + offsetAt(milliseconds, timeZone, asker) * 60_000) / MILLISECONDS_PER_DAY);
}

/**
 * The first instant of a day at a point of entry, written in the offset then in force: the first of all at which the
 * clock shows that day or a later one. Where clocks go forward at midnight it is the first instant that exists; where
 * they go back just after midnight the day has begun, although the day before is shown once more (America/St_Johns,
 * 2010-11-07); where the zone left the day out (Pacific/Apia, 2011-12-30) it is the start of the next.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * startOfDay(calendarDate("2020-03-18"), "Asia/Shanghai") // => "2020-03-18T00:00:00+08:00"
 */
export function startOfDay(date: CalendarDate, timeZone: TimeZone): Instant {
  return writtenInstant(startMilliseconds(dayNumber(date), timeZone, "startOfDay"), timeZone, "startOfDay");
}

/**
 * Hours from the start of a day to the start of the next at a point of entry: 24, or 23, 25 and other numbers when
 * clocks change; 0 for a day that the zone left out.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * dayLengthHours(calendarDate("2026-03-29"), "Europe/London") // => 23
 */
export function dayLengthHours(date: CalendarDate, timeZone: TimeZone): number {
  const start = startMilliseconds(dayNumber(date), timeZone, "dayLengthHours");
  return (startMilliseconds(dayNumber(date) + 1, timeZone, "dayLengthHours") - start) / 3_600_000;
}

/**
 * Writes a number of milliseconds since 1970-01-01T00:00Z as an instant, in the offset of a zone, to the second or,
 * where there are milliseconds, to the millisecond.
 *
 * @throws RangeError when the zone is not an IANA name, or its clock shows a year outside 0000 to 9999, which an
 * instant cannot be written in; so does NaN.
 * @example
 * instantAt(0, "Asia/Shanghai") // => "1970-01-01T08:00:00+08:00"
 */
export function instantAt(milliseconds: number, timeZone: TimeZone): Instant {
  return writtenInstant(milliseconds, timeZone, "instantAt");
}

function writtenInstant(milliseconds: number, timeZone: TimeZone, asker: string): Instant {
  const offset = offsetAt(milliseconds, timeZone, asker);
  const local = new Date(milliseconds + offset * 60_000);
  const year = local.getUTCFullYear();
  if (!(year >= 0 && year <= 9999))
    throw new RangeError(`${asker}: expected an instant of the years 0000 to 9999, got a number outside them`);
  const time = local.toISOString().slice(0, milliseconds % 1000 === 0 ? 19 : 23);
  if (offset === 0) return `${time}Z` as Instant;
  const minutes = Math.abs(offset);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${time}${offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` as Instant;
}

/**
 * Goes from one change of the clocks to the next, beginning a day before, when every clock still shows an earlier day,
 * until the offset in force lets the clock show midnight, or a change has put it past midnight.
 */
function startMilliseconds(day: number, timeZone: TimeZone, asker: string): number {
  const midnight = day * MILLISECONDS_PER_DAY;
  for (let from = midnight - MILLISECONDS_PER_DAY; ; ) {
    const offset = offsetAt(from, timeZone, asker);
    const start = midnight - offset * 60_000;
    if (start <= from) return from;
    if (offsetAt(start, timeZone, asker) === offset) return start;
    from = nextChange(from, start, offset, timeZone, asker);
  }
}

/**
 * The instant, to the second, at which an offset ends that is in force at one instant and no longer at another. Between
 * two instants less than two days apart no zone has ever changed its clocks and changed them back.
 */
function nextChange(before: number, after: number, offset: number, timeZone: TimeZone, asker: string): number {
  let [last, next] = [before, after];
  while (next - last > 1000) {
    const middle = last + Math.floor((next - last) / 2000) * 1000;
    if (offsetAt(middle, timeZone, asker) === offset) last = middle;
    else next = middle;
  }
  return next;
}
