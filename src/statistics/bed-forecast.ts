import { checkFlow } from "./lane-load.js";
import { poissonChance } from "./poisson-excess.js";

/** How a day of the forecast finds the beds. */
export interface BedDay {
  /** People expected in a bed. */
  readonly expected: number;
  /** Beds that are enough with the chance asked for. */
  readonly bedsNeeded: number;
  /** Beds lacking to that; `undefined` where no number of beds was said. */
  readonly lacking: number | undefined;
}

/** What `bedForecast` is to know besides the forecast. */
export interface BedForecastOptions {
  /** Share still in a bed on the day of admission, the day after, and so on; nobody after the last. Each from 0 to 1. */
  readonly stillInBed: readonly number[];
  /** Beds there are. */
  readonly beds?: number;
  /** People already there who are expected to be in a bed still, by day of the forecast; none unless said. */
  readonly alreadyIn?: readonly number[];
  /** Chance with which the beds of a day are to be enough, from 0 inclusive to 1 exclusive; 0.95 unless said. */
  readonly chance?: number;
}

/**
 * Isolation beds day by day against a forecast of admissions: those expected in a bed, and how many beds are enough with a
 * chance of 95 %. Admissions are taken to come independently of each other around their forecast, so that the number in
 * bed is a Poisson number; a forecast that may itself be wrong, and flights that bring several at once, need more. When
 * beds run out nobody is turned away here: for the share that would be, use `erlangB`.
 *
 * @param admissionsPerDay expected admissions, by day; they need not be whole
 * @throws RangeError when a number is negative or not finite, a share above 1, or the chance not from 0 to below 1.
 * @example
 * const days = bedForecast([2, 4, 4], { stillInBed: [1, 1], beds: 10 });
 * days.map((day) => [day.expected, day.bedsNeeded, day.lacking]) // => [[2, 5, 0], [6, 10, 0], [8, 13, 3]]
 * @see Eick, Massey and Whitt, Oper Res 1993;41:731 (the infinite-server queue with a changing rate)
 */
export function bedForecast(admissionsPerDay: readonly number[], options: BedForecastOptions): BedDay[] {
  const { stillInBed, beds, alreadyIn = [], chance = 0.95 } = options;
  check([...admissionsPerDay, ...alreadyIn, ...stillInBed, beds ?? 0], stillInBed, chance);
  return admissionsPerDay.map((_, day) => {
    const expected = stillInBed.reduce(
      (sum, share, stayed) => sum + share * (admissionsPerDay[day - stayed] ?? 0),
      alreadyIn[day] ?? 0,
    );
    const bedsNeeded = poissonQuantile(expected, chance);
    return { expected, bedsNeeded, lacking: beds === undefined ? undefined : Math.max(0, bedsNeeded - beds) };
  });
}

function check(numbers: readonly number[], shares: readonly number[], chance: number): void {
  checkFlow("bedForecast", numbers);
  for (const share of shares)
    if (share > 1) throw new RangeError(`bedForecast: expected shares still in a bed up to 1, got ${share}`);
  if (!(Number.isFinite(chance) && chance >= 0 && chance < 1))
    throw new RangeError(`bedForecast: expected a chance from 0 to below 1, got ${chance}`);
}

/** The least number that a Poisson number with this mean does not exceed with the chance: doubled steps, then halved. */
function poissonQuantile(mean: number, chance: number): number {
  const isEnough = (number: number) => poissonChance(number + 1, mean) <= 1 - chance;
  let step = 1;
  while (!isEnough(Math.ceil(mean) + step)) step *= 2;
  let [tooFew, enough] = [-1, Math.ceil(mean) + step];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
