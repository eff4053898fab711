import { CONFIDENCE_LEVEL, type Interval } from "./interval.js";
import { checkPart, type Part } from "./part.js";
import { woolf } from "./woolf.js";

/** What a way of estimating an odds ratio comes to. */
export interface OddsRatioEstimate {
  /** `undefined` where the way has none; 0 or infinite where the counts bound it on one side only. */
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
  /** Why the value or the interval is not there; `margins-fix-table`: with such totals no other counts are possible. */
  readonly because?: "no-denominator" | "zero-cell" | "margins-fix-table";
}

/** An odds ratio with what it was made from. */
export interface OddsRatio extends OddsRatioEstimate {
  readonly one: Part;
  readonly other: Part;
}

/** A way of estimating an odds ratio: `woolf`, `haldaneAnscombe`, `conditionalOddsRatio` or `midPOddsRatio`. */
export type OddsRatioMethod = (one: Part, other: Part, level?: number) => OddsRatioEstimate;

/** What `oddsRatio` may be told. */
export interface OddsRatioOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
  /** The way of estimating; `woolf` unless said. Value and interval come from the same. */
  readonly method?: OddsRatioMethod;
}

/**
 * The odds of one group over the odds of another, with its interval: the measure of studies that start from the cases, as
 * of who sat where. For shares that are not small it is further from 1 than the ratio of the shares: do not read it as
 * "times as likely".
 *
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { value, interval } = oddsRatio({ count: 36, of: 40 }, { count: 16, of: 80 });
 * [value, interval?.lower.toFixed(1), interval?.upper.toFixed(1)] // => [36, "11.2", "115.9"]
 * oddsRatio({ count: 5, of: 56 }, { count: 0, of: 29 }).because // => "zero-cell"
 * @see Woolf, Ann Hum Genet 1955;19:251
 */
export function oddsRatio(one: Part, other: Part, options: OddsRatioOptions = {}): OddsRatio {
  const { level = CONFIDENCE_LEVEL, method = woolf } = options;
  checkPart("oddsRatio", one);
  checkPart("oddsRatio", other);
  return {
    one: { count: one.count, of: one.of },
    other: { count: other.count, of: other.of },
    ...method(one, other, level),
  };
}
