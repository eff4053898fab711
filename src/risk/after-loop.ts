import type { CalendarDate } from "../calendar/calendar-date.js";
import type { QuarantineDayCount } from "./quarantine-days.js";
import type { QuarantineEdition } from "./quarantine-edition.js";
import { type NoSchedule, type QuarantineSchedule, quarantineSchedule } from "./quarantine-schedule.js";

/**
 * What somebody owes after work in a closed loop: the schedule of a post leaver, counted from the last day of work. With
 * `day-after-is-day-1` the measure begins on the day after; with the other counts on the last day of work itself.
 *
 * @example
 * const after = afterLoop(quarantineTwentyMeasures, calendarDate("2022-11-20"), "day-after-is-day-1");
 * "problem" in after ? after.problem : after.phases.map(({ measures, firstDay, lastDay }) => [...measures, firstDay, lastDay])
 * // => [["home-monitoring", "2022-11-21", "2022-11-25"]]
 * @see Port epidemic-control guide, edition 10 (Ministry of Transport of China, 2022-07-08); twenty measures (2022-11-11)
 */
export function afterLoop(
  edition: QuarantineEdition,
  workEndedOn: CalendarDate,
  dayCount: QuarantineDayCount,
): QuarantineSchedule | NoSchedule {
  return quarantineSchedule(edition, "post-leaver", { startOn: workEndedOn, dayCount });
}
