import type { Instant } from "../calendar/instant.js";
import type { Replay } from "../flow/replay.js";
import type { StayRecord } from "./dwell-times.js";

/**
 * Every stay of a case in a status, for `dwellTimes`: from the move that led into it to the next that led out. Events that
 * leave the status as it is do not end the stay. No move led into the status in which the case began: say when it began,
 * or that stay lacks its entry.
 *
 * @param run what the case's log came to (`replay`, `replayCase`)
 * @param beganAt when the case began, such as the person's arrival
 * @example
 * const at = (time: string, event: string, sequence: number) =>
 *   ({ at: instant(`2020-03-18T${time}:00+08:00`), sequence, by: "desk-1", event });
 * const run = replay(threeChecks2020, [at("06:10", "declaration-clear", 1), at("06:15", "temperature-normal", 2)]);
 * staysInStatus(run, "declared")
 * // => [{ enteredAt: "2020-03-18T06:10:00+08:00", leftAt: "2020-03-18T06:15:00+08:00" }]
 */
export function staysInStatus<Status extends string>(
  { moves, status: reached }: Pick<Replay<string, Status>, "moves" | "status">,
  status: Status,
  beganAt?: Instant,
): StayRecord[] {
  const stays: { enteredAt?: Instant; leftAt?: Instant }[] = [];
  const first = moves[0]?.from ?? reached;
  if (first === status) stays.push(beganAt === undefined ? {} : { enteredAt: beganAt });
  for (const { entry, from, to } of moves) {
    if (from === to) continue;
    const open = stays.at(-1);
    if (from === status && open !== undefined) open.leftAt = entry.at;
    if (to === status) stays.push({ enteredAt: entry.at });
  }
  return stays;
}
