import { addDays, type CalendarDate, daysBetween } from "../calendar/calendar-date.js";
import type { Text } from "../text.js";

/** What comes round every so many days and is due anew on a day. */
export interface InspectionDue {
  /** The last day up to the day asked about on which it was done; `undefined` where it never was. */
  readonly lastOn: CalendarDate | undefined;
  /** The day by which it is to be done again, that day included; `undefined` where it was never done. */
  readonly dueOn: CalendarDate | undefined;
  /** `never-done` is due at once, and nobody knows since when. */
  readonly standing: "not-due" | "due-today" | "overdue" | "never-done";
  /** Days after the day by which it was due; 0 where it is not overdue or was never done. */
  readonly daysOverdue: number;
  readonly working: Text;
}

/**
 * When an inspection that comes round every so many days is due again: so many days after the last one, that day
 * included. The day of the last one counts as day 0: every 1 day means tomorrow. Later ones than the day asked about
 * count nothing.
 *
 * @param doneOn the days on which it was done, in any order
 * @throws RangeError when the number of days is no whole number from 1.
 * @example
 * const doneOn = [calendarDate("2022-02-01")];
 * inspectionDue(doneOn, 7, calendarDate("2022-02-10")).daysOverdue // => 2
 * inspectionDue(doneOn, 7, calendarDate("2022-02-08")).standing // => "due-today"
 * @see periodic inspection and repair of fences at Erenhot, 4 February 2022
 */
export function inspectionDue(doneOn: Iterable<CalendarDate>, everyDays: number, on: CalendarDate): InspectionDue {
  if (!Number.isSafeInteger(everyDays) || everyDays < 1)
    throw new RangeError("inspectionDue: expected a whole number of days from 1, got another number");
  let lastOn: CalendarDate | undefined;
  for (const day of doneOn) if (day <= on && (lastOn === undefined || day > lastOn)) lastOn = day;
  if (lastOn === undefined) {
    const working = { en: "it was never done: due at once", zh: "从未实施：应立即实施" };
    return { lastOn, dueOn: undefined, standing: "never-done", daysOverdue: 0, working };
  }
  const dueOn = addDays(lastOn, everyDays);
  const isDaily = everyDays === 1;
  return {
    lastOn,
    dueOn,
    standing: dueOn > on ? "not-due" : dueOn === on ? "due-today" : "overdue",
    daysOverdue: Math.max(0, daysBetween(dueOn, on)),
    working: {
      en: `last done on ${lastOn}, ${isDaily ? "every day" : `every ${everyDays} days`}: due by ${dueOn}, inclusive`,
      zh: `上次：${lastOn}；${isDaily ? "每天" : `每${everyDays}天`}一次：最迟${dueOn}（含当日）`,
    },
  };
}
