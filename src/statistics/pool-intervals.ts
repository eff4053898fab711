import { clopperPearson } from "./clopper-pearson.js";
import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import {
  between,
  checkPools,
  countIn,
  likeliestPrevalence,
  type Pools,
  positiveChance,
  prevalenceAt,
} from "./pools.js";
import { normalQuantile } from "./special.js";

/**
 * The interval of a prevalence found by pools: every prevalence under which the results are not much less likely than
 * under the likeliest. For pools of any sizes; begins at exactly 0 when every pool is negative and ends at exactly 1 when
 * every one is positive. Without a pool `undefined`.
 *
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * const limits = poolLikelihood([{ poolSize: 10, pools: 20, positive: 3 }]);
 * [limits?.lower.toFixed(4), limits?.upper.toFixed(4)] // => ["0.0040", "0.0413"]
 * @see Hepworth, Aust N Z J Stat 2005;47:43; Wilks, Ann Math Stat 1938;9:60
 */
export function poolLikelihood(strata: readonly Pools[], level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const drop = normalQuantile(eachTail("poolLikelihood", level)) ** 2 / 2;
  checkPools("poolLikelihood", strata);
  const likeliest = likeliestPrevalence(strata);
  if (likeliest === undefined) return undefined;
  const least = logLikelihood(strata, likeliest) - drop;
  const isTooUnlikely = (prevalence: number) => logLikelihood(strata, prevalence) < least;
  return {
    lower: likeliest === 0 ? 0 : between(0, likeliest, isTooUnlikely),
    upper: likeliest === 1 ? 1 : between(likeliest, 1, (prevalence) => !isTooUnlikely(prevalence)),
    level,
    method: "profile-likelihood",
  };
}

/**
 * The Clopper–Pearson interval of the share of positive pools, put on the scale of people: exact for pools of one size,
 * and wider than `poolLikelihood`. For pools of several sizes, and without a pool, `undefined`.
 *
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * poolClopperPearson([{ poolSize: 5, pools: 30, positive: 0 }])?.upper.toFixed(4) // => "0.0243"
 * poolClopperPearson([{ poolSize: 5, pools: 3, positive: 0 }, { poolSize: 4, pools: 1, positive: 0 }]) // => undefined
 * @see Clopper and Pearson, Biometrika 1934;26:404; Hepworth, Biometrics 1996;52:1134 (unequal sizes)
 */
export function poolClopperPearson(strata: readonly Pools[], level: number = CONFIDENCE_LEVEL): Interval | undefined {
  eachTail("poolClopperPearson", level);
  checkPools("poolClopperPearson", strata);
  const positive = countIn(strata, (one) => one.positive);
  const pools = countIn(strata, (one) => one.pools);
  const limits = clopperPearson(positive, pools, level);
  const [first, ...others] = strata.filter((one) => one.pools > 0);
  if (limits === undefined || first === undefined) return undefined;
  if (others.some(({ poolSize }) => poolSize !== first.poolSize)) return undefined;
  const [lower, upper] = [prevalenceAt(limits.lower, first.poolSize), prevalenceAt(limits.upper, first.poolSize)];
  return { lower, upper, level, method: "clopper-pearson-of-pools" };
}

/**
 * The likeliest prevalence and 1.96 standard errors either way (at 95 %), cut at 0 and 1. For many pools, some negative
 * and some positive; where all are the same it has no width to give: `undefined`.
 *
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * poolWald([{ poolSize: 10, pools: 20, positive: 3 }])?.upper.toFixed(4) // => "0.0342"
 * poolWald([{ poolSize: 10, pools: 20, positive: 0 }]) // => undefined
 * @see Walter, Hildreth and Beaty, Am J Epidemiol 1980;112:124
 */
export function poolWald(strata: readonly Pools[], level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const z = -normalQuantile(eachTail("poolWald", level));
  checkPools("poolWald", strata);
  const prevalence = likeliestPrevalence(strata);
  const error = poolStandardError(strata, prevalence);
  if (prevalence === undefined || error === undefined) return undefined;
  return {
    lower: Math.max(0, prevalence - z * error),
    upper: Math.min(1, prevalence + z * error),
    level,
    method: "wald-of-pools",
  };
}

/** From the expected information; `undefined` at 0 and 1, where there is none to be had. */
export function poolStandardError(strata: readonly Pools[], prevalence: number | undefined): number | undefined {
  if (prevalence === undefined || prevalence === 0 || prevalence === 1) return undefined;
  const information = countIn(
    strata,
    ({ poolSize, pools }) =>
      (poolSize ** 2 * pools * (1 - prevalence) ** (poolSize - 2)) / positiveChance(prevalence, poolSize),
  );
  return 1 / Math.sqrt(information);
}

function logLikelihood(strata: readonly Pools[], prevalence: number): number {
  return countIn(
    strata,
    ({ poolSize, pools, positive }) =>
      (positive === 0 ? 0 : positive * Math.log(positiveChance(prevalence, poolSize))) +
      (positive === pools ? 0 : poolSize * (pools - positive) * Math.log1p(-prevalence)),
  );
}
