import type { Instant } from "../calendar/instant.js";
import { advance, type Carried, isRefusal, type Refusal } from "./advance.js";
import type { EventOf, Flow, Moves, StatusOf } from "./flow.js";
import { effectiveLog, type LogEntry, type RecordedEvent } from "./log.js";

/** An entry that was accepted, and the move it made. */
export interface AcceptedEvent<Event extends string = string, Status extends string = string> {
  readonly entry: RecordedEvent<Event>;
  readonly from: Status;
  readonly to: Status;
}

/** An entry that was refused, and why; its event may be none of the flow's. */
export interface RefusedEvent<Event extends string = string, Status extends string = string> {
  readonly entry: RecordedEvent;
  readonly refusal: Refusal<Event, Status>;
}

/** What a log came to. */
export interface Replay<Event extends string = string, Status extends string = string> {
  readonly status: Status;
  readonly accepted: readonly AcceptedEvent<Event, Status>[];
  readonly refused: readonly RefusedEvent<Event, Status>[];
  /** Voids and corrections that say nothing about the log: see `effectiveLog`. */
  readonly unresolved: readonly LogEntry[];
}

/** From where, and with what beside it, a log is replayed. */
export interface ReplayOptions<Status extends string = string> extends Pick<Carried, "carries"> {
  /** The status to start from; left out, the initial one. */
  readonly from?: Status;
  /** The statuses that the subject's other flows had at an instant, by series; left out, none is known. */
  readonly statusesAt?: (at: Instant) => Readonly<Record<string, string>>;
}

/**
 * Follows a log through a flow: the effective log, event by event. A refused event leaves the status as it was and
 * the replay goes on; nothing is lost. The log may hold any event, as that of a case file does: one that the flow does
 * not have is refused like any other. Replaying a log equals replaying its beginning and, from the status reached,
 * the rest. An empty log stays in the initial status.
 *
 * @example
 * replay(threeChecks2020, [
 *   { at: instant("2020-03-18T06:10:00+08:00"), sequence: 1, by: "officer-14", event: "declaration-clear" },
 * ]).status // => "declared"
 */
export function replay<Table extends Moves>(
  flow: Flow<Table>,
  // Any text will do, and an editor still proposes the flow's own events.
  log: readonly LogEntry<EventOf<Table> | (string & Record<never, never>)>[],
  options: ReplayOptions<StatusOf<Table>> = {},
): Replay<EventOf<Table>, StatusOf<Table>> {
  const { entries, unresolved } = effectiveLog<string>(log);
  let status: StatusOf<Table> = options.from ?? (flow.initial as StatusOf<Table>);
  const accepted: AcceptedEvent<EventOf<Table>, StatusOf<Table>>[] = [];
  const refused: RefusedEvent<EventOf<Table>, StatusOf<Table>>[] = [];
  // Whether the flow has the event is for `advance` to say.
  for (const entry of entries as readonly RecordedEvent<EventOf<Table>>[]) {
    const outcome = advance(flow, status, entry.event, carriedBy(entry, options));
    if (isRefusal(outcome)) {
      refused.push({ entry, refusal: outcome as Refusal<EventOf<Table>, StatusOf<Table>> });
    } else {
      accepted.push({ entry, from: status, to: outcome });
      status = outcome;
    }
  }
  return { status, accepted, refused, unresolved };
}

function carriedBy({ at, particulars }: RecordedEvent, { carries, statusesAt }: ReplayOptions): Carried {
  return {
    ...(particulars === undefined ? {} : { particulars }),
    ...(carries === undefined ? {} : { carries }),
    ...(statusesAt === undefined ? {} : { statuses: statusesAt(at) }),
  };
}
