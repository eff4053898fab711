import { CONFIDENCE_LEVEL, eachTail } from "./interval.js";
import { logOddsEstimate } from "./log-odds.js";
import type { OddsRatioEstimate } from "./odds-ratio.js";
import { checkPart, type Part } from "./part.js";

/**
 * The odds ratio after half a person has been added to each of the four numbers, with the interval of its logarithm: there
 * with zeros too, and less biased for small counts than `woolf`. The half is added always, not only where there is a 0.
 * With zeros its interval is a rough one: `conditionalOddsRatio` is exact.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * haldaneAnscombe({ count: 10, of: 10 }, { count: 0, of: 20 }).value // => 861
 * @see Haldane, Ann Hum Genet 1956;20:309; Anscombe, Biometrika 1956;43:461
 */
export function haldaneAnscombe(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): OddsRatioEstimate {
  const tail = eachTail("haldaneAnscombe", level);
  checkPart("haldaneAnscombe", one);
  checkPart("haldaneAnscombe", other);
  if (one.of === 0 || other.of === 0) return { value: undefined, interval: undefined, because: "no-denominator" };
  const cells = [one.count, one.of - one.count, other.count, other.of - other.count].map((cell) => cell + 0.5);
  const [a = 0, b = 0, c = 0, d = 0] = cells;
  return logOddsEstimate([a, b, c, d], tail, { level, method: "haldane-anscombe" });
}
