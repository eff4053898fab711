import { checkEvents } from "./events.js";
import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { poissonLowerMean, poissonUpperMean } from "./special.js";

/**
 * The exact interval of a rate by Garwood: each end is the rate at which so many events or more (so many or fewer) have
 * the chance (1 − level) / 2. For none it begins at exactly 0 and ends at −ln((1 − level) / 2) / exposure; without
 * exposure there is none: `undefined`.
 *
 * @param exposure in the caller's unit; the limits are per one of it
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the count is not whole or negative, the exposure negative or not finite, or the level is not
 * between 0 and 1.
 * @example
 * const { lower, upper } = garwood(10, 1);
 * [lower.toFixed(2), upper.toFixed(2)] // => ["4.80", "18.39"]
 * @see Garwood, Biometrika 1936;28:437
 */
export function garwood(count: number, exposure: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const tail = eachTail("garwood", level);
  checkEvents("garwood", { count, exposure });
  if (exposure === 0) return undefined;
  const lower = count === 0 ? 0 : poissonLowerMean(tail, count, 0) / exposure;
  return { lower, upper: poissonUpperMean(tail, count, 0) / exposure, level, method: "garwood" };
}
