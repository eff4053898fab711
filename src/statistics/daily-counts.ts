import { addDays, type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import type { DailyCounts } from "./alert.js";

/** What was counted on a day. */
export interface DayOfCounts {
  readonly day: CalendarDate;
  /** `undefined` where the report came without the figure. */
  readonly count: number | undefined;
}

/**
 * Reports put in the order of their days, as the charts take them: one place for each day from the first to the last, both
 * included, and `undefined` where nobody reported. A missing day is not a zero. Reports of other days are left out. The day
 * at a place is `addDays(from, place)`.
 *
 * @throws RangeError when the last day is before the first, or two reports are of one day.
 * @example
 * const reports = [{ day: calendarDate("2026-03-01"), count: 4 }, { day: calendarDate("2026-03-03"), count: 0 }];
 * dailyCounts(reports, calendarDate("2026-03-01"), calendarDate("2026-03-04")) // => [4, undefined, 0, undefined]
 * @see WHO AFRO, Integrated Disease Surveillance and Response, technical guidelines, 3rd edition: zero reporting
 */
export function dailyCounts(reports: Iterable<DayOfCounts>, from: CalendarDate, to: CalendarDate): DailyCounts {
  const last = daysBetween(from, to);
  if (last < 0) throw new RangeError(`dailyCounts: expected a last day from ${from}, got ${to}`);
  const counts = new Array<number | undefined>(last + 1).fill(undefined);
  const seen = new Set<number>();
  for (const { day, count } of reports) {
    const place = daysBetween(from, day);
    if (place < 0 || place > last) continue;
    if (seen.has(place)) throw new RangeError(`dailyCounts: expected one report of ${addDays(from, place)}, got two`);
    seen.add(place);
    counts[place] = count;
  }
  return counts;
}
