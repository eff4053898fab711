import { CONFIDENCE_LEVEL, eachTail } from "./interval.js";

/** An interval for a quantile between two of the numbers themselves, with their ranks. */
export interface OrderStatisticInterval {
  /** The rank, from 1, of the lower end; `undefined` where it would be before the smallest. */
  readonly lowerRank: number;
  readonly upperRank: number;
  /** The number at that rank; `undefined` where the rank falls outside the sample: on that side nothing is known. */
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  readonly level: number;
  readonly method: "order-statistics";
  /** The probability with which such an interval covers the quantile: at least the level, whatever the distribution. */
  readonly coverage: number;
}

/** What the binomial quantile may lie below its probability and still reach it. */
const SLACK = 1e-13;

/**
 * An interval for a quantile that assumes nothing about the distribution: between two of the numbers, whose ranks come
 * from the binomial distribution. With few numbers or a high percentile a rank falls outside the sample and that end is
 * `undefined`: of 11 stays nothing bounds the 90th percentile from above.
 *
 * @param probability of the quantile, from 0 to 1, both included
 * @param level confidence level, above 0 and below 1
 * @throws RangeError when the probability or the level is outside its bounds, or a number is not finite.
 * @example
 * const stays = [31, 2, 19, 8, 8, 27, 14, 5, 61, 3, 44];
 * const { lower, upper } = orderStatisticInterval(stays, 0.9);
 * [lower, upper] // => [27, undefined]
 * @see Hahn and Meeker, Statistical Intervals (1991), 5.2
 */
export function orderStatisticInterval(
  numbers: readonly number[],
  probability: number,
  level: number = CONFIDENCE_LEVEL,
): OrderStatisticInterval {
  if (!numbers.every(Number.isFinite))
    throw new RangeError("orderStatisticInterval: expected finite numbers, got another");
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError("orderStatisticInterval: expected a probability from 0 to 1, got another number");
  const sorted = Float64Array.from(numbers).sort();
  const below = cumulative(sorted.length, probability);
  const tail = eachTail("orderStatisticInterval", level);
  const lowerRank = below.quantile(tail);
  const upperRank = below.quantile(1 - tail) + 1;
  return {
    lowerRank,
    upperRank,
    lower: sorted[lowerRank - 1],
    upper: sorted[upperRank - 1],
    level,
    method: "order-statistics",
    coverage: below.at(upperRank - 1) - below.at(lowerRank - 1),
  };
}

/**
 * The binomial distribution from its most likely number outwards, each weight from its neighbour's; weights too small to
 * be written are left out. Nothing but multiplications, so that no digit is lost in a logarithm.
 */
function cumulative(count: number, probability: number) {
  const { first, weights } = weightsOf(count, probability);
  let sum = 0;
  const sums = weights.map((weight) => {
    sum += weight;
    return sum;
  });
  const at = (number: number) => {
    if (number < first) return 0;
    return (sums[Math.min(number - first, sums.length - 1)] as number) / sum;
  };
  return { at, quantile: (share: number) => first + sums.findIndex((part) => part / sum >= share * (1 - SLACK)) };
}

function weightsOf(count: number, probability: number): { first: number; weights: number[] } {
  const mode = Math.min(count, Math.floor((count + 1) * probability));
  const odds = probability / (1 - probability);
  const below: number[] = [];
  for (let number = mode, weight = 1; number > 0; number--) {
    weight *= number / (count - number + 1) / odds;
    if (weight < Number.MIN_VALUE / Number.EPSILON) break;
    below.push(weight);
  }
  const above: number[] = [];
  for (let number = mode, weight = 1; number < count; number++) {
    weight *= ((count - number) / (number + 1)) * odds;
    if (weight < Number.MIN_VALUE / Number.EPSILON) break;
    above.push(weight);
  }
  return { first: mode - below.length, weights: [...below.reverse(), 1, ...above] };
}
