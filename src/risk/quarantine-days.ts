import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { countedDay, DAY_COUNTS, type DayCount, type DayLimit, dayLimit } from "../calendar/day-count.js";
import type { Text } from "../text.js";

/**
 * How the days of a first phase are counted. No edition that was seen says it, so whoever asks says it. With
 * `start-is-day-0` and `start-is-day-1` the phase begins on the starting day, with `day-after-is-day-1` on the next. A
 * later phase begins on the day after the one before it, and that day is its day 1.
 */
export const QUARANTINE_DAY_COUNTS = {
  "start-is-day-0": { en: "the starting day is day 0", zh: "起始日为第0天" },
  "start-is-day-1": { en: "the starting day is day 1", zh: "起始日为第1天" },
  "day-after-is-day-1": { en: "the day after the starting day is day 1", zh: "起始日次日为第1天" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the ways to count. */
export type QuarantineDayCount = keyof typeof QUARANTINE_DAY_COUNTS;

/** From when and how the days of a schedule or a cycle are counted. */
export interface QuarantineStart {
  readonly startOn: CalendarDate;
  readonly dayCount: QuarantineDayCount;
}

/** @internal One phase on the calendar. */
export interface CountedPhase<Phase> {
  readonly phase: Phase;
  readonly firstDay: CalendarDate;
  readonly last: DayLimit;
  /** The date of a numbered day of the phase. */
  readonly dateOf: (day: number) => CalendarDate;
}

/**
 * @internal Phases of so many days each, one after the other.
 * @throws RangeError when a number of days is not a whole number, 1 or more.
 */
export function countPhases<Phase extends { readonly days: number }>(
  phases: readonly Phase[],
  { startOn, dayCount }: QuarantineStart,
): CountedPhase<Phase>[] {
  let next = dayCount === "day-after-is-day-1" ? addDays(startOn, 1) : startOn;
  let count: DayCount = DAY_COUNTS[dayCount === "start-is-day-0" ? "start-is-day-0" : "start-is-day-1"];
  return phases.map((phase) => {
    if (!Number.isInteger(phase.days) || phase.days < 1)
      throw new RangeError("countPhases: expected a whole number of days, 1 or more, got another number");
    const [firstDay, counted] = [next, count];
    const last = dayLimit(firstDay, phase.days, counted);
    next = addDays(last.end, 1);
    count = DAY_COUNTS["start-is-day-1"];
    return { phase, firstDay, last, dateOf: (day) => countedDay(firstDay, day, counted) };
  });
}

/** @internal The end of the last of several phases, with the working of each; none where there is no phase. */
export function lastOf(phases: readonly { readonly name: Text; readonly last: DayLimit }[]): DayLimit | undefined {
  const end = phases.at(-1)?.last.end;
  if (end === undefined) return undefined;
  return {
    end,
    working: {
      en: phases.map(({ name, last }) => `${name.en}: ${last.working.en}`).join("; then "),
      zh: phases.map(({ name, last }) => `${name.zh}：${last.working.zh}`).join("；其后"),
    },
  };
}
