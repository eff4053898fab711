import { CONFIDENCE_LEVEL, type Interval } from "./interval.js";
import type { Part } from "./part.js";
import { scoreRatio } from "./score-ratio.js";

/**
 * Koopman's score interval for the ratio of two shares: the ratios that the counts do not contradict by a score test. The
 * everyday choice: it is there with one count of 0, where the upper end may be infinite. `undefined` when either group is
 * empty or both counts are 0.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = koopman({ count: 36, of: 40 }, { count: 16, of: 80 });
 * [lower.toFixed(2), upper.toFixed(2)] // => ["2.94", "7.15"]
 * @see Koopman, Biometrics 1984;40:513
 */
export function koopman(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  return scoreRatio({ method: "koopman", caller: "koopman", factor: 1 }, one, other, level);
}
