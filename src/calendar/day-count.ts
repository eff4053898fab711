import type { Text } from "../text.js";
import { type CalendarDate, dayNumber, notWhole, writtenDate } from "./calendar-date.js";
import { epochMilliseconds, type Instant } from "./instant.js";
import { MILLISECONDS_PER_DAY } from "./scan.js";
import { instantAt, type TimeZone } from "./time-zone.js";

/**
 * Which day is counted as which. Services have disputed exactly this by one day and by two, so the convention is data
 * of the rule that counts, never code.
 */
export interface DayCount {
  readonly id: string;
  /** The number that the starting day itself bears. */
  readonly startingDayIs: 0 | 1;
  readonly text: Text;
}

/** The conventions that port-health texts use. Ends are inclusive: the last day is wholly part of the time limit. */
export const DAY_COUNTS = {
  "start-is-day-0": {
    id: "start-is-day-0",
    startingDayIs: 0,
    text: { en: "the starting day is day 0", zh: "起始日为第0天" },
  },
  "start-is-day-1": {
    id: "start-is-day-1",
    startingDayIs: 1,
    text: { en: "the starting day is day 1", zh: "起始日为第1天" },
  },
} as const satisfies Record<string, DayCount>;

/** A time limit in days with the working that an officer can read out. */
export interface DayLimit {
  /** The last day, which still belongs to the limit. */
  readonly end: CalendarDate;
  readonly working: Text;
}

/** A time limit in periods of 24 hours with its working. */
export interface InstantLimit {
  /** The instant at which the limit is over; it no longer belongs to it. */
  readonly end: Instant;
  readonly working: Text;
}

/**
 * The date that bears a number in a day count; a negative number is a day before the start.
 *
 * @throws RangeError when the number is not whole, or the day lies outside the years 0000 to 9999.
 * @example
 * countedDay(calendarDate("2022-07-01"), 7, DAY_COUNTS["start-is-day-1"]) // => "2022-07-07"
 */
export function countedDay(start: CalendarDate, day: number, count: DayCount): CalendarDate {
  if (!Number.isInteger(day)) throw notWhole("countedDay");
  return writtenDate(dayNumber(start) + day - count.startingDayIs, "countedDay");
}

/**
 * The last day of a time limit of so many days, inclusive, with its working.
 *
 * @throws RangeError when the number of days is negative or not whole, or the last day lies after the year 9999.
 * @example
 * dayLimit(calendarDate("2022-06-30"), 7, DAY_COUNTS["start-is-day-0"]).working.en
 * // => "day 0 = 2022-06-30; day 7 = 2022-07-07, inclusive"
 */
export function dayLimit(start: CalendarDate, days: number, count: DayCount): DayLimit {
  if (!Number.isInteger(days) || days < 0)
    throw new RangeError("dayLimit: expected a whole number of days, 0 or more, got another number");
  const end = countedDay(start, days, count);
  return {
    end,
    working: {
      en: `day ${count.startingDayIs} = ${start}; day ${days} = ${end}, inclusive`,
      zh: `第${count.startingDayIs}天＝${start}；第${days}天＝${end}（含当日）`,
    },
  };
}

/**
 * The instant at which a number of 24-hour periods is over, written in the zone of the place, with its working.
 * A change of the clocks does not lengthen or shorten it.
 *
 * @throws RangeError when the number of periods is negative or not whole, or the zone is not an IANA name.
 * @example
 * periodLimit(instant("2022-07-01T10:00:00+08:00"), 7, "Asia/Shanghai").end // => "2022-07-08T10:00:00+08:00"
 */
export function periodLimit(start: Instant, periods: number, timeZone: TimeZone): InstantLimit {
  if (!Number.isInteger(periods) || periods < 0)
    throw new RangeError("periodLimit: expected a whole number of 24-hour periods, 0 or more, got another number");
  const end = instantAt(epochMilliseconds(start) + periods * MILLISECONDS_PER_DAY, timeZone);
  return {
    end,
    working: {
      en: `${periods} × 24 h from ${start} end at ${end}`,
      zh: `自${start}起${periods}个24小时，至${end}止`,
    },
  };
}
