import { gaussLegendre, SIXTEEN_NODES } from "./gauss-legendre.js";
import type { Nodes } from "./legendre-nodes.js";

/** How long something takes, which differs from person to person as a gamma distribution of this mean and variance. */
export interface Delay {
  /** Mean in days, above 0. */
  readonly meanDays: number;
  /** Variance in square days, not the standard deviation, up to 100 squares of the mean; 0 where it is the same for everyone. */
  readonly varianceSquareDays: number;
}

/** Delays in days, each with its share of the people. */
export interface DelayPoints {
  readonly days: Float64Array;
  readonly shares: Float64Array;
}

/** What lies where the density is below e^−38 of its greatest is left out. */
const LOG_SMALLEST = 38;
/** No stretch is longer on the logarithm of days: what depends on a delay has poles at a distance of π there. */
const LONGEST_STRETCH = 3;
/** At these logarithms below the greatest density one stretch ends, so that within each the density is smooth. */
const LOG_ENDS = [LOG_SMALLEST, 18, 6];

/** ln of the density of ln (days / mean), over the shape, from its greatest. */
const logDensity = (logDays: number) => logDays - Math.expm1(logDays);

/** Where the density has fallen so far, per unit of shape, on either side of its greatest. */
function fallen(by: number, side: -1 | 1): number {
  let point = side < 0 ? -1 - by : Math.log1p(by) + Math.min(Math.sqrt(2 * by), 1);
  for (let step = 0; step < 60; step++) {
    const next = point + (logDensity(point) + by) / Math.expm1(point);
    if (Math.abs(next - point) < 1e-12) return next;
    point = next;
  }
  return point;
}

/** The logarithms of days / mean at which the stretches end. */
function stretches(shape: number): number[] {
  const below = LOG_ENDS.map((log) => fallen(log / shape, -1));
  const above = LOG_ENDS.map((log) => fallen(log / shape, 1));
  return [...below, 0, ...above.reverse()];
}

function parted(ends: readonly number[]): number[] {
  return ends.flatMap((to, place) => {
    const from = place === 0 ? to : (ends[place - 1] as number);
    const parts = Math.max(1, Math.ceil((to - from) / LONGEST_STRETCH));
    return Array.from({ length: parts }, (_, part) => from + ((to - from) * (part + 1)) / parts);
  });
}

/** Refuses what is no delay. */
export function checkDelay(caller: string, { meanDays, varianceSquareDays }: Delay): void {
  const isMean = Number.isFinite(meanDays) && meanDays > 0 && meanDays <= MOST_DAYS;
  const isVariance = Number.isFinite(varianceSquareDays) && varianceSquareDays >= 0;
  if (!isMean || !isVariance || varianceSquareDays > 100 * meanDays ** 2)
    throw new RangeError(
      `${caller}: expected a mean above 0 and a variance from 0 to 100 squares of it, got ${meanDays} and ${varianceSquareDays}`,
    );
}

/** Three million years: a longer one is a slip, and its square may be none. */
const MOST_DAYS = 1e9;
/** Below so many squares of the mean nobody differs from it by more than a blink, and the density is lost in rounding. */
const LEAST_VARIANCE = 1e-14;

/** The points of a delay for what changes its form at some numbers of days, of delays up to so many days or of all. */
export type DelayLaw = (bends: readonly number[], until?: number) => DelayPoints;

/**
 * The delay as points whose shares sum to one: a sum over them is the mean of what depends on it smoothly between the
 * bends, by Gauss and Legendre's rule on the logarithm of days, right to about twelve digits.
 *
 * @param nodes of the rule; fewer than the sixteen are faster and right to fewer digits
 */
export function delayLaw({ meanDays, varianceSquareDays }: Delay, nodes: Nodes = SIXTEEN_NODES): DelayLaw {
  if (varianceSquareDays <= LEAST_VARIANCE * meanDays ** 2) {
    const everyone = { days: Float64Array.of(meanDays), shares: Float64Array.of(1) };
    const nobody = { days: new Float64Array(), shares: new Float64Array() };
    return (_, until = meanDays) => (meanDays <= until ? everyone : nobody);
  }
  const shape = meanDays ** 2 / varianceSquareDays;
  const ends = parted(stretches(shape));
  const [first, last] = [ends[0] as number, ends.at(-1) as number];
  const unscaled = pointsOf(ends, { shape, meanDays, total: 1, nodes }).shares.reduce((sum, share) => sum + share, 0);
  return (bends, until = Number.POSITIVE_INFINITY) => {
    const end = Math.log(until / meanDays);
    const bent = [...bends, until].map((days) => (days > 0 ? Math.log(days / meanDays) : first));
    const all = [...ends, ...bent.filter((log) => log > first && log < last)].filter((log) => log <= end);
    return pointsOf(
      all.sort((one, other) => one - other),
      { shape, meanDays, total: unscaled, nodes },
    );
  };
}

interface Gamma {
  readonly shape: number;
  readonly meanDays: number;
  readonly total: number;
  readonly nodes: Nodes;
}

function pointsOf(ends: readonly number[], { shape, meanDays, total, nodes }: Gamma): DelayPoints {
  const size = nodes.at.length * Math.max(0, ends.length - 1);
  const [days, shares] = [new Float64Array(size), new Float64Array(size)];
  let place = 0;
  const visit = (at: number, weight: number) => {
    const ratio = Math.exp(at);
    days[place] = meanDays * ratio;
    shares[place++] = (weight * Math.exp(shape * (at - ratio + 1))) / total;
  };
  gaussLegendre(ends, visit, nodes);
  return { days, shares };
}

/** Which share of the people has a delay of at most so many days. */
export function shareWithin(law: DelayLaw, days: number): number {
  const points = law([days]);
  let [within, beyond] = [0, 0];
  for (const [place, at] of points.days.entries()) {
    if (at <= days) within += points.shares[place] as number;
    else beyond += points.shares[place] as number;
  }
  return within < beyond ? within : 1 - beyond;
}
