import { CONFIDENCE_LEVEL, type Interval } from "./interval.js";
import type { Part } from "./part.js";
import { scoreDifference } from "./score-difference.js";

/**
 * Mee's score interval for the difference of two shares: the differences that the counts do not contradict by a score
 * test, the shares being the likeliest with that difference. `miettinenNurminen` is the same with a slightly larger
 * variance. Never outside −1 to 1; `undefined` when either group is empty.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = mee({ count: 56, of: 70 }, { count: 48, of: 80 });
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.0533", "0.3377"]
 * @see Mee, Biometrics 1984;40:1175; Newcombe, Stat Med 1998;17:873, method 8
 */
export function mee(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  return scoreDifference({ method: "mee", caller: "mee", factor: 1 }, one, other, level);
}
