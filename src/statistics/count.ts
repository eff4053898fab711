import type { Absent, Answer } from "../answer.js";
import { isAbsent } from "../answer.js";

/** What a number of a report says: the number itself, so many and more, or so many and fewer. */
export const BOUNDS = ["exact", "at-least", "at-most"] as const;

/** One of `BOUNDS`. */
export type Bound = (typeof BOUNDS)[number];

/**
 * A count as it was reported: 0 or a greater whole number, with what it says. "30,000 and more" is at least 30,000, and
 * stays that through every sum.
 */
export interface Count {
  readonly value: number;
  readonly bound: Bound;
  /** Where the count is at most `value`: the fewest it can be. Left out, 0. */
  readonly atLeast?: number;
}

/**
 * Adds counts, exactly. What is open stays open: at least 30,000 and 500 are at least 30,500; at most 5 and 500 lie from
 * 500 to 505; at least 30,000 and at most 5 are at least 30,000, since no count is below 0. A count that is absent was not
 * reported and may be any: of the sum only the least is then known. No counts add up to exactly 0. The order and the grouping
 * change nothing.
 *
 * @throws RangeError when a count is not whole or below 0, or the sum is 2 ** 53 or more, beyond which not every number is exact.
 * @example
 * addCounts([{ value: 30000, bound: "at-least" }, 500]) // => { value: 30500, bound: "at-least" }
 * addCounts([12, absent("not-asked")]) // => { value: 12, bound: "at-least" }
 * @see Moore, Interval Analysis, 1966
 */
export function addCounts(counts: Iterable<Answer<Count | number>>): Count {
  let least = 0;
  let most: number | undefined = 0;
  for (const count of counts) {
    const range = countRange(count, "addCounts");
    least += range.least;
    most = most === undefined || range.most === undefined ? undefined : most + range.most;
  }
  return countBetween(least, most, "addCounts");
}

/** What a count can be: from `least` to `most`, both included; without `most`, any number from `least` on. */
export interface CountRange {
  readonly least: number;
  readonly most: number | undefined;
}

/** @internal */
export function countRange(count: Count | number | Absent, asker: string): CountRange {
  if (isAbsent(count)) return { least: 0, most: undefined };
  const { value, bound, atLeast = 0 } = typeof count === "number" ? exactly(count) : count;
  if (!Number.isSafeInteger(value) || !Number.isSafeInteger(atLeast) || atLeast < 0 || value < atLeast)
    throw new RangeError(`${asker}: expected whole numbers of 0 or more, got another number`);
  if (bound === "at-least") return { least: value, most: undefined };
  return bound === "at-most" ? { least: atLeast, most: value } : { least: value, most: value };
}

/** @internal The count that can be from the least to the most. */
export function countBetween(least: number, most: number | undefined, asker: string): Count {
  if (!Number.isSafeInteger(least) || !Number.isSafeInteger(most ?? 0))
    throw new RangeError(`${asker}: expected a sum below 2 ** 53, got a greater one`);
  if (most === undefined) return { value: least, bound: "at-least" };
  if (least === most) return { value: least, bound: "exact" };
  return least === 0 ? { value: most, bound: "at-most" } : { value: most, bound: "at-most", atLeast: least };
}

function exactly(value: number): Count {
  return { value, bound: "exact" };
}
