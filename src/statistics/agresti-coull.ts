import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart } from "./part.js";
import { normalQuantile } from "./special.js";

/**
 * Agresti and Coull's interval of a share, cut off at 0 and 1: the plain normal interval after z² people more, half of
 * them with a yes. Easy to work out by hand and good from some forty people up; it always holds the whole of `wilson`,
 * which is better for fewer. Of nobody there is none: `undefined`.
 *
 * With n* = n + z² and p* = (x + z²/2) / n*: p* ± z √(p*(1 − p*) / n*).
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = agrestiCoull(1, 29);
 * [lower, upper.toFixed(4)] // => [0, "0.1863"]
 * @see Agresti and Coull, Am Stat 1998;52:119; Brown, Cai and DasGupta, Stat Sci 2001;16:101
 */
export function agrestiCoull(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const ends = adjustedEnds("agrestiCoull", count, of, level);
  if (ends === undefined) return undefined;
  return { lower: Math.max(0, ends[0]), upper: Math.min(1, ends[1]), level, method: "agresti-coull" };
}

/**
 * Agresti and Coull's interval as the formula gives it, below 0 or above 1 where it does: only to meet the numbers of
 * software that does not cut it off.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * agrestiCoullUncut(0, 10).lower < 0 // => true
 * @see Agresti and Coull, Am Stat 1998;52:119
 */
export function agrestiCoullUncut(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const ends = adjustedEnds("agrestiCoullUncut", count, of, level);
  return ends === undefined ? undefined : { lower: ends[0], upper: ends[1], level, method: "agresti-coull-uncut" };
}

function adjustedEnds(caller: string, count: number, of: number, level: number): [number, number] | undefined {
  const z = -normalQuantile(eachTail(caller, level));
  checkPart(caller, { count, of });
  if (of === 0) return undefined;
  const whole = of + z * z;
  const [yes, no] = [count + (z * z) / 2, of - count + (z * z) / 2];
  const spread = z * Math.sqrt(((yes / whole) * no) / whole / whole);
  return [yes / whole - spread, yes / whole + spread];
}
