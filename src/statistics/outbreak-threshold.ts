/** How many infected arrivals it takes for an outbreak, or why there is no such number. */
export interface OutbreakThreshold {
  /** Infected people who arrive unnoticed; not a whole number, as it is a mean. `undefined` where no outbreak takes off. */
  readonly arrivals: number | undefined;
  /** The chance of an outbreak that is meant, from 0 to 1. */
  readonly chance: number;
  readonly because?: "dies-out";
}

/** Far below where the formula was fitted; less would come to infinity. */
const LEAST_DISPERSION = 1e-9;

/**
 * How many infected people have to arrive before an outbreak takes off with a given chance, a half unless said: where each
 * infects R others on average, spread over them with dispersion k (a negative binomial distribution; the smaller, the more
 * come from few). Hartfield and Alizon's fitted formula, good to some percent for R from 1 to 5 and k from 0.1 to 10; it
 * gives no interval. With R up to 1 infections die out, and there is no such number.
 *
 * −ln(1 − chance) / ln R · (0.334 + 0.689 / k + 0.408 / R − 0.507 / (k R) − 0.356 / R² + 0.467 / (k R²))
 *
 * @throws RangeError when R is negative, k not above 0, or the chance not between 0 and 1.
 * @example
 * outbreakThreshold(2, 1).arrivals?.toFixed(3) // => "1.001"
 * outbreakThreshold(1.4, 0.16).arrivals?.toFixed(1) // => "8.2"
 * outbreakThreshold(0.9, 1).because // => "dies-out"
 * @see Hartfield and Alizon, Am Nat 2013;181:E70, as used by Clifford et al., J Travel Med 2020;27:taaa068
 */
export function outbreakThreshold(reproductionNumber: number, dispersion: number, chance = 0.5): OutbreakThreshold {
  if (!(reproductionNumber >= 0 && Number.isFinite(reproductionNumber)))
    throw new RangeError(`outbreakThreshold: expected a reproduction number from 0, got ${reproductionNumber}`);
  if (!(dispersion >= LEAST_DISPERSION))
    throw new RangeError(`outbreakThreshold: expected a dispersion above 0, got ${dispersion}`);
  if (!(chance > 0 && chance < 1))
    throw new RangeError(`outbreakThreshold: expected a chance between 0 and 1, got ${chance}`);
  if (reproductionNumber <= 1) return { arrivals: undefined, chance, because: "dies-out" };
  const [one, two] = [1 / reproductionNumber, 1 / reproductionNumber ** 2];
  const fitted = 0.334 + 0.408 * one - 0.356 * two + (0.689 - 0.507 * one + 0.467 * two) / dispersion;
  return { arrivals: (-Math.log1p(-chance) / Math.log(reproductionNumber)) * fitted, chance };
}
