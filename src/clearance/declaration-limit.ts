import { addDays, type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import { DAY_COUNTS, dayLimit } from "../calendar/day-count.js";
import type { Instant } from "../calendar/instant.js";
import type { TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";
import { type DayCountName, type DaysAfter, type HoursBefore, hoursBefore } from "./release-limit.js";

/**
 * Goods that come in are declared within fourteen days of the declared entry of the conveyance. The law does not say
 * whether the day of entry is counted; here it is not, unless the question says so.
 *
 * @see Customs Law of China, Article 24
 */
export const IMPORT_DECLARATION_LIMIT: DaysAfter = {
  kind: "days-after",
  days: 14,
  moment: "entry-declared",
  dayCount: "start-is-day-0",
};

/**
 * Goods that go out are declared 24 hours before loading, after they have arrived at the site under customs control.
 *
 * @see Customs Law of China, Article 24
 */
export const EXPORT_DECLARATION_LIMIT: HoursBefore = { kind: "hours-before", hours: 24, moment: "loading" };

/** Until when goods that come in may be declared without a fee. */
export interface ImportDeclarationLimit {
  /** The last day in time. */
  readonly lastDay: CalendarDate;
  /** The first day for which the fee for a late declaration is due. */
  readonly lateFeeFrom: CalendarDate;
  readonly working: Text;
}

/** How late a declaration is. */
export interface LateDeclaration {
  /** The first and the last day of the delay both counted; 0 when the declaration was in time, or before the entry. */
  readonly daysLate: number;
  readonly limit: ImportDeclarationLimit;
  readonly working: Text;
}

/**
 * Until when goods that come in may be declared, with the first day of the fee. How the days are counted is never implied:
 * the two conventions lie a day apart. Rest days are not looked at.
 *
 * @param entryDeclaredOn the day on which the conveyance was declared to enter, which may come after its arrival
 * @param days 14 unless another rule says otherwise
 * @throws RangeError when the number of days is negative or not whole.
 * @example
 * const entered = calendarDate("2020-02-03");
 * importDeclarationLimit(entered, "start-is-day-0").lastDay // => "2020-02-17"
 * importDeclarationLimit(entered, "start-is-day-0").lateFeeFrom // => "2020-02-18"
 * importDeclarationLimit(entered, "start-is-day-1").lastDay // => "2020-02-16"
 * @see Customs Law of China, Article 24
 */
export function importDeclarationLimit(
  entryDeclaredOn: CalendarDate,
  dayCount: DayCountName,
  days: number = IMPORT_DECLARATION_LIMIT.days,
): ImportDeclarationLimit {
  const { end, working } = dayLimit(entryDeclaredOn, days, DAY_COUNTS[dayCount]);
  return { lastDay: end, lateFeeFrom: addDays(end, 1), working };
}

/**
 * How many days late goods were declared, or are by a day on which they still are not: from the first day after the limit
 * to the day of the declaration, both counted.
 *
 * @param declaredOn the day on which customs accepted the declaration; for goods not yet declared, the day that is asked about
 * @example
 * const limit = importDeclarationLimit(calendarDate("2020-02-03"), "start-is-day-0");
 * lateDeclaration(limit, calendarDate("2020-02-19")).daysLate // => 2
 * lateDeclaration(limit, calendarDate("2020-02-17")).daysLate // => 0
 * @see Measures on the late-declaration fee for import goods: the first day and the last day are both counted
 */
export function lateDeclaration(limit: ImportDeclarationLimit, declaredOn: CalendarDate): LateDeclaration {
  const daysLate = Math.max(0, daysBetween(limit.lateFeeFrom, declaredOn) + 1);
  const working =
    daysLate === 0
      ? { en: `${declaredOn} is not after ${limit.lastDay}`, zh: `${declaredOn}未超过${limit.lastDay}` }
      : {
          en: `${limit.lateFeeFrom} to ${declaredOn}, both counted: ${daysLate} days`,
          zh: `自${limit.lateFeeFrom}至${declaredOn}，首尾两日均计：${daysLate}日`,
        };
  return { daysLate, limit, working };
}

/**
 * The last instant at which goods that go out may be declared: 24 elapsed hours before loading, at that very instant in
 * time. The goods must have arrived at the site under customs control by then; that is not looked at.
 *
 * @param hours 24 unless another rule says otherwise; they need not be whole
 * @throws RangeError when the hours are negative or no finite number, or the zone is not an IANA name.
 * @example
 * exportDeclarationLimit(instant("2020-04-11T08:00:00+08:00"), "Asia/Shanghai").latest // => "2020-04-10T08:00:00+08:00"
 * @see Customs Law of China, Article 24
 */
export function exportDeclarationLimit(
  loadingAt: Instant,
  timeZone: TimeZone,
  hours: number = EXPORT_DECLARATION_LIMIT.hours,
): { readonly latest: Instant; readonly working: Text } {
  if (!(Number.isFinite(hours) && hours >= 0))
    throw new RangeError("exportDeclarationLimit: expected hours, 0 or more, got another number");
  return hoursBefore(loadingAt, hours, timeZone);
}
