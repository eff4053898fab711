import { CONFIDENCE_LEVEL, type Interval } from "./interval.js";
import type { Part } from "./part.js";
import { scoreDifference } from "./score-difference.js";
import { scoreRatio } from "./score-ratio.js";

/** Miettinen and Nurminen's variance is N / (N − 1) times that of the score test, N being everybody. */
function unbiased(one: Part, other: Part): number {
  return (one.of + other.of) / (one.of + other.of - 1);
}

/**
 * Miettinen and Nurminen's score interval for the difference of two shares: what regulators of medicines ask for. A score
 * test turned round, as `mee`, with the variance N / (N − 1) times as large. Never outside −1 to 1; `undefined` when either
 * group is empty.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = miettinenNurminen({ count: 56, of: 70 }, { count: 48, of: 80 });
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.0528", "0.3382"]
 * @see Miettinen and Nurminen, Stat Med 1985;4:213
 */
export function miettinenNurminen(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const factor = unbiased(one, other);
  return scoreDifference({ method: "miettinen-nurminen", caller: "miettinenNurminen", factor }, one, other, level);
}

/**
 * Miettinen and Nurminen's score interval for the ratio of two shares: as `koopman`, with the variance N / (N − 1) times as
 * large. `undefined` when either group is empty or both counts are 0.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = miettinenNurminenRatio({ count: 36, of: 40 }, { count: 16, of: 80 });
 * [lower.toFixed(2), upper.toFixed(2)] // => ["2.93", "7.17"]
 * @see Miettinen and Nurminen, Stat Med 1985;4:213
 */
export function miettinenNurminenRatio(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const factor = unbiased(one, other);
  return scoreRatio({ method: "miettinen-nurminen", caller: "miettinenNurminenRatio", factor }, one, other, level);
}
