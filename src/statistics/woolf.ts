import { CONFIDENCE_LEVEL, eachTail } from "./interval.js";
import { logOddsEstimate } from "./log-odds.js";
import type { OddsRatioEstimate } from "./odds-ratio.js";
import { checkPart, type Part } from "./part.js";

/**
 * The odds ratio as counted, with Woolf's interval of its logarithm. With any of the four numbers 0 there is none
 * (`zero-cell`): then use `haldaneAnscombe` or `conditionalOddsRatio`.
 *
 * With a, b with and without in one group and c, d in the other: ad / bc, and ln OR ± z √(1/a + 1/b + 1/c + 1/d).
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * woolf({ count: 6, of: 7 }, { count: 2, of: 7 }).value // => 15
 * @see Woolf, Ann Hum Genet 1955;19:251
 */
export function woolf(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): OddsRatioEstimate {
  const tail = eachTail("woolf", level);
  checkPart("woolf", one);
  checkPart("woolf", other);
  const cells = [one.count, one.of - one.count, other.count, other.of - other.count] as const;
  if (one.of === 0 || other.of === 0) return { value: undefined, interval: undefined, because: "no-denominator" };
  if (cells.includes(0)) return { value: undefined, interval: undefined, because: "zero-cell" };
  return logOddsEstimate(cells, tail, { level, method: "woolf" });
}
