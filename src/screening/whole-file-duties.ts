import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { instantAt, localDay, startOfDay, type TimeZone } from "../calendar/time-zone.js";
import { TEST_KINDS } from "../risk/quarantine-edition.js";
import type { QuarantineSchedule } from "../risk/quarantine-schedule.js";
import { type TestDone, testStatus } from "../risk/test-status.js";
import type { Text } from "../text.js";
import type { FollowUpSchedule } from "./follow-up-schedule.js";
import { type FollowUpVisit, followUpStanding } from "./follow-up-standing.js";

/** Something that is owed to or by somebody, and not yet done. */
export interface Duty {
  /** What it comes from: the series of a flow, or a name for a schedule. */
  readonly of: string;
  readonly what: Text;
  readonly owedBy: Text;
  /** The last instant that is in time, to the millisecond; `undefined` where that is not known. */
  readonly dueBy: Instant | undefined;
  readonly source: Text | undefined;
}

/** When and where a question is asked. */
export interface AskedAt {
  readonly at: Instant;
  /** Of the place, whose days are counted and in whose clock instants are written. */
  readonly timeZone: TimeZone;
}

/** Who owes what a schedule asks for, and where that is written. */
export interface ScheduleOwner {
  readonly of: string;
  readonly owedBy: Text;
  readonly source?: Text;
}

/**
 * The visit that a follow-up owes at an instant: the first of the days since the person was last seen on which they were
 * not, for whatever reason, since one visit makes up for all of them; or else that of today, or the next. Whoever was seen
 * on the last day or after it is owed none: their follow-up is complete (`followUpStanding`). A day is in time until it ends.
 *
 * @example
 * const schedule = followUpSchedule({ startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1", days: [1, 2, 3] });
 * const owner = { of: "follow-up", owedBy: { en: "team north", zh: "北片随访组" } };
 * visitDuties(schedule, [], owner, { at: instant("2022-07-02T09:00:00+08:00"), timeZone: "Asia/Shanghai" })
 *   .map(({ what, dueBy }) => `${what.en} by ${dueBy}`) // => ["visit of day 1 (2022-07-01) by 2022-07-01T23:59:59.999+08:00"]
 */
export function visitDuties(
  schedule: FollowUpSchedule,
  visits: readonly FollowUpVisit[],
  owner: ScheduleOwner,
  { at, timeZone }: AskedAt,
): readonly Duty[] {
  const today = localDay(at, timeZone);
  const { notSeen, lastSeenOn } = followUpStanding(schedule, visits, today);
  const owed =
    notSeen.find(({ on }) => lastSeenOn === undefined || on > lastSeenOn) ??
    schedule.days.find(({ on }) => on >= today && (lastSeenOn === undefined || on > lastSeenOn));
  if (owed === undefined) return [];
  const { day, on } = owed;
  const what = { en: `visit of day ${day} (${on})`, zh: `第${day}天（${on}）随访` };
  return [{ ...ownedBy(owner), what, dueBy: endOfDay(on, timeZone) }];
}

/**
 * The tests that a quarantine schedule owes at an instant: those missed and not made up, and the next one. A test due
 * today is in time until the day ends.
 *
 * @example
 * const start = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1" };
 * const owner = { of: "tests", owedBy: { en: "the site", zh: "集中隔离点" } };
 * testDuties(quarantineSchedule(quarantineEdition9, "entrant", start), [], owner, {
 *   at: instant("2022-07-02T09:00:00+08:00"),
 *   timeZone: "Asia/Shanghai",
 * }).map(({ dueBy }) => dueBy) // => ["2022-07-01T23:59:59.999+08:00", "2022-07-02T23:59:59.999+08:00"]
 */
export function testDuties(
  schedule: QuarantineSchedule,
  testsDone: readonly TestDone[],
  owner: ScheduleOwner,
  { at, timeZone }: AskedAt,
): readonly Duty[] {
  const { missed, next } = testStatus(schedule, testsDone, localDay(at, timeZone));
  return [...missed, ...(next === undefined ? [] : [next])].map(({ kind, day, on }) => {
    const { en, zh } = TEST_KINDS[kind];
    const what = { en: `${en} of day ${day} (${on})`, zh: `第${day}天（${on}）${zh}` };
    return { ...ownedBy({ ...owner, source: owner.source ?? schedule.source }), what, dueBy: endOfDay(on, timeZone) };
  });
}

function ownedBy({ of, owedBy, source }: ScheduleOwner): Pick<Duty, "of" | "owedBy" | "source"> {
  return { of, owedBy, source };
}

/** The last millisecond of a day, which is still in time, as finely as an instant is read: the next one is another day. */
function endOfDay(on: CalendarDate, timeZone: TimeZone): Instant {
  return instantAt(epochMilliseconds(startOfDay(addDays(on, 1), timeZone)) - 1, timeZone);
}
