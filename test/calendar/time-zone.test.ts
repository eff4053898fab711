import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, dateOfDayNumber, dayNumber } from "../../src/calendar/calendar-date.js";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";
import {
  dayLengthHours,
  instantAt,
  isTimeZone,
  localDateTime,
  localDay,
  localDayNumber,
  startOfDay,
} from "../../src/calendar/time-zone.js";
import golden from "../golden/calendar-weeks.json" with { type: "json" };

const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "Asia/Kolkata",
  "Europe/London",
  "America/New_York",
  "America/Sao_Paulo",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];
const anyZone = fc.constantFrom(...ZONES);
/** The years 1972 to 2037, in which all offsets are whole minutes. */
const anyDate = fc.integer({ min: 730, max: 24_800 }).map(dateOfDayNumber);
const anyMilliseconds = fc.integer({ min: 730 * 86_400_000, max: 24_800 * 86_400_000 });

describe("local days", () => {
  it.each(golden.localDays)("golden: $instant in $zone is $localDate, hour $localHour, $offset", (row) => {
    const local = localDateTime(instant(row.instant), row.zone);
    const sign = row.offset.startsWith("-") ? -1 : 1;
    const offsetMinutes = sign * (Number(row.offset.slice(1, 3)) * 60 + Number(row.offset.slice(3)));
    expect(local).toMatchObject({ date: row.localDate, hour: row.localHour, offsetMinutes });
    expect(localDay(instant(row.instant), row.zone)).toBe(row.localDate);
  });

  it("change at midnight of the port, not of Greenwich", () => {
    expect(localDay(instant("2020-03-17T15:59:59.999Z"), "Asia/Shanghai")).toBe("2020-03-17");
    expect(localDay(instant("2020-03-17T16:00:00Z"), "Asia/Shanghai")).toBe("2020-03-18");
  });

  it("show what the clock on the wall shows, as the built-in formatter says it", () => {
    fc.assert(
      fc.property(anyMilliseconds, anyZone, (milliseconds, timeZone) => {
        const { date, hour, minute, second } = localDateTime(instantAt(milliseconds, "UTC"), timeZone);
        const wall = new Date(milliseconds).toLocaleString("sv-SE", { timeZone });
        const pad = (part: number) => String(part).padStart(2, "0");
        expect(`${date} ${pad(hour)}:${pad(minute)}:${pad(second)}`).toBe(wall);
      }),
    );
  });
});

describe("day lengths", () => {
  it.each(golden.dayLength)("golden: $date in $zone has $hours hours", ({ zone, date, hours }) => {
    expect(dayLengthHours(calendarDate(date), zone)).toBe(hours);
  });

  it("count the hour that comes twice to the day that began before it", () => {
    const hours = ["2010-11-06", "2010-11-07"].map((day) => dayLengthHours(calendarDate(day), "America/St_Johns"));
    expect(hours).toEqual([24, 25]);
  });

  it("are known of the last day that can be written, too", () => {
    expect(dayLengthHours(calendarDate("9999-12-31"), "Asia/Shanghai")).toBe(24);
  });

  it("leave no time between one day and the next", () => {
    fc.assert(
      fc.property(anyDate, anyZone, (date, zone) => {
        const start = epochMilliseconds(startOfDay(date, zone));
        const next = epochMilliseconds(startOfDay(addDays(date, 1), zone));
        expect(next - start).toBe(dayLengthHours(date, zone) * 3_600_000);
      }),
    );
  });
});

describe("the ends of the calendar", () => {
  it("are named by the function that was asked for a day beyond them", () => {
    const last = instant("9999-12-31T23:00:00Z");
    expect(() => localDay(last, "Asia/Shanghai")).toThrow(/^localDay: expected a day of the years 0000 to 9999/);
    expect(() => localDateTime(last, "Asia/Shanghai")).toThrow(/^localDateTime: expected a day/);
    expect(localDayNumber(last, "Asia/Shanghai")).toBe(dayNumber(calendarDate("9999-12-31")) + 1);
  });
});

describe("startOfDay", () => {
  // Source of the changes of clocks: the IANA time zone database.
  it.each([
    ["2020-03-18", "Asia/Shanghai", "2020-03-18T00:00:00+08:00"],
    ["1988-04-17", "Asia/Shanghai", "1988-04-17T00:00:00+08:00"], // summer time began at 2:00 that day
    ["1988-04-18", "Asia/Shanghai", "1988-04-18T00:00:00+09:00"],
    ["2026-03-29", "Europe/London", "2026-03-29T00:00:00Z"], // BST begins at 1:00
    ["2026-03-30", "Europe/London", "2026-03-30T00:00:00+01:00"],
    ["2020-03-08", "America/New_York", "2020-03-08T00:00:00-05:00"], // EDT begins at 2:00
    ["2020-03-09", "America/New_York", "2020-03-09T00:00:00-04:00"],
    ["2026-04-05", "Australia/Lord_Howe", "2026-04-05T00:00:00+11:00"], // the clock goes back half an hour at 2:00
    ["2026-04-06", "Australia/Lord_Howe", "2026-04-06T00:00:00+10:30"],
    ["2018-11-04", "America/Sao_Paulo", "2018-11-04T01:00:00-02:00"], // there was no hour from 0:00 to 1:00
    ["2018-02-18", "America/Sao_Paulo", "2018-02-18T00:00:00-03:00"], // the clock went back at 0:00 into the 17th
    ["2010-11-07", "America/St_Johns", "2010-11-07T00:00:00-02:30"], // the clock went back at 0:01 into the 6th
    ["2010-11-08", "America/St_Johns", "2010-11-08T00:00:00-03:30"],
    ["1960-06-01", "Africa/Monrovia", "1960-06-01T00:00:00-00:44"], // −0:44:30, its seconds cut off
    ["1901-01-01", "Asia/Shanghai", "1901-01-01T00:00:00+08:00"], // local mean time (+8:05:43) ended at 0:00, back into 1900
    ["1900-12-31", "Asia/Shanghai", "1900-12-31T00:00:00+08:05"],
    ["1969-10-01", "Pacific/Kwajalein", "1969-10-01T00:00:00-12:00"], // 30 September was there twice
    ["9999-12-31", "America/New_York", "9999-12-31T00:00:00-05:00"],
    ["0000-01-01", "Asia/Tokyo", "0000-01-01T00:00:00+09:18"],
    ["2011-12-29", "Pacific/Apia", "2011-12-29T00:00:00-10:00"],
    ["2011-12-30", "Pacific/Apia", "2011-12-31T00:00:00+14:00"], // Samoa left this day out
    ["2011-12-31", "Pacific/Apia", "2011-12-31T00:00:00+14:00"],
  ])("%s in %s is %s", (date, zone, expected) => {
    expect(startOfDay(calendarDate(date), zone)).toBe(expected);
  });

  it("gives the day that was left out no length", () => {
    expect(dayLengthHours(calendarDate("2011-12-30"), "Pacific/Apia")).toBe(0);
  });

  it("is the first of all instants of the day, though the clock may show the day before again", () => {
    // America/St_Johns changed its clocks at 0:01 from 1987 to 2011, so that a minute of each such day came early.
    const dayAt = (milliseconds: number) => localDay(instantAt(milliseconds, "UTC"), "America/St_Johns");
    fc.assert(
      fc.property(fc.integer({ min: 6_209, max: 15_340 }).map(dateOfDayNumber), (date) => {
        const start = epochMilliseconds(startOfDay(date, "America/St_Johns"));
        expect(dayAt(start)).toBe(date);
        for (let minute = 1; minute <= 180; minute++)
          if (dayAt(start - minute * 60_000) >= date) expect.fail(`${date} starts earlier`);
      }),
    );
  });

  it("lies on its day, and the millisecond before does not", () => {
    fc.assert(
      fc.property(anyDate, anyZone, (date, zone) => {
        fc.pre(!(zone === "Pacific/Apia" && date === "2011-12-30"));
        const start = startOfDay(date, zone);
        expect(localDay(start, zone)).toBe(date);
        expect(localDay(instantAt(epochMilliseconds(start) - 1, zone), zone) < date).toBe(true);
      }),
    );
  });
});

describe("instantAt", () => {
  it("writes an instant that reads as the same number, whatever the zone", () => {
    fc.assert(
      fc.property(anyMilliseconds, anyZone, (milliseconds, zone) => {
        expect(epochMilliseconds(instantAt(milliseconds, zone))).toBe(milliseconds);
      }),
    );
  });

  it("writes milliseconds only where there are some", () => {
    expect(instantAt(0, "UTC")).toBe("1970-01-01T00:00:00Z");
    expect(instantAt(1, "Asia/Kolkata")).toBe("1970-01-01T05:30:00.001+05:30");
    expect(instantAt(0, "America/New_York")).toBe("1969-12-31T19:00:00-05:00");
  });

  it("writes the years 0000 to 9999 of the zone's own clock, and throws for any other", () => {
    const [first, last] = [Date.parse("0000-01-01T00:00Z"), Date.parse("9999-12-31T23:59:59Z")];
    expect(instantAt(first, "UTC")).toBe("0000-01-01T00:00:00Z");
    expect(instantAt(last, "UTC")).toBe("9999-12-31T23:59:59Z");
    const beyond = [
      [first - 1, "UTC"],
      [last + 1000, "UTC"],
      [last, "Asia/Shanghai"],
      [first, "America/New_York"],
      [8.64e15, "Asia/Shanghai"],
      [8.65e15, "UTC"],
      [Number.NaN, "UTC"],
      [Number.POSITIVE_INFINITY, "UTC"],
    ] as const;
    for (const [milliseconds, zone] of beyond) {
      expect(() => instantAt(milliseconds, zone)).toThrow(RangeError);
      expect(() => instantAt(milliseconds, zone)).toThrow(/^instantAt: expected an instant of the years 0000 to 9999/);
    }
  });

  it("keeps the sign of an offset of less than an hour", () => {
    const inMonrovia = instantAt(Date.parse("1960-06-01T00:44:30Z"), "Africa/Monrovia");
    expect(inMonrovia).toBe("1960-06-01T00:00:30-00:44");
    expect(localDateTime(inMonrovia, "Africa/Monrovia").offsetMinutes).toBe(-44);
  });
});

describe("isTimeZone", () => {
  it("knows IANA names", () => {
    for (const zone of ZONES) expect(isTimeZone(zone)).toBe(true);
    for (const name of ["GMT", "Etc/GMT+8", "America/Argentina/Buenos_Aires"]) expect(isTimeZone(name)).toBe(true);
    for (const other of ["", "Peking time", "Asia/Peking", "Mars/Olympus", undefined, null, 8])
      expect(isTimeZone(other)).toBe(false);
  });

  it("does not take what merely ends in an offset, or is named like a method of objects, for one", () => {
    const others = ["Peking time+08", "Mars+05:00", "x-08", "constructor", "__proto__", "toString"];
    for (const name of [...others, ...others, "+08:00", "-03", "+0800"]) expect(isTimeZone(name)).toBe(false);
    for (const name of [...others, "+08:00"])
      expect(() => localDay(instant("2020-03-18T00:00Z"), name)).toThrow(RangeError);
  });

  it("and without one nothing is answered", () => {
    const at = instant("2020-03-18T00:00Z");
    expect(() => localDay(at, "Asia/Peking")).toThrow(RangeError);
    // Intl takes a zone that is left out for that of the machine.
    expect(() => localDay(at, undefined as unknown as string)).toThrow(/^localDay: expected an IANA name/);
    expect(() => localDateTime(at, "")).toThrow(RangeError);
    expect(() => startOfDay(calendarDate("2020-03-18"), "Asia/Peking")).toThrow(/^startOfDay: expected an IANA/);
    expect(() => dayLengthHours(calendarDate("2020-03-18"), "Asia/Peking")).toThrow(/^dayLengthHours: /);
    expect(() => instantAt(0, "Asia/Peking")).toThrow(/^instantAt: expected an IANA name/);
  });
});
