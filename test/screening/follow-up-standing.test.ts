import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { followUpSchedule } from "../../src/screening/follow-up-schedule.js";
import { type FollowUpVisit, followUpStanding } from "../../src/screening/follow-up-standing.js";
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from "../../src/screening/follow-up-status.js";

const startOn = calendarDate("2022-07-01");
const schedule = followUpSchedule({ startOn, dayCount: "start-is-day-1", days: [1, 2, 3, 5, 7] });
const day = (of: number) => addDays(startOn, of - 1);
const visits = (...of: [number, FollowUpStatus][]): FollowUpVisit[] =>
  of.map(([number, status]) => ({ on: day(number), status }));
const on = (of: number, done: FollowUpVisit[], lostAfterDays?: number) =>
  followUpStanding(schedule, done, day(of), lostAfterDays);

describe("followUpStanding", () => {
  it("owes nothing before the first day", () => {
    expect(on(0, [])).toEqual({
      followed: [],
      notSeen: [],
      isDueToday: false,
      next: day(1),
      lastSeenOn: undefined,
      daysNotSeen: undefined,
      isLost: false,
      illOn: [],
      isComplete: false,
    });
  });

  it("is due today until something is recorded, and not missed while the day lasts", () => {
    expect(on(1, [])).toMatchObject({ isDueToday: true, notSeen: [], followed: [], next: day(2), daysNotSeen: 0 });
    expect(on(1, visits([1, "missed"]))).toMatchObject({
      isDueToday: false,
      notSeen: [],
      followed: [{ status: "missed" }],
    });
    expect(on(4, [])).toMatchObject({ isDueToday: false, next: day(5) });
  });

  it("tells what was not recorded from what was not attempted", () => {
    expect(on(4, visits([1, "seen-well"], [2, "not-attempted"])).notSeen).toEqual([
      { day: 2, on: day(2), status: "not-attempted" },
      { day: 3, on: day(3), status: "not-recorded" },
    ]);
  });

  it.each([
    [2, 1, false],
    [3, 2, false],
    [4, 3, true],
    [9, 8, true],
  ])("on day %i, %i days after being last seen, with lost after 3", (of, daysNotSeen, isLost) => {
    expect(on(of, visits([1, "seen-well"], [2, "missed"]), 3)).toMatchObject({
      daysNotSeen,
      isLost,
      lastSeenOn: day(1),
    });
  });

  it("counts from the first day for somebody never seen, and loses nobody without being told when", () => {
    expect(on(4, [], 3)).toMatchObject({ daysNotSeen: 3, isLost: true, lastSeenOn: undefined });
    expect(on(30, []).isLost).toBe(false);
  });

  it("does not lose somebody to whom no visit was due since", () => {
    const weekly = followUpSchedule({ startOn, dayCount: "start-is-day-1", days: [1, 8] });
    const seen = visits([1, "seen-well"]);
    expect(followUpStanding(weekly, seen, day(7), 3)).toMatchObject({ daysNotSeen: 6, isLost: false });
    expect(followUpStanding(weekly, seen, day(8), 3)).toMatchObject({ isDueToday: true, isLost: false });
    expect(followUpStanding(weekly, seen, day(9), 3)).toMatchObject({ isLost: true });
  });

  it("counts a day on which the person was seen although none was due", () => {
    expect(on(5, visits([4, "seen-well"]), 3)).toMatchObject({ lastSeenOn: day(4), daysNotSeen: 1, isLost: false });
  });

  it("does not know yet what comes after the date", () => {
    expect(on(2, visits([1, "seen-well"], [3, "seen-ill"]))).toMatchObject({ lastSeenOn: day(1), illOn: [] });
  });

  it("takes of several records of a day the one that says most", () => {
    expect(on(1, visits([1, "missed"], [1, "seen-ill"], [1, "seen-well"]))).toMatchObject({
      followed: [{ status: "seen-ill" }],
      illOn: [day(1)],
    });
  });

  it("is complete when the person was seen on the last day or after it", () => {
    const seen: [number, FollowUpStatus][] = [1, 2, 3, 5].map((of) => [of, "seen-well"]);
    expect(on(7, visits(...seen)).isComplete).toBe(false);
    expect(on(7, visits(...seen, [7, "seen-ill"])).isComplete).toBe(true);
    expect(on(8, visits(...seen, [7, "missed"], [8, "seen-well"])).isComplete).toBe(true);
    expect(
      followUpStanding(followUpSchedule({ startOn, dayCount: "start-is-day-1", days: [] }), [], day(1)).isComplete,
    ).toBe(false);
  });
});

describe("followUpStanding: laws", () => {
  const anyVisits = fc.array(
    fc.record({
      on: fc.integer({ min: -1, max: 10 }).map(day),
      status: fc.constantFrom(...(Object.keys(FOLLOW_UP_STATUSES) as FollowUpStatus[])),
    }),
    { maxLength: 8 },
  );

  it("does not depend on the order of the visits, nor on those after the date", () => {
    fc.assert(
      fc.property(anyVisits, fc.integer({ min: -1, max: 10 }), (done, of) => {
        const standing = on(of, done, 3);
        expect(on(of, done.toReversed(), 3)).toEqual(standing);
        expect(
          on(
            of,
            done.filter((visit) => visit.on <= day(of)),
            3,
          ),
        ).toEqual(standing);
      }),
    );
  });

  it("keeps every day: followed, due today or still to come", () => {
    fc.assert(
      fc.property(anyVisits, fc.integer({ min: -1, max: 10 }), (done, of) => {
        const { followed, isDueToday } = on(of, done);
        const toCome = schedule.days.filter((each) => each.on > day(of)).length;
        expect(followed.length + Number(isDueToday) + toCome).toBe(schedule.days.length);
      }),
    );
  });
});
