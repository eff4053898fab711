import { checkCounts, checkSize, type DailyCounts, eachDay, type NotJudged } from "./alert.js";

/** What a CUSUM chart says of one day. */
export interface CusumDay {
  /** Place in the series, 0 the first. */
  readonly day: number;
  readonly count: number | undefined;
  /** How much the days have gone above target + allowance, since the sum was last 0. */
  readonly above: number;
  /** How much the days have gone below target − allowance, since the sum was last 0. */
  readonly below: number;
  /** Whether a sum is above the limit; `undefined` where nobody reported. */
  readonly isAlert: boolean | undefined;
  /** Which sum is; above where both are. */
  readonly side: "above" | "below" | undefined;
  readonly because: NotJudged | undefined;
}

/** A chart of cumulative sums, with what it was told. */
export interface CusumChart {
  readonly method: "cusum";
  readonly target: number;
  readonly allowance: number;
  readonly limit: number;
  readonly headstart: number;
  readonly days: readonly CusumDay[];
}

/** What a CUSUM chart is told, in the unit of the counts: what is usual, from days before the series. */
export interface CusumOptions {
  /** The mean of usual days. */
  readonly target: number;
  /** What a day may lie off the target without adding to a sum: half the rise to be found, usually half a standard deviation. */
  readonly allowance: number;
  /** A sum above it is an alert: usually 4 or 5 standard deviations; `cusumRunLength` says how often in vain. */
  readonly limit: number;
  /** Where both sums begin, from 0, at most the limit; 0 unless said. Half the limit finds a series that begins unusual sooner. */
  readonly headstart?: number;
}

/**
 * Cumulative sums on both sides of a target: whether many days, each a little high, together are more than chance. The
 * sums go on after an alert; a caller who acted on one begins a new series. A day without a report leaves both sums as
 * they were. For counts of a few a day, use `poissonExcess` or the days between findings: the sums suppose numbers near a
 * normal distribution.
 *
 * @throws RangeError when a count is not finite, or an option is out of its range.
 * @example
 * const { days } = cusum([5, 7, 8, undefined, 9], { target: 5, allowance: 0.5, limit: 4 });
 * days.map(({ above }) => above) // => [0, 1.5, 4, 4, 7.5]
 * days.map(({ isAlert }) => isAlert) // => [false, false, false, undefined, true]
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.3; Lucas and Crosier, Technometrics 1982;24:199 (headstart)
 */
export function cusum(counts: DailyCounts, options: CusumOptions): CusumChart {
  const { target, allowance, limit, headstart = 0 } = options;
  checkCounts("cusum", counts);
  checkCounts("cusum", [target]);
  checkSize("cusum", "an allowance", allowance, true);
  checkSize("cusum", "a limit", limit);
  checkHeadstart("cusum", headstart, limit);
  let [above, below] = [headstart, headstart];
  const days = eachDay(counts, (count, day): CusumDay => {
    if (count === undefined)
      return { day, count, above, below, isAlert: undefined, side: undefined, because: "no-report" };
    above = Math.max(0, above + (count - target) - allowance);
    below = Math.max(0, below - (count - target) - allowance);
    const side = above > limit ? "above" : below > limit ? "below" : undefined;
    return { day, count, above, below, isAlert: side !== undefined, side, because: undefined };
  });
  return { method: "cusum", target, allowance, limit, headstart, days };
}

/** Refuses a start beyond the limit. */
export function checkHeadstart(caller: string, headstart: number, limit: number): void {
  if (!(headstart >= 0 && headstart <= limit))
    throw new RangeError(`${caller}: expected a headstart from 0 to ${limit}, got ${headstart}`);
}
