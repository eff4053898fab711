import { isCount } from "./check-figures.js";
import { type Proportion, type ProportionOptions, proportion } from "./proportion.js";

/**
 * Why a share of two reported numbers is not there: one of them was not reported, or is negative or not whole; there is
 * nobody to speak of; or the part is larger than the whole, so that the two numbers do not count the same thing.
 */
export const NO_SHARE_REASONS = ["not-reported", "not-a-count", "no-denominator", "part-exceeds-whole"] as const;
/** Why a share of two reported numbers is not there. */
export type NoShareReason = (typeof NO_SHARE_REASONS)[number];

/** A share of two numbers that somebody reported, or the reason for which there is none. */
export type ReportedShare =
  | (Omit<Proportion, "because"> & { readonly share: number; readonly because: undefined })
  | {
      readonly count: number | undefined;
      readonly of: number | undefined;
      readonly share: undefined;
      readonly interval: undefined;
      readonly because: NoShareReason;
    };

/**
 * A share of two numbers as they were reported, each of which may be blank. Unlike `proportion`, whose numbers a program
 * has counted, it does not throw on what people report: a part above its whole gives a reason and no share.
 *
 * @param options the level and the way of making the intervals, as `proportion` takes them
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * reportedShare(35, 298).share // => 0.1174496644295302
 * reportedShare(35, undefined).because // => "not-reported"
 * reportedShare(36, 35).because // => "part-exceeds-whole"
 * @see WHO AFRO, Integrated Disease Surveillance and Response, technical guidelines, 3rd edition: completeness
 */
export function reportedShare(
  count: number | undefined,
  of: number | undefined,
  options: ProportionOptions = {},
): ReportedShare {
  const without = (because: NoShareReason) => ({ count, of, share: undefined, interval: undefined, because });
  if (count === undefined || of === undefined) return without("not-reported");
  if (!isCount(count) || !isCount(of)) return without("not-a-count");
  if (count > of) return without("part-exceeds-whole");
  const counted = proportion(count, of, options);
  if (counted.share === undefined) return without("no-denominator");
  return { ...counted, share: counted.share, because: undefined };
}
