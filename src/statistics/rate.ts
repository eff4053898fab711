import { checkEvents, type Events } from "./events.js";
import { garwood } from "./garwood.js";
import { CONFIDENCE_LEVEL, type Interval } from "./interval.js";

/** A rate with what it was made from. */
export interface Rate extends Events {
  /** count / exposure; `undefined` without exposure. */
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
  /** Why there is no rate. */
  readonly because?: "no-denominator";
}

/** A way of making the interval of a rate: `garwood`, `poissonMidP` or `byar`. */
export type RateInterval = (count: number, exposure: number, level?: number) => Interval | undefined;

/** What `rate` may be told. */
export interface RateOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
  /** The way of making the interval; `garwood` unless said. */
  readonly interval?: RateInterval;
}

/**
 * How many events there were for each unit of exposure, with its interval, which is the exact one of the Poisson
 * distribution unless another is asked for. For events that are rare and do not bring each other about: of an outbreak
 * the interval is too narrow. Without exposure there is no rate.
 *
 * @param exposure in the caller's unit; the rate is per one of it
 * @throws RangeError when the count is not whole or negative, the exposure negative or not finite, or the level is not
 * between 0 and 1.
 * @example
 * const { value, interval } = rate(10, 4);
 * [value, interval?.lower.toFixed(3), interval?.upper.toFixed(3)] // => [2.5, "1.199", "4.598"]
 * rate(0, 0).because // => "no-denominator"
 * @see Garwood, Biometrika 1936;28:437
 */
export function rate(count: number, exposure: number, options: RateOptions = {}): Rate {
  const { level = CONFIDENCE_LEVEL, interval = garwood } = options;
  checkEvents("rate", { count, exposure });
  const limits = interval(count, exposure, level);
  if (exposure === 0) return { count, exposure, value: undefined, interval: undefined, because: "no-denominator" };
  return { count, exposure, value: count / exposure, interval: limits };
}
