import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  ageInYears,
  type CalendarDate,
  calendarDate,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  isCalendarDate,
  readCalendarDate,
} from "../../src/calendar/calendar-date.js";

/** The day numbers of 0000-01-01 and 9999-12-31. */
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
const anyDate = anyDay.map(dateOfDayNumber);
const dateOfOurTime = fc.integer({ min: -20_000, max: 40_000 }).map(dateOfDayNumber);

describe("isCalendarDate", () => {
  it.each([
    ["2020-02-29", true],
    ["2000-02-29", true], // divisible by 400
    ["2021-02-29", false],
    ["1900-02-29", false], // divisible by 100 and not by 400
    ["2020-04-31", false],
    ["2020-13-01", false],
    ["2020-00-10", false],
    ["2020-01-00", false],
    ["2020-1-1", false],
    ["20200318", false],
    ["2020/03/18", false],
    [" 2020-03-18", false],
    ["2020-03-18T00:00Z", false],
    ["２０２０-03-18", false],
    ["-200-01-01", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
    expect(readCalendarDate(text).ok).toBe(expected);
  });

  it("is false for whatever is no string", () => {
    for (const value of [undefined, null, 20200318, new Date(0), ["2020-03-18"], {}])
      expect(isCalendarDate(value)).toBe(false);
  });

  it("agrees with the built-in calendar on every text of the right shape", () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => `${n}`.padStart(length, "0"));
    const small = fc.integer({ min: 0, max: 32 }).map((n) => `${n}`.padStart(2, "0"));
    fc.assert(
      fc.property(digits(4), small, small, (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const parsed = new Date(`${text}T00:00:00Z`);
        const isReal = !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
        expect(isCalendarDate(text)).toBe(isReal);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("readCalendarDate and calendarDate", () => {
  it("names no traveller's words in its issue", () => {
    expect(readCalendarDate("18/03/2020")).toEqual({ ok: false, issues: [{ code: "malformed", path: [] }] });
  });

  it("throws for a date that the program wrote wrongly, without repeating it", () => {
    expect(() => calendarDate("2021-02-29")).toThrow(RangeError);
    expect(() => calendarDate("2021-02-29")).toThrow(/^calendarDate: (?!.*2021-02-29)/);
  });
});

describe("day numbers", () => {
  it.each([
    ["1970-01-01", 0], // the Unix epoch
    ["1969-12-31", -1],
    ["2000-01-01", 10_957], // 946684800 s, a well-known Unix time
    ["2001-09-09", 11_574], // the day of Unix time 1 000 000 000
    ["0000-01-01", FIRST_DAY],
    ["9999-12-31", LAST_DAY],
  ])("%s is day %i", (text, day) => {
    expect(dayNumber(calendarDate(text))).toBe(day);
    expect(dateOfDayNumber(day)).toBe(text);
  });

  it("round-trip, in order, and agree with the built-in calendar", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOfDayNumber(day);
        expect(isCalendarDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(day);
        expect(Date.parse(`${date}T00:00:00Z`)).toBe(day * 86_400_000);
      }),
    );
    fc.assert(fc.property(anyDate, anyDate, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });

  it("end where ten characters end", () => {
    for (const day of [FIRST_DAY - 1, LAST_DAY + 1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => dateOfDayNumber(day)).toThrow(RangeError);
  });
});

describe("addDays and daysBetween", () => {
  it("undo each other", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      }),
    );
  });

  it("give the day from which a yellow fever certificate is valid: 10 days after the dose (IHR (2005), Annex 7)", () => {
    expect(addDays(calendarDate("2025-02-28"), 10)).toBe("2025-03-10");
    expect(addDays(calendarDate("2025-02-22"), 10)).toBe("2025-03-04");
  });

  it("give the last day of six after the last exposure (IHR (2005), Annex 7)", () => {
    expect(addDays(calendarDate("2025-03-01"), 6)).toBe("2025-03-07");
  });
});

describe("addMonths", () => {
  it.each([
    ["2025-08-31", 6, "2026-02-28"], // six months of a sanitation certificate (IHR (2005), Article 39)
    ["2023-08-31", 6, "2024-02-29"],
    ["2020-03-31", -1, "2020-02-29"],
    ["2020-01-15", 1, "2020-02-15"],
    ["2020-12-31", 12, "2021-12-31"],
    ["2020-02-29", 12, "2021-02-28"],
    ["2020-10-31", 0, "2020-10-31"],
  ])("%s and %i months: %s", (text, months, expected) => {
    expect(addMonths(calendarDate(text), months)).toBe(expected);
  });

  it("keeps the day of the month or clamps it to the last one of the month it falls in", () => {
    fc.assert(
      fc.property(dateOfOurTime, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const result = addMonths(date, months);
        const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(result) - monthOf(date)).toBe(months);
        if (result.slice(8) !== date.slice(8)) {
          expect(result.slice(8) < date.slice(8)).toBe(true);
          expect(addDays(result, 1).slice(8)).toBe("01");
        }
      }),
    );
  });
});

describe("ageInYears", () => {
  it.each([
    ["1988-04-12", "2020-03-18", 31],
    ["1988-04-12", "2020-04-11", 31],
    ["1988-04-12", "2020-04-12", 32],
    ["2020-02-29", "2021-02-28", 0], // the year is over when 28 February is
    ["2020-02-29", "2021-03-01", 1],
    ["2020-02-29", "2024-02-29", 4],
    ["2020-03-18", "2020-03-18", 0],
  ])("born %s, on %s: %i", (birth, on, years) => {
    expect(ageInYears(calendarDate(birth), calendarDate(on))).toBe(years);
  });

  it("counts the birthdays that have come", () => {
    fc.assert(
      fc.property(dateOfOurTime, dateOfOurTime, (one, other) => {
        const [birth, on] = one < other ? [one, other] : [other, one];
        const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
        expect(ageInYears(birth, on)).toBe(on.slice(5) >= birth.slice(5) ? years : years - 1);
      }),
    );
  });
});

describe("the ends of the calendar", () => {
  it("are named by the function that was asked for a day beyond them", () => {
    const last = calendarDate("9999-12-31");
    expect(() => addDays(last, 1)).toThrow(/^addDays: expected a day of the years 0000 to 9999/);
    expect(() => addMonths(last, 1)).toThrow(/^addMonths: expected a day of the years 0000 to 9999/);
    expect(() => addMonths(last, 1e300)).toThrow(/^addMonths: expected a day of the years 0000 to 9999/);
    expect(() => dateOfDayNumber(LAST_DAY + 1)).toThrow(/^dateOfDayNumber: expected a day of the years 0000 to 9999/);
  });
});

describe("a part of a day or of a month", () => {
  const day = calendarDate("2020-03-18");

  it.each([0.5, -0.5, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is refused by what was asked, and not cut off",
    (part) => {
      expect(() => addDays(day, part)).toThrow(new RangeError("addDays: expected a whole number, got another"));
      expect(() => addMonths(day, part)).toThrow(new RangeError("addMonths: expected a whole number, got another"));
      expect(() => dateOfDayNumber(part)).toThrow(
        new RangeError("dateOfDayNumber: expected a whole number, got another"),
      );
    },
  );

  it("is none where there is no day to begin with", () => {
    expect(() => addDays("no date" as CalendarDate, 1)).toThrow(/^addDays: expected a day of the years 0000 to 9999/);
  });
});
