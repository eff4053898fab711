import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dateOfDayNumber, dayNumber } from "../../src/calendar/calendar-date.js";
import { isoWeek, isoWeekDates, mmwrWeek, mmwrWeekDates, weekday } from "../../src/calendar/weeks.js";
import golden from "../golden/calendar-weeks.json" with { type: "json" };

const anyDate = fc.integer({ min: dayNumber(calendarDate("1901-01-01")), max: 60_000 }).map(dateOfDayNumber);

describe("weeks", () => {
  it.each(golden.weeks)("golden: $date is ISO $isoYear-W$isoWeek, MMWR $mmwrYear week $mmwrWeek", (row) => {
    const date = calendarDate(row.date);
    expect(isoWeek(date)).toEqual({ year: row.isoYear, week: row.isoWeek });
    expect(mmwrWeek(date)).toEqual({ year: row.mmwrYear, week: row.mmwrWeek });
    expect(weekday(date)).toBe(row.weekdayIso);
  });

  it("number the days of the week from Monday, before 1970 too", () => {
    expect(weekday(calendarDate("1970-01-01"))).toBe(4); // a Thursday
    expect(weekday(calendarDate("1969-12-28"))).toBe(7);
    expect(weekday(calendarDate("1949-10-01"))).toBe(6); // a Saturday
  });

  it("an ISO week belongs to the year of its Thursday and counts that year's Thursdays (ISO 8601)", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const thursday = addDays(date, 4 - weekday(date));
        const year = Number(thursday.slice(0, 4));
        const dayOfYear = dayNumber(thursday) - dayNumber(calendarDate(`${year}-01-01`));
        expect(isoWeek(date)).toEqual({ year, week: Math.floor(dayOfYear / 7) + 1 });
      }),
    );
  });

  it("an MMWR week belongs to the year of its Wednesday: four of its days lie there (CDC, MMWR Weeks)", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const wednesday = addDays(date, 3 - (weekday(date) % 7));
        const year = Number(wednesday.slice(0, 4));
        const dayOfYear = dayNumber(wednesday) - dayNumber(calendarDate(`${year}-01-01`));
        expect(mmwrWeek(date)).toEqual({ year, week: Math.floor(dayOfYear / 7) + 1 });
      }),
    );
  });

  it("begin on Monday or on Sunday, last seven days and hold the dates that they number", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const [dates, first] of [
          [isoWeekDates(isoWeek(date)), 1],
          [mmwrWeekDates(mmwrWeek(date)), 7],
        ] as const) {
          expect(weekday(dates.from)).toBe(first);
          expect(dayNumber(dates.until) - dayNumber(dates.from)).toBe(6);
          expect(dates.from <= date && date <= dates.until).toBe(true);
        }
      }),
    );
  });

  it("that a year does not have are refused", () => {
    expect(isoWeekDates({ year: 2020, week: 53 }).until).toBe("2021-01-03");
    expect(mmwrWeekDates({ year: 2020, week: 53 }).until).toBe("2021-01-02");
    for (const week of [0, 53, 1.5, Number.NaN]) {
      expect(() => isoWeekDates({ year: 2021, week })).toThrow(RangeError);
      expect(() => mmwrWeekDates({ year: 2021, week })).toThrow(RangeError);
    }
    expect(() => isoWeekDates({ year: Number.NaN, week: 1 })).toThrow(RangeError);
    expect(() => isoWeekDates({ year: 12_000, week: 1 })).toThrow(RangeError);
  });
});
