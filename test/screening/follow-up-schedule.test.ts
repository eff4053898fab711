import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { followUpSchedule } from "../../src/screening/follow-up-schedule.js";

const startOn = calendarDate("2022-07-01");

describe("followUpSchedule", () => {
  it("counts as it is told to", () => {
    const days = (dayCount: "start-is-day-0" | "start-is-day-1") =>
      followUpSchedule({ startOn, dayCount, days: [1, 2, 3, 5, 7] }).days.map(({ on }) => on.slice(5));
    expect(days("start-is-day-1")).toEqual(["07-01", "07-02", "07-03", "07-05", "07-07"]);
    expect(days("start-is-day-0")).toEqual(["07-02", "07-03", "07-04", "07-06", "07-08"]);
  });

  it("takes the days in any order and each once, and shows its working", () => {
    expect(followUpSchedule({ startOn, dayCount: "start-is-day-0", days: [7, 1, 7] })).toEqual({
      days: [
        { day: 1, on: "2022-07-02" },
        { day: 7, on: "2022-07-08" },
      ],
      ends: "2022-07-08",
      working: {
        en: "day 0 = 2022-07-01; day 7 = 2022-07-08, inclusive",
        zh: "第0天＝2022-07-01；第7天＝2022-07-08（含当日）",
      },
    });
  });

  it("has no end without days", () => {
    expect(followUpSchedule({ startOn, dayCount: "start-is-day-1", days: [] })).toMatchObject({
      days: [],
      ends: undefined,
    });
  });

  it.each([[-1], [1.5], [Number.NaN]])("throws at day %s, also beside others", (day) => {
    expect(() => followUpSchedule({ startOn, dayCount: "start-is-day-1", days: [1, day] })).toThrow(
      new RangeError("followUpSchedule: expected whole numbers of days, 0 or more, got others"),
    );
  });

  it("has a day 0, and goes up to the last day of the calendar", () => {
    const lastButOne = calendarDate("9999-12-30");
    const ends = (dayCount: "start-is-day-0" | "start-is-day-1", day: number) =>
      followUpSchedule({ startOn: lastButOne, dayCount, days: [day] }).ends;
    expect([ends("start-is-day-0", 0), ends("start-is-day-0", 1)]).toEqual(["9999-12-30", "9999-12-31"]);
    expect(ends("start-is-day-1", 2)).toBe("9999-12-31");
    for (const [dayCount, day] of [
      ["start-is-day-0", 2],
      ["start-is-day-1", 3],
    ] as const)
      expect(() => ends(dayCount, day)).toThrow(/^followUpSchedule: expected days up to the year 9999/);
  });

  it("says what it expected of a day that no calendar has, and of a day count that there is not", () => {
    const schedule = (days: readonly number[], dayCount = "start-is-day-1") =>
      followUpSchedule({ startOn, dayCount: dayCount as "start-is-day-1", days });
    expect(() => schedule([1, 1e9])).toThrow(
      new RangeError("followUpSchedule: expected days up to the year 9999, got day 1000000000"),
    );
    expect(() => schedule([2_913_910])).toThrow(RangeError);
    for (const dayCount of ["start-is-day-2", "toString", "__proto__"])
      expect(() => schedule([1], dayCount)).toThrow(
        new RangeError("followUpSchedule: expected start-is-day-0 or start-is-day-1 as the day count, got another"),
      );
    expect(() => schedule([], "start-is-day-2")).toThrow(RangeError);
  });
});
