import { type Answer, isAbsent } from "../answer.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Ruling } from "../documents/ruling.js";
import type { Text } from "../text.js";
import { TEST_KINDS, type TestKind } from "./quarantine-edition.js";
import type { QuarantineSchedule, ScheduledTest } from "./quarantine-schedule.js";

/** A test that was done. */
export interface TestDone {
  readonly on: CalendarDate;
  readonly kind: TestKind;
  /**
   * `absent("asked-unknown")` while it is awaited; left out, or not applicable, where only the taking is followed. For
   * release (`quarantineRelease`) a result that is not given is awaited.
   */
  readonly result?: Answer<"negative" | "positive">;
  /** The cycle threshold (Ct) of a positive result, where it was reported. */
  readonly cycle?: number;
  /** How many samples were tested apart; left out where nobody says. */
  readonly samples?: number;
}

/** A test that was done after its day, and the day on which it was. */
export interface LateTest {
  readonly test: ScheduledTest;
  readonly doneOn: CalendarDate;
}

/** Where a person stands with the tests of a schedule, on a date. */
export interface TestStatus {
  /** Due before the date and before any positive laboratory test, not done on their day and not made up. */
  readonly missed: readonly ScheduledTest[];
  readonly late: readonly LateTest[];
  /** Done with one sample where two are asked for. */
  readonly single: readonly ScheduledTest[];
  /** The next test that is due on the date or later; none after the last one, or after a positive laboratory test. */
  readonly next: ScheduledTest | undefined;
  readonly isDueToday: boolean;
  readonly positives: readonly TestDone[];
  /** Tests done of which the result is awaited; none of those of which only the taking is followed. */
  readonly awaited: readonly TestDone[];
  /**
   * `no` once a test is missed, single or positive; `undecided` while a result is awaited or days are not stated. Of tests
   * of which only the taking is followed it says that they were taken, and not that anybody may be released.
   */
  readonly mayEndOnSchedule: Ruling;
  /** What stands in the way, or leaves it open. */
  readonly because: readonly Text[];
}

/** Which tests are followed; without `kinds` all of them. */
export interface TestStatusOptions {
  readonly kinds?: readonly TestKind[];
}

/**
 * Where a person stands with the tests of a schedule on a date, that day included. A test due today is not missed. A test
 * done after its day makes up for it before the next of its kind is due and within its phase, where the edition's
 * consequences say so; one done before its day does not count for it. Tests done after the date are not yet known. The
 * order in which the tests are given does not matter.
 *
 * @example
 * const start = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1" };
 * const schedule = quarantineSchedule(quarantineEdition9, "entrant", start);
 * const done = ["2022-07-01", "2022-07-02", "2022-07-03"].map((on) => ({ on: calendarDate(on), kind: "laboratory" }));
 * const status = testStatus(schedule, done, calendarDate("2022-07-06"));
 * status.missed.map(({ on }) => on) // => ["2022-07-05"]
 * status.next.on // => "2022-07-07"
 * status.mayEndOnSchedule // => "no"
 */
export function testStatus(
  schedule: QuarantineSchedule,
  testsDone: readonly TestDone[],
  on: CalendarDate,
  { kinds = ["laboratory", "antigen"] }: TestStatusOptions = {},
): TestStatus {
  const done = testsDone.filter((test) => test.on <= on && kinds.includes(test.kind)).sort(byDate);
  const owed = schedule.tests.filter(({ kind }) => kinds.includes(kind));
  const standing = owed.map((test) => ({ test, done: doneFor(test, schedule, done) }));
  const positives = done.filter((test) => isPositive(test, owed));
  const endedOn = positives.find(({ kind }) => kind === "laboratory")?.on;
  const open = standing
    .filter(({ test, done: of }) => of.length === 0 && (endedOn === undefined || test.on < endedOn))
    .map(({ test }) => test);
  const next = open.find((test) => test.on >= on);
  const found = {
    missed: open.filter((test) => test.on < on),
    late: standing.flatMap(({ test, done: [first] }) =>
      first !== undefined && first.on > test.on ? [{ test, doneOn: first.on }] : [],
    ),
    single: standing.filter(({ test, done: of }) => test.doubled && isSingle(of)).map(({ test }) => test),
    positives,
    awaited: done.filter(
      ({ result }) => result !== undefined && isAbsent(result) && result.absent !== "not-applicable",
    ),
  };
  return { ...found, next, isDueToday: next?.on === on, ...ruled(schedule, found) };
}

/** The tests that count for one that is due: on its day or, where it may be made up, until the next is due. */
function doneFor(test: ScheduledTest, schedule: QuarantineSchedule, done: readonly TestDone[]): TestDone[] {
  const onItsDay = done.filter((one) => one.kind === test.kind && one.on === test.on);
  if (onItsDay.length > 0 || schedule.consequences.missed.effect === "open") return onItsDay;
  const next = schedule.tests.find(({ kind, on }) => kind === test.kind && on > test.on);
  const lastDay = schedule.phases[test.phase]?.lastDay ?? test.on;
  const makesUp = (one: TestDone) =>
    one.kind === test.kind && one.on > test.on && one.on <= lastDay && (next === undefined || one.on < next.on);
  return done.filter(makesUp).slice(0, 1);
}

/** A positive result, unless its cycle threshold is not below the one that the schedule states. */
function isPositive({ result, cycle, kind }: TestDone, owed: readonly ScheduledTest[]): boolean {
  if (result !== "positive") return false;
  const below = owed.find((test) => test.kind === kind)?.positiveBelowCycle;
  return below === undefined || cycle === undefined || cycle < below;
}

/** Whether the samples that were counted are fewer than two. */
function isSingle(of: readonly TestDone[]): boolean {
  if (of.length === 0 || of.some(({ samples }) => samples === undefined)) return false;
  return of.reduce((sum, { samples = 0 }) => sum + samples, 0) < 2;
}

function ruled(
  { consequences, phases }: QuarantineSchedule,
  { missed, single, positives, awaited }: Pick<TestStatus, "missed" | "single" | "positives" | "awaited">,
): Pick<TestStatus, "mayEndOnSchedule" | "because"> {
  const obstacles = [
    ...positives.map(({ on, kind }) => said(kind, on, consequences.positive.text)),
    ...missed.map(({ on, kind }) => said(kind, on, consequences.missed.text)),
    ...single.map(({ on, kind }) => said(kind, on, SINGLE)),
  ];
  if (obstacles.length > 0) return { mayEndOnSchedule: "no", because: obstacles };
  const open = [
    ...awaited.map(({ on, kind }) => said(kind, on, AWAITED)),
    ...(phases.every(({ testsStated }) => testsStated) ? [] : [NOT_STATED]),
  ];
  return { mayEndOnSchedule: open.length > 0 ? "undecided" : "yes", because: open };
}

const SINGLE: Text = { en: "One sample where two are asked for", zh: "应双采双检，仅采一份" };
const AWAITED: Text = { en: "The result is awaited", zh: "结果待出" };
const NOT_STATED: Text = {
  en: "The source does not say when tests are done in every phase",
  zh: "资料未说明各阶段的检测日",
};

function said(kind: TestKind, on: CalendarDate, what: Text): Text {
  const name = TEST_KINDS[kind];
  return { en: `${name.en} of ${on}: ${what.en}`, zh: `${on}${name.zh}：${what.zh}` };
}

function byDate(one: TestDone, other: TestDone): number {
  return one.on < other.on ? -1 : Number(one.on > other.on);
}
