import { checkEvents } from "./events.js";
import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { normalQuantile } from "./special.js";

/**
 * Byar's approximation to the exact interval of a rate, as Breslow and Day give it, with x in the lower and x + 1 in the
 * upper end: what public-health tools often print. From five events up it is near `garwood`. The variant with x + ½ in
 * both ends, which goes by the same name in some software, is narrower and is not this one. The lower end is exactly 0 for
 * none, and never below 0; without exposure there is none: `undefined`.
 *
 * x(1 − 1/9x − z/3√x)³ to y(1 − 1/9y + z/3√y)³ with y = x + 1, over the exposure.
 *
 * @param exposure in the caller's unit; the limits are per one of it
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the count is not whole or negative, the exposure negative or not finite, or the level is not
 * between 0 and 1.
 * @example
 * const { lower, upper } = byar(10, 1);
 * [lower.toFixed(2), upper.toFixed(2)] // => ["4.79", "18.39"]
 * @see Breslow and Day, Statistical Methods in Cancer Research II (1987), p. 69
 */
export function byar(count: number, exposure: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const z = -normalQuantile(eachTail("byar", level));
  checkEvents("byar", { count, exposure });
  if (exposure === 0) return undefined;
  const cube = (mean: number, away: number) => mean * (1 - 1 / (9 * mean) + away / (3 * Math.sqrt(mean))) ** 3;
  const lower = count === 0 ? 0 : Math.max(0, cube(count, -z)) / exposure;
  return { lower, upper: cube(count + 1, z) / exposure, level, method: "byar-breslow-day" };
}
