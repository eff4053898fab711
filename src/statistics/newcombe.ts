import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart, differenceOf, type Part } from "./part.js";
import { normalQuantile } from "./special.js";
import { wilsonLimits } from "./wilson.js";
import { correctedLimits } from "./wilson-corrected.js";

/**
 * Newcombe's interval for the difference of two shares, from the Wilson intervals of both: the everyday choice. Never
 * outside −1 to 1, and of a sensible width when both counts are 0. `undefined` when either group is empty.
 *
 * With l and u the Wilson limits of each share p and d their difference: from d − √((p₁ − l₁)² + (u₂ − p₂)²) to
 * d + √((u₁ − p₁)² + (p₂ − l₂)²).
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = newcombe({ count: 9, of: 10 }, { count: 3, of: 10 });
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.1705", "0.8090"]
 * @see Newcombe, Stat Med 1998;17:873, method 10
 */
export function newcombe(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const z = normalQuantile(eachTail("newcombe", level));
  checkPart("newcombe", one);
  checkPart("newcombe", other);
  if (one.of === 0 || other.of === 0) return undefined;
  const limits = hybrid(one, wilsonLimits(one.count, one.of, z), other, wilsonLimits(other.count, other.of, z));
  return { ...limits, level, method: "newcombe" };
}

/**
 * Newcombe's interval from the Wilson intervals with continuity correction: wider than `newcombe`, for those who want to
 * err on that side. `undefined` when either group is empty.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = newcombeCorrected({ count: 56, of: 70 }, { count: 48, of: 80 });
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.0428", "0.3422"]
 * @see Newcombe, Stat Med 1998;17:873, method 11
 */
export function newcombeCorrected(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const z = normalQuantile(eachTail("newcombeCorrected", level));
  checkPart("newcombeCorrected", one);
  checkPart("newcombeCorrected", other);
  if (one.of === 0 || other.of === 0) return undefined;
  const limits = hybrid(one, correctedLimits(one.count, one.of, z), other, correctedLimits(other.count, other.of, z));
  return { ...limits, level, method: "newcombe-continuity-corrected" };
}

type Limits = readonly [lower: number, upper: number];

/** The square-and-add of the distances from each share to its limits. */
function hybrid(one: Part, [oneLower, oneUpper]: Limits, other: Part, [otherLower, otherUpper]: Limits) {
  const difference = differenceOf(one, other);
  const [share, otherShare] = [one.count / one.of, other.count / other.of];
  return {
    lower: difference - Math.hypot(share - oneLower, otherUpper - otherShare),
    upper: difference + Math.hypot(oneUpper - share, otherShare - otherLower),
  };
}
