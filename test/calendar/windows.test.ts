import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, dateOfDayNumber, daysBetween } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { isInDateWindow, isInInstantWindow, lookBack } from "../../src/calendar/windows.js";

const anyDate = fc.integer({ min: -20_000, max: 40_000 }).map(dateOfDayNumber);

describe("date windows", () => {
  it("hold both their ends", () => {
    const march = { from: calendarDate("2020-03-01"), until: calendarDate("2020-03-31") };
    const days = ["2020-02-29", "2020-03-01", "2020-03-31", "2020-04-01"].map(calendarDate);
    expect(days.map((day) => isInDateWindow(day, march))).toEqual([false, true, true, false]);
  });

  it("are open where an end is left out", () => {
    const day = calendarDate("2020-03-01");
    expect(isInDateWindow(calendarDate("9999-12-31"), { from: day })).toBe(true);
    expect(isInDateWindow(calendarDate("0000-01-01"), { until: day })).toBe(true);
    expect(isInDateWindow(day, {})).toBe(true);
  });
});

describe("instant windows", () => {
  const window = { from: instant("2020-03-18T00:00:00+08:00"), before: instant("2020-03-19T00:00:00+08:00") };

  it("hold their start and not their end, in whatever offset it is written", () => {
    const at = ["2020-03-17T15:59:59.999Z", "2020-03-17T16:00:00Z", "2020-03-18T15:59:59Z", "2020-03-18T16:00:00Z"];
    expect(at.map((text) => isInInstantWindow(instant(text), window))).toEqual([false, true, true, false]);
  });

  it("that touch leave no instant out and count none twice", () => {
    const next = { from: window.before };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), (milliseconds) => {
        const at = instant(new Date(milliseconds).toISOString());
        const holders = [{ before: window.from }, window, next].filter((each) => isInInstantWindow(at, each));
        expect(holders).toHaveLength(1);
      }),
    );
  });
});

describe("lookBack", () => {
  it.each([
    ["2020-03-18", 14, "2020-03-04"], // stays whose last day is day − 14 or later
    ["2022-03-01", 2, "2022-02-27"], // two days before onset (prevention plan edition 8); February 2022 has 28 days
    ["2022-05-03", 4, "2022-04-29"],
    ["2020-03-18", 0, "2020-03-18"],
  ])("from %s %i days back is %s", (on, days, from) => {
    expect(lookBack(calendarDate(on), days)).toEqual({ from, until: on });
  });

  it("holds one date more than its days", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 400 }), (on, days) => {
        const { from, until } = lookBack(on, days);
        expect(daysBetween(from, until) + 1).toBe(days + 1);
      }),
    );
  });

  it("counts whole days only", () => {
    for (const days of [-1, 0.5, Number.NaN])
      expect(() => lookBack(calendarDate("2020-03-18"), days)).toThrow(RangeError);
  });
});
