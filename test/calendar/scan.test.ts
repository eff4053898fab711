import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumberOf, MILLISECONDS_PER_DAY, scanDay, scanInstant, yearsLater } from "../../src/calendar/scan.js";

const two = (part: number) => String(part).padStart(2, "0");

/** An instant as a device might write it, from the years 1900 to 2100, with or without seconds and their fraction. */
const writtenInstant = fc
  .record({
    day: fc.integer({ min: -25_567, max: 47_846 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
    minute: fc.integer({ min: 0, max: 1439 }),
    seconds: fc.option(
      fc.tuple(fc.integer({ min: 0, max: 59 }), fc.option(fc.stringMatching(/^[0-9]{1,9}$/), { nil: undefined })),
      { nil: undefined },
    ),
    offset: fc.option(fc.integer({ min: -1439, max: 1439 }), { nil: undefined }),
  })
  .map(({ day, minute, seconds, offset }) => {
    const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    const [second, fraction] = seconds ?? [];
    const rest = second === undefined ? "" : `:${two(second)}${fraction === undefined ? "" : `.${fraction}`}`;
    const size = Math.abs(offset ?? 0);
    const zone =
      offset === undefined ? "Z" : `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
    return `${day}T${clock}${rest}${zone}`;
  });

describe("scanInstant", () => {
  it("agrees with Date.parse on every instant of its form", () => {
    fc.assert(
      fc.property(writtenInstant, (text) => scanInstant(text) === Date.parse(text)),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["2001-09-09T01:46:40Z", 1_000_000_000_000], // the well-known Unix time
    ["1970-01-01T08:00+08:00", 0],
    ["1969-12-31T23:59:59.9999Z", -1],
    ["1970-01-01T00:00:00.9999999999999999999Z", 999], // cut off, never rounded up
    ["1970-01-01T00:00:00.0019999999999999999999999999Z", 1],
    ["2020-02-29T23:59:59.5-05:30", Date.UTC(2020, 2, 1, 5, 29, 59, 500)],
  ])("%s: %i", (text, milliseconds) => {
    expect(scanInstant(text)).toBe(milliseconds);
  });

  it.each([
    "",
    "2020-03-18",
    "2020-03-18T06:10", // no offset: whose clock?
    "2020-03-18T06:10:22",
    "2020-03-18 06:10:22+08:00",
    "2020-03-18t06:10:22z",
    "2020-03-18T06:10:22+0800",
    "2020-03-18T06:10:22+08",
    "2020-03-18T06:10:22+08:00 ",
    "2020-03-18T06:10:22ZZ",
    "2020-03-18T24:00:00Z",
    "2020-03-18T06:60:00Z",
    "2020-03-18T06:10:60Z",
    "2020-03-18T06:10:22+24:00",
    "2020-03-18T06:10:22+08:60",
    "2020-03-18T06:10:22.Z",
    "2020-03-18T06:10:2Z",
    "2020-02-30T06:10:22Z",
    "2020-3-18T06:10:22Z",
    "+002020-03-18T06:10Z",
    "２０２０-03-18T06:10:22Z",
  ])("refuses %j", (text) => {
    expect(scanInstant(text)).toBeNaN();
  });

  it("reads each of the thousand milliseconds as itself", () => {
    for (let millisecond = 0; millisecond < 1000; millisecond++) {
      const fraction = String(millisecond).padStart(3, "0");
      expect(scanInstant(`1970-01-01T00:00:00.${fraction}Z`)).toBe(millisecond);
      expect(scanInstant(`1970-01-01T00:00:00.${fraction}999Z`)).toBe(millisecond);
    }
  });

  it("reads no text that is not wholly an instant: one character more or less and it is none", () => {
    fc.assert(
      fc.property(writtenInstant, fc.string({ minLength: 1 }), (text, more) => {
        expect(scanInstant(text.slice(0, -1))).toBeNaN();
        expect(scanInstant(text + more)).toBeNaN();
      }),
    );
  });
});

describe("yearsLater", () => {
  it("keeps the day of the month; 29 February becomes 28 February in a year without one", () => {
    const number = (date: string) => scanDay(date, 0);
    expect(yearsLater(number("2020-02-29"), 1)).toBe(number("2021-02-28"));
    expect(yearsLater(number("2020-02-29"), 0)).toBe(number("2020-02-29"));
    expect(yearsLater(number("2020-02-29"), -20)).toBe(number("2000-02-29"));
    expect(yearsLater(number("1996-02-29"), -96)).toBe(number("1900-02-28"));
    expect(yearsLater(number("2021-03-01"), -1)).toBe(number("2020-03-01"));
  });

  it("agrees with the built-in calendar, even before the year 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 100_000 }), fc.integer({ min: -3000, max: 3000 }), (day, years) => {
        const date = new Date(day * MILLISECONDS_PER_DAY);
        const isLeapDay = date.getUTCMonth() === 1 && date.getUTCDate() === 29;
        date.setUTCFullYear(date.getUTCFullYear() + years);
        const expected = date.getTime() / MILLISECONDS_PER_DAY;
        // The built-in calendar goes on to 1 March where there is no 29 February.
        const isMoved = isLeapDay && date.getUTCMonth() === 2;
        expect(yearsLater(day, years)).toBe(isMoved ? expected - 1 : expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("of no day is none", () => {
    expect(yearsLater(Number.NaN, 1)).toBeNaN();
    expect(yearsLater(1e12, 1)).toBeNaN();
  });
});

describe("scanDay and dayNumberOf", () => {
  it("read the day that starts at a place of the text", () => {
    expect(scanDay("on 1970-01-02.", 3)).toBe(1);
    expect(scanDay("on 1970-01-02.", 2)).toBeNaN();
  });

  it("agree with the built-in calendar over a whole cycle of 400 years", () => {
    for (let day = dayNumberOf(1800, 1, 1); day <= dayNumberOf(2200, 1, 1); day++) {
      const date = new Date(day * MILLISECONDS_PER_DAY);
      if (dayNumberOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) !== day)
        expect.fail(`day ${day}`);
    }
  });
});
