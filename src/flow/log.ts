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

/** An entry that opens a case again that had come to an outcome; which may be, the flow says (`Reopening`). */
export interface ReopeningEntry<Status extends string = string> extends EntryReference {
  readonly at: Instant;
  /** The status to which the case goes back. */
  readonly reopens: Status;
  readonly reason: string;
  readonly place?: string;
}

/** An entry from which on a case follows another edition of its flow; how, the migration table says (`Migration`). */
export interface MigrationEntry extends EntryReference {
  readonly at: Instant;
  /** Ids of the two flow editions. */
  readonly migrates: { readonly from: string; readonly to: string };
  readonly reason: string;
  readonly place?: string;
}

/** A line that says that something happened, rather than something about another line. */
export type HappenedEntry<Event extends string = string> = RecordedEvent<Event> | ReopeningEntry | MigrationEntry;

/**
 * One line of a log. A log is only ever added to; what was wrong is voided or corrected by a later line, and a case that
 * was over is opened again by one.
 */
export type LogEntry<Event extends string = string> = HappenedEntry<Event> | VoidEntry | CorrectionEntry<Event>;

/** The log with its voids and corrections resolved. */
export interface EffectiveLog<Event extends string = string> {
  /** What happened, in order. */
  readonly entries: readonly HappenedEntry<Event>[];
  /**
   * Voids and corrections that say nothing about the log, in order: of an entry that it does not have; corrections of
   * what is no event; and those that only void, or correct, each other in a circle.
   */
  readonly unresolved: readonly LogEntry<Event>[];
}

/**
 * What a log says happened: voids and corrections resolved, in order of instant, then sequence, then actor.
 * A void or a correction counts unless a void that counts takes it back: what refers to what decides, and no clock, so
 * that a void of a void restores whenever it was written. Of several corrections of one entry the last in order counts;
 * what corrects a voided entry falls with it. A reopening and a change of edition can be voided, not corrected. The order
 * in which the lines were given does not matter.
 *
 * @example
 * effectiveLog([
 *   { at: instant("2020-03-18T06:10Z"), sequence: 1, by: "desk-1", event: "patrol-clear" },
 *   { at: instant("2020-03-18T06:12Z"), sequence: 2, by: "desk-1", voids: { sequence: 1, by: "desk-1" }, reason: "other traveller" },
 * ]).entries // => []
 */
export function effectiveLog<Event extends string>(log: readonly LogEntry<Event>[]): EffectiveLog<Event> {
  const ordered = inOrder(log);
  if (!ordered.some((entry) => isVoid(entry) || isCorrection(entry)))
    return { entries: ordered as HappenedEntry<Event>[], unresolved: [] };
  const byKey = new Map(ordered.map((entry) => [keyOf(entry), entry]));
  const { voided, circular } = settleVoids(ordered.filter(isVoid));
  const happened: HappenedEntry<Event>[] = [];
  const corrections = new Map<string, CorrectionEntry<Event>>();
  const unresolved: LogEntry<Event>[] = [];
  for (const entry of ordered) {
    if (voided.has(keyOf(entry))) continue;
    if (isVoid(entry)) {
      if (circular.has(entry) || !byKey.has(keyOf(entry.voids))) unresolved.push(entry);
    } else if (!isCorrection(entry)) happened.push(entry);
    else if (isOfAnEvent(entry, byKey)) corrections.set(keyOf(entry.corrects), entry);
    else unresolved.push(entry);
  }
  const entries = happened.map((entry) => (isEvent(entry) ? corrected(entry, corrections) : entry));
  return { entries, unresolved };
}

/**
 * @internal What is voided, and the voids of which that cannot be said because they void each other in a circle.
 * A void counts that no other void speaks of, or only such as are voided themselves; round by round that settles all
 * but the circles.
 */
export function settleVoids(voids: readonly VoidEntry[]): { voided: Set<string>; circular: Set<LogEntry> } {
  const voided = new Set<string>();
  let open = voids;
  let before: number;
  do {
    before = open.length;
    const spokenOf = new Set(open.map((entry) => keyOf(entry.voids)));
    for (const entry of open) if (!spokenOf.has(keyOf(entry))) voided.add(keyOf(entry.voids));
    open = open.filter((entry) => spokenOf.has(keyOf(entry)) && !voided.has(keyOf(entry)));
  } while (open.length < before);
  return { voided, circular: new Set(open) };
}

/** Whether a correction is one of an event, or of a correction that is. */
function isOfAnEvent(correction: CorrectionEntry, byKey: ReadonlyMap<string, LogEntry>): boolean {
  const seen = new Set<LogEntry>();
  let target: LogEntry | undefined = correction;
  while (target !== undefined && isCorrection(target) && !seen.has(target)) {
    seen.add(target);
    target = byKey.get(keyOf(target.corrects));
  }
  return target !== undefined && !isVoid(target) && !isCorrection(target) && isEvent(target);
}

/** An entry as its last correction, or the correction of that correction, says it was. */
function corrected<Event extends string>(
  entry: RecordedEvent<Event>,
  corrections: ReadonlyMap<string, CorrectionEntry<Event>>,
): RecordedEvent<Event> {
  let last: CorrectionEntry<Event> | undefined;
  // A log in which two lines bear the same number can lead round in a circle.
  const seen = new Set<LogEntry>();
  for (let next = corrections.get(keyOf(entry)); next !== undefined && !seen.has(next); ) {
    seen.add(next);
    last = next;
    next = corrections.get(keyOf(next));
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

// An own key without a value says nothing.
/** @internal */
export function isVoid(entry: LogEntry): entry is VoidEntry {
  return "voids" in entry && entry.voids !== undefined;
}

/** @internal */
export function isCorrection<Event extends string>(entry: LogEntry<Event>): entry is CorrectionEntry<Event> {
  return "corrects" in entry && entry.corrects !== undefined;
}

/** @internal */
export function isReopening(entry: LogEntry): entry is ReopeningEntry {
  return "reopens" in entry && entry.reopens !== undefined;
}

/** @internal */
export function isMigration(entry: LogEntry): entry is MigrationEntry {
  return "migrates" in entry && entry.migrates !== undefined;
}

/** @internal Whether what happened is an event of the flow. */
export function isEvent<Event extends string>(entry: HappenedEntry<Event>): entry is RecordedEvent<Event> {
  return !isReopening(entry) && !isMigration(entry);
}

/** @internal A key for an entry: of one actor, every number is given once. */
export function keyOf({ sequence, by }: EntryReference): string {
  return `${sequence} ${by}`;
}

/** @internal In order of instant, then sequence, then actor. */
export function inOrder<Entry extends LogEntry>(log: readonly Entry[]): Entry[] {
  const keyed = log.map((entry) => ({ entry, at: epochMilliseconds(entry.at) }));
  keyed.sort(
    (one, other) =>
      one.at - other.at ||
      one.entry.sequence - other.entry.sequence ||
      (one.entry.by < other.entry.by ? -1 : one.entry.by > other.entry.by ? 1 : 0),
  );
  return keyed.map(({ entry }) => entry);
}
