/** A share of a whole with its definition's two numbers and the interval that the numbers allow. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
  /** count / of, from 0 to 1; `undefined` when there is nobody to speak of. */
  readonly share: number | undefined;
  /** Two-sided interval for the share; `undefined` when there is nobody to speak of. */
  readonly interval: Interval | undefined;
}

/** The two ends of an interval, and the confidence level it was made for. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  readonly level: ConfidenceLevel;
}

/** Two-sided standard normal quantiles of the usual confidence levels. */
const NORMAL_QUANTILES = {
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
} as const satisfies Record<ConfidenceLevel, number>;

/** A confidence level whose normal quantile is known here. */
export type ConfidenceLevel = 0.9 | 0.95 | 0.99;

/**
 * The share of a whole with its Wilson score interval. At 0 the lower end is exactly 0 and at the whole the upper end
 * exactly 1, and neither end ever leaves 0 to 1. A share of nobody is `undefined`, not zero.
 *
 * @param level confidence level, 0.95 unless said
 * @throws RangeError when the counts are not whole, negative, or the part is more than the whole.
 * @example
 * proportion(1197, 1200).share // => 0.9975
 * proportion(0, 0).share // => undefined
 * @see Wilson, J Am Stat Assoc 1927;22:209; Newcombe, Stat Med 1998;17:857, method 3
 */
export function proportion(count: number, of: number, level: ConfidenceLevel = 0.95): Proportion {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(of) || count < 0 || count > of)
    throw new RangeError("proportion: expected whole numbers with 0 ≤ count ≤ of, got others");
  if (of === 0) return { count, of, share: undefined, interval: undefined };
  return { count, of, share: count / of, interval: wilson(count, of, level) };
}

/** In the conjugate form, which loses no digits where the textbook form subtracts nearly equal numbers. */
function wilson(count: number, of: number, level: ConfidenceLevel): Interval {
  const z2 = NORMAL_QUANTILES[level] ** 2;
  const spread = Math.sqrt(z2 * (z2 + (4 * count * (of - count)) / of));
  const sum = 2 * count + z2 + spread;
  return {
    lower: count === 0 ? 0 : (2 * count * count) / of / sum,
    upper: count === of ? 1 : sum / (2 * (of + z2)),
    level,
  };
}
