import { epochMilliseconds } from "../calendar/instant.js";
import type { AcceptedEvent } from "../flow/replay.js";
import type { StayRecord } from "./dwell-times.js";

/**
 * The stay between two kinds of event of a case, for `dwellTimes`: from the first accepted event of the one kind to the
 * first of the other that was recorded no earlier. Where all of the other kind are earlier, the last of them, and the stay
 * is negative; where there is none, it is still going on. `undefined` for a case that has neither.
 *
 * The stay between handing over and receiving runs from the last journey, not the first: that is `minutesBetweenEvents`.
 *
 * @param accepted the events that were accepted, in any order (`replay`)
 * @example
 * const at = instant("2020-03-18T06:10:00+08:00");
 * const { accepted } = replay(threeChecks2020, [{ at, sequence: 1, by: "desk-1", event: "declaration-clear" }]);
 * stayBetweenEvents(accepted, ["declaration-clear"], ["released"]) // => { enteredAt: "2020-03-18T06:10:00+08:00" }
 */
export function stayBetweenEvents<Event extends string>(
  accepted: readonly AcceptedEvent<Event>[],
  from: readonly Event[],
  to: readonly Event[],
): StayRecord | undefined {
  const stamps = (events: readonly Event[]) =>
    accepted
      .map(({ entry }) => entry)
      .filter(({ event }) => events.includes(event))
      .map(({ at }) => at)
      .sort((one, other) => epochMilliseconds(one) - epochMilliseconds(other));
  const [enteredAt] = stamps(from);
  const ends = stamps(to);
  if (enteredAt === undefined) return ends[0] === undefined ? undefined : { leftAt: ends[0] };
  const leftAt = ends.find((at) => epochMilliseconds(at) >= epochMilliseconds(enteredAt)) ?? ends.at(-1);
  return leftAt === undefined ? { enteredAt } : { enteredAt, leftAt };
}
