import { type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import { DAY_COUNTS, dayLimit } from "../calendar/day-count.js";
import type { Text } from "../text.js";
import type { DayCountName } from "./release-limit.js";

/** How the formalities of goods that were released on registration stand. */
export const SUPPLEMENT_STATES = {
  "not-released": { en: "not yet released", zh: "尚未放行" },
  "supplement-due": { en: "formalities due", zh: "手续待补办" },
  "supplement-overdue": { en: "formalities overdue", zh: "手续逾期未补办" },
  supplemented: { en: "formalities completed", zh: "手续已补办" },
} as const satisfies Readonly<Record<string, Text>>;
/** One of the states. */
export type SupplementState = keyof typeof SUPPLEMENT_STATES;

/** A release on registration, and how long there is for the formalities. */
export interface RegisteredRelease {
  readonly releasedOn: CalendarDate;
  /** Notice 17 of 2020 states no number; left out, the formalities stay due and are never overdue. */
  readonly withinDays?: number;
  readonly dayCount: DayCountName;
  /** The day on which the formalities were completed; left out while they are not. */
  readonly supplementedOn?: CalendarDate;
}

/** How the formalities stand on a day. */
export interface SupplementStatus {
  readonly state: SupplementState;
  /** The last day in time; `undefined` where no number of days is stated. */
  readonly dueOn: CalendarDate | undefined;
  /** Days after the last in time, to the day asked about or to that of the formalities; 0 in time and while nothing is overdue. */
  readonly daysOverdue: number;
  readonly working: Text;
}

const NO_LIMIT: Text = { en: "no limit is stated", zh: "未规定期限" };

/**
 * How the formalities of goods that were released on registration stand at the end of a day: due up to the last day,
 * which is included, overdue after it, or completed, in time or not. What was completed later than the day asked about
 * was not completed then.
 *
 * @param on the day asked about
 * @throws RangeError when the number of days is negative or not whole.
 * @example
 * const released = { releasedOn: calendarDate("2020-01-26"), withinDays: 14, dayCount: "start-is-day-0" } as const;
 * supplementStatus(released, calendarDate("2020-02-05")).dueOn // => "2020-02-09"
 * supplementStatus(released, calendarDate("2020-02-09")).state // => "supplement-due"
 * supplementStatus(released, calendarDate("2020-02-10")).state // => "supplement-overdue"
 * @see GACC Notice 17 of 2020: in an emergency goods are released on registration, the formalities completed afterwards
 */
export function supplementStatus(
  { releasedOn, withinDays, dayCount, supplementedOn }: RegisteredRelease,
  on: CalendarDate,
): SupplementStatus {
  const limit = withinDays === undefined ? undefined : dayLimit(releasedOn, withinDays, DAY_COUNTS[dayCount]);
  const dueOn = limit?.end;
  const isDone = supplementedOn !== undefined && supplementedOn <= on;
  const until = isDone ? supplementedOn : on;
  const daysOverdue = dueOn === undefined ? 0 : Math.max(0, daysBetween(dueOn, until));
  const working = limit?.working ?? NO_LIMIT;
  if (isDone) return { state: "supplemented", dueOn, daysOverdue, working };
  if (on < releasedOn) return { state: "not-released", dueOn, daysOverdue: 0, working };
  return { state: daysOverdue > 0 ? "supplement-overdue" : "supplement-due", dueOn, daysOverdue, working };
}
