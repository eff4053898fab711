import { checkCounts, checkSize, type DailyCounts, eachDay, type NotJudged } from "./alert.js";

/** What an EWMA chart says of one day. */
export interface EwmaDay {
  /** Place in the series, 0 the first. */
  readonly day: number;
  readonly count: number | undefined;
  /** The weighted mean of this and all earlier reported days; the target before the first. */
  readonly smoothed: number;
  /** The smoothed value below which it is an alert. */
  readonly lower: number;
  /** The smoothed value above which it is an alert. */
  readonly upper: number;
  /** Whether the smoothed value is outside the limits; `undefined` where nobody reported. */
  readonly isAlert: boolean | undefined;
  /** On which side it is outside. */
  readonly side: "above" | "below" | undefined;
  readonly because: NotJudged | undefined;
}

/** A chart of smoothed counts, with what it was told. */
export interface EwmaChart {
  readonly method: "ewma";
  readonly weight: number;
  readonly target: number;
  readonly deviation: number;
  readonly width: number;
  /** Where the limits settle after many days. */
  readonly settled: { readonly lower: number; readonly upper: number };
  readonly days: readonly EwmaDay[];
}

/** What an EWMA chart is told: what is usual, from days before the series. */
export interface EwmaOptions {
  /** The weight of the newest day, above 0, at most 1: small finds small lasting rises, 1 judges each day by itself. */
  readonly weight: number;
  /** The mean of usual days. */
  readonly target: number;
  /** The standard deviation of usual days. */
  readonly deviation: number;
  /** How many standard deviations of the smoothed value the limits lie from the target; 3 unless said. */
  readonly width?: number;
}

/**
 * An exponentially weighted moving average: whether a mean that forgets old days slowly has left its limits. The target
 * and the standard deviation come from usual days before the series, so that no day is judged by later ones. A day
 * without a report changes nothing: the average stays and the limits do not widen.
 *
 * @throws RangeError when a count is not finite, or an option is out of its range.
 * @example
 * const { days } = ewma([52, 47, undefined, 53], { weight: 0.3, target: 50, deviation: 2 });
 * days.map(({ smoothed }) => smoothed.toFixed(3)); // => ["50.600", "49.520", "49.520", "50.564"]
 * [days[3]?.upper.toFixed(3), days[3]?.isAlert, days[2]?.because] // => ["52.368", false, "no-report"]
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.4; Roberts, Technometrics 1959;1:239
 */
export function ewma(counts: DailyCounts, options: EwmaOptions): EwmaChart {
  const { weight, target, deviation, width = 3 } = options;
  checkCounts("ewma", counts);
  checkWeight("ewma", weight);
  checkCounts("ewma", [target]);
  checkSize("ewma", "a standard deviation", deviation);
  checkSize("ewma", "a width", width);
  const asymptotic = width * deviation * Math.sqrt(weight / (2 - weight));
  let [smoothed, half, forgotten] = [target, 0, 1];
  const days = eachDay(counts, (count, day): EwmaDay => {
    if (count !== undefined) {
      smoothed = weight * count + (1 - weight) * smoothed;
      forgotten *= (1 - weight) ** 2;
      half = asymptotic * Math.sqrt(1 - forgotten);
    }
    const [lower, upper] = [target - half, target + half];
    const side = smoothed > upper ? "above" : smoothed < lower ? "below" : undefined;
    if (count === undefined)
      return { day, count, smoothed, lower, upper, isAlert: undefined, side: undefined, because: "no-report" };
    return { day, count, smoothed, lower, upper, isAlert: side !== undefined, side, because: undefined };
  });
  const settled = { lower: target - asymptotic, upper: target + asymptotic };
  return { method: "ewma", weight, target, deviation, width, settled, days };
}

/** Refuses what is no weight of the newest day. */
export function checkWeight(caller: string, weight: number): void {
  if (!(weight > 0 && weight <= 1))
    throw new RangeError(`${caller}: expected a weight above 0, at most 1, got ${weight}`);
}
