import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dateOfDayNumber, dayNumber } from "../../src/calendar/calendar-date.js";
import { isoWeek, mmwrWeek, weekday } from "../../src/calendar/weeks.js";
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
});
