import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart } from "./part.js";
import { normalQuantile } from "./special.js";

/**
 * The Wilson score interval with a continuity correction of half a person: wider than `wilson`, and close to
 * `clopperPearson` at little cost. Exactly 0 for none and 1 for all. Of nobody there is none: `undefined`.
 *
 * It is the score interval of x − ½ below and of x + ½ above. R's `prop.test` differs where x is within half a person of
 * n / 2, because there it corrects by less.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = wilsonCorrected(81, 263);
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.2535", "0.3682"]
 * @see Newcombe, Stat Med 1998;17:857, method 4
 */
export function wilsonCorrected(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const z = normalQuantile(eachTail("wilsonCorrected", level));
  checkPart("wilsonCorrected", { count, of });
  if (of === 0) return undefined;
  const [lower, upper] = correctedLimits(count, of, z);
  return { lower, upper, level, method: "wilson-continuity-corrected" };
}

/** Both ends in the conjugate form: the lower one as a quotient of sums, the upper one as a sum. */
export function correctedLimits(count: number, of: number, z: number): [lower: number, upper: number] {
  const z2 = z * z;
  const less = 2 * count - 1;
  const below = Math.sqrt(z2 * (z2 - 2 - 1 / of + (4 * count * (of - count + 1)) / of));
  const above = Math.sqrt(z2 * (z2 + 2 - 1 / of + (4 * count * (of - count - 1)) / of));
  return [
    count === 0 ? 0 : (less * less) / of / (2 * (less + z2 + Math.abs(below))),
    count === of ? 1 : (2 * count + 1 + z2 + above) / (2 * (of + z2)),
  ];
}
