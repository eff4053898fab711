/** Pools of one size, and how many of them were positive. */
export interface Pools {
  /** People in each pool, from 1. */
  readonly poolSize: number;
  /** How many pools were tested. */
  readonly pools: number;
  /** How many of them were positive. */
  readonly positive: number;
}

export function checkPools(caller: string, strata: readonly Pools[]): void {
  for (const { poolSize, pools, positive } of strata) {
    if (!Number.isSafeInteger(poolSize) || poolSize < 1)
      throw new RangeError(`${caller}: expected a whole pool size from 1, got ${poolSize}`);
    if (!Number.isSafeInteger(pools) || !Number.isSafeInteger(positive) || positive < 0 || positive > pools)
      throw new RangeError(`${caller}: expected whole numbers with 0 ≤ positive ≤ pools, got ${positive} of ${pools}`);
  }
}

export function countIn(strata: readonly Pools[], of: (stratum: Pools) => number): number {
  return strata.reduce((sum, stratum) => sum + of(stratum), 0);
}

/** The chance that a pool is positive. */
export function positiveChance(prevalence: number, poolSize: number): number {
  return -Math.expm1(poolSize * Math.log1p(-prevalence));
}

/** The prevalence at which pools of this size have the chance to be positive: the inverse. */
export function prevalenceAt(chance: number, poolSize: number): number {
  return -Math.expm1(Math.log1p(-chance) / poolSize);
}

/** Halves the interval until nothing lies between its ends; `isBelow` tells whether the point sought is above a point. */
export function between(low: number, high: number, isBelow: (point: number) => boolean): number {
  let [lower, upper] = [low, high];
  for (;;) {
    const middle = (lower + upper) / 2;
    if (middle <= lower || middle >= upper) return middle;
    if (isBelow(middle)) lower = middle;
    else upper = middle;
  }
}

/** The prevalence under which the results were most likely; `undefined` without a pool. */
export function likeliestPrevalence(strata: readonly Pools[]): number | undefined {
  const pools = countIn(strata, (one) => one.pools);
  const positive = countIn(strata, (one) => one.positive);
  if (pools === 0) return undefined;
  if (positive === 0) return 0;
  if (positive === pools) return 1;
  const people = countIn(strata, (one) => one.poolSize * one.pools);
  const [first, ...others] = strata.filter((one) => one.pools > 0);
  if (first !== undefined && others.every(({ poolSize }) => poolSize === first.poolSize))
    return prevalenceAt(positive / pools, first.poolSize);
  return between(
    0,
    1,
    (prevalence) =>
      countIn(strata, (one) =>
        one.positive === 0 ? 0 : (one.poolSize * one.positive) / positiveChance(prevalence, one.poolSize),
      ) > people,
  );
}
