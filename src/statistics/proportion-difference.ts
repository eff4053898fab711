import { CONFIDENCE_LEVEL, type Interval } from "./interval.js";
import { newcombe } from "./newcombe.js";
import { checkPart, differenceOf, type Part } from "./part.js";

/** The difference of two shares with what it was made from. */
export interface ProportionDifference {
  readonly one: Part;
  readonly other: Part;
  /** The share of one less the share of the other, from −1 to 1; `undefined` when either is a share of nobody. */
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
  /** Why there is no difference. */
  readonly because?: "no-denominator";
}

/** A way of making the interval of a difference: `newcombe`, `newcombeCorrected`, `miettinenNurminen`, `mee`, `agrestiCaffo`. */
export type DifferenceInterval = (one: Part, other: Part, level?: number) => Interval | undefined;

/** What `proportionDifference` may be told. */
export interface DifferenceOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
  /** The way of making the interval; `newcombe` unless said. */
  readonly interval?: DifferenceInterval;
}

/**
 * How much larger one share is than another, of two groups that share nobody, with its interval, which is Newcombe's
 * hybrid of two Wilson intervals unless another is asked for. Where either group is empty there is no difference.
 * Not for the same people counted twice, before and after: those are pairs.
 *
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { value, interval } = proportionDifference({ count: 56, of: 70 }, { count: 48, of: 80 });
 * [value?.toFixed(4), interval?.lower.toFixed(4), interval?.upper.toFixed(4)] // => ["0.2000", "0.0524", "0.3339"]
 * proportionDifference(proportion(1, 2), proportion(0, 0)).because // => "no-denominator"
 * @see Newcombe, Stat Med 1998;17:873
 */
export function proportionDifference(one: Part, other: Part, options: DifferenceOptions = {}): ProportionDifference {
  const { level = CONFIDENCE_LEVEL, interval = newcombe } = options;
  checkPart("proportionDifference", one);
  checkPart("proportionDifference", other);
  const parts = { one: { count: one.count, of: one.of }, other: { count: other.count, of: other.of } };
  const limits = interval(one, other, level);
  if (one.of === 0 || other.of === 0)
    return { ...parts, value: undefined, interval: undefined, because: "no-denominator" };
  return { ...parts, value: differenceOf(one, other), interval: limits };
}
