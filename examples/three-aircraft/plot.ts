import type { QueueAt } from "pratique/statistics";
import { wholeNumber } from "../port-day/format.ts";
import { textTable } from "../port-day/text-table.ts";

/** How far apart the rows of a plot are, in minutes, and how long its longest bar is. */
const STEP = 5;
const WIDTH = 48;

/**
 * The queue over time as bars, one below the other, from the first minute at which somebody comes until nobody waits.
 *
 * @param most what the longest bar stands for, so that two plots compare
 */
export function plotOf(
  course: readonly QueueAt[],
  most: number,
  headings: readonly [minute: string, waiting: string],
): string[] {
  const [first, last] = [course[0]?.atMinute ?? 0, course.at(-1)?.atMinute ?? 0];
  const minutes = Array.from({ length: Math.ceil((last - first) / STEP) + 1 }, (_, row) => first + row * STEP);
  const rows = minutes.map((minute) => {
    const waiting = waitingAt(course, minute);
    const bar = "█".repeat(Math.round((waiting / Math.max(1, most)) * WIDTH));
    return [`${minute}`, wholeNumber(Math.round(waiting)), waiting > 0 && bar === "" ? "▏" : bar];
  });
  const [minute, waiting] = headings;
  return textTable([{ heading: minute, isNumber: true }, { heading: waiting, isNumber: true }, { heading: "" }], rows);
}

/** The queue at a minute, on the straight line between the entries around it; where some come at once, with them. */
export function waitingAt(course: readonly QueueAt[], minute: number): number {
  const place = course.findLastIndex(({ atMinute }) => atMinute <= minute);
  const [before, after] = [course[place], course[place + 1]];
  if (before === undefined || after === undefined) return 0;
  const part = (minute - before.atMinute) / (after.atMinute - before.atMinute);
  return before.waiting + part * (after.waiting - before.waiting);
}
