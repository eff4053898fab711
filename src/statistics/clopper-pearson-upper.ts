import { exactUpper } from "./clopper-pearson.js";
import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart } from "./part.js";

/**
 * The exact one-sided upper limit of a share, as an interval from 0: the answer to "how many may there be at most?",
 * and what belongs beside every "none of n". For none of n it is 1 − (1 − level)^(1/n): about 3 / n at 95 %, the rule of
 * three. Do not read it as the upper end of a two-sided interval, which is wider. At a level below a half it lies below the
 * share. Of nobody there is none: `undefined`.
 *
 * @param level confidence level of the one side, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * clopperPearsonUpper(0, 300).upper.toFixed(4) // => "0.0099"
 * @see Clopper and Pearson, Biometrika 1934;26:404; Hanley and Lippman-Hand, JAMA 1983;249:1743
 */
export function clopperPearsonUpper(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const tail = 2 * eachTail("clopperPearsonUpper", level);
  checkPart("clopperPearsonUpper", { count, of });
  if (of === 0) return undefined;
  return { lower: 0, upper: exactUpper(count, of, tail, level), level, method: "clopper-pearson-upper" };
}
