import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { type QuarantineSchedule, quarantineSchedule } from "../../src/risk/quarantine-schedule.js";
import { quarantineEdition9 } from "../../src/risk/schedules/index.js";
import { followUpSchedule } from "../../src/screening/follow-up-schedule.js";
import { type FollowUpVisit, followUpStanding } from "../../src/screening/follow-up-standing.js";
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from "../../src/screening/follow-up-status.js";
import { wholeFileAt } from "../../src/screening/whole-file.js";
import { testDuties, visitDuties } from "../../src/screening/whole-file-duties.js";

const startOn = calendarDate("2022-07-01");
const owner = { of: "follow-up", owedBy: { en: "team north", zh: "北片随访组" } };
const day = (of: number) => addDays(startOn, of - 1);
const on = (of: number, time = "09:00:00") => ({ at: instant(`${day(of)}T${time}+08:00`), timeZone: "Asia/Shanghai" });

describe("visitDuties", () => {
  const schedule = followUpSchedule({ startOn, dayCount: "start-is-day-1", days: [1, 2, 5] });
  const visits = (...of: [number, FollowUpStatus][]): FollowUpVisit[] =>
    of.map(([number, status]) => ({ on: day(number), status }));
  const owed = (of: number, ...done: [number, FollowUpStatus][]) =>
    visitDuties(schedule, visits(...done), owner, on(of)).map(({ dueBy }) => dueBy);

  it.each([
    ["the first, before it", 0, [], "2022-07-01T23:59:59.999+08:00"],
    ["that of today", 1, [], "2022-07-01T23:59:59.999+08:00"],
    ["the next, once today's is done", 1, [[1, "seen-well"]], "2022-07-02T23:59:59.999+08:00"],
    ["the first on which nobody was seen", 3, [[1, "missed"]], "2022-07-01T23:59:59.999+08:00"],
    [
      "the first since the person was last seen",
      4,
      [
        [1, "seen-well"],
        [2, "not-attempted"],
      ],
      "2022-07-02T23:59:59.999+08:00",
    ],
    [
      "the next, where a later visit made up for it",
      4,
      [
        [1, "missed"],
        [3, "seen-well"],
      ],
      "2022-07-05T23:59:59.999+08:00",
    ],
  ] as const)("owes %s", (_, of, done, dueBy) => {
    expect(owed(of, ...(done as unknown as [number, FollowUpStatus][]))).toEqual([dueBy]);
  });

  it("owes none to whoever was seen on the last day, and still one to whoever was not", () => {
    expect(owed(9, [1, "seen-well"], [2, "seen-well"], [5, "seen-ill"])).toEqual([]);
    expect(owed(9, [1, "seen-well"], [2, "seen-well"])).toEqual(["2022-07-05T23:59:59.999+08:00"]);
  });

  it("owes none to whoever was seen after the last day, and so agrees with the standing about what is complete", () => {
    expect(owed(20, [1, "seen-well"], [5, "missed"], [18, "seen-well"])).toEqual([]);
    const anyVisits = fc.array(
      fc.tuple(
        fc.integer({ min: -1, max: 9 }),
        fc.constantFrom(...(Object.keys(FOLLOW_UP_STATUSES) as FollowUpStatus[])),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(anyVisits, fc.integer({ min: -1, max: 9 }), (done, of) => {
        expect(owed(of, ...done).length === 0).toBe(followUpStanding(schedule, visits(...done), day(of)).isComplete);
      }),
    );
  });

  it("is in time until the day ends, and overdue from the first instant of the next", () => {
    const standingAt = (at: string) => {
      const asked = { at: instant(at), timeZone: "Asia/Shanghai" };
      const duties = visitDuties(schedule, [], owner, asked);
      return wholeFileAt({ subject: "E1", cases: [], duties }, { flows: [] }, asked).obligations[0]?.standing;
    };
    expect(
      ["2022-07-01T23:59:59+08:00", "2022-07-01T23:59:59.500+08:00", "2022-07-01T15:59:59.9999Z"].map(standingAt),
    ).toEqual(["in-time", "in-time", "in-time"]);
    expect(["2022-07-02T00:00:00+08:00", "2022-07-01T16:00:00.001Z"].map(standingAt)).toEqual(["overdue", "overdue"]);
  });

  it("counts the day of the place and says who owes what", () => {
    expect(
      visitDuties(schedule, [], owner, { at: instant("2022-07-01T23:30:00Z"), timeZone: "Asia/Shanghai" }),
    ).toEqual([
      {
        ...owner,
        source: undefined,
        what: { en: "visit of day 1 (2022-07-01)", zh: "第1天（2022-07-01）随访" },
        dueBy: "2022-07-01T23:59:59.999+08:00",
      },
    ]);
  });
});

describe("testDuties", () => {
  const schedule = quarantineSchedule(quarantineEdition9, "entrant", {
    startOn,
    dayCount: "start-is-day-1",
  }) as QuarantineSchedule;

  it("owes what was missed and what comes next, by the source of the schedule", () => {
    const done = [1, 2, 3].map((of) => ({ on: day(of), kind: "laboratory" as const }));
    const duties = testDuties(schedule, done, { ...owner, of: "tests" }, on(6));
    expect(duties.map(({ dueBy, what }) => [dueBy?.slice(0, 10), what.zh])).toEqual([
      ["2022-07-05", "第5天（2022-07-05）核酸检测"],
      ["2022-07-07", "第7天（2022-07-07）核酸检测"],
    ]);
    expect(duties.every(({ source }) => source === schedule.source)).toBe(true);
  });

  it("owes nothing after the last test", () => {
    const done = schedule.tests.map((test) => ({ on: test.on, kind: test.kind }));
    expect(testDuties(schedule, done, owner, on(20))).toEqual([]);
  });
});
