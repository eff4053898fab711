import { minutesBetween } from "../calendar/instant.js";
import type { AcceptedEvent } from "../flow/replay.js";

/**
 * The minutes from one event of a case to another: to the last accepted `to`, from the last accepted `from` before it.
 * After a refused hand-over that is the second journey and not the first. `undefined` where either did not happen, or
 * not in this order.
 *
 * @param accepted the events that were accepted, in order (`replay`)
 * @example
 * const at = (time: string, event: string, sequence: number) =>
 *   ({ at: instant(`2020-03-10T${time}:00+08:00`), sequence, by: "port", event }) as const;
 * const run = replay(handOver2020, [
 *   at("10:00", "requested", 1),
 *   at("10:10", "ambulance-dispatched", 2),
 *   at("10:40", "departed", 3),
 *   at("11:25", "received", 4),
 * ], { carries: [] });
 * minutesBetweenEvents(run.accepted, "departed", "received") // => 45
 */
export function minutesBetweenEvents(accepted: readonly AcceptedEvent[], from: string, to: string): number | undefined {
  const end = accepted.findLastIndex(({ entry }) => entry.event === to);
  const last = end < 0 ? undefined : accepted[end];
  const first = accepted.slice(0, Math.max(end, 0)).findLast(({ entry }) => entry.event === from);
  return first === undefined || last === undefined ? undefined : minutesBetween(first.entry.at, last.entry.at);
}
