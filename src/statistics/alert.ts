/** Why a day was not judged: it is said of each such day, so that silence is never read as "nothing unusual". */
export const NOT_JUDGED = [
  "no-report",
  "too-early",
  "insufficient-baseline",
  "no-spread",
  "earlier-day-not-judged",
  "no-denominator",
] as const;
/**
 * Why a day was not judged: nobody reported it; the series has not lasted long enough; too few days of its baseline were
 * reported; the baseline has no spread to measure by; the chart adds up days of which an earlier one was not judged; or
 * nobody was examined.
 */
export type NotJudged = (typeof NOT_JUDGED)[number];

/**
 * The counts of consecutive days, the first at place 0; `undefined` for a day without a report. A report of none is 0.
 * Shares may stand in their place, with deviations and limits that are said in shares.
 */
export type DailyCounts = readonly (number | undefined)[];

/** What a day was compared with. */
export interface AlertBaseline {
  /** Place of the first day, included. */
  readonly from: number;
  /** Place of the last day, included. */
  readonly to: number;
  /** How many of these days were reported; the others are left out, not taken as 0. */
  readonly reported: number;
  /** Mean of the reported days; `undefined` where they are too few. */
  readonly mean: number | undefined;
  /** Their standard deviation (over one less than their number), as used: not below the least one allowed. */
  readonly deviation: number | undefined;
}

/** Refuses what is no series of counts or shares. */
export function checkCounts(caller: string, counts: DailyCounts): void {
  for (const count of counts)
    if (count !== undefined && !Number.isFinite(count))
      throw new RangeError(`${caller}: expected finite numbers or undefined, got ${count}`);
}

/** Refuses what is no number above 0 (or from 0, where that may be). */
export function checkSize(caller: string, what: string, size: number, orZero = false): void {
  if (!Number.isFinite(size) || size < 0 || (size === 0 && !orZero))
    throw new RangeError(`${caller}: expected ${what} ${orZero ? "from" : "above"} 0, got ${size}`);
}

/** Refuses what is no number of days. */
export function checkDays(caller: string, what: string, days: number, least: number): void {
  if (!Number.isSafeInteger(days) || days < least)
    throw new RangeError(`${caller}: expected ${what} of at least ${least}, got ${days}`);
}

/**
 * The days of a series between two places, both included, put together. Two passes, so that a thousand travellers a day
 * lose no digits.
 */
export function baselineOf(
  counts: DailyCounts,
  { from, to }: { readonly from: number; readonly to: number },
  { least, minimumDeviation }: { readonly least: number; readonly minimumDeviation: number },
): AlertBaseline {
  let [reported, sum] = [0, 0];
  for (let day = from; day <= to; day++) {
    const count = counts[day];
    if (count === undefined) continue;
    reported++;
    sum += count;
  }
  if (reported < least) return { from, to, reported, mean: undefined, deviation: undefined };
  const mean = sum / reported;
  let squares = 0;
  for (let day = from; day <= to; day++) {
    const count = counts[day];
    if (count !== undefined) squares += (count - mean) * (count - mean);
  }
  return { from, to, reported, mean, deviation: Math.max(minimumDeviation, Math.sqrt(squares / (reported - 1))) };
}

/** What a chart says of each day, a place that was never filled included. */
export function eachDay<Day>(counts: DailyCounts, judge: (count: number | undefined, day: number) => Day): Day[] {
  const days: Day[] = [];
  for (let day = 0; day < counts.length; day++) days.push(judge(counts[day], day));
  return days;
}
