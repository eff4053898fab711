import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds } from "../calendar/instant.js";
import { localDay, type TimeZone } from "../calendar/time-zone.js";
import type { Text } from "../text.js";
import { byName } from "./by-name.js";
import type { Assignment, Shift } from "./shift.js";

/** How long people may be on duty; what is left out has no limit. Each number itself is still allowed. */
export interface DutyLimits {
  readonly maximumShiftHours?: number;
  /** Between the end of one shift and the start of the next. */
  readonly minimumRestHours?: number;
  /** Days on which a shift begins, one after the other without a day off. */
  readonly maximumConsecutiveDays?: number;
}

/** What may be wrong with somebody's duties. */
export const DUTY_BREACHES = {
  "shift-without-time": { en: "a shift does not end after it begins", zh: "班次结束时间不晚于开始时间" },
  "shift-too-long": { en: "a shift is too long", zh: "单班时间过长" },
  "rest-too-short": { en: "the rest between two shifts is too short", zh: "两班间休息不足" },
  "two-places-at-once": { en: "two shifts overlap", zh: "两班重叠" },
  "too-many-consecutive-days": { en: "too many days without a day off", zh: "连续值勤天数过多" },
} as const satisfies Readonly<Record<string, Text>>;

/** Something wrong with somebody's duties. */
export type DutyBreach =
  | {
      readonly person: string;
      readonly breach: "shift-without-time" | "shift-too-long";
      readonly shift: string;
      /** Hours of the shift; 0 or below where it has no time. */
      readonly hours: number;
    }
  | {
      readonly person: string;
      readonly breach: "rest-too-short" | "two-places-at-once";
      readonly shift: string;
      /** The shift before it. */
      readonly after: string;
      /** Hours of rest between them; where they overlap, of overlap. */
      readonly hours: number;
    }
  | {
      readonly person: string;
      readonly breach: "too-many-consecutive-days";
      /** Both days belong to the run. */
      readonly firstDay: CalendarDate;
      readonly lastDay: CalendarDate;
      readonly days: number;
    };

/**
 * Whose duties are too long, too close together, in two places at once, or go on for too many days. A shift belongs to
 * the day of the port on which it begins; a night shift does not use up the day after. Where several shifts bear one id,
 * whoever is assigned to it is taken to be on duty in each of them; the same shift listed twice is one. A shift that does
 * not end after it begins is named, and counts for nothing else. Assignments to unknown shifts count nothing
 * (`staffingGaps` names them).
 *
 * @returns by person in the order of the assignments, then by time
 * @throws RangeError when a limit is no number from 0.
 * @example
 * const needs = { people: 1 };
 * const shifts = [
 *   { id: "S-1", post: "desk", from: instant("2020-01-26T08:00+08:00"), before: instant("2020-01-26T20:00+08:00"), needs },
 *   { id: "S-2", post: "desk", from: instant("2020-01-26T22:00+08:00"), before: instant("2020-01-27T05:00+08:00"), needs },
 * ];
 * const assignments = shifts.map(({ id }) => ({ shift: id, person: "P-1" }));
 * const limits = { maximumShiftHours: 8, minimumRestHours: 11 };
 * dutyBreaches(shifts, assignments, limits, "Asia/Shanghai").map(({ breach }) => breach)
 * // => ["shift-too-long", "rest-too-short"]
 */
export function dutyBreaches(
  shifts: readonly Shift[],
  assignments: readonly Assignment[],
  limits: DutyLimits,
  timeZone: TimeZone,
): readonly DutyBreach[] {
  for (const [name, limit] of Object.entries(limits))
    if (!(limit >= 0)) throw new RangeError(`dutyBreaches: expected ${name} to be a number from 0, got another`);
  const byId = byName(timesOf(shifts), ({ shift }) => shift.id);
  const duties = new Map<string, Set<TimedShift>>();
  for (const { shift, person } of assignments) {
    const own = byId.get(shift);
    if (own === undefined) continue;
    const known = duties.get(person) ?? new Set();
    duties.set(person, known);
    for (const each of own) known.add(each);
  }
  return [...duties].flatMap(([person, own]) => breachesOf(person, inOrder([...own]), limits, timeZone));
}

interface TimedShift {
  readonly shift: Shift;
  readonly start: number;
  readonly end: number;
}

/** Each shift once, also where the list has it twice. */
function timesOf(shifts: readonly Shift[]): readonly TimedShift[] {
  const timed = new Map<string, TimedShift>();
  for (const shift of shifts) {
    const [start, end] = [epochMilliseconds(shift.from), epochMilliseconds(shift.before)];
    timed.set(JSON.stringify([shift.id, shift.post, start, end]), { shift, start, end });
  }
  return [...timed.values()];
}

function inOrder(shifts: readonly TimedShift[]): readonly TimedShift[] {
  return shifts.toSorted(
    (one, other) => one.start - other.start || one.end - other.end || (one.shift.id < other.shift.id ? -1 : 1),
  );
}

function breachesOf(
  person: string,
  shifts: readonly TimedShift[],
  limits: DutyLimits,
  timeZone: TimeZone,
): DutyBreach[] {
  const { maximumShiftHours = Infinity, minimumRestHours = 0, maximumConsecutiveDays = Infinity } = limits;
  const breaches: DutyBreach[] = [];
  let before: TimedShift | undefined;
  for (const one of shifts) {
    const { shift, start, end } = one;
    const hours = hoursOf(end - start);
    if (end <= start) {
      breaches.push({ person, breach: "shift-without-time", shift: shift.id, hours });
      continue;
    }
    if (hours > maximumShiftHours) breaches.push({ person, breach: "shift-too-long", shift: shift.id, hours });
    if (before !== undefined) {
      const rest = hoursOf(start - before.end);
      const between = { person, shift: shift.id, after: before.shift.id };
      if (rest < 0)
        breaches.push({ ...between, breach: "two-places-at-once", hours: hoursOf(Math.min(end, before.end) - start) });
      else if (rest < minimumRestHours) breaches.push({ ...between, breach: "rest-too-short", hours: rest });
    }
    // The one that ends last: a short shift within a long one does not end the long one.
    if (before === undefined || end > before.end) before = one;
  }
  const timed = shifts.filter(({ start, end }) => end > start);
  const days = new Set(timed.map(({ shift }) => localDay(shift.from, timeZone)));
  for (const run of runsOf([...days]))
    if (run.days > maximumConsecutiveDays) breaches.push({ person, breach: "too-many-consecutive-days", ...run });
  return breaches;
}

const hoursOf = (milliseconds: number) => milliseconds / 3_600_000;

/** Days one after the other, from days in order. */
function runsOf(days: readonly CalendarDate[]) {
  const runs: { firstDay: CalendarDate; lastDay: CalendarDate; days: number }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && addDays(run.lastDay, 1) === day) {
      run.lastDay = day;
      run.days++;
    } else runs.push({ firstDay: day, lastDay: day, days: 1 });
  }
  return runs;
}
