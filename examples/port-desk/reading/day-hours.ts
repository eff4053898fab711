import { daysBetween, type Instant, localDateTime } from "pratique/calendar";
import type { PortDay } from "pratique/exchange";
import { protocol, type ScreenedDay } from "../../port-day/screen-day.ts";

const HOURS = 24;

/** People in each hour of the port's clock, and how many passed on other days. */
export interface HoursOfDay {
  readonly arrivals: readonly number[];
  readonly releases: readonly number[];
  readonly outside: number;
}

export function hoursOfDay({ travellers }: ScreenedDay, portDay: PortDay): HoursOfDay {
  const arrivals = Array.from({ length: HOURS }, () => 0);
  const releases = Array.from({ length: HOURS }, () => 0);
  let outside = 0;
  const count = (at: Instant, hours: number[]) => {
    const hour = hourAt(at, portDay);
    if (hour === undefined) outside++;
    else hours[hour] = (hours[hour] ?? 0) + 1;
  };
  for (const { arrivedAt, replay } of travellers) {
    count(arrivedAt, arrivals);
    for (const { to, entry } of replay.accepted) if (to === protocol.releasedStatus) count(entry.at, releases);
  }
  return { arrivals, releases, outside };
}

/** `undefined` on another day. */
function hourAt(at: Instant, { day, timeZone }: PortDay): number | undefined {
  const { date, hour } = localDateTime(at, timeZone);
  return daysBetween(day, date) === 0 ? hour : undefined;
}
