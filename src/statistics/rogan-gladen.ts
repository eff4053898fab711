import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart, type Part } from "./part.js";
import { type Proportion, type ProportionOptions, proportion } from "./proportion.js";
import { checkAccuracy, type TestAccuracy } from "./test-accuracy.js";

/** Where an uncorrected estimate lies outside what a share can be: the results do not fit the accuracy that was said. */
export type OutsideRange = "below-0" | "above-1";

/** What the apparent share says of the true one. */
export interface TruePrevalence extends Part {
  /** Share of positive results with its own interval, as counted. */
  readonly apparent: Proportion;
  /** The formula's result, which may be below 0 or above 1; `undefined` when nobody was tested. */
  readonly raw: number | undefined;
  /** The result held between 0 and 1. */
  readonly value: number | undefined;
  /** Which side the raw result lies on, where it is no share. */
  readonly outside?: OutsideRange;
  /** The apparent interval put through the formula, as it comes out. */
  readonly rawInterval: Interval | undefined;
  /** The same held between 0 and 1. */
  readonly interval: Interval | undefined;
  /** Standard error of the raw result, taking sensitivity and specificity as known. */
  readonly standardError: number | undefined;
  readonly because?: "no-denominator";
}

/**
 * How many are really infected, when an imperfect test found so many: (apparent + specificity − 1) / (sensitivity +
 * specificity − 1). Below 0 or above 1 the result does not fit the accuracy: it is given raw, held to the range, and
 * flagged. The interval takes sensitivity and specificity as known exactly; where they are estimates it is too narrow, and
 * `langReiczigel` is right.
 *
 * @param count positive results of `of` people tested
 * @throws RangeError when the counts are no part of a whole, sensitivity or specificity is no share, or their sum is 1 or
 * less: such a test says nothing.
 * @example
 * const found = roganGladen(0, 200, { sensitivity: 0.9, specificity: 0.99 });
 * [found.raw?.toFixed(4), found.value, found.outside] // => ["-0.0112", 0, "below-0"]
 * roganGladen(4, 200, { sensitivity: 0.833, specificity: 0.998 }).value?.toFixed(4) // => "0.0217"
 * @see Rogan and Gladen, Am J Epidemiol 1978;107:71
 */
export function roganGladen(
  count: number,
  of: number,
  accuracy: TestAccuracy,
  { level = CONFIDENCE_LEVEL, ...options }: ProportionOptions = {},
): TruePrevalence {
  checkAccuracy("roganGladen", accuracy);
  const { sensitivity, specificity } = accuracy;
  const falsePositive = 1 - specificity;
  const informs = sensitivity - falsePositive;
  if (!(informs > 0))
    throw new RangeError(
      `roganGladen: expected sensitivity and specificity with a sum above 1, got ${sensitivity} and ${specificity}`,
    );
  eachTail("roganGladen", level);
  checkPart("roganGladen", { count, of });
  const apparent = proportion(count, of, { level, ...options });
  const { share, interval } = apparent;
  const nobody = { raw: undefined, value: undefined, rawInterval: undefined, interval: undefined };
  if (share === undefined || interval === undefined)
    return { count, of, apparent, ...nobody, standardError: undefined, because: "no-denominator" };
  const trueOf = (seen: number) => less(seen, falsePositive) / informs;
  const raw = trueOf(share);
  const rawInterval = { ...interval, lower: trueOf(interval.lower), upper: trueOf(interval.upper) };
  return {
    count,
    of,
    apparent,
    raw,
    value: asShare(raw),
    ...(raw < 0 && { outside: "below-0" }),
    ...(raw > 1 && { outside: "above-1" }),
    rawInterval,
    interval: { ...rawInterval, lower: asShare(rawInterval.lower), upper: asShare(rawInterval.upper) },
    standardError: Math.sqrt((share * (1 - share)) / of) / informs,
  };
}

/** A difference of shares, which is none within the rounding of 1 − specificity. */
function less(seen: number, falsePositive: number): number {
  return falsePositive > 0 && Math.abs(seen - falsePositive) < Number.EPSILON / 2 ? 0 : seen - falsePositive;
}

function asShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
