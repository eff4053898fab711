import { type DwellTimes, type DwellTimesOptions, dwellTimes, type StayRecord } from "./dwell-times.js";
import { keepAll, type OutlierRule } from "./outlier-rules.js";
import { quantiles } from "./quantile.js";
import { summary } from "./summary.js";

/** What the rows of a time release study are told apart by. */
export const RELEASE_DIMENSIONS = ["lane", "mode", "category", "channel"] as const;
/** What a row is told apart by. */
export type ReleaseDimension = (typeof RELEASE_DIMENSIONS)[number];

/** One release, from arrival to the goods leaving; what is not known of it is left out. */
export interface ReleaseRecord extends StayRecord, Partial<Readonly<Record<ReleaseDimension, string>>> {}

/** One row of a time release study: times in hours, by the clock, nights and holidays included. */
export interface TimeReleaseRow extends Readonly<Record<ReleaseDimension, string | undefined>> {
  /** Releases that the times speak of: completed, and not left out by the rule. */
  readonly count: number;
  /** Not yet released. With many of them the times, of those released, are too short. */
  readonly open: number;
  readonly mean: number | undefined;
  readonly standardDeviation: number | undefined;
  readonly median: number | undefined;
  readonly p75: number | undefined;
  readonly p90: number | undefined;
  readonly p95: number | undefined;
  readonly maximum: number | undefined;
  readonly outliers: { readonly rule: string; readonly leftOut: number };
  /** The records behind the row by what they were good for; those that gave no time are in no average. */
  readonly counts: DwellTimes["counts"];
}

/** What a study counts at which instant, and what it leaves out. */
export interface TimeReleaseOptions extends DwellTimesOptions {
  /** `keepAll` unless said. */
  readonly outliers?: OutlierRule;
}

/**
 * The rows of a time release study: one for each lane, mode, category of goods and channel that occurs, in the order of
 * these. Percentiles are of type 7. The rule for outliers works within each row, and says how many it left out.
 *
 * Rows of one study add up only by their counts: a median of all is no median of the rows' medians.
 *
 * @example
 * const at = (day: number) => instant(`2020-03-0${day}T08:00:00+08:00`);
 * const [row] = timeReleaseStudy([{ channel: "green", enteredAt: at(1), leftAt: at(2) }], { asOf: at(3) });
 * [row?.channel, row?.count, row?.mean] // => ["green", 1, 24]
 * @see WCO, Guide to Measure the Time Required for the Release of Goods, version 3 (2018); WTO Agreement on Trade
 * Facilitation, Article 7.6
 */
export function timeReleaseStudy(records: Iterable<ReleaseRecord>, options: TimeReleaseOptions): TimeReleaseRow[] {
  const groups = new Map<string, ReleaseRecord[]>();
  for (const record of records) {
    const key = JSON.stringify(RELEASE_DIMENSIONS.map((dimension) => record[dimension] ?? null));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => rowOf(group as [ReleaseRecord, ...ReleaseRecord[]], options));
}

function rowOf(
  group: readonly [ReleaseRecord, ...ReleaseRecord[]],
  { outliers = keepAll, ...options }: TimeReleaseOptions,
): TimeReleaseRow {
  const { stays, counts } = dwellTimes(group, options);
  const hours = stays.filter(({ hasLeft }) => hasLeft).map(({ time }) => time / 60);
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = outliers.bounds(hours);
  const kept = hours.filter((time) => time >= lower && time <= upper);
  const { count, mean, standardDeviation, median, maximum } = summary(kept);
  const [p75, p90, p95] = quantiles(kept, [0.75, 0.9, 0.95]).map(({ value }) => value);
  const [{ lane, mode, category, channel }] = group;
  return {
    ...{ lane, mode, category, channel },
    ...{ count, open: counts["still-inside"], mean, standardDeviation, median, p75, p90, p95, maximum },
    outliers: { rule: outliers.id, leftOut: hours.length - kept.length },
    counts,
  };
}
