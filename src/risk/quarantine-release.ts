import { absent, isAbsent } from "../answer.js";
import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import type { Ruling } from "../documents/ruling.js";
import type { Text } from "../text.js";
import type { QuarantineOrder } from "./quarantine-end-dates.js";
import type { QuarantineSchedule } from "./quarantine-schedule.js";
import { type TestDone, testStatus } from "./test-status.js";

/** Whether a person may be released, and from which day if nothing stands in the way. */
export interface QuarantineRelease {
  readonly release: Ruling;
  /** The day after the last day, which itself wholly belongs to the schedule. */
  readonly from: CalendarDate;
  readonly because: readonly Text[];
}

/**
 * Whether a person may be released from the whole of a schedule on a date: from the day after its last day, with no test
 * missed or positive. A test of which no result is given, for whatever reason, is one whose result is awaited: release is
 * undecided until it is known. Where an order stands, its last day counts and not the schedule's; the tests are the
 * schedule's. A schedule without a phase holds nobody.
 *
 * @param order the order that stands (`quarantineEndDates(…).stands`)
 * @example
 * const start = { startOn: calendarDate("2022-12-01"), dayCount: "start-is-day-1" };
 * const schedule = quarantineSchedule(quarantineTwentyMeasures, "post-leaver", start);
 * const done = ["2022-12-01", "2022-12-03", "2022-12-05"].map((on) => ({ on: calendarDate(on), kind: "laboratory" }));
 * const negative = done.map((test) => ({ ...test, result: "negative" }));
 * quarantineRelease(schedule, negative, calendarDate("2022-12-05")).release // => "no"
 * quarantineRelease(schedule, negative, calendarDate("2022-12-06")).release // => "yes"
 * quarantineRelease(schedule, done, calendarDate("2022-12-06")).release // => "undecided"
 */
export function quarantineRelease(
  schedule: QuarantineSchedule,
  testsDone: readonly TestDone[],
  on: CalendarDate,
  order?: QuarantineOrder,
): QuarantineRelease {
  const lastDay = order?.lastDay ?? schedule.ends?.end;
  const from = lastDay === undefined ? schedule.startOn : addDays(lastDay, 1);
  const status = testStatus(schedule, testsDone.map(withResult), on);
  if (on >= from) return { release: status.mayEndOnSchedule, from, because: status.because };
  const notYet: Text = {
    en: `The last day is ${lastDay}, and wholly belongs to it`,
    zh: `截止日为${lastDay}（含当日）`,
  };
  return { release: "no", from, because: [notYet, ...status.because] };
}

/** Whoever follows the taking alone leaves the result out; release asks for the result too. */
function withResult(test: TestDone): TestDone {
  const { result } = test;
  return result === undefined || isAbsent(result) ? { ...test, result: absent("asked-unknown") } : test;
}
