/** The day that is made. Instants are seconds from its midnight at the port, which is eight hours ahead of UTC. */
export const DAY = "2020-03-18";
const MIDNIGHT = Date.UTC(2020, 2, 18);

export function instantAt(seconds: number): string {
  return `${new Date(MIDNIGHT + seconds * 1000).toISOString().slice(0, 19)}+08:00`;
}

/** The date so many days before the day that is made; after it when negative. */
export function daysBefore(days: number): string {
  return new Date(MIDNIGHT - days * 86_400_000).toISOString().slice(0, 10);
}

export function clock(hours: number, minutes: number): number {
  return (hours * 60 + minutes) * 60;
}
