import { addDays, type CalendarDate, daysBetween, isCalendarDate } from "../calendar/calendar-date.js";
import type { AreaHistory } from "./area-courses.js";
import type { AreaRegime } from "./area-regime.js";

/**
 * @internal Which day of a history is looked at after another: the next one or, once nothing can change until something
 * happens again, one shortly before that, or before the date. Time alone changes nothing once every count of days has
 * passed the largest number that a step asks for; of a regime that compares counts with one another, every day is looked at.
 *
 * @returns takes a day and what the area is at its end, in any words that differ where it does
 */
export function areaPace(
  history: AreaHistory,
  regime: AreaRegime,
  date: CalendarDate,
): (day: CalendarDate, standing: string) => CalendarDate {
  const happens = new Set([...daysIn(history), date]);
  const longest = largestIn(regime.steps.map(({ of, requires }) => [of, requires.map(({ when }) => when)]));
  let before: string | undefined;
  let stillSince = date;
  return (day, standing) => {
    const next = addDays(day, 1);
    if (standing !== before || happens.has(day)) [before, stillSince] = [standing, day];
    if (!(daysBetween(stillSince, day) > longest)) return next;
    let coming = date;
    for (const on of happens) if (on > day && on < coming) coming = on;
    // A day that is still to come is counted down to, and may be asked for so.
    const shortlyBefore = addDays(coming, -longest - 1);
    return shortlyBefore > next ? shortlyBefore : next;
  };
}

/** Every day that stands anywhere in a history. */
function daysIn(part: unknown): CalendarDate[] {
  if (isCalendarDate(part)) return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(daysIn) : [];
}

const NUMBER_COMPARISONS = ["is", "atLeast", "above", "atMost", "below"];

/** The largest number in a condition; without end where a number is compared with that of another fact. */
function largestIn(part: unknown): number {
  if (typeof part === "number") return Math.ceil(Math.abs(part));
  if (typeof part !== "object" || part === null) return 0;
  const within = Object.entries(part).map(([key, value]) => {
    const isReference = NUMBER_COMPARISONS.includes(key) && typeof value === "object";
    return isReference ? Number.POSITIVE_INFINITY : largestIn(value);
  });
  return Math.max(0, ...within);
}
