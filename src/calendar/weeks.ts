/*! Built with parts of date-fns and @date-fns/utc, MIT License, Copyright (c) 2021 Sasha Koss and Lesha Koss https://kossnocorp.mit-license.org */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getISOWeek } from "date-fns/getISOWeek";
import { getISOWeekYear } from "date-fns/getISOWeekYear";
import { getWeek } from "date-fns/getWeek";
import { getWeekYear } from "date-fns/getWeekYear";
import { type CalendarDate, dayNumber, writtenDate } from "./calendar-date.js";
import { dayNumberOf, MILLISECONDS_PER_DAY } from "./scan.js";
import type { DateWindow } from "./windows.js";

/** A numbered week of a year; the week-year may differ from the calendar year around New Year. */
export interface Week {
  readonly year: number;
  readonly week: number;
}

/** date-fns reckons in the machine's zone unless told otherwise; the calendar has no machine. */
const utc = (value: Date | number | string) => new UTCDateMini(+new Date(value));
const iso = { in: utc } as const;
/** MMWR weeks run Sunday to Saturday, and week 1 is the first with at least four days in the year. */
const mmwr = { in: utc, weekStartsOn: 0, firstWeekContainsDate: 4 } as const;

/**
 * ISO 8601 week: Monday to Sunday, week 1 holds the first Thursday of the year.
 *
 * @example
 * isoWeek(calendarDate("2021-01-01")) // => { year: 2020, week: 53 }
 * @see ISO 8601-1:2019, 3.1.1.23
 */
export function isoWeek(date: CalendarDate): Week {
  const day = atUtcMidnight(date);
  return { year: getISOWeekYear(day, iso), week: getISOWeek(day, iso) };
}

/**
 * MMWR (epidemiological) week: Sunday to Saturday, week 1 is the first with at least four days in the year.
 *
 * @example
 * mmwrWeek(calendarDate("2021-01-03")) // => { year: 2021, week: 1 }
 * @see CDC, MMWR Weeks, NNDSS documentation
 */
export function mmwrWeek(date: CalendarDate): Week {
  const day = atUtcMidnight(date);
  return { year: getWeekYear(day, mmwr), week: getWeek(day, mmwr) };
}

/**
 * The days of an ISO 8601 week, Monday to Sunday, both included.
 *
 * @throws RangeError when the year has no such week; most have 52.
 * @example
 * isoWeekDates({ year: 2020, week: 53 }) // => { from: "2020-12-28", until: "2021-01-03" }
 * @see ISO 8601-1:2019, 3.1.1.23
 */
export function isoWeekDates(week: Week): Required<DateWindow> {
  return daysOfWeek(week, 3, "isoWeekDates");
}

/**
 * The days of an MMWR (epidemiological) week, Sunday to Saturday, both included.
 *
 * @throws RangeError when the year has no such week; most have 52.
 * @example
 * mmwrWeekDates({ year: 2021, week: 1 }) // => { from: "2021-01-03", until: "2021-01-09" }
 * @see CDC, MMWR Weeks, NNDSS documentation
 */
export function mmwrWeekDates(week: Week): Required<DateWindow> {
  return daysOfWeek(week, 4, "mmwrWeekDates");
}

/** Week 1 is the one that holds 4 January: only then do four of its days lie in the year. */
function daysOfWeek({ year, week }: Week, daysAfterStart: number, asker: string): Required<DateWindow> {
  const startOfFirst = (ofYear: number) => {
    const fourth = dayNumberOf(ofYear, 1, 4);
    return fourth - ((((fourth + daysAfterStart) % 7) + 7) % 7);
  };
  const from = startOfFirst(year) + (week - 1) * 7;
  if (!Number.isInteger(year) || !Number.isInteger(week) || week < 1 || from >= startOfFirst(year + 1))
    throw new RangeError(`${asker}: expected a week that its year has, got other numbers`);
  return { from: writtenDate(from, asker), until: writtenDate(from + 6, asker) };
}

/**
 * Day of the week in the numbering of ISO 8601: Monday is 1, Sunday is 7.
 *
 * @example
 * weekday(calendarDate("2020-03-18")) // => 3
 */
export function weekday(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The machine's Date for the first instant of a date in UTC, as date-fns wants it. */
function atUtcMidnight(date: CalendarDate): Date {
  return new Date(dayNumber(date) * MILLISECONDS_PER_DAY);
}
