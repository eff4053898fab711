import { binomialP } from "./binomial-p.js";
import { checkEvents, type Events } from "./events.js";
import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { betaLogit } from "./special.js";

/** The ratio of two rates with what it was made from. */
export interface RateRatio {
  readonly one: Events;
  readonly other: Events;
  /** The rate of one over the rate of the other; infinite over a rate of 0, `undefined` for 0 over 0 or without exposure. */
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
  /** The two-sided exact P value of equal rates: the chance of all divisions of the total that are no more likely. */
  readonly p: number | undefined;
  /** Why there is no ratio. */
  readonly because?: "no-denominator" | "no-events";
}

/** What `rateRatio` may be told. */
export interface RateRatioOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
}

/**
 * How many times as high one rate is as another, exactly: of the events of both together, how many fell to the one has a
 * binomial distribution, and its Clopper–Pearson interval becomes that of the ratio. Both exposures in the same unit.
 * There is none without exposure (`no-denominator`) or without any event (`no-events`).
 *
 * @throws RangeError when a count is not whole or negative, an exposure negative or not finite, or the level is not
 * between 0 and 1.
 * @example
 * const { value, interval, p } = rateRatio({ count: 10, exposure: 1000 }, { count: 20, exposure: 1500 });
 * [value, interval?.lower.toFixed(4), interval?.upper.toFixed(4), p?.toFixed(4)] // => [0.75, "0.3135", "1.6788", "0.5770"]
 * @see Przyborowski and Wilenski, Biometrika 1940;31:313; Lehmann and Romano, Testing Statistical Hypotheses (2005), 4.5
 */
export function rateRatio(one: Events, other: Events, options: RateRatioOptions = {}): RateRatio {
  const { level = CONFIDENCE_LEVEL } = options;
  const tail = eachTail("rateRatio", level);
  checkEvents("rateRatio", one);
  checkEvents("rateRatio", other);
  const events = {
    one: { count: one.count, exposure: one.exposure },
    other: { count: other.count, exposure: other.exposure },
  };
  const none = { value: undefined, interval: undefined, p: undefined } as const;
  if (one.exposure === 0 || other.exposure === 0) return { ...events, ...none, because: "no-denominator" };
  if (one.count === 0 && other.count === 0) return { ...events, ...none, because: "no-events" };
  const exposures = other.exposure / one.exposure;
  return {
    ...events,
    value: (one.count / other.count) * exposures,
    interval: {
      lower: one.count === 0 ? 0 : Math.exp(betaLogit(tail, one.count, other.count + 1)) * exposures,
      upper:
        other.count === 0
          ? Number.POSITIVE_INFINITY
          : Math.exp(-betaLogit(tail, other.count, one.count + 1)) * exposures,
      level,
      method: "clopper-pearson-of-total",
    },
    p: binomialP(one.count, one.count + other.count, 1 / (1 + exposures), exposures / (1 + exposures)),
  };
}
