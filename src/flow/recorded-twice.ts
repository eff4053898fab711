import { epochMilliseconds, minutesBetween } from "../calendar/instant.js";
import { isEvent, isMigration } from "./log.js";
import type { AcceptedEvent, CaseMove, RefusedEvent, Replay } from "./replay.js";

/** A step that was recorded again after it had been made. */
export interface RepeatedEvent<Event extends string = string, Status extends string = string>
  extends RefusedEvent<Event, Status> {
  /** The entry that made the step, of the same officer or of another. */
  readonly first: AcceptedEvent<Event, Status>;
  /** Minutes from the first entry to this one. */
  readonly minutesApart: number;
}

/** The refused entries of a run, the repeated ones apart. */
export interface RecordedTwice<Event extends string = string, Status extends string = string> {
  readonly repeated: readonly RepeatedEvent<Event, Status>[];
  /** What was refused for another reason: something that could not happen there. */
  readonly refused: readonly RefusedEvent<Event, Status>[];
}

/**
 * Tells steps that two officers recorded from real refusals: repeated is an event that was refused in the very status
 * into which the same event, from another entry, had just led. Nothing is wrong with such a case, and nothing in it is
 * taken back. An event that the new status accepts as well is no refusal and is not found here.
 *
 * @example
 * const log = ["desk-1", "desk-2"].map((by, index) => (
 *   { at: instant(`2020-03-18T06:1${index}:00Z`), sequence: 1, by, event: "declaration-clear" }
 * ));
 * recordedTwice(replay(threeChecks2020, log)).repeated.map(({ entry, first }) => [first.entry.by, entry.by])
 * // => [["desk-1", "desk-2"]]
 */
export function recordedTwice<Event extends string, Status extends string>(
  run: Pick<Replay<Event, Status>, "moves" | "refused">,
): RecordedTwice<Event, Status> {
  const repeated: RepeatedEvent<Event, Status>[] = [];
  const refused: RefusedEvent<Event, Status>[] = [];
  for (const one of run.refused) {
    const first = leadingTo(one, run.moves);
    if (first === undefined || !isEvent(first.entry) || first.entry.event !== one.entry.event) refused.push(one);
    else {
      const minutesApart = minutesBetween(first.entry.at, one.entry.at);
      repeated.push({ ...one, first: first as AcceptedEvent<Event, Status>, minutesApart });
    }
  }
  return { repeated, refused };
}

/** The move that had led into the status in which an entry was refused. */
function leadingTo<Event extends string, Status extends string>(
  { entry, refusal }: RefusedEvent<Event, Status>,
  moves: readonly CaseMove<Event, Status>[],
): CaseMove<Event, Status> | undefined {
  const at = epochMilliseconds(entry.at);
  const before = moves.filter((move) => epochMilliseconds(move.entry.at) <= at);
  // Moves of the same instant may have come after it: the last one into its status is the one that counts.
  const last = before.findLastIndex(({ to }) => to === refusal.status);
  return before.slice(0, last + 1).findLast((move) => move.from !== move.to && !isMigration(move.entry));
}
