import type { CalendarDate } from "../calendar/calendar-date.js";
import { compareWords } from "../text.js";
import { type FollowUpStatus, isSeen, strongestStatus } from "./follow-up-status.js";

/** A visit that a team owed to a person on a day. */
export interface VisitOwed {
  readonly person: string;
  readonly team: string;
  readonly on: CalendarDate;
}

/** What was recorded of a visit; by whichever team. */
export interface VisitRecord {
  readonly person: string;
  readonly on: CalendarDate;
  readonly status: FollowUpStatus;
}

/** How far a team did on a day what it owed. */
export interface TeamCompliance {
  readonly team: string;
  readonly on: CalendarDate;
  /** People seen, well or ill: the numerator. */
  readonly seen: number;
  /** People owed a visit of whom it is recorded what came of it: the denominator. */
  readonly recorded: number;
  /** People owed a visit of whom nothing is recorded; in neither number. */
  readonly notRecorded: number;
  /** seen / recorded, from 0 to 1; `undefined` where nothing is recorded of anybody. */
  readonly share: number | undefined;
}

/**
 * How far each team did on each day what it owed: the people seen, of those of whom it is recorded what came of the visit.
 * Of whom nothing is recorded stands apart, and makes a share neither better nor worse. A person owed two visits by a
 * team on a day counts once, and of several records the one that says most. A visit that nobody owed counts nowhere.
 *
 * @returns by team, then day
 * @example
 * const on = calendarDate("2022-07-02");
 * const owed = ["E1", "E2", "E3"].map((person) => ({ person, team: "north", on }));
 * followUpCompliance(owed, [{ person: "E1", on, status: "seen-well" }, { person: "E2", on, status: "missed" }])
 * // => [{ team: "north", on: "2022-07-02", seen: 1, recorded: 2, notRecorded: 1, share: 0.5 }]
 */
export function followUpCompliance(
  owed: readonly VisitOwed[],
  records: readonly VisitRecord[],
): readonly TeamCompliance[] {
  const statuses = new Map<string, FollowUpStatus[]>();
  for (const { person, on, status } of records) pushTo(statuses, keyOf(on, person), status);
  const groups = new Map<string, VisitOwed[]>();
  for (const visit of owed) pushTo(groups, keyOf(visit.on, visit.team), visit);
  return [...groups.values()].map((visits) => complianceOf(visits, statuses)).sort(byTeamAndDay);
}

function complianceOf(
  visits: readonly VisitOwed[],
  statuses: ReadonlyMap<string, readonly FollowUpStatus[]>,
): TeamCompliance {
  const [{ team, on }] = visits as [VisitOwed];
  const people = [...new Set(visits.map(({ person }) => person))];
  const known = people
    .map((person) => strongestStatus(statuses.get(keyOf(on, person)) ?? []))
    .filter((status) => status !== undefined);
  const seen = known.filter(isSeen).length;
  return {
    team,
    on,
    seen,
    recorded: known.length,
    notRecorded: people.length - known.length,
    share: known.length === 0 ? undefined : seen / known.length,
  };
}

/** A date always has ten characters: no two pairs give one key. */
function keyOf(on: CalendarDate, name: string): string {
  return `${on} ${name}`;
}

function pushTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function byTeamAndDay(one: TeamCompliance, other: TeamCompliance): number {
  return compareWords(one.team, other.team) || compareWords(one.on, other.on);
}
