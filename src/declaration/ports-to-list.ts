import { type Absent, type Answer, isAbsent } from "../answer.js";
import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import { lookBack } from "../calendar/windows.js";

/** A port at which a ship called, as a declaration lists it. */
export interface PortCall {
  readonly departedOn?: Answer<CalendarDate> | undefined;
}

/** The days whose ports of call a declaration lists. */
export interface PortsWindow {
  /** Left out when it is not known: then only the days count. */
  readonly voyageStartedOn?: CalendarDate;
  readonly submittedOn: CalendarDate;
  /** How many days back; the day of the declaration is day 0 and the last day back still counts. */
  readonly windowDays: number;
}

/**
 * The ports of call that a ship's declaration of health lists: those left since the voyage started or in the last
 * `windowDays`, whichever is shorter, in the order given. Both first days count; with 30 days on 1 February a departure
 * on 2 January still does. A call whose date of departure is absent or cannot be read is kept, and so is one that is
 * absent as a whole. The English text of the form says 30 days, the Chinese text of the original edition four weeks.
 *
 * @throws RangeError when the number of days is negative or not whole.
 * @example
 * const calls = [{ departedOn: calendarDate("2024-12-28") }, { departedOn: calendarDate("2025-01-10") }];
 * portsToList(calls, { submittedOn: calendarDate("2025-02-01"), windowDays: 30 }) // => [{ departedOn: "2025-01-10" }]
 * @see IHR (2005), Annex 8
 */
export function portsToList<Call extends PortCall | Absent>(
  calls: readonly Call[],
  { voyageStartedOn, submittedOn, windowDays }: PortsWindow,
): Call[] {
  const { from } = lookBack(submittedOn, windowDays);
  const first = voyageStartedOn !== undefined && voyageStartedOn > from ? voyageStartedOn : from;
  return calls.filter((call) => {
    const departedOn = isAbsent(call) ? undefined : call.departedOn;
    return !isCalendarDate(departedOn) || departedOn >= first;
  });
}
