import { type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import { countedDay, DAY_COUNTS, dayLimit } from "../calendar/day-count.js";
import type { Text } from "../text.js";

/** When a person is to be seen: a list of day numbers, and from when they are counted. */
export interface FollowUpPlan {
  /** The day from which the days are counted, such as the last contact or the arrival. */
  readonly startOn: CalendarDate;
  /** Which number that day bears. */
  readonly dayCount: keyof typeof DAY_COUNTS;
  /** The numbers of the days, such as 1, 2, 3, 5 and 7, in any order. */
  readonly days: readonly number[];
}

/** A day on which a person is to be seen. */
export interface FollowUpDay {
  readonly day: number;
  readonly on: CalendarDate;
}

/** The days on which a person is to be seen, with the working of the last. */
export interface FollowUpSchedule {
  /** Each once, by date. */
  readonly days: readonly FollowUpDay[];
  /** The last day, which still belongs to the follow-up; `undefined` without days. */
  readonly ends: CalendarDate | undefined;
  readonly working: Text;
}

/**
 * The days on which a person is to be seen, from a list of day numbers. An order is an order: what was done or missed
 * moves no day.
 *
 * @throws RangeError when a number of a day is not whole, negative, or of a day after the year 9999, and when there is no
 * such day count.
 * @example
 * const plan = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1", days: [1, 2, 3, 5, 7] };
 * followUpSchedule(plan).days.map(({ on }) => on.slice(8)) // => ["01", "02", "03", "05", "07"]
 * followUpSchedule(plan).working.en // => "day 1 = 2022-07-01; day 7 = 2022-07-07, inclusive"
 */
export function followUpSchedule({ startOn, dayCount, days }: FollowUpPlan): FollowUpSchedule {
  if (!days.every((day) => Number.isSafeInteger(day) && day >= 0))
    throw new RangeError("followUpSchedule: expected whole numbers of days, 0 or more, got others");
  if (!Object.hasOwn(DAY_COUNTS, dayCount))
    throw new RangeError(
      `followUpSchedule: expected ${Object.keys(DAY_COUNTS).join(" or ")} as the day count, got another`,
    );
  const count = DAY_COUNTS[dayCount];
  const ordered = [...new Set(days)].sort((one, other) => one - other);
  const last = ordered.at(-1);
  if (last === undefined) return { days: [], ends: undefined, working: NO_DAYS };
  if (last - count.startingDayIs > daysBetween(startOn, LAST_DATE))
    throw new RangeError(`followUpSchedule: expected days up to the year 9999, got day ${last}`);
  return {
    days: ordered.map((day) => ({ day, on: countedDay(startOn, day, count) })),
    ends: countedDay(startOn, last, count),
    working: dayLimit(startOn, last, count).working,
  };
}

const LAST_DATE = "9999-12-31" as CalendarDate;
const NO_DAYS: Text = { en: "no day of follow-up", zh: "无随访日" };
