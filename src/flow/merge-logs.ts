import { canonicalJson } from "../canonical-json.js";
import { type EntryReference, inOrder, keyOf, type LogEntry } from "./log.js";

/** Two lines that bear the same number of the same actor and say different things. */
export interface LogConflict<Event extends string = string> {
  readonly entry: EntryReference;
  /** All that was said under that number, in an order of its own; the first of them is in the merged log. */
  readonly versions: readonly LogEntry<Event>[];
}

/** What two partial logs of one subject come to together. */
export interface MergedLogs<Event extends string = string> {
  /** Every line once, in order of instant, then sequence, then actor. */
  readonly log: readonly LogEntry<Event>[];
  readonly conflicts: readonly LogConflict<Event>[];
}

/**
 * Puts partial logs of one subject together, as they come in late, twice and out of order from several desks: every line
 * once. The order in which the logs are given changes nothing. A line that another contradicts under the same number is a
 * conflict: both are shown, one of them stays in the log by the order of their texts, and no clock decides. Nothing is
 * edited and nothing is lost. Merging some of them first changes nothing either: what they came to is given as it is, so
 * that the conflicts are passed on with the log. Lines are compared as JSON would store them: a `Date` is its ISO text.
 *
 * @param logs the lines, in any order, or what some of them came to together (`mergeLogs`)
 * @throws TypeError when a line has what JSON cannot hold, such as a `Map` or a bigint; none that was stored has.
 * @example
 * const checked = { at: instant("2020-03-18T06:10Z"), sequence: 1, by: "desk-1", event: "declaration-clear" };
 * const measured = { at: instant("2020-03-18T06:12Z"), sequence: 1, by: "desk-2", event: "temperature-normal" };
 * mergeLogs([measured, checked], [checked]).log.map(({ by }) => by) // => ["desk-1", "desk-2"]
 */
export function mergeLogs<Event extends string>(
  ...logs: readonly (readonly LogEntry<Event>[] | MergedLogs<Event>)[]
): MergedLogs<Event> {
  const versions = new Map<string, Map<string, LogEntry<Event>>>();
  for (const entry of logs.flatMap(linesOf)) {
    const said = versions.get(keyOf(entry)) ?? new Map<string, LogEntry<Event>>();
    said.set(canonicalJson(entry, "mergeLogs"), entry);
    versions.set(keyOf(entry), said);
  }
  const log: LogEntry<Event>[] = [];
  const conflicts: LogConflict<Event>[] = [];
  for (const said of versions.values()) {
    const ordered = [...said].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
    const [kept] = ordered as [LogEntry<Event>];
    log.push(kept);
    if (ordered.length > 1) conflicts.push({ entry: { sequence: kept.sequence, by: kept.by }, versions: ordered });
  }
  return {
    log: inOrder(log),
    conflicts: conflicts.sort((one, other) => (keyOf(one.entry) < keyOf(other.entry) ? -1 : 1)),
  };
}

/** Every line, with the versions of those that are in conflict. */
function linesOf<Event extends string>(
  log: readonly LogEntry<Event>[] | MergedLogs<Event>,
): readonly LogEntry<Event>[] {
  return "conflicts" in log ? [...log.log, ...log.conflicts.flatMap(({ versions }) => versions)] : log;
}
