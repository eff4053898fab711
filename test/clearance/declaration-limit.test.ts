import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import {
  exportDeclarationLimit,
  importDeclarationLimit,
  lateDeclaration,
} from "../../src/clearance/declaration-limit.js";

const ENTERED = calendarDate("2020-02-03");

describe("the limit for declaring goods that come in (Customs Law of China, Article 24)", () => {
  it("is fourteen days, 3 to 17 February when the day after the entry is day 1", () => {
    expect(importDeclarationLimit(ENTERED, "start-is-day-0")).toEqual({
      lastDay: "2020-02-17",
      lateFeeFrom: "2020-02-18",
      working: {
        en: "day 0 = 2020-02-03; day 14 = 2020-02-17, inclusive",
        zh: "第0天＝2020-02-03；第14天＝2020-02-17（含当日）",
      },
    });
  });

  it("ends a day earlier when the day of the entry is day 1", () => {
    expect(importDeclarationLimit(ENTERED, "start-is-day-1")).toMatchObject({
      lastDay: "2020-02-16",
      lateFeeFrom: "2020-02-17",
    });
  });

  it("passes the leap day and the turn of a year", () => {
    const lastDay = (day: string) => importDeclarationLimit(calendarDate(day), "start-is-day-0").lastDay;
    expect([lastDay("2020-02-20"), lastDay("2019-12-20")]).toEqual(["2020-03-05", "2020-01-03"]);
  });

  it("is of other days where another rule says so", () => {
    expect(importDeclarationLimit(ENTERED, "start-is-day-0", 30).lastDay).toBe("2020-03-04");
    expect(() => importDeclarationLimit(ENTERED, "start-is-day-0", -1)).toThrow(RangeError);
  });
});

describe("a late declaration", () => {
  const limit = importDeclarationLimit(ENTERED, "start-is-day-0");

  it.each([
    ["2020-02-01", 0],
    ["2020-02-17", 0],
    ["2020-02-18", 1],
    ["2020-02-19", 2],
    ["2020-03-01", 13],
  ])("on %s is %i days late: the first and the last day both count", (declaredOn, daysLate) => {
    expect(lateDeclaration(limit, calendarDate(declaredOn)).daysLate).toBe(daysLate);
  });

  it("says its working", () => {
    expect(lateDeclaration(limit, calendarDate("2020-02-19")).working).toEqual({
      en: "2020-02-18 to 2020-02-19, both counted: 2 days",
      zh: "自2020-02-18至2020-02-19，首尾两日均计：2日",
    });
    expect(lateDeclaration(limit, calendarDate("2020-02-17")).working.en).toBe("2020-02-17 is not after 2020-02-17");
  });

  it("grows by a day a day once the limit is over, and a day more when the entry is day 1", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(20), (after, days) => {
        const declaredOn = addDays(ENTERED, after);
        const late = (count: "start-is-day-0" | "start-is-day-1") =>
          lateDeclaration(importDeclarationLimit(ENTERED, count, days), declaredOn).daysLate;
        expect(late("start-is-day-0")).toBe(Math.max(0, after - days));
        expect(late("start-is-day-1")).toBe(Math.max(0, after - days + 1));
      }),
    );
  });
});

describe("the limit for declaring goods that go out", () => {
  it("is 24 hours before loading, by the clock of elapsed time", () => {
    expect(exportDeclarationLimit(instant("2020-04-11T08:00:00+08:00"), "Asia/Shanghai").latest).toBe(
      "2020-04-10T08:00:00+08:00",
    );
    // The clocks of Berlin went forward on 29 March 2020: 24 hours are not the same time of the day before.
    expect(exportDeclarationLimit(instant("2020-03-29T08:00:00+02:00"), "Europe/Berlin").latest).toBe(
      "2020-03-28T07:00:00+01:00",
    );
  });

  it("is of other hours where another rule says so", () => {
    const loading = instant("2020-04-11T08:00:00+08:00");
    expect(exportDeclarationLimit(loading, "Asia/Shanghai", 4).latest).toBe("2020-04-11T04:00:00+08:00");
    for (const hours of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => exportDeclarationLimit(loading, "Asia/Shanghai", hours)).toThrow(RangeError);
  });
});
