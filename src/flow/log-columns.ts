import type { Instant } from "../calendar/instant.js";
import { type Carried, missingFor } from "./advance.js";
import type { EventOf, Flow, Moves, StatusOf } from "./flow.js";
import { effectiveLog, isEvent, isMigration, type LogEntry } from "./log.js";

/** The numbers by which the columns of a flow call its statuses and events: each is its place here. */
export interface FlowCodes<Event extends string = string, Status extends string = string> {
  readonly statuses: readonly Status[];
  readonly events: readonly Event[];
}

/**
 * The logs of many subjects as columns of whole numbers, a line after the other in the order in which they happened; lines
 * of different subjects may stand between each other. Voids and corrections are resolved before.
 */
export interface LogColumns {
  /** How many subjects there are; they are called 0, 1, 2 … */
  readonly subjects: number;
  /** Whose line it is. */
  readonly subject: Int32Array;
  /**
   * What was recorded: the code of an event; from the number of events on, that number and the code of the status into
   * which the case is opened again. Any greater one is an event that the flow does not have.
   */
  readonly event: Uint8Array | Uint16Array;
  /** 1 where the event brought all that it must, 0 where not; left out, no event brought anything. */
  readonly brings?: Uint8Array;
}

/** What stands beside the logs. */
export interface LogColumnsOptions extends Pick<Carried, "carries"> {
  /** The statuses that a subject's other flows had at an instant, by series; left out, none is known. */
  readonly statusesAt?: (subject: number, at: Instant) => Readonly<Record<string, string>>;
}

/**
 * The codes of a flow's statuses and events, in the order of its table.
 *
 * @example
 * flowCodes(threeChecks2020).events.slice(0, 2) // => ["declaration-clear", "declaration-flagged"]
 */
export function flowCodes<Table extends Moves>(flow: Flow<Table>): FlowCodes<EventOf<Table>, StatusOf<Table>> {
  const events = new Set<string>();
  for (const row of flow.table.values()) for (const event of row.keys()) events.add(event);
  return { statuses: [...flow.table.keys()], events: [...events] } as FlowCodes<EventOf<Table>, StatusOf<Table>>;
}

/**
 * Puts the logs of many subjects into columns for `replayColumns`, each subject called by the place of its log. Changes of
 * edition are left out: columns follow one edition.
 *
 * @example
 * const log = [{ at: instant("2020-03-18T06:10Z"), sequence: 1, by: "desk-1", event: "declaration-clear" }];
 * const { subjects, subject, event } = logColumns(threeChecks2020, [[], log]);
 * [subjects, [...subject], [...event]] // => [2, [1], [0]]
 */
export function logColumns(
  flow: Flow | object,
  logs: readonly (readonly LogEntry[])[],
  { carries, statusesAt }: LogColumnsOptions = {},
): LogColumns {
  const plain = flow as Flow;
  const { statuses, events } = flowCodes(plain);
  const eventCodes = new Map(events.map((event, code) => [event, code]));
  const reopeningCodes = new Map(statuses.map((status, code) => [status, events.length + code]));
  const unknown = events.length + statuses.length;
  const lines: [subject: number, code: number, brings: number][] = [];
  for (const [subject, log] of logs.entries())
    for (const entry of effectiveLog(log).entries) {
      if (isMigration(entry)) continue;
      if (!isEvent(entry)) {
        lines.push([subject, reopeningCodes.get(entry.reopens) ?? unknown, 0]);
        continue;
      }
      const carried = {
        ...(carries === undefined ? {} : { carries }),
        ...(statusesAt === undefined ? {} : { statuses: statusesAt(subject, entry.at) }),
        ...(entry.particulars === undefined ? {} : { particulars: entry.particulars }),
      };
      const asked = askedOf(plain, entry.event);
      const brings = asked !== undefined && missingFor(asked, carried).length === 0;
      lines.push([subject, eventCodes.get(entry.event) ?? unknown, Number(brings)]);
    }
  return {
    subjects: logs.length,
    subject: Int32Array.from(lines, ([subject]) => subject),
    event: Uint16Array.from(lines, ([, code]) => code),
    brings: Uint8Array.from(lines, ([, , brings]) => brings),
  };
}

/** What an event must bring, wherever it is accepted. */
function askedOf(flow: Flow, event: string) {
  for (const row of flow.table.values()) {
    const move = row.get(event);
    if (move !== undefined) return move;
  }
  return undefined;
}
