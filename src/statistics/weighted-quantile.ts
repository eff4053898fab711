import { compensatedSum } from "./compensated-sum.js";
import type { Quantile } from "./quantile.js";

/** A number, and how many times it was counted. */
export interface WeightedNumber {
  readonly value: number;
  /** How often, 0 or more; whole where the quantile is asked for. */
  readonly times: number;
}

/**
 * The exact quantile, type 7, of numbers that come with how often each was counted: 10 stays of 5 minutes and 20 of 10
 * give what the thirty stays written out would give, and nothing is written out. Of nobody there is no value.
 *
 * Weights here are frequencies. For weights of a sample survey, which say how many people one stands for, it is not made.
 *
 * @param probability from 0 to 1, both included
 * @throws RangeError when the probability is outside 0 to 1, a value is not finite, or a frequency is not whole or negative.
 * @example
 * weightedQuantile([{ value: 5, times: 10 }, { value: 10, times: 20 }], 0.5).value // => 10
 * @see Hyndman and Fan, Am Stat 1996;50:361, type 7, of the numbers written out
 */
export function weightedQuantile(numbers: readonly WeightedNumber[], probability: number): Quantile {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError("weightedQuantile: expected a probability from 0 to 1, got another number");
  if (!numbers.every(({ value, times }) => Number.isFinite(value) && Number.isSafeInteger(times) && times >= 0))
    throw new RangeError("weightedQuantile: expected finite values with whole frequencies, 0 or more, got others");
  const sorted = numbers.toSorted((one, other) => one.value - other.value);
  const count = sorted.reduce((sum, { times }) => sum + times, 0);
  const place = (count - 1) * probability;
  const below = atRank(sorted, Math.floor(place));
  const above = atRank(sorted, Math.ceil(place));
  const value =
    below === undefined || above === undefined ? undefined : below + (above - below) * (place - Math.floor(place));
  return { value, probability, type: 7, count };
}

/**
 * The mean of numbers that come with how often each was counted; frequencies need not be whole. `undefined` of nobody.
 *
 * @throws RangeError when a value or a frequency is not finite, or a frequency negative.
 * @example
 * weightedMean([{ value: 5, times: 10 }, { value: 10, times: 20 }]) // => 8.333333333333334
 */
export function weightedMean(numbers: readonly WeightedNumber[]): number | undefined {
  if (!numbers.every(({ value, times }) => Number.isFinite(value) && Number.isFinite(times) && times >= 0))
    throw new RangeError("weightedMean: expected finite values with frequencies of 0 or more, got others");
  const count = compensatedSum(numbers.map(({ times }) => times));
  return count === 0 ? undefined : compensatedSum(numbers.map(({ value, times }) => value * times)) / count;
}

/** The number at a rank, counted from 0, of those written out. */
function atRank(sorted: readonly WeightedNumber[], rank: number): number | undefined {
  let passed = 0;
  return sorted.find(({ times }) => {
    passed += times;
    return rank >= 0 && rank < passed;
  })?.value;
}
