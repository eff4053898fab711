import { exactLower } from "./clopper-pearson.js";
import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart } from "./part.js";

/**
 * The exact one-sided lower limit of a share, as an interval up to 1: the answer to "how many are there at least?", as
 * where a coverage has to be shown. For all of n it is (1 − level)^(1/n). Do not read it as the lower end of a two-sided
 * interval, which is wider. At a level below a half it lies above the share. Of nobody there is none: `undefined`.
 *
 * @param level confidence level of the one side, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * clopperPearsonLower(300, 300).lower.toFixed(4) // => "0.9901"
 * @see Clopper and Pearson, Biometrika 1934;26:404
 */
export function clopperPearsonLower(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const tail = 2 * eachTail("clopperPearsonLower", level);
  checkPart("clopperPearsonLower", { count, of });
  if (of === 0) return undefined;
  return { lower: exactLower(count, of, tail, level), upper: 1, level, method: "clopper-pearson-lower" };
}
