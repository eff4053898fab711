import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { poolLikelihood, poolStandardError } from "./pool-intervals.js";
import { checkPools, countIn, likeliestPrevalence, type Pools } from "./pools.js";

/** The prevalence that pools allow to say. */
export interface PoolPrevalence {
  /** The likeliest share infected among people; `undefined` without a pool. */
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
  /** Standard error of the value; `undefined` where every pool is negative or every one positive. */
  readonly standardError: number | undefined;
  /** Positive pools per person tested: as if each positive pool held one infected; too low, for comparison only. */
  readonly minimumInfectionRate: number | undefined;
  readonly positivePools: number;
  readonly pools: number;
  readonly people: number;
  /** Why there is no value, or why it is not to be believed: with every pool positive only the lower end says anything. */
  readonly because?: "no-denominator" | "every-pool-positive";
}

/** A way of making the interval: `poolLikelihood`, `poolClopperPearson` or `poolWald`. */
export type PoolInterval = (strata: readonly Pools[], level?: number) => Interval | undefined;

/** What `poolPrevalence` may be told. */
export interface PoolPrevalenceOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
  /** The way of making the interval; `poolLikelihood` unless said. */
  readonly interval?: PoolInterval;
}

/**
 * The share of infected people when only pools were tested: the prevalence under which these results were most likely.
 * Pools may be of several sizes. The test is taken to be without error, the people of a pool as infected independently.
 * With every pool negative it is 0 with an upper limit; with every pool positive it is 1 and flagged
 * `every-pool-positive`: use more or smaller pools.
 *
 * @throws RangeError when a size is no whole number from 1, the counts are no part of a whole, or the level is not between
 * 0 and 1.
 * @example
 * poolPrevalence([{ poolSize: 10, pools: 20, positive: 3 }]).value?.toFixed(4) // => "0.0161"
 * poolPrevalence([{ poolSize: 10, pools: 20, positive: 20 }]).because // => "every-pool-positive"
 * poolPrevalence([]).because // => "no-denominator"
 * @see Chiang and Reeves, Am J Hyg 1962;75:377; Walter, Hildreth and Beaty, Am J Epidemiol 1980;112:124
 */
export function poolPrevalence(strata: readonly Pools[], options: PoolPrevalenceOptions = {}): PoolPrevalence {
  const { level = CONFIDENCE_LEVEL, interval = poolLikelihood } = options;
  eachTail("poolPrevalence", level);
  checkPools("poolPrevalence", strata);
  const positivePools = countIn(strata, (one) => one.positive);
  const pools = countIn(strata, (one) => one.pools);
  const people = countIn(strata, (one) => one.poolSize * one.pools);
  const value = likeliestPrevalence(strata);
  return {
    value,
    interval: interval(strata, level),
    standardError: poolStandardError(strata, value),
    minimumInfectionRate: people === 0 ? undefined : positivePools / people,
    positivePools,
    pools,
    people,
    ...(value === undefined && { because: "no-denominator" }),
    ...(value === 1 && { because: "every-pool-positive" }),
  };
}
