import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import type { Instant } from "../calendar/instant.js";
import { clockOf } from "./moments.js";

/* Instants of a made-up port-day are seconds from its midnight at the port, which is eight hours ahead of UTC. */

const SECONDS_OF_A_DAY = 86_400;

/** @internal The instant so many seconds after the midnight with which a day begins; before it when negative. */
export function instantOfDay(day: CalendarDate, seconds: number): Instant {
  const days = Math.floor(seconds / SECONDS_OF_A_DAY);
  return `${addDays(day, days)}T${clockOf(seconds - days * SECONDS_OF_A_DAY)}+08:00` as Instant;
}

/** @internal The seconds from midnight of a time of day. */
export function secondsOfDay(hours: number, minutes: number): number {
  return (hours * 60 + minutes) * 60;
}
