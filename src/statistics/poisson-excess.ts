import { checkEvents } from "./events.js";
import { gammaLowerFactor, gammaUpperFactor, logGammaDensity } from "./special.js";

/** A count of rare findings beside the number expected. */
export interface PoissonExcess {
  readonly count: number;
  readonly expected: number;
  /** The chance of so many or more, if as many as expected come about by chance. */
  readonly chance: number;
  /** A chance below it is an alert. */
  readonly level: number;
  readonly isAlert: boolean;
  /** The smallest count that would be an alert. */
  readonly alertFrom: number;
}

/** What `poissonExcess` may be told. */
export interface PoissonExcessOptions {
  /** The chance below which it is an alert, between 0 and 1; 0.01 unless said. */
  readonly level?: number;
}

/**
 * Whether a few rare findings are more than chance: the exact chance of so many or more where so many are expected. For
 * yields near zero, for which a p-chart is useless. The expected number is from earlier days, with the exposure of this
 * one (so many a thousand travellers, times the travellers); that it is itself uncertain is left out. Findings that bring
 * each other about, such as a family's, are more frequent together than this says.
 *
 * @throws RangeError when the count is not whole or negative, the expected number negative or not finite, or the level not
 * between 0 and 1.
 * @example
 * const { chance, isAlert, alertFrom } = poissonExcess(3, 0.4);
 * [chance.toFixed(4), isAlert, alertFrom] // => ["0.0079", true, 3]
 * poissonExcess(0, 0.4).chance // => 1
 * @see Garwood, Biometrika 1936;28:437
 */
export function poissonExcess(count: number, expected: number, options: PoissonExcessOptions = {}): PoissonExcess {
  const { level = 0.01 } = options;
  checkEvents("poissonExcess", { count, exposure: expected });
  if (!(level > 0 && level < 1)) throw new RangeError(`poissonExcess: expected a level between 0 and 1, got ${level}`);
  const chance = poissonChance(count, expected);
  return { count, expected, chance, level, isAlert: chance < level, alertFrom: alertFrom(expected, level) };
}

/** The chance of so many or more. */
export function poissonChance(count: number, mean: number): number {
  if (count === 0) return 1;
  if (mean === 0) return 0;
  const density = Math.exp(logGammaDensity(count, mean));
  return mean <= count ? density * gammaLowerFactor(count, mean) : 1 - density * gammaUpperFactor(count, mean);
}

/** The smallest count whose chance is below the level: doubled steps from the mean, then halved. */
function alertFrom(mean: number, level: number): number {
  let step = 1;
  while (poissonChance(Math.ceil(mean) + step, mean) >= level) step *= 2;
  let [below, from] = [-1, Math.ceil(mean) + step];
  while (from - below > 1) {
    const middle = Math.floor((below + from) / 2);
    if (poissonChance(middle, mean) < level) from = middle;
    else below = middle;
  }
  return from;
}
