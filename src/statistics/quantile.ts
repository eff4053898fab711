/**
 * Hyndman and Fan's nine definitions of a sample quantile. 7 is the one of R, NumPy and spreadsheets (`PERCENTILE.INC`)
 * by default; 6 that of SPSS, Minitab and `PERCENTILE.EXC`; 2 that of SAS; 1 the nearest rank. 1 to 3 always give one of
 * the numbers or the middle of two; 4 to 9 interpolate.
 */
export const QUANTILE_TYPES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** One of Hyndman and Fan's nine definitions. */
export type QuantileType = (typeof QUANTILE_TYPES)[number];

/** A quantile with its definition: of how many numbers, at which probability, by which type. */
export interface Quantile {
  /** In the unit of the numbers; `undefined` where there are none. */
  readonly value: number | undefined;
  readonly probability: number;
  readonly type: QuantileType;
  readonly count: number;
}

/** Types 4 to 9 as R writes them: the place is `a + p (n + 1 - a - b)`. */
const PLACES: Readonly<Record<4 | 5 | 6 | 7 | 8 | 9, readonly [a: number, b: number]>> = {
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
};

/** What R lets a place lie beside a whole number and still counts as on it. */
const FUZZ = 4 * Number.EPSILON;

/**
 * The exact quantile of some numbers, such as the minutes within which 95 % were released. The order of the numbers does
 * not matter and they are not changed. Of no numbers there is no value.
 *
 * Two offices' 90th percentiles compare only where both used one type: the type stands in the result. Where stays are
 * still going on, the quantile of those that ended is too low; `kaplanMeier` counts both.
 *
 * @param probability from 0 (the smallest) to 1 (the largest), both included
 * @throws RangeError when the probability is outside 0 to 1, the type is none, or a number is not finite.
 * @example
 * quantile([4, 1, 3, 2], 0.5) // => { value: 2.5, probability: 0.5, type: 7, count: 4 }
 * quantile([4, 1, 3, 2], 0.5, 1).value // => 2
 * @see Hyndman and Fan, Sample quantiles in statistical packages, Am Stat 1996;50:361
 */
export function quantile(numbers: readonly number[], probability: number, type: QuantileType = 7): Quantile {
  return quantiles(numbers, [probability], type)[0] as Quantile;
}

/**
 * Several quantiles of the same numbers, sorted once; see `quantile`.
 *
 * @throws RangeError as `quantile` does.
 * @example
 * quantiles([10, 20, 30], [0, 0.5, 1]).map(({ value }) => value) // => [10, 20, 30]
 * @see Hyndman and Fan, Sample quantiles in statistical packages, Am Stat 1996;50:361
 */
export function quantiles(
  numbers: readonly number[],
  probabilities: readonly number[],
  type: QuantileType = 7,
): Quantile[] {
  if (!numbers.every(Number.isFinite)) throw new RangeError("quantiles: expected finite numbers, got another");
  if (!probabilities.every((probability) => probability >= 0 && probability <= 1))
    throw new RangeError("quantiles: expected probabilities from 0 to 1, got another number");
  if (!QUANTILE_TYPES.includes(type))
    throw new RangeError("quantiles: expected a type from 1 to 9, got another number");
  const sorted = Float64Array.from(numbers).sort();
  return probabilities.map((probability) => ({
    value: valueAt(sorted, probability, type),
    probability,
    type,
    count: sorted.length,
  }));
}

function valueAt(sorted: Float64Array, probability: number, type: QuantileType): number | undefined {
  const place = placeOf(sorted.length, probability, type);
  const last = sorted.length - 1;
  const clamped = (index: number) => sorted[Math.min(Math.max(index, 0), last)];
  const below = clamped(place.rank - 1);
  const above = clamped(place.rank);
  if (below === undefined || above === undefined) return undefined;
  if (place.weight === 0 || below === above) return below;
  return place.weight === 1 ? above : below + (above - below) * place.weight;
}

/** The rank, from 1, of the number below, and the weight of the one above it. */
function placeOf(count: number, probability: number, type: QuantileType): { rank: number; weight: number } {
  if (type > 3) {
    const [a, b] = PLACES[type as keyof typeof PLACES];
    const place = a + probability * (count + 1 - a - b);
    const rank = Math.floor(place + FUZZ);
    const weight = place - rank;
    return { rank, weight: Math.abs(weight) < FUZZ ? 0 : weight };
  }
  const place = type === 3 ? count * probability - 0.5 : count * probability;
  const rank = Math.floor(place + FUZZ);
  const isOn = place <= rank + FUZZ;
  if (!isOn) return { rank, weight: 1 };
  // On a number: the nearest rank takes it, SAS's type the middle of it and the next, type 3 the even one of the two.
  return { rank, weight: type === 1 ? 0 : type === 2 ? 0.5 : Math.abs(rank % 2) };
}
