import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart } from "./part.js";
import { betaLogit, sharesOf } from "./special.js";

/**
 * Jeffreys' interval of a share: the middle of the beta distribution of x + ½ and n − x + ½, with the lower end at
 * exactly 0 for none and the upper end at exactly 1 for all. For few people it is about as good as `wilson`; it may be
 * read as a Bayesian interval. Of nobody there is none: `undefined`.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = jeffreys(0, 10);
 * [lower, upper.toFixed(4)] // => [0, "0.2172"]
 * @see Brown, Cai and DasGupta, Stat Sci 2001;16:101, section 4.1.2
 */
export function jeffreys(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const middle = middleOfBeta("jeffreys", count, of, level);
  if (middle === undefined) return undefined;
  const [lower, upper] = middle;
  return { lower: count === 0 ? 0 : lower, upper: count === of ? 1 : upper, level, method: "jeffreys" };
}

/**
 * Jeffreys' interval with equal tails at the ends too: for none it begins above 0, and for all it ends below 1, so that it
 * leaves out the very share that was counted. What some other software gives under the name of Jeffreys; use `jeffreys`
 * unless its numbers have to be met.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * jeffreysEqualTailed(0, 10).lower > 0 // => true
 * @see Brown, Cai and DasGupta, Stat Sci 2001;16:101, section 3.3
 */
export function jeffreysEqualTailed(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const middle = middleOfBeta("jeffreysEqualTailed", count, of, level);
  if (middle === undefined) return undefined;
  return { lower: middle[0], upper: middle[1], level, method: "jeffreys-equal-tailed" };
}

function middleOfBeta(caller: string, count: number, of: number, level: number): [number, number] | undefined {
  const tail = eachTail(caller, level);
  checkPart(caller, { count, of });
  if (of === 0) return undefined;
  const [yes, no] = [count + 0.5, of - count + 0.5];
  return [sharesOf(betaLogit(tail, yes, no))[0], sharesOf(betaLogit(tail, no, yes))[1]];
}
