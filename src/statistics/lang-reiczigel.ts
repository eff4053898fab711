import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart, type Part } from "./part.js";
import type { OutsideRange } from "./rogan-gladen.js";
import { normalQuantile } from "./special.js";

/** What a validation study found of a test. */
export interface ValidatedTest {
  /** Positive results of people known to be infected. */
  readonly sensitivity: Part;
  /** Negative results of people known not to be infected. */
  readonly specificity: Part;
}

/** What positive results say of the infected, by a test whose accuracy is itself estimated. */
export interface ValidatedPrevalence extends Part, ValidatedTest {
  /** Rogan and Gladen's result, which may be below 0 or above 1; `undefined` where somebody is missing. */
  readonly raw: number | undefined;
  /** The result held between 0 and 1. */
  readonly value: number | undefined;
  /** Which side the raw result lies on, where it is no share. */
  readonly outside?: OutsideRange;
  /** The interval held between 0 and 1. */
  readonly interval: Interval | undefined;
  /** Nobody was tested, or nobody in one of the validation studies. */
  readonly because?: "no-denominator" | "no-validation";
}

/** People added to each validation study, half of them found right. */
const ADDED = 2;

/**
 * How many are really infected, when an imperfect test found so many and its sensitivity and specificity come from a
 * validation study of few: an interval for the sampling of all three, by adding z² people to those tested and two to each
 * study, and moving the middle. `roganGladen` takes the accuracy as known, and its interval is then too narrow.
 *
 * The addition of two is made for a level of 0.95, and was tried by its authors for accuracies of 0.7 and more. The
 * interval need not hold the raw result where a study is very small.
 *
 * @param count positive results of `of` people tested
 * @param test the counts of the validation study
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when counts are no part of a whole, the level is not between 0 and 1, or the study does not show a test
 * that says anything: sensitivity and specificity, with those added or without, have a sum of 1 or less.
 * @example
 * const test = { sensitivity: { count: 32, of: 33 }, specificity: { count: 20, of: 20 } };
 * const { value, interval } = langReiczigel(51, 2971, test);
 * [value?.toFixed(4), interval?.lower, interval?.upper.toFixed(3)] // => ["0.0177", 0, "0.053"]
 * roganGladen(51, 2971, { sensitivity: 32 / 33, specificity: 1 }).interval?.upper.toFixed(3) // => "0.023"
 * @see Lang and Reiczigel, Prev Vet Med 2014;113:13
 */
export function langReiczigel(
  count: number,
  of: number,
  test: ValidatedTest,
  level: number = CONFIDENCE_LEVEL,
): ValidatedPrevalence {
  const { sensitivity, specificity } = test;
  const z = -normalQuantile(eachTail("langReiczigel", level));
  for (const part of [{ count, of }, sensitivity, specificity]) checkPart("langReiczigel", part);
  const nothing = { raw: undefined, value: undefined, interval: undefined };
  const known = { count, of, sensitivity, specificity };
  if (of === 0) return { ...known, ...nothing, because: "no-denominator" };
  if (sensitivity.of === 0 || specificity.of === 0) return { ...known, ...nothing, because: "no-validation" };
  const raw = estimate(withAdded({ count, of }, 0), withAdded(sensitivity, 0), withAdded(specificity, 0)).middle;
  const { middle, shift, error } = estimate(
    withAdded({ count, of }, z * z),
    withAdded(sensitivity, ADDED),
    withAdded(specificity, ADDED),
  );
  const centre = middle + 2 * z * z * shift;
  return {
    ...known,
    raw,
    value: asShare(raw),
    ...(raw < 0 && { outside: "below-0" }),
    ...(raw > 1 && { outside: "above-1" }),
    interval: {
      lower: asShare(centre - z * error),
      upper: asShare(centre + z * error),
      level,
      method: "lang-reiczigel",
    },
  };
}

/** A share and the variance of it. */
interface Sampled {
  readonly share: number;
  readonly variance: number;
}

/** As if so many more had been examined, half of them counted. */
function withAdded({ count, of }: Part, added: number): Sampled {
  const share = (count + added / 2) / (of + added);
  return { share, variance: (share * (1 - share)) / (of + added) };
}

/** Rogan and Gladen's result, its standard error, and which way the doubt about the test bends it. */
function estimate(positive: Sampled, sensitivity: Sampled, specificity: Sampled) {
  const informs = sensitivity.share + specificity.share - 1;
  if (!(informs > 0))
    throw new RangeError(
      `langReiczigel: expected sensitivity and specificity with a sum above 1, got ${sensitivity.share} and ${specificity.share}`,
    );
  const middle = (positive.share + specificity.share - 1) / informs;
  const [ofInfected, ofOthers] = [middle, 1 - middle];
  const variance = positive.variance + ofInfected ** 2 * sensitivity.variance + ofOthers ** 2 * specificity.variance;
  const shift = ofInfected * sensitivity.variance - ofOthers * specificity.variance;
  return { middle, shift, error: Math.sqrt(variance) / informs };
}

function asShare(value: number): number {
  return Math.min(1, Math.max(0, value));
}
