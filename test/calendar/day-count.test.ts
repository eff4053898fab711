import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { countedDay, DAY_COUNTS, dayLimit, periodLimit } from "../../src/calendar/day-count.js";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";

const fromZero = DAY_COUNTS["start-is-day-0"];
const fromOne = DAY_COUNTS["start-is-day-1"];
const anyDate = fc.integer({ min: -20_000, max: 40_000 }).map(dateOfDayNumber);

describe("countedDay", () => {
  // Prevention plan edition 8 (2021-05-14): laboratory tests on days 1, 4, 7 and 14 of central isolation.
  it.each([
    [fromOne, ["2021-06-01", "2021-06-04", "2021-06-07", "2021-06-14"]],
    [fromZero, ["2021-06-02", "2021-06-05", "2021-06-08", "2021-06-15"]],
  ])("$0.id: the tests of an arrival on 2021-06-01", (count, dates) => {
    expect([1, 4, 7, 14].map((day) => countedDay(calendarDate("2021-06-01"), day, count))).toEqual(dates);
  });

  it("gives the starting day the number that the convention says", () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(fromZero, fromOne), (start, count) => {
        expect(countedDay(start, count.startingDayIs, count)).toBe(start);
      }),
    );
  });

  it("knows no part of a day, and no day after the year 9999", () => {
    const start = calendarDate("2021-06-01");
    for (const part of [0.5, 1.5, -0.5, Number.NaN])
      expect(() => countedDay(start, part, fromOne)).toThrow(
        new RangeError("countedDay: expected a whole number, got another"),
      );
    expect(() => countedDay(start, 3_000_000, fromOne)).toThrow(
      /^countedDay: expected a day of the years 0000 to 9999/,
    );
  });
});

describe("dayLimit", () => {
  it("ends ten days after 2022-06-06 on two different days, as the two conventions say", () => {
    // 6 + 10 = 16 June where the start is day 0; day 10 is nine days after day 1.
    expect(dayLimit(calendarDate("2022-06-06"), 10, fromZero).end).toBe("2022-06-16");
    expect(dayLimit(calendarDate("2022-06-06"), 10, fromOne).end).toBe("2022-06-15");
  });

  it("shows its working in both languages", () => {
    expect(dayLimit(calendarDate("2022-06-30"), 7, fromZero)).toEqual({
      end: "2022-07-07",
      working: {
        en: "day 0 = 2022-06-30; day 7 = 2022-07-07, inclusive",
        zh: "第0天＝2022-06-30；第7天＝2022-07-07（含当日）",
      },
    });
  });

  it("counts whole days only", () => {
    for (const days of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => dayLimit(calendarDate("2022-06-06"), days, fromOne)).toThrow(RangeError);
  });
});

describe("periodLimit", () => {
  it("ends seven periods of 24 hours from 10:00 at 10:00: Shanghai has no summer time", () => {
    const { end, working } = periodLimit(instant("2022-07-01T10:00:00+08:00"), 7, "Asia/Shanghai");
    expect(end).toBe("2022-07-08T10:00:00+08:00");
    expect(working).toEqual({
      en: "7 × 24 h from 2022-07-01T10:00:00+08:00 end at 2022-07-08T10:00:00+08:00",
      zh: "自2022-07-01T10:00:00+08:00起7个24小时，至2022-07-08T10:00:00+08:00止",
    });
  });

  it("is not stretched by a change of the clocks", () => {
    // British Summer Time began on 2026-03-29 at 01:00 (IANA time zone database).
    expect(periodLimit(instant("2026-03-28T12:00:00Z"), 1, "Europe/London").end).toBe("2026-03-29T13:00:00+01:00");
  });

  it("is exactly that many times 24 hours long", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.constantFrom("UTC", "America/New_York"), (periods, zone) => {
        const start = instant("2020-03-01T09:30:15+08:00");
        const { end } = periodLimit(start, periods, zone);
        expect(epochMilliseconds(end) - epochMilliseconds(start)).toBe(periods * 86_400_000);
      }),
    );
    expect(() => periodLimit(instant("2022-07-01T10:00Z"), 0.5, "UTC")).toThrow(RangeError);
    expect(() => periodLimit(instant("2022-07-01T10:00Z"), -1, "UTC")).toThrow(RangeError);
  });
});
