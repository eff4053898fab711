import { epochMilliseconds, type Instant } from "pratique/calendar";
import { effectiveLog, type LogEntry, type RecordedEvent, type VoidEntry } from "pratique/flow";

/** What an officer records: what happened, when, by whom, with what. */
export interface Happened {
  readonly event: string;
  readonly at: Instant;
  readonly by: string;
  readonly particulars: Readonly<Record<string, string>>;
}

/** The line of the log for what happened. */
export function nextEntry(log: readonly LogEntry[], { event, at, by, particulars }: Happened): RecordedEvent {
  const carried = Object.keys(particulars).length === 0 ? {} : { particulars };
  return { at, sequence: nextSequence(log), by, event, ...carried };
}

/** The line that takes an earlier one back: a log is only ever added to. */
export function voidOf(
  log: readonly LogEntry[],
  { sequence, by }: RecordedEvent,
  said: { readonly at: Instant; readonly by: string; readonly reason: string },
): VoidEntry {
  return { at: said.at, sequence: nextSequence(log), by: said.by, voids: { sequence, by }, reason: said.reason };
}

/**
 * The number of the next line: above every number of the case and not only those of its officer, so that of two lines of
 * one second the later one comes after the earlier whoever wrote them.
 */
function nextSequence(log: readonly LogEntry[]): number {
  return log.reduce((highest, { sequence }) => Math.max(highest, sequence), 0) + 1;
}

/** When the last thing happened that still counts; `undefined` while nothing has. */
export function lastAt(log: readonly LogEntry[]): Instant | undefined {
  return effectiveLog(log).entries.at(-1)?.at;
}

/** Whether what happened then comes after everything that is in the log: the status of now says what is accepted. */
export function isInTurn(log: readonly LogEntry[], at: Instant): boolean {
  const last = lastAt(log);
  return last === undefined || epochMilliseconds(at) >= epochMilliseconds(last);
}

/** The last event recorded on this page that was not taken back. */
export function lastRecorded(recordedHere: readonly LogEntry[]): RecordedEvent | undefined {
  return effectiveLog(recordedHere).entries.findLast((entry): entry is RecordedEvent => "event" in entry);
}
