import { type CalendarDate, dateOfDayNumber } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant, writtenDay } from "../calendar/instant.js";
import { MILLISECONDS_PER_DAY } from "../calendar/scan.js";
import { localDay, type TimeZone } from "../calendar/time-zone.js";

/** @internal An instant so many minutes later, or earlier when negative, written with the same offset. */
export function minutesLater(at: Instant, minutes: number): Instant {
  const offset = /(?:Z|[+-]\d{2}:?\d{2})$/.exec(at)?.[0] ?? "Z";
  const [, sign, hours, rest] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const ahead = sign === undefined ? 0 : (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(rest));
  const local = epochMilliseconds(at) + (minutes + ahead) * 60_000;
  const day = Math.floor(local / MILLISECONDS_PER_DAY);
  return `${dateOfDayNumber(day)}T${clockOf(Math.floor((local - day * MILLISECONDS_PER_DAY) / 1000))}${offset}` as Instant;
}

/** @internal A time of day from the seconds since midnight: `06:10:22`. */
export function clockOf(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

/** @internal The day of an instant at the point of entry; without a zone, the day with which it is written down. */
export function dayAt(at: Instant, timeZone: TimeZone | undefined): CalendarDate {
  return timeZone === undefined ? writtenDay(at) : localDay(at, timeZone);
}
