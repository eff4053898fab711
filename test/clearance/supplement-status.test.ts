import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { type RegisteredRelease, supplementStatus } from "../../src/clearance/supplement-status.js";

const RELEASED: RegisteredRelease = {
  releasedOn: calendarDate("2020-01-26"),
  withinDays: 14,
  dayCount: "start-is-day-0",
};
const on = (date: string, change: Partial<RegisteredRelease> = {}) =>
  supplementStatus({ ...RELEASED, ...change }, calendarDate(date));

describe("the formalities after a release on registration", () => {
  // The first donated lot of Wuhan Tianhe was cleared in the night to 26 January 2020; the 14 days are an example.
  it.each([
    ["2020-01-25", "not-released", 0],
    ["2020-01-26", "supplement-due", 0],
    ["2020-02-05", "supplement-due", 0],
    ["2020-02-09", "supplement-due", 0],
    ["2020-02-10", "supplement-overdue", 1],
    ["2020-03-09", "supplement-overdue", 29],
  ])("on %s are %s, %i days over: 26 January plus 14 days is 9 February, included", (date, state, daysOverdue) => {
    expect(on(date)).toMatchObject({ state, daysOverdue, dueOn: "2020-02-09" });
  });

  it("end a day earlier when the day of the release is day 1", () => {
    expect(on("2020-02-09", { dayCount: "start-is-day-1" })).toMatchObject({
      state: "supplement-overdue",
      dueOn: "2020-02-08",
      daysOverdue: 1,
    });
  });

  it("are completed in time, late, or later than the day asked about", () => {
    const inTime = { supplementedOn: calendarDate("2020-02-09") };
    const late = { supplementedOn: calendarDate("2020-02-12") };
    expect(on("2020-03-01", inTime)).toMatchObject({ state: "supplemented", daysOverdue: 0 });
    expect(on("2020-03-01", late)).toMatchObject({ state: "supplemented", daysOverdue: 3 });
    expect(on("2020-02-12", late).state).toBe("supplemented");
    expect(on("2020-02-11", late)).toMatchObject({ state: "supplement-overdue", daysOverdue: 2 });
  });

  it("are due and never overdue where nobody states a number of days", () => {
    const { withinDays: _, ...unstated } = RELEASED;
    expect(supplementStatus(unstated, calendarDate("2021-01-01"))).toEqual({
      state: "supplement-due",
      dueOn: undefined,
      daysOverdue: 0,
      working: { en: "no limit is stated", zh: "未规定期限" },
    });
  });

  it("are due on the day of the release itself where no day is given", () => {
    expect(on("2020-01-26", { withinDays: 0 })).toMatchObject({ state: "supplement-due", dueOn: "2020-01-26" });
    expect(on("2020-01-27", { withinDays: 0 }).state).toBe("supplement-overdue");
  });

  it("are overdue exactly after the last day, and stay so until they are completed", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(90), (withinDays, after) => {
        const day = addDays(RELEASED.releasedOn, after);
        const { state, daysOverdue } = supplementStatus({ ...RELEASED, withinDays }, day);
        expect(state === "supplement-overdue").toBe(after > withinDays);
        expect(daysOverdue).toBe(Math.max(0, after - withinDays));
      }),
    );
  });
});
