import type { SurvivalCurve } from "./kaplan-meier.js";

/** By when a share of the people had left, or that as many never had while they were watched. */
export interface SurvivalQuantile {
  /** Share of the people, above 0 and below 1. */
  readonly probability: number;
  /** By when so many had left; `"not-reached"` where the curve never comes down so far. */
  readonly time: number | "not-reached";
  /** The ends of the interval; each may be not reached by itself. */
  readonly lower: number | "not-reached";
  readonly upper: number | "not-reached";
  /** The last time of the curve: what is not reached is later than this. `undefined` of nobody. */
  readonly lastTime: number | undefined;
  readonly level: SurvivalCurve["level"];
  readonly method: SurvivalCurve["method"];
}

/** How near a share may come to the one sought and still be it: what rounding does in a product of shares. */
const TOLERANCE = Math.sqrt(Number.EPSILON);

/**
 * By when a share of the people had left, by the curve: the first time at which no more than the rest is still inside.
 * Where the curve runs level at just that share, the middle of the level stretch, as R has it. Where it never comes down
 * so far the answer is not a number but `"not-reached"`: later than the last time. The interval has the curves of its two
 * ends read in the same way.
 *
 * @throws RangeError when the probability is not above 0 and below 1.
 * @example
 * const curve = kaplanMeier([{ time: 4, hasLeft: true }, { time: 7, hasLeft: false }, { time: 9, hasLeft: false }]);
 * const { time, lastTime } = survivalQuantile(curve, 0.5);
 * [time, lastTime] // => ["not-reached", 9]
 * @see Brookmeyer and Crowley, Biometrics 1982;38:29; R survival 3, quantile.survfit
 */
export function survivalQuantile(curve: SurvivalCurve, probability: number): SurvivalQuantile {
  if (!(probability > 0 && probability < 1))
    throw new RangeError("survivalQuantile: expected a probability above 0 and below 1, got another number");
  const { steps, level, method } = curve;
  const times = steps.map(({ time }) => time);
  const whenAt = (shares: readonly (number | undefined)[]) => firstTime(times, shares, 1 - probability);
  return {
    probability,
    time: whenAt(steps.map(({ share }) => share)),
    lower: whenAt(steps.map(({ interval }) => interval?.lower)),
    upper: whenAt(steps.map(({ interval }) => interval?.upper)),
    lastTime: times.at(-1),
    level,
    method,
  };
}

function firstTime(times: readonly number[], shares: readonly (number | undefined)[], rest: number) {
  const reached = shares.findIndex((share) => share !== undefined && share <= rest + TOLERANCE);
  const from = times[reached];
  if (from === undefined) return "not-reached";
  const below = shares.findIndex((share) => share !== undefined && share < rest - TOLERANCE);
  const isLevel = (shares[reached] as number) >= rest - TOLERANCE;
  const until = times[below] ?? times.at(-1);
  return isLevel ? (from + (until as number)) / 2 : from;
}
