import { type Instant, instantAt, type TimeZone } from "pratique/calendar";

/* The only clock of this application: what somebody records now bears the time at which they did so. */

/** The present instant, to the second, as the port's clock shows it. */
export function nowIn(timeZone: TimeZone): Instant {
  return instantAt(Math.floor(Date.now() / 1000) * 1000, timeZone);
}
