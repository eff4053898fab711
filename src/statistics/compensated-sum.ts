/**
 * The sum of some numbers with what rounding loses carried along, so that a mean of a million stays does not depend on
 * the order in which they came by more than the last digit. Of no numbers it is 0.
 *
 * @throws RangeError when a number is not finite, or their sum is too large to be one.
 * @example
 * compensatedSum([1e16, 1, -1e16]) // => 1
 * @see Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 1974;54:39
 */
export function compensatedSum(numbers: Iterable<number>): number {
  let sum = 0;
  let lost = 0;
  for (const number of numbers) {
    if (!Number.isFinite(number)) throw new RangeError(`compensatedSum: expected finite numbers, got ${number}`);
    const next = sum + number;
    lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
    sum = next;
  }
  if (!Number.isFinite(sum)) throw new RangeError(`compensatedSum: expected a sum that is finite, got ${sum}`);
  return sum + lost;
}
