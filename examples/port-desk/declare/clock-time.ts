import {
  type CalendarDate,
  epochMilliseconds,
  type Instant,
  instantAt,
  localDateTime,
  startOfDay,
  type TimeZone,
} from "pratique/calendar";

const MINUTE = 60_000;

/** The instant at which the port's clock shows a time of a day, on days of 23 and 25 hours too. */
export function clockTime(date: CalendarDate, hour: number, minute: number, timeZone: TimeZone): Instant {
  const start = startOfDay(date, timeZone);
  const after = instantAt(epochMilliseconds(start) + (hour * 60 + minute) * MINUTE, timeZone);
  // The offset may have changed since the day began.
  const shift = localDateTime(start, timeZone).offsetMinutes - localDateTime(after, timeZone).offsetMinutes;
  return shift === 0 ? after : instantAt(epochMilliseconds(after) + shift * MINUTE, timeZone);
}

/** Noon of a day at the port, as of which a declaration of that day is looked at here. */
export function noonOf(date: CalendarDate, timeZone: TimeZone): Instant {
  return clockTime(date, 12, 0, timeZone);
}
