import { minutesBetween } from "pratique/calendar";
import { step } from "./plots/axis.ts";
import { protocol, type ScreenedDay } from "./screen-day.ts";

/** How many bins there are at most, about. */
const BINS = 24;

/** How long it took from arrival to release, in minutes: people by equal widths, each bin with its lower end and not its upper. */
export interface ReleaseTimes {
  readonly from: number;
  readonly width: number;
  readonly counts: readonly number[];
}

/** `undefined` where nobody was released. */
export function releaseTimes({ travellers }: ScreenedDay): ReleaseTimes | undefined {
  const times = travellers.flatMap(({ arrivedAt, replay }) =>
    replay.accepted
      .filter(({ to }) => to === protocol.releasedStatus)
      .map(({ entry }) => minutesBetween(arrivedAt, entry.at)),
  );
  if (times.length === 0) return undefined;
  // A release before the arrival is a wrong clock: it is shown and not left out.
  const least = times.reduce((one, other) => Math.min(one, other), 0);
  const most = times.reduce((one, other) => Math.max(one, other), 0);
  const width = Math.max(1, step(most - least, BINS));
  const from = Math.floor(least / width) * width;
  const counts = Array.from({ length: Math.floor((most - from) / width) + 1 }, () => 0);
  for (const time of times) {
    const bin = Math.floor((time - from) / width);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from, width, counts };
}
