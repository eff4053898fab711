import { epochMilliseconds, type Instant } from "../calendar/instant.js";

/** Names an entry of a log: sequence numbers are unique for each actor. */
export interface EntryReference {
  readonly sequence: number;
  readonly by: string;
}

/** Something that an officer recorded as having happened to a subject. */
export interface RecordedEvent<Event extends string = string> extends EntryReference {
  readonly at: Instant;
  readonly event: Event;
  readonly place?: string;
  readonly particulars?: Readonly<Record<string, unknown>>;
}

/** An entry that takes an earlier one back: it did not happen. */
export interface VoidEntry extends EntryReference {
  readonly at: Instant;
  readonly voids: EntryReference;
  readonly reason: string;
}

/** An entry that says what really happened in place of an earlier one, at that one's instant. */
export interface CorrectionEntry<Event extends string = string> extends EntryReference {
  readonly at: Instant;
  readonly corrects: EntryReference;
  readonly event: Event;
  readonly reason: string;
  readonly place?: string;
  readonly particulars?: Readonly<Record<string, unknown>>;
}

/** One line of a log. A log is only ever added to; what was wrong is voided or corrected by a later line. */
export type LogEntry<Event extends string = string> = RecordedEvent<Event> | VoidEntry | CorrectionEntry<Event>;

/** The log with its voids and corrections resolved. */
export interface EffectiveLog<Event extends string = string> {
  /** What happened, in order. */
  readonly entries: readonly RecordedEvent<Event>[];
  /** Voids and corrections of an entry that the log does not have. */
  readonly unresolved: readonly LogEntry<Event>[];
}

/**
 * What a log says happened: voids and corrections resolved, in order of instant, then sequence, then actor.
 * A void of a void restores what was voided. The order in which the lines were given does not matter.
 *
 * @example
 * effectiveLog([
 *   { at: instant("2020-03-18T06:10Z"), sequence: 1, by: "desk-1", event: "patrol-clear" },
 *   { at: instant("2020-03-18T06:12Z"), sequence: 2, by: "desk-1", voids: { sequence: 1, by: "desk-1" }, reason: "other traveller" },
 * ]).entries // => []
 */
export function effectiveLog<Event extends string>(log: readonly LogEntry<Event>[]): EffectiveLog<Event> {
  const ordered = inOrder(log);
  if (!ordered.some(isAmendment)) return { entries: ordered as RecordedEvent<Event>[], unresolved: [] };
  const present = new Set(ordered.map(keyOf));
  const voided = new Set<string>();
  const replacements = new Map<string, CorrectionEntry<Event>>();
  const unresolved: LogEntry<Event>[] = [];
  // The latest word counts, so the log is read from its end: an entry that is itself voided says nothing.
  for (const entry of ordered.toReversed()) {
    if (!isAmendment(entry) || voided.has(keyOf(entry))) continue;
    const target = keyOf("voids" in entry ? entry.voids : entry.corrects);
    if (!present.has(target)) unresolved.unshift(entry);
    else if ("voids" in entry) voided.add(target);
    else if (!replacements.has(target)) replacements.set(target, entry);
  }
  const entries: RecordedEvent<Event>[] = [];
  for (const entry of ordered) {
    if (isAmendment(entry) || voided.has(keyOf(entry))) continue;
    entries.push(corrected(entry, replacements));
  }
  return { entries, unresolved };
}

/** An entry as its last correction, or the correction of that correction, says it was. */
function corrected<Event extends string>(
  entry: RecordedEvent<Event>,
  replacements: ReadonlyMap<string, CorrectionEntry<Event>>,
): RecordedEvent<Event> {
  let last: CorrectionEntry<Event> | undefined;
  const seen = new Set<string>();
  for (let key = keyOf(entry); !seen.has(key); ) {
    seen.add(key);
    const next = replacements.get(key);
    if (next === undefined) break;
    last = next;
    key = keyOf(next);
  }
  if (last === undefined) return entry;
  const { sequence, by, event, place, particulars } = last;
  return {
    at: entry.at,
    sequence,
    by,
    event,
    ...(place === undefined ? {} : { place }),
    ...(particulars === undefined ? {} : { particulars }),
  };
}

function isAmendment<Event extends string>(entry: LogEntry<Event>): entry is VoidEntry | CorrectionEntry<Event> {
  return "voids" in entry || "corrects" in entry;
}

function keyOf({ sequence, by }: EntryReference): string {
  return `${sequence} ${by}`;
}

function inOrder<Entry extends LogEntry>(log: readonly Entry[]): Entry[] {
  const keyed = log.map((entry) => ({ entry, at: epochMilliseconds(entry.at) }));
  keyed.sort(
    (one, other) =>
      one.at - other.at ||
      one.entry.sequence - other.entry.sequence ||
      (one.entry.by < other.entry.by ? -1 : one.entry.by > other.entry.by ? 1 : 0),
  );
  return keyed.map(({ entry }) => entry);
}
