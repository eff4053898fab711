import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { mrzBirthDate, mrzDateField, mrzExpiryDate } from "../../src/documents/mrz-dates.js";

const reference = calendarDate("2026-01-15");
const birth = (field: string, on = "2026-01-15") => mrzBirthDate(field, calendarDate(on))?.date;
const expiry = (field: string, on = "2026-01-15") => mrzExpiryDate(field, calendarDate(on))?.date;
const anyDay = fc.integer({ min: -25_000, max: 40_000 }).map(dateOfDayNumber);
const twoDigits = (date: string) => date.slice(2).replaceAll("-", "");

describe("mrzBirthDate", () => {
  it.each([
    ["740812", "1974-08-12"],
    ["300101", "1930-01-01"],
    ["260115", "2026-01-15"],
    ["260116", "1926-01-16"],
    ["000229", "2000-02-29"],
    ["88<<<<", "1988"],
    ["8804<<", "1988-04"],
    ["88<<12", "1988"],
    ["26<<<<", "2026"],
    ["27<<<<", "1927"],
    ["2601<<", "2026-01"],
    ["2602<<", "1926-02"],
  ])("reads %s on 2026-01-15 as %s", (field, date) => {
    expect(birth(field)).toBe(date);
  });

  it("knows nothing without a year, and says so apart from what is no date", () => {
    for (const field of ["<<<<<<", "<<0412", "<<<<12"])
      expect(mrzBirthDate(field, reference)).toEqual({ date: undefined });
    for (const field of ["881301", "880001", "880431", "880100", "8801AB", "8<0101", "88010", "8801011", "", "88O412"])
      expect(mrzBirthDate(field, reference)).toBeUndefined();
    expect(mrzBirthDate("900229", reference)).toBeUndefined();
    expect(mrzBirthDate("000229", calendarDate("1999-06-01"))).toBeUndefined();
  });

  it("finds back any day within the hundred years that end with the reference date, and none after it", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(36_400), (day, daysBefore) => {
        const born = addDays(day, -daysBefore);
        expect(mrzBirthDate(twoDigits(born), day)?.date).toBe(born);
      }),
    );
    fc.assert(
      fc.property(anyDay, anyDay, (born, on) => {
        const date = mrzBirthDate(twoDigits(born), on)?.date;
        expect(date === undefined ? born.endsWith("-02-29") : date <= on && date.slice(2) === born.slice(2)).toBe(true);
      }),
    );
  });

  it("reads an early year of reference without going below the year 0", () => {
    expect(birth("990101", "0050-01-01")).toBeUndefined();
    expect(birth("490101", "0050-01-01")).toBe("0049-01-01");
  });
});

describe("mrzExpiryDate", () => {
  it.each([
    ["120415", "2012-04-15"],
    ["310630", "2031-06-30"],
    ["770101", "1977-01-01"],
    ["761231", "2076-12-31"],
    ["990101", "1999-01-01"],
  ])("reads %s in 2026 as %s", (field, date) => {
    expect(expiry(field)).toBe(date);
  });

  it("reads fillers as no date, and nothing else that is not a whole day", () => {
    expect(mrzExpiryDate("<<<<<<", reference)).toEqual({ date: undefined });
    for (const field of ["31<<<<", "310631", "3106<<", "AB0630", ""])
      expect(mrzExpiryDate(field, reference)).toBeUndefined();
  });

  it("finds back any day from 49 years before to 50 years after the year of reference", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, on) => {
        const distance = Number(day.slice(0, 4)) - Number(on.slice(0, 4));
        fc.pre(distance >= -49 && distance <= 50);
        expect(mrzExpiryDate(twoDigits(day), on)?.date).toBe(day);
      }),
    );
  });
});

describe("mrzDateField", () => {
  it("writes what the readers read", () => {
    expect(["1974-08-12", "1988-04", "1988", undefined].map(mrzDateField)).toEqual([
      "740812",
      "8804<<",
      "88<<<<",
      "<<<<<<",
    ]);
    for (const text of ["", "88", "1988-13", "1988-4", "1988-02-30", "12.08.1974"])
      expect(mrzDateField(text)).toBeUndefined();
  });
});
