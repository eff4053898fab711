import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart } from "./part.js";
import { betaLogit, sharesOf } from "./special.js";

/**
 * The mid-P interval of a share: as `clopperPearson`, with only half of the chance of the count itself in each tail. It
 * always lies inside the exact interval and keeps its level on average rather than at least. For none it begins at exactly
 * 0, for all it ends at exactly 1; of nobody there is none: `undefined`.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = midP(81, 263);
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.2544", "0.3658"]
 * @see Newcombe, Stat Med 1998;17:857, method 6; Berry and Armitage, The Statistician 1995;44:417
 */
export function midP(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const tail = eachTail("midP", level);
  checkPart("midP", { count, of });
  if (of === 0) return undefined;
  return {
    lower: count === 0 ? 0 : sharesOf(betaLogit(tail, count, of - count + 1, 0.5))[0],
    upper: count === of ? 1 : sharesOf(betaLogit(tail, of - count, count + 1, 0.5))[1],
    level,
    method: "mid-p",
  };
}
