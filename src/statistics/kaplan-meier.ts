import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { normalQuantile } from "./special.js";
import { logLimits, type SurvivalLimits } from "./survival-limits.js";

/** How long somebody was inside, as far as it was seen. */
export interface Stay {
  /** From the entry to the exit, or to the last moment at which the person was known to be inside; 0 or more. */
  readonly time: number;
  /** Whether the person has left; who has not is still inside and counts for as long as was seen. */
  readonly hasLeft: boolean;
  /** How long the person had been inside when the watch began; left out where it began with the entry. */
  readonly seenFrom?: number;
}

/** What the curve comes to at one time at which somebody left or was last seen inside. */
export interface SurvivalStep {
  readonly time: number;
  /** People who were watched and inside just before. */
  readonly atRisk: number;
  readonly left: number;
  /** People who were last seen inside at this time. */
  readonly stillInside: number;
  /** The share still inside just after. */
  readonly share: number;
  /** Greenwood's standard error of the share's logarithm; `undefined` once the share is 0. */
  readonly standardErrorOfLog: number | undefined;
  /** `undefined` once the share is 0, and for log-log limits while it is 1. */
  readonly interval: (Interval & { readonly method: SurvivalLimits["method"] }) | undefined;
}

/** How the share still inside falls with time. It is 1 from 0 to the first step. */
export interface SurvivalCurve {
  /** In order of time. */
  readonly steps: readonly SurvivalStep[];
  readonly stays: number;
  readonly left: number;
  /**
   * People still inside when last seen, whose stays are only known to be at least so long; their share of all is
   * `proportion(curve.stillInside, curve.stays)`.
   */
  readonly stillInside: number;
  readonly level: number;
  readonly method: SurvivalLimits["method"];
}

/** How a curve is drawn. */
export interface KaplanMeierOptions {
  /** Confidence level, above 0 and below 1; 0.95 unless said. */
  readonly level?: number;
  /** `logLimits` unless said; `plainLimits` or `logLogLimits`. */
  readonly limits?: SurvivalLimits;
}

/**
 * The share of people still inside by time since entry, from those who have left and those who have not. Leaving the
 * second out makes stays look shorter than they are: whoever stays long is the one still inside. A person is counted from
 * the moment at which the watch began (`seenFrom`), and among those at risk strictly after it.
 *
 * Who is last seen at the time at which another leaves counts as inside until then. The estimate takes it that people
 * still inside will stay as the others did: not when the slow ones are exactly those that are cut off, such as at a
 * change of shift that ends all records.
 *
 * @throws RangeError when a time is negative or not finite, `seenFrom` is not below it, or the level is not above 0 and
 * below 1.
 * @example
 * const curve = kaplanMeier([
 *   { time: 4, hasLeft: true },
 *   { time: 7, hasLeft: false },
 *   { time: 9, hasLeft: true },
 * ]);
 * curve.steps.map(({ time, share }) => [time, share]) // => [[4, 0.6666666666666666], [7, 0.6666666666666666], [9, 0]]
 * @see Kaplan and Meier, J Am Stat Assoc 1958;53:457; Greenwood 1926; R survival 3, survfit
 */
export function kaplanMeier(stays: readonly Stay[], options: KaplanMeierOptions = {}): SurvivalCurve {
  const { level = CONFIDENCE_LEVEL, limits = logLimits } = options;
  if (!stays.every(isStay))
    throw new RangeError("kaplanMeier: expected times of 0 or more after seenFrom, got another");
  const z = -normalQuantile(eachTail("kaplanMeier", level));
  const left = stays.filter(({ hasLeft }) => hasLeft).length;
  let share = 1;
  let variance = 0;
  const steps = risksOf(stays).map((risk): SurvivalStep => {
    share *= (risk.atRisk - risk.left) / risk.atRisk;
    if (risk.left > 0) variance += risk.left / (risk.atRisk * (risk.atRisk - risk.left));
    const error = Math.sqrt(variance);
    const ends = share === 0 ? undefined : limits.ends(share, error, z);
    return {
      ...risk,
      share,
      standardErrorOfLog: share === 0 ? undefined : error,
      interval: ends && { lower: ends[0], upper: ends[1], level, method: limits.method },
    };
  });
  return { steps, stays: stays.length, left, stillInside: stays.length - left, level, method: limits.method };
}

function isStay({ time, seenFrom }: Stay): boolean {
  if (!(Number.isFinite(time) && time >= 0)) return false;
  return seenFrom === undefined || seenFrom === 0 || (seenFrom > 0 && seenFrom < time);
}

/** How many were at risk, left and were last seen at each time, in order. */
function risksOf(stays: readonly Stay[]): Pick<SurvivalStep, "time" | "atRisk" | "left" | "stillInside">[] {
  const atTime = new Map<number, { left: number; stillInside: number }>();
  for (const { time, hasLeft } of stays) {
    const seen = atTime.get(time) ?? { left: 0, stillInside: 0 };
    if (hasLeft) seen.left++;
    else seen.stillInside++;
    atTime.set(time, seen);
  }
  const entries = Float64Array.from(stays, ({ seenFrom = 0 }) => (seenFrom === 0 ? -1 : seenFrom)).sort();
  let entered = 0;
  let gone = 0;
  return [...atTime]
    .sort(([one], [other]) => one - other)
    .map(([time, seen]) => {
      while (entered < entries.length && time > (entries[entered] as number)) entered++;
      const atRisk = entered - gone;
      gone += seen.left + seen.stillInside;
      return { time, atRisk, ...seen };
    });
}
