import { addDays, type CalendarDate } from "./calendar-date.js";
import { epochMilliseconds, type Instant } from "./instant.js";

/** A run of days; both ends belong to it, and an end left out is open. */
export interface DateWindow {
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/** A stretch of time from an instant up to, and not including, another; an end left out is open. */
export interface InstantWindow {
  readonly from?: Instant;
  readonly before?: Instant;
}

/**
 * Whether a date lies in a window of dates, both ends included.
 *
 * @example
 * isInDateWindow(calendarDate("2020-03-04"), { from: calendarDate("2020-03-04") }) // => true
 */
export function isInDateWindow(date: CalendarDate, window: DateWindow): boolean {
  return (window.from === undefined || date >= window.from) && (window.until === undefined || date <= window.until);
}

/**
 * Whether an instant lies in a window of instants: the start belongs to it, the end does not.
 *
 * @example
 * isInInstantWindow(instant("2020-03-18T00:00Z"), { before: instant("2020-03-18T00:00Z") }) // => false
 */
export function isInInstantWindow(at: Instant, window: InstantWindow): boolean {
  const milliseconds = epochMilliseconds(at);
  return (
    (window.from === undefined || milliseconds >= epochMilliseconds(window.from)) &&
    (window.before === undefined || milliseconds < epochMilliseconds(window.before))
  );
}

/**
 * The days from a number of days back up to and including a day, which is day 0: with 14 days there are 15 dates.
 *
 * @throws RangeError when the number of days is negative or not whole, or the first day lies before the year 0000.
 * @example
 * lookBack(calendarDate("2020-03-18"), 14).from // => "2020-03-04"
 */
export function lookBack(on: CalendarDate, days: number): Required<DateWindow> {
  if (!Number.isInteger(days) || days < 0)
    throw new RangeError("lookBack: expected a whole number of days, 0 or more, got another number");
  return { from: addDays(on, -days), until: on };
}
