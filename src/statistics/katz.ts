import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart, type Part } from "./part.js";
import { normalQuantile } from "./special.js";

/**
 * The interval of the logarithm for the ratio of two shares, after Katz: what most printed risk ratios stand with.
 * `undefined` when either count is 0. Where both groups are all yes it shrinks to the point 1, as if that were certain:
 * for such counts and for small ones use `koopman`.
 *
 * ln r ± z √(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂).
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = katz({ count: 36, of: 40 }, { count: 16, of: 80 });
 * [lower.toFixed(2), upper.toFixed(2)] // => ["2.87", "7.06"]
 * @see Katz, Baptista, Azen and Pike, Biometrics 1978;34:469, method C
 */
export function katz(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const z = -normalQuantile(eachTail("katz", level));
  checkPart("katz", one);
  checkPart("katz", other);
  if (one.count === 0 || other.count === 0) return undefined;
  const ratio = one.count / one.of / (other.count / other.of);
  const spread = z * Math.sqrt(varianceOfLog(one) + varianceOfLog(other));
  return { lower: ratio * Math.exp(-spread), upper: ratio * Math.exp(spread), level, method: "katz" };
}

function varianceOfLog({ count, of }: Part): number {
  return (of - count) / count / of;
}
