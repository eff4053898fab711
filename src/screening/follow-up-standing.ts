import { type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import type { FollowUpSchedule } from "./follow-up-schedule.js";
import { type FollowUpStatus, isSeen, strongestStatus } from "./follow-up-status.js";

/** What was recorded of one person on one day. */
export interface FollowUpVisit {
  readonly on: CalendarDate;
  readonly status: FollowUpStatus;
}

/** What a day of a schedule came to; `not-recorded` is not known, and not the same as nobody went. */
export interface FollowedDay {
  readonly day: number;
  readonly on: CalendarDate;
  readonly status: FollowUpStatus | "not-recorded";
}

/** How the follow-up of one person stands on a date. */
export interface FollowUpStanding {
  /** The days up to the date, and what they came to. A day of today without a record is not among them: it is due. */
  readonly followed: readonly FollowedDay[];
  /** Days before the date on which the person was not seen, for whatever reason, or nothing was recorded. */
  readonly notSeen: readonly FollowedDay[];
  readonly isDueToday: boolean;
  /** The next day after the date. */
  readonly next: CalendarDate | undefined;
  /** When the person was last seen, on a day of the schedule or on any other. */
  readonly lastSeenOn: CalendarDate | undefined;
  /** Days since then or, of somebody never seen, since the first day of the schedule; `undefined` before that. */
  readonly daysNotSeen: number | undefined;
  /**
   * Not seen for as many days as count as lost, or more. To close the follow-up for it remains a decision of an officer.
   * Never of somebody to whom no visit was due since.
   */
  readonly isLost: boolean;
  /** The days on which the person was seen with symptoms. */
  readonly illOn: readonly CalendarDate[];
  /**
   * Seen on the last day or after it: nothing is owed any more, for one visit makes up for every day before it, the last one
   * too. The days that were missed stay among `notSeen`. Seen ill is seen: what follows is another matter. Never without days.
   */
  readonly isComplete: boolean;
}

/**
 * How the follow-up of one person stands on a date, that day included; visits after it are not known yet. Of several
 * records of one day the one that says most counts: ill, well, missed, not attempted, not performed. The order of the
 * visits changes nothing.
 *
 * @param lostAfterDays after so many days without being seen a person counts as lost; left out, nobody does
 * @example
 * const plan = { startOn: calendarDate("2022-07-01"), dayCount: "start-is-day-1", days: [1, 2, 3, 5, 7] };
 * const visits = [{ on: calendarDate("2022-07-01"), status: "seen-well" }, { on: calendarDate("2022-07-02"), status: "missed" }];
 * const standing = followUpStanding(followUpSchedule(plan), visits, calendarDate("2022-07-04"), 3);
 * standing.notSeen.map(({ on, status }) => `${on} ${status}`) // => ["2022-07-02 missed", "2022-07-03 not-recorded"]
 * standing.daysNotSeen // => 3
 * standing.isLost // => true
 * @see Go.Data, daily follow-up: contacts not seen in a number of days, contacts lost to follow-up
 */
export function followUpStanding(
  schedule: FollowUpSchedule,
  visits: readonly FollowUpVisit[],
  on: CalendarDate,
  lostAfterDays?: number,
): FollowUpStanding {
  const known = visits.filter((visit) => visit.on <= on);
  const statusOn = (date: CalendarDate) =>
    strongestStatus(known.filter((visit) => visit.on === date).map(({ status }) => status));
  const reached = schedule.days.filter((day) => day.on <= on);
  const isDueToday = reached.at(-1)?.on === on && statusOn(on) === undefined;
  const followed = (isDueToday ? reached.slice(0, -1) : reached).map((day) => ({
    ...day,
    status: statusOn(day.on) ?? ("not-recorded" as const),
  }));
  const notSeen = followed.filter(({ status }) => status === "not-recorded" || !isSeen(status));
  const seenOn = known
    .filter(({ status }) => isSeen(status))
    .map((visit) => visit.on)
    .sort();
  const lastSeenOn = seenOn.at(-1);
  const first = schedule.days[0]?.on;
  const since = lastSeenOn ?? (first !== undefined && first <= on ? first : undefined);
  const daysNotSeen = since === undefined ? undefined : daysBetween(since, on);
  const isOwedSince = notSeen.some((day) => lastSeenOn === undefined || day.on > lastSeenOn);
  return {
    followed,
    notSeen: notSeen.filter((day) => day.on < on),
    isDueToday,
    next: schedule.days.find((day) => day.on > on)?.on,
    lastSeenOn,
    daysNotSeen,
    isLost: lostAfterDays !== undefined && daysNotSeen !== undefined && isOwedSince && daysNotSeen >= lostAfterDays,
    illOn: [...new Set(known.filter(({ status }) => status === "seen-ill").map((visit) => visit.on))].sort(),
    isComplete: schedule.ends !== undefined && lastSeenOn !== undefined && lastSeenOn >= schedule.ends,
  };
}
