/**
 * The exact quantile of some numbers, Hyndman and Fan's type 7: the one of R, NumPy and spreadsheets by default.
 * The order of the numbers does not matter and they are not changed. Of no numbers there is no quantile: `undefined`.
 *
 * @param probability from 0 (the smallest) to 1 (the largest), both included
 * @throws RangeError when the probability is outside 0 to 1, or a number is not finite.
 * @example
 * quantile([4, 1, 3, 2], 0.5) // => 2.5
 * @see Hyndman and Fan, Sample quantiles in statistical packages, Am Stat 1996;50:361, type 7
 */
export function quantile(numbers: readonly number[], probability: number): number | undefined {
  return quantiles(numbers, [probability])[0];
}

/**
 * Several quantiles of the same numbers, sorted once; see `quantile`.
 *
 * @example
 * quantiles([10, 20, 30], [0, 0.5, 1]) // => [10, 20, 30]
 */
export function quantiles(numbers: readonly number[], probabilities: readonly number[]): (number | undefined)[] {
  if (!numbers.every(Number.isFinite)) throw new RangeError("quantiles: expected finite numbers, got another");
  if (!probabilities.every((probability) => probability >= 0 && probability <= 1))
    throw new RangeError("quantiles: expected probabilities from 0 to 1, got another number");
  const sorted = Float64Array.from(numbers).sort();
  return probabilities.map((probability) => {
    const position = (sorted.length - 1) * probability;
    const below = sorted[Math.floor(position)];
    const above = sorted[Math.ceil(position)];
    if (below === undefined || above === undefined) return undefined;
    return below + (above - below) * (position - Math.floor(position));
  });
}
