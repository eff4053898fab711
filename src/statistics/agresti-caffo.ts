import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart, differenceOf, type Part } from "./part.js";
import { normalQuantile } from "./special.js";

/**
 * Agresti and Caffo's interval for the difference of two shares: the plain normal interval after one person with and one
 * without has been added to each group. Worked out by hand in a minute, and as published not cut off: with few people an
 * end can lie beyond −1 or 1. `newcombe` never does. `undefined` when either group is empty.
 *
 * With p̃ = (x + 1) / (n + 2): d̃ ± z √(Σ p̃(1 − p̃) / (n + 2)).
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = agrestiCaffo({ count: 56, of: 70 }, { count: 48, of: 80 });
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.0525", "0.3358"]
 * @see Agresti and Caffo, Am Stat 2000;54:280
 */
export function agrestiCaffo(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const z = -normalQuantile(eachTail("agrestiCaffo", level));
  checkPart("agrestiCaffo", one);
  checkPart("agrestiCaffo", other);
  if (one.of === 0 || other.of === 0) return undefined;
  const [more, otherMore] = [withTwoMore(one), withTwoMore(other)];
  const centre = differenceOf(more, otherMore);
  const spread = z * Math.sqrt(varianceOfShare(more) + varianceOfShare(otherMore));
  return { lower: centre - spread, upper: centre + spread, level, method: "agresti-caffo" };
}

function withTwoMore({ count, of }: Part): Part {
  return { count: count + 1, of: of + 2 };
}

function varianceOfShare({ count, of }: Part): number {
  return ((count / of) * (of - count)) / of / of;
}
