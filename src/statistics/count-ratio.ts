import type { Answer } from "../answer.js";
import { type Count, countRange } from "./count.js";

/** What the ratio of two counts can be. */
export interface CountRatio {
  /** The ratio itself; `undefined` unless both counts are exact. */
  readonly ratio: number | undefined;
  /** The least that it can be; `undefined` where nothing but 0 is known. */
  readonly atLeast: number | undefined;
  /** The most that it can be; `undefined` where it has no upper bound. */
  readonly atMost: number | undefined;
  /** Why there is no ratio: there is nobody to speak of, or a count is open or absent. */
  readonly because?: "no-denominator" | "open-bound";
}

/**
 * The ratio of two counts, either of which may be open: 276 screenings of at least 30,000 crossings are at most 0.92 %.
 * Only what follows is said. A ratio with nobody below the line is none, not 0. For a share with its interval use
 * `proportion`: it wants exact counts, of which one is part of the other, and a ratio of counts may well be above 1.
 *
 * @throws RangeError when a count is not whole or below 0.
 * @example
 * countRatio(276, { value: 30000, bound: "at-least" }).atMost // => 0.0092
 * countRatio(2, 78).ratio?.toFixed(4) // => "0.0256"
 * countRatio(0, 0).because // => "no-denominator"
 * @see Moore, Interval Analysis, 1966
 */
export function countRatio(numerator: Answer<Count | number>, denominator: Answer<Count | number>): CountRatio {
  const [above, below] = [countRange(numerator, "countRatio"), countRange(denominator, "countRatio")];
  if (below.most === 0) return { ratio: undefined, atLeast: undefined, atMost: undefined, because: "no-denominator" };
  const isExact = above.least === above.most && below.least === below.most;
  const least = below.most === undefined || above.least === 0 ? undefined : above.least / below.most;
  const most = above.most === undefined || below.least === 0 ? undefined : above.most / below.least;
  if (!isExact) return { ratio: undefined, atLeast: least, atMost: most, because: "open-bound" };
  return { ratio: most, atLeast: most, atMost: most };
}
