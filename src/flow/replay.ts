import type { Instant } from "../calendar/instant.js";
import { advance, type Carried, isRefusal, type Refusal } from "./advance.js";
import type { EventOf, Flow, Moves, Requirement, StatusOf } from "./flow.js";
import {
  type EffectiveLog,
  effectiveLog,
  type HappenedEntry,
  inOrder,
  isEvent,
  isReopening,
  type LogEntry,
  type MigrationEntry,
  type RecordedEvent,
  type ReopeningEntry,
} from "./log.js";
import { type ReopeningRefusal, reopen } from "./reopen.js";

/** An entry that was accepted, and the move it made. */
export interface AcceptedEvent<Event extends string = string, Status extends string = string> {
  readonly entry: RecordedEvent<Event>;
  readonly from: Status;
  readonly to: Status;
}

/** A move of a case: made by an event, by a reopening, or by a change of edition. */
export interface CaseMove<Event extends string = string, Status extends string = string> {
  readonly entry: HappenedEntry<Event>;
  readonly from: Status;
  readonly to: Status;
}

/** An entry that was refused, and why; its event may be none of the flow's. */
export interface RefusedEvent<Event extends string = string, Status extends string = string> {
  readonly entry: RecordedEvent;
  readonly refusal: Refusal<Event, Status>;
}

/** A reopening that was refused, and why. */
export interface RefusedReopening<Status extends string = string> {
  readonly entry: ReopeningEntry;
  readonly refusal: ReopeningRefusal<Status>;
}

/** What a log came to. */
export interface Replay<Event extends string = string, Status extends string = string> {
  readonly status: Status;
  /** The events that were accepted. */
  readonly accepted: readonly AcceptedEvent<Event, Status>[];
  /** Every move in order: those of the accepted events, and those of reopenings and changes of edition between them. */
  readonly moves: readonly CaseMove<Event, Status>[];
  readonly refused: readonly RefusedEvent<Event, Status>[];
  readonly refusedReopenings: readonly RefusedReopening<Status>[];
  /**
   * Lines that say nothing about the case: voids and corrections that say nothing about the log (`effectiveLog`), and
   * changes of edition, which a flow alone does not know (`replayCase`).
   */
  readonly unresolved: readonly LogEntry[];
}

/** From where, and with what beside it, a log is replayed. */
export interface ReplayOptions<Status extends string = string> extends Pick<Carried, "carries"> {
  /** The status to start from; left out, the initial one. */
  readonly from?: Status;
  /** The statuses that the subject's other flows had at an instant, by series; left out, none is known. */
  readonly statusesAt?: (at: Instant) => Readonly<Record<string, string>>;
  /** Whether a requirement was met at an instant, after the moves so far, where one status of each flow cannot tell. */
  readonly meetsAt?: (requirement: Requirement, at: Instant, moves: readonly CaseMove[]) => boolean | undefined;
}

/**
 * Follows a log through a flow: the effective log, event by event. A refused event leaves the status as it was and
 * the replay goes on; nothing is lost. The log may hold any event, as that of a case file does: one that the flow does
 * not have is refused like any other. A reopening leads from an outcome back to where the flow allows it.
 *
 * A log and its effective log come to the same; and a log without voids and corrections comes to what its beginning does
 * and, from the status reached, the rest. An empty log stays in the initial status.
 *
 * @param log the lines, in any order, or what they came to (`effectiveLog`)
 * @example
 * replay(threeChecks2020, [
 *   { at: instant("2020-03-18T06:10:00+08:00"), sequence: 1, by: "officer-14", event: "declaration-clear" },
 * ]).status // => "declared"
 */
export function replay<Table extends Moves>(
  flow: Flow<Table>,
  // Any text will do, and an editor still proposes the flow's own events.
  log: readonly LogEntry<EventOf<Table> | (string & Record<never, never>)>[] | EffectiveLog,
  options: ReplayOptions<StatusOf<Table>> = {},
): Replay<EventOf<Table>, StatusOf<Table>> {
  const { entries, unresolved } = "unresolved" in log ? log : effectiveLog<string>(log);
  const { status, strays, ...run } = follow(
    flow as unknown as Flow,
    entries,
    options.from ?? (flow.initial as string),
    options,
  );
  const lost = strays.length === 0 ? unresolved : inOrder([...unresolved, ...strays]);
  return { status, ...run, unresolved: lost } as Replay<EventOf<Table>, StatusOf<Table>>;
}

/** @internal Follows what happened through one flow; changes of edition are left for whoever knows the other flow. */
export function follow(
  flow: Flow,
  entries: readonly HappenedEntry[],
  from: string,
  options: Omit<ReplayOptions, "from">,
  earlier: readonly CaseMove[] = [],
): Omit<Replay, "unresolved"> & { readonly strays: readonly MigrationEntry[] } {
  let status = from;
  const accepted: AcceptedEvent[] = [];
  const moves: CaseMove[] = [];
  const refused: RefusedEvent[] = [];
  const refusedReopenings: RefusedReopening[] = [];
  const strays: MigrationEntry[] = [];
  for (const entry of entries) {
    if (isEvent(entry)) {
      const outcome = advance(
        flow,
        status,
        entry.event,
        carriedBy(entry, options, () => [...earlier, ...moves]),
      );
      if (isRefusal(outcome)) refused.push({ entry, refusal: outcome });
      else {
        const move = { entry, from: status, to: outcome };
        accepted.push(move);
        moves.push(move);
        status = outcome;
      }
    } else if (isReopening(entry)) {
      const outcome = reopen(flow, status, entry.reopens);
      if (typeof outcome !== "string") refusedReopenings.push({ entry, refusal: outcome });
      else {
        moves.push({ entry, from: status, to: outcome });
        status = outcome;
      }
    } else strays.push(entry);
  }
  return { status, accepted, moves, refused, refusedReopenings, strays };
}

function carriedBy(
  { at, particulars }: RecordedEvent,
  { carries, statusesAt, meetsAt }: ReplayOptions,
  movesSoFar: () => readonly CaseMove[],
): Carried {
  return {
    ...(particulars === undefined ? {} : { particulars }),
    ...(carries === undefined ? {} : { carries }),
    ...(statusesAt === undefined ? {} : { statuses: statusesAt(at) }),
    ...(meetsAt === undefined ? {} : { meets: (requirement) => meetsAt(requirement, at, movesSoFar()) }),
  };
}
