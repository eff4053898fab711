import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart } from "./part.js";
import { normalQuantile } from "./special.js";

/**
 * The Wilson score interval of a share: the shares that the count does not contradict by a score test. It keeps close to
 * its level on average at every size, never leaves 0 to 1, begins at exactly 0 for none and ends at exactly 1 for all.
 * The everyday choice; where the level has to be kept at least, use `clopperPearson`. Of nobody there is none: `undefined`.
 *
 * With z the normal quantile: (2x + z² ± z √(z² + 4x(n − x)/n)) / 2(n + z²).
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = wilson(81, 263);
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.2553", "0.3662"]
 * @see Wilson, J Am Stat Assoc 1927;22:209; Newcombe, Stat Med 1998;17:857, method 3
 */
export function wilson(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const z = normalQuantile(eachTail("wilson", level));
  checkPart("wilson", { count, of });
  if (of === 0) return undefined;
  const [lower, upper] = wilsonLimits(count, of, z);
  return { lower, upper, level, method: "wilson" };
}

/** In the conjugate form, which loses no digits where the textbook form subtracts nearly equal numbers. */
export function wilsonLimits(count: number, of: number, z: number): [lower: number, upper: number] {
  const z2 = z * z;
  const spread = Math.sqrt(z2 * (z2 + (4 * count * (of - count)) / of));
  const sum = 2 * count + z2 + spread;
  return [count === 0 ? 0 : (2 * count * count) / of / sum, count === of ? 1 : sum / (2 * (of + z2))];
}
