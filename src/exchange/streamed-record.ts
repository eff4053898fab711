import type { StopSignal } from "../lines.js";
import type { Issue, Path, Result } from "../result.js";
import type { Text } from "../text.js";

/** What a reader of one record finds wrong in it, and what was expected there. */
export interface RecordFault extends Issue {
  readonly expected: Text;
}

/** The same in a stream: its path begins with the line, from 1, on which the record begins. */
export interface RecordIssue extends RecordFault {
  readonly path: readonly [line: number, ...inRecord: Path];
}

/** A record of a stream, or everything that is wrong with it, and its line. */
export type StreamedRecord<Value> = { readonly line: number } & Result<Value, RecordIssue>;

/** What reading a stream of records may be told. */
export interface RecordStreamOptions {
  /** Stops it: the next step throws the signal's reason. */
  readonly signal?: StopSignal;
  /** The longest record that is read, in characters of a line of JSON, in bytes of a row of CSV; left out, one million. */
  readonly maximumRecordLength?: number;
}

/** @internal A record that was read, or its issues with the line before their paths. */
export function streamedRecord<Value>(line: number, read: Result<Value, RecordFault>): StreamedRecord<Value> {
  if (read.ok) return { line, ...read };
  const [first, ...others] = read.issues;
  const onLine = (issue: RecordFault): RecordIssue => ({ ...issue, path: [line, ...issue.path] });
  return { line, ok: false, issues: [onLine(first), ...others.map(onLine)] };
}

/** @internal A record that is none. */
export function noRecord(line: number, expected: Text): { readonly line: number } & Result<never, RecordIssue> {
  return { line, ok: false, issues: [{ code: "malformed", path: [line], expected }] };
}
