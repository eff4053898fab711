import { checkEvents } from "./events.js";
import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { poissonLowerMean, poissonUpperMean } from "./special.js";

/**
 * The mid-P interval of a rate: as `garwood`, with only half of the chance of the count itself in each tail, and therefore
 * inside it; it keeps its level on average rather than at least. Without exposure there is none: `undefined`.
 *
 * @param exposure in the caller's unit; the limits are per one of it
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the count is not whole or negative, the exposure negative or not finite, or the level is not
 * between 0 and 1.
 * @example
 * const { lower, upper } = poissonMidP(3, 1);
 * [lower.toFixed(3), upper.toFixed(3)] // => ["0.763", "8.164"]
 * @see Cohen and Yang, Stat Med 1994;13:2189
 */
export function poissonMidP(count: number, exposure: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const tail = eachTail("poissonMidP", level);
  checkEvents("poissonMidP", { count, exposure });
  if (exposure === 0) return undefined;
  const lower = count === 0 ? 0 : poissonLowerMean(tail, count, 0.5) / exposure;
  return { lower, upper: poissonUpperMean(tail, count, 0.5) / exposure, level, method: "mid-p" };
}
