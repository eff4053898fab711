import { CONFIDENCE_LEVEL, type Interval } from "./interval.js";
import { koopman } from "./koopman.js";
import { checkPart, type Part } from "./part.js";

/** The ratio of two shares with what it was made from. */
export interface ProportionRatio {
  readonly one: Part;
  readonly other: Part;
  /** The share of one over the share of the other; infinite over a share of 0, `undefined` for 0 over 0 or of nobody. */
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
  /** Why the ratio or its interval is not there. */
  readonly because?: "no-denominator" | "no-events" | "zero-cell";
}

/** A way of making the interval of a ratio: `koopman`, `miettinenNurminenRatio` or `katz`. */
export type RatioInterval = (one: Part, other: Part, level?: number) => Interval | undefined;

/** What `proportionRatio` may be told. */
export interface RatioOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
  /** The way of making the interval; `koopman` unless said. */
  readonly interval?: RatioInterval;
}

/**
 * How many times as large one share is as another, of two groups that share nobody (the risk ratio), with its interval,
 * which is Koopman's unless another is asked for. There is none when a group is empty (`no-denominator`) or both counts
 * are 0 (`no-events`); `zero-cell` says that the way chosen has no interval with a count of 0.
 *
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { value, interval } = proportionRatio({ count: 36, of: 40 }, { count: 16, of: 80 });
 * [value, interval?.lower.toFixed(2), interval?.upper.toFixed(2)] // => [4.5, "2.94", "7.15"]
 * proportionRatio({ count: 0, of: 10 }, { count: 0, of: 20 }).because // => "no-events"
 * @see Koopman, Biometrics 1984;40:513
 */
export function proportionRatio(one: Part, other: Part, options: RatioOptions = {}): ProportionRatio {
  const { level = CONFIDENCE_LEVEL, interval = koopman } = options;
  checkPart("proportionRatio", one);
  checkPart("proportionRatio", other);
  const parts = { one: { count: one.count, of: one.of }, other: { count: other.count, of: other.of } };
  const limits = interval(one, other, level);
  const none = { value: undefined, interval: undefined } as const;
  if (one.of === 0 || other.of === 0) return { ...parts, ...none, because: "no-denominator" };
  if (one.count === 0 && other.count === 0) return { ...parts, ...none, because: "no-events" };
  const value = one.count / one.of / (other.count / other.of);
  return { ...parts, value, interval: limits, ...(limits === undefined && { because: "zero-cell" }) };
}
