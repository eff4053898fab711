import { type Instant, isBefore, minutesBetween } from "../calendar/instant.js";
import type { Stay } from "./kaplan-meier.js";

/** The stamps of one stay, as they were recorded. */
export interface StayRecord {
  readonly enteredAt?: Instant | undefined;
  readonly leftAt?: Instant | undefined;
  /** Whether the person is known to have left although no exit is stamped; without either the person is still inside. */
  readonly hasLeft?: boolean | undefined;
}

/**
 * What a record of a stay is good for. `completed` and `still-inside` give a time; a zero stay is `completed` and counted
 * besides. The others give none and are counted, each apart:
 *
 * - `negative`: the exit is stamped before the entry, as clocks that disagree do;
 * - `missing-entry`: there is an exit and no entry; `missing-exit`: the person is known to have left, and when is not
 *   stamped; `missing-both`: there is no stamp at all;
 * - `not-entered`: the entry is stamped after the count;
 * - `before-watch`: the person had left before the watch began, and would not have been seen.
 */
export const STAY_STANDINGS = [
  "completed",
  "still-inside",
  "negative",
  "missing-entry",
  "missing-exit",
  "missing-both",
  "not-entered",
  "before-watch",
] as const;
/** What a record of a stay is good for. */
export type StayStanding = (typeof STAY_STANDINGS)[number];

/** The times of some stays, and how many records gave none. */
export interface DwellTimes {
  /** In minutes, in the order of the records: of those completed and of those still inside. */
  readonly stays: readonly Stay[];
  /** The records by what they are good for; together as many as there are. */
  readonly counts: Readonly<Record<StayStanding, number>>;
  /** Of the completed, those of no length at all. */
  readonly zero: number;
  readonly records: number;
}

/** When the stays are counted, and from when on they were watched. */
export interface DwellTimesOptions {
  /** People who left after it are still inside. */
  readonly asOf: Instant;
  /** Left out, everyone was watched from the entry on; else whoever was inside by then is counted from there. */
  readonly watchedFrom?: Instant;
}

/**
 * How long each person was inside at an instant, in minutes, for `kaplanMeier` and, of the completed, for `quantile`.
 * Nothing is dropped silently: a record that gives no time is counted under its reason.
 *
 * @example
 * const at = (time: string) => instant(`2020-03-18T${time}:00+08:00`);
 * const { stays, counts } = dwellTimes(
 *   [{ enteredAt: at("08:00"), leftAt: at("08:40") }, { enteredAt: at("08:30") }, { enteredAt: at("08:50"), leftAt: at("08:49") }],
 *   { asOf: at("09:00") },
 * );
 * stays // => [{ time: 40, hasLeft: true }, { time: 30, hasLeft: false }]
 * counts.negative // => 1
 * @see Kaplan and Meier, J Am Stat Assoc 1958;53:457: losses and late entry
 */
export function dwellTimes(records: Iterable<StayRecord>, options: DwellTimesOptions): DwellTimes {
  const counts = Object.fromEntries(STAY_STANDINGS.map((standing) => [standing, 0])) as Record<StayStanding, number>;
  const stays: Stay[] = [];
  let read = 0;
  for (const record of records) {
    const standing = stayStanding(record, options);
    counts[standing]++;
    read++;
    if (standing === "completed" || standing === "still-inside") stays.push(stayOf(record, options));
  }
  return { stays, counts, zero: stays.filter(({ time, hasLeft }) => time === 0 && hasLeft).length, records: read };
}

/**
 * What a record of a stay is good for at an instant; see `STAY_STANDINGS`.
 *
 * @example
 * stayStanding({ leftAt: instant("2020-03-18T08:40Z") }, { asOf: instant("2020-03-18T09:00Z") }) // => "missing-entry"
 */
export function stayStanding(record: StayRecord, { asOf, watchedFrom }: DwellTimesOptions): StayStanding {
  const { enteredAt, leftAt, hasLeft = leftAt !== undefined } = record;
  if (enteredAt === undefined) return leftAt === undefined ? "missing-both" : "missing-entry";
  if (leftAt !== undefined && isBefore(leftAt, enteredAt)) return "negative";
  if (isBefore(asOf, enteredAt)) return "not-entered";
  if (leftAt === undefined) return hasLeft ? "missing-exit" : "still-inside";
  // Who leaves at the moment at which the watch begins was never watched.
  if (watchedFrom !== undefined && isBefore(enteredAt, watchedFrom) && !isBefore(watchedFrom, leftAt))
    return "before-watch";
  return isBefore(asOf, leftAt) ? "still-inside" : "completed";
}

function stayOf({ enteredAt, leftAt }: StayRecord, { asOf, watchedFrom }: DwellTimesOptions): Stay {
  const from = enteredAt as Instant;
  const hasLeft = leftAt !== undefined && !isBefore(asOf, leftAt);
  const time = minutesBetween(from, hasLeft ? leftAt : asOf);
  const isWatchedLate = watchedFrom !== undefined && isBefore(from, watchedFrom) && isBefore(watchedFrom, asOf);
  return isWatchedLate ? { time, hasLeft, seenFrom: minutesBetween(from, watchedFrom) } : { time, hasLeft };
}
