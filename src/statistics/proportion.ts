import type { Interval } from "./interval.js";
import { CONFIDENCE_LEVEL } from "./interval.js";
import { checkPart, type Part } from "./part.js";
import { wilson } from "./wilson.js";

/** A share of a whole with its definition's two numbers and the interval that the numbers allow. */
export interface Proportion extends Part {
  /** count / of, from 0 to 1; `undefined` when there is nobody to speak of. */
  readonly share: number | undefined;
  /** The interval for the share; `undefined` when there is nobody to speak of. */
  readonly interval: Interval | undefined;
  /** Why there is no share. */
  readonly because?: "no-denominator";
}

/** A way of making the interval of one share: any of `wilson`, `clopperPearson`, `jeffreys`, `midP` and so on. */
export type ProportionInterval = (count: number, of: number, level?: number) => Interval | undefined;

/** What `proportion` may be told. */
export interface ProportionOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
  /** The way of making the interval; `wilson` unless said. */
  readonly interval?: ProportionInterval;
}

/**
 * The share of a whole with its interval, which is Wilson's unless another is asked for. A share of nobody is
 * `undefined`, not zero, and says why. Where the part may be more than the whole, or a count has no upper bound, use
 * `countRatio`.
 *
 * @throws RangeError when the counts are not whole, negative, or the part is more than the whole, or the level is not
 * between 0 and 1.
 * @example
 * proportion(1197, 1200).share // => 0.9975
 * proportion(0, 0).because // => "no-denominator"
 * proportion(0, 20, { level: 0.9, interval: clopperPearson }).interval?.upper.toFixed(4) // => "0.1391"
 * @see Wilson, J Am Stat Assoc 1927;22:209, the default; Brown, Cai and DasGupta, Stat Sci 2001;16:101, why it is
 */
export function proportion(count: number, of: number, options: ProportionOptions = {}): Proportion {
  const { level = CONFIDENCE_LEVEL, interval = wilson } = options;
  checkPart("proportion", { count, of });
  const limits = interval(count, of, level);
  if (of === 0) return { count, of, share: undefined, interval: undefined, because: "no-denominator" };
  return { count, of, share: count / of, interval: limits };
}
