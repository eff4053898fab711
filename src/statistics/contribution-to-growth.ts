import { compensatedSum } from "./compensated-sum.js";

/** How far each part carried the growth of the whole. */
export interface ContributionToGrowth {
  /** In percentage points of the whole of the time before, in the order of the parts; they add up to the growth. */
  readonly points: readonly number[];
  /** Growth of the whole, in percent. */
  readonly percent: number;
}

/**
 * The parts' shares in the growth of their whole: the change of each by the whole of the time before, in percentage points.
 * `undefined` where that whole was 0 or less.
 *
 * @param current each part now
 * @param previous the same parts in the same order, the time before; 0 for one that was not there
 * @throws RangeError when the two are not of the same parts, or a number is not finite.
 * @example
 * contributionToGrowth([120, 80], [100, 100]) // => { points: [10, -10], percent: 0 }
 * contributionToGrowth([5], [0]) // => undefined
 * @see National Bureau of Statistics of China, Explanatory notes on main statistical indicators: contribution to growth in
 * percentage points (拉动百分点)
 */
export function contributionToGrowth(
  current: readonly number[],
  previous: readonly number[],
): ContributionToGrowth | undefined {
  if (current.length !== previous.length || ![...current, ...previous].every(Number.isFinite))
    throw new RangeError("contributionToGrowth: expected finite numbers of the same parts, got others");
  const before = compensatedSum(previous);
  if (!(before > 0)) return undefined;
  const points = current.map((now, part) => (100 * (now - (previous[part] ?? 0))) / before);
  return { points, percent: (100 * (compensatedSum(current) - before)) / before };
}
