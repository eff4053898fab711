import {
  effectiveLog,
  inOrder,
  isCorrection,
  isMigration,
  isReopening,
  isVoid,
  keyOf,
  type LogEntry,
  settleVoids,
} from "./log.js";

/** What an officer did by adding a line: recorded an event, or said something about another line or the whole case. */
export const DEEDS = ["recorded", "voided", "corrected", "reopened", "migrated"] as const;
/** What an officer did by adding a line. */
export type DeedKind = (typeof DEEDS)[number];

/** Who did what where, and whether it still stands. */
export interface Deed<Event extends string = string> {
  readonly deed: DeedKind;
  readonly entry: LogEntry<Event>;
  /** A line was voided, or falls with one that was; was corrected by a later one; or says nothing about the log. */
  readonly standing: "stands" | "voided" | "corrected" | "unresolved";
}

/** Whose deeds are asked for; left out, everybody's and everywhere. */
export interface DeedFilter {
  readonly by?: string;
  /** Lines without a place were done nowhere that is known: they match no place. */
  readonly place?: string;
}

/**
 * Who did what where: the lines of a log in its order, with what became of each, for one officer, one place, or all.
 * Whether an event was accepted is for `replay` to say. A log without lines has no deeds.
 *
 * @example
 * const log = [
 *   { at: instant("2020-03-18T06:10Z"), sequence: 1, by: "desk-1", place: "lane 4", event: "declaration-clear" },
 *   { at: instant("2020-03-18T06:12Z"), sequence: 1, by: "desk-2", voids: { sequence: 1, by: "desk-1" }, reason: "other traveller" },
 * ];
 * deedsOf(log, { place: "lane 4" }).map(({ deed, standing }) => [deed, standing]) // => [["recorded", "voided"]]
 */
export function deedsOf<Event extends string>(
  log: readonly LogEntry<Event>[],
  { by, place }: DeedFilter = {},
): Deed<Event>[] {
  const { entries, unresolved } = effectiveLog(log);
  const standing = new Set(entries.map(keyOf));
  const stray = new Set(unresolved.map(keyOf));
  const byKey = new Map(log.map((entry) => [keyOf(entry), entry]));
  const { voided } = settleVoids(log.filter(isVoid));
  const isVoided = (entry: LogEntry, seen = new Set<string>()): boolean => {
    const key = keyOf(entry);
    if (voided.has(key)) return true;
    const target = isCorrection(entry) ? byKey.get(keyOf(entry.corrects)) : undefined;
    return target !== undefined && !seen.has(key) && isVoided(target, seen.add(key));
  };
  const become = (entry: LogEntry): Deed["standing"] => {
    if (stray.has(keyOf(entry))) return "unresolved";
    if (isVoided(entry)) return "voided";
    return isVoid(entry) || standing.has(keyOf(entry)) ? "stands" : "corrected";
  };
  return inOrder(log).flatMap((entry) =>
    (by === undefined || entry.by === by) && (place === undefined || placeOf(entry) === place)
      ? [{ deed: deedOf(entry), entry, standing: become(entry) }]
      : [],
  );
}

function placeOf(entry: LogEntry): string | undefined {
  return "place" in entry ? entry.place : undefined;
}

function deedOf(entry: LogEntry): DeedKind {
  if (isVoid(entry)) return "voided";
  if (isCorrection(entry)) return "corrected";
  if (isReopening(entry)) return "reopened";
  return isMigration(entry) ? "migrated" : "recorded";
}
