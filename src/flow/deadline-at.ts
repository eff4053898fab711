import { epochMilliseconds, type Instant, minutesBetween } from "../calendar/instant.js";
import type { Deadline, Flow, Moves, StatusOf } from "./flow.js";
import { isMigration } from "./log.js";
import type { CaseMove, Replay } from "./replay.js";

/** How a status and its deadline stand at an instant. */
export interface DeadlineStanding<Status extends string = string> {
  readonly status: Status;
  /** When the status was reached. */
  readonly since: Instant;
  readonly deadline: Deadline;
  /** Minutes in the status so far; never less than 0. */
  readonly minutesHeld: number;
  /** Minutes until the deadline; below 0, how long it has been overdue. At its very end it is 0, and not overdue. */
  readonly minutesLeft: number;
  readonly isOverdue: boolean;
}

/**
 * Whether what a status owes is overdue at an instant: counted in elapsed time from when the status was reached. An event
 * that leads back to the same status does not start the clock again, and no change of edition does; a reopening does.
 * `undefined` where the status has no deadline, or where it is not known since when it is held: a case in which nothing was
 * recorded, with no instant at which it was opened.
 *
 * @param run what the case's log came to (`replay`)
 * @param at the instant that is asked about; events after it are not passed over, so replay the log up to it
 * @param openedAt when the case came into its initial status, such as the arrival
 * @example
 * const run = replay(threeChecks2020, []);
 * deadlineAt(threeChecks2020, run, instant("2020-03-18T06:30Z")) // => undefined
 */
export function deadlineAt<Table extends Moves>(
  flow: Flow<Table>,
  run: Pick<Replay<string, StatusOf<Table>>, "status" | "moves">,
  at: Instant,
  openedAt?: Instant,
): DeadlineStanding<StatusOf<Table>> | undefined {
  const { status } = run;
  const deadline = (flow as unknown as Flow).deadlines?.[status];
  const since = heldSince(run.moves) ?? openedAt;
  if (deadline === undefined || since === undefined) return undefined;
  const minutesHeld = epochMilliseconds(at) < epochMilliseconds(since) ? 0 : minutesBetween(since, at);
  const minutesLeft = deadline.hours * 60 - minutesHeld;
  return { status, since, deadline, minutesHeld, minutesLeft, isOverdue: minutesLeft < 0 };
}

/** @internal When the status that moves led to was reached; `undefined` when none led into it. */
export function heldSince(moves: readonly CaseMove[]): Instant | undefined {
  return moves.findLast(({ entry, from, to }) => from !== to && !isMigration(entry))?.entry.at;
}
