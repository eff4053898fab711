import { compensatedSum } from "./compensated-sum.js";
import { quantiles } from "./quantile.js";

/** Some numbers in short, in their own unit. Whatever a set this small does not have is `undefined`. */
export interface Summary {
  readonly count: number;
  readonly mean: number | undefined;
  /** Of a sample: over count − 1; `undefined` of fewer than two. */
  readonly standardDeviation: number | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly median: number | undefined;
  /** From the 25th to the 75th percentile, both of type 7. */
  readonly interquartileRange: number | undefined;
  /** The mean without the tenth that is smallest and the tenth that is largest, each rounded down to whole numbers. */
  readonly trimmedMean: number | undefined;
  /** The median distance from the median, not scaled to a standard deviation. */
  readonly medianAbsoluteDeviation: number | undefined;
  /** `undefined` unless every number is above 0. */
  readonly geometricMean: number | undefined;
}

/** The share that the trimmed mean leaves out at either end. */
const TRIMMED = 0.1;

/** Beyond it the square of a distance is more than any number. */
const LARGEST = 1e150;

/**
 * Some numbers in short: stays, step times, waiting times. The order does not matter.
 *
 * A mean of stays is drawn up by a few long ones, which is why the median stands beside it; where stays are still going
 * on, both are too low (`kaplanMeier`, `restrictedMean`).
 *
 * @throws RangeError when a number is not finite, or beyond 1e150.
 * @example
 * summary([1, 2, 3]).standardDeviation // => 1
 * summary([]).mean // => undefined
 * @see R 4.2: mean (trim = 0.1), sd, quantile (type 7), mad (constant = 1)
 */
export function summary(numbers: readonly number[]): Summary {
  for (const number of numbers)
    if (!(Number.isFinite(number) && Math.abs(number) <= LARGEST))
      throw new RangeError(`summary: expected finite numbers, got ${number}`);
  const sorted = [...numbers].sort((one, other) => one - other);
  const [minimum, lower, median, upper, maximum] = quantiles(sorted, [0, 0.25, 0.5, 0.75, 1]).map(({ value }) => value);
  const mean = meanOf(sorted);
  const trimmed = Math.floor(sorted.length * TRIMMED);
  return {
    count: sorted.length,
    mean,
    standardDeviation: mean === undefined ? undefined : deviationFrom(mean, sorted),
    minimum,
    maximum,
    median,
    interquartileRange: upper === undefined || lower === undefined ? undefined : upper - lower,
    trimmedMean: meanOf(sorted.slice(trimmed, sorted.length - trimmed)),
    medianAbsoluteDeviation: median === undefined ? undefined : medianDistance(median, sorted),
    geometricMean: geometricMean(sorted),
  };
}

function meanOf(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : compensatedSum(numbers) / numbers.length;
}

function deviationFrom(mean: number, numbers: readonly number[]): number | undefined {
  if (numbers.length < 2) return undefined;
  return Math.sqrt(compensatedSum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - 1));
}

function medianDistance(median: number, numbers: readonly number[]): number | undefined {
  const distances = numbers.map((number) => Math.abs(number - median));
  return quantiles(distances, [0.5])[0]?.value;
}

function geometricMean(sorted: readonly number[]): number | undefined {
  if ((sorted[0] ?? 0) <= 0) return undefined;
  return Math.exp(compensatedSum(sorted.map(Math.log)) / sorted.length);
}
