import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds } from "../calendar/instant.js";
import { instantAt, localDay, type TimeZone } from "../calendar/time-zone.js";
import type { LoopCycle, LoopStage } from "../risk/loop-cycle.js";
import { byName } from "./by-name.js";
import type { Assignment, Shift } from "./shift.js";

/** The cycles of one person in the closed loop, one after the other. */
export interface PersonInLoop {
  readonly person: string;
  readonly cycles: readonly LoopCycle[];
}

/** A duty on a day on which the person's cycle has no work for them. */
export interface DutyOutsideWork {
  readonly person: string;
  readonly shift: string;
  readonly on: CalendarDate;
  /** What the person's cycle says of that day; `undefined` where no cycle of theirs takes in the day. */
  readonly stages: readonly [LoopStage, ...LoopStage[]] | undefined;
}

/**
 * The duties in the closed loop that fall on a day on which the person is not in a phase of work: still in quarantine or
 * monitoring at home, or in no cycle at all. Each day that a shift touches at the port counts, so that a night shift into
 * the first day of quarantine is found. Somebody who is not in the list has no cycle; where two cycles take in one day, both
 * have to say work. Where several shifts bear one id, whoever is assigned to it is taken to be on duty in each. Assignments
 * to unknown shifts count nothing (`staffingGaps` names them).
 *
 * @returns by assignment, each once, then day
 * @example
 * const start = { startOn: calendarDate("2022-02-01"), dayCount: "start-is-day-1" };
 * const cycle = loopCycle(closedLoopEdition8.pattern, start);
 * const people = "problem" in cycle ? [] : [{ person: "P-1", cycles: [cycle] }];
 * const [from, before] = [instant("2022-02-14T20:00+08:00"), instant("2022-02-15T04:00+08:00")];
 * const shifts = [{ id: "S-1", post: "yard", from, before, needs: { people: 1 } }];
 * dutiesOutsideWork(shifts, [{ shift: "S-1", person: "P-1" }], people, "Asia/Shanghai")
 * // => [{ person: "P-1", shift: "S-1", on: "2022-02-15", stages: ["central-quarantine"] }]
 * @see Port epidemic-control guide, edition 10 (Ministry of Transport of China, 2022-07-08): 14 + 7 + 7 and X + 7
 */
export function dutiesOutsideWork(
  shifts: readonly Shift[],
  assignments: readonly Assignment[],
  people: readonly PersonInLoop[],
  timeZone: TimeZone,
): readonly DutyOutsideWork[] {
  const byId = byName(shifts, ({ id }) => id);
  const entriesOf = byName(people, ({ person }) => person);
  const once = new Map(assignments.map((each) => [JSON.stringify([each.shift, each.person]), each]));
  return [...once.values()].flatMap(({ shift: id, person }) => {
    const phases = (entriesOf.get(person) ?? []).flatMap(({ cycles }) => cycles.flatMap((cycle) => cycle.phases));
    const days = new Set((byId.get(id) ?? []).flatMap((shift) => daysOf(shift, timeZone)));
    return [...days].sort().flatMap((on) => {
      const own = phases.filter(({ firstDay, lastDay }) => firstDay <= on && on <= lastDay);
      const outside = own.find(({ stages }) => !stages.includes("work"));
      return own.length > 0 && outside === undefined ? [] : [{ person, shift: id, on, stages: outside?.stages }];
    });
  });
}

/** The days of the port that a shift touches; one that ends at midnight does not touch the next. */
function daysOf({ from, before }: Shift, timeZone: TimeZone): readonly CalendarDate[] {
  const last = Math.max(epochMilliseconds(from), epochMilliseconds(before) - 1);
  const [firstDay, lastDay] = [localDay(from, timeZone), localDay(instantAt(last, timeZone), timeZone)];
  const days = [firstDay];
  while ((days.at(-1) as CalendarDate) < lastDay) days.push(addDays(days.at(-1) as CalendarDate, 1));
  return days;
}
