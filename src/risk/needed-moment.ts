import { type CalendarDate, dayNumber, isCalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant, isInstant, writtenDay } from "../calendar/instant.js";
import { runOf } from "./answers-around.js";
import { namesOf } from "./comparisons.js";
import type { Described, MeasuredFrom, MomentBound, Needed } from "./needed-answer.js";

const MILLISECONDS_PER_HOUR = 3_600_000;

/** The run of days or instants around the chosen one that do what it does, and where each end of it is measured from. */
export function neededMoment(described: Described): Needed {
  const { before, first, last, after } = runOf<CalendarDate | Instant>(described, placeOf);
  const bound = (at: CalendarDate | Instant): MomentBound => {
    const measuredFrom = measured(at, described);
    return measuredFrom === undefined ? { at } : { at, measuredFrom };
  };
  const from = before === undefined ? {} : { from: bound(first) };
  const until = after === undefined ? {} : { until: bound(last) };
  const covered = described.tried.filter((moment) => {
    const place = placeOf(moment as CalendarDate);
    return placeOf(first) <= place && place <= placeOf(last);
  });
  return { needed: { kind: "moment", ...from, ...until }, covered };
}

function placeOf(moment: CalendarDate | Instant): number {
  return isInstant(moment) ? epochMilliseconds(moment) : dayNumber(moment) * 24 * MILLISECONDS_PER_HOUR;
}

function dayOf(moment: CalendarDate | Instant): number {
  return dayNumber(isInstant(moment) ? writtenDay(moment) : moment);
}

/** Where a bound is no day of the policy or next to one, the fact with which the comparison says it goes. */
function measured(at: CalendarDate | Instant, { fact, comparisons, facts }: Described): MeasuredFrom | undefined {
  const asked = comparisons.all.filter((comparison) => comparison.at.path === fact || comparison.other?.path === fact);
  const written = asked.flatMap(({ leaf }) => [leaf.is, leaf.before, leaf.after, leaf.onOrBefore, leaf.onOrAfter]);
  const days = written.flatMap((side) => (typeof side === "string" ? [dayOf(side as CalendarDate)] : []));
  if (days.some((day) => Math.abs(day - dayOf(at)) <= 1)) return undefined;
  for (const { at: own, other, leaf } of asked) {
    const path = own.path === fact ? other?.path : own.path;
    if (path === undefined) continue;
    const answer = facts[path];
    const [list] = namesOf(path) as [string];
    // Compared with an element of a list, or with one that is not known.
    if (!isCalendarDate(answer) && !isInstant(answer)) return { fact: list };
    const hours = (leaf.within ?? leaf.since)?.hours;
    if (hours === undefined || !isInstant(at)) return { fact: path, days: dayOf(at) - dayOf(answer) };
    return { fact: path, hours: Math.round((placeOf(at) - placeOf(answer)) / MILLISECONDS_PER_HOUR) };
  }
  return undefined;
}
