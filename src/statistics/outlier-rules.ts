import type { Text } from "../text.js";
import { quantiles } from "./quantile.js";

/** Which of some times a study leaves out of its averages, and under what name. */
export interface OutlierRule {
  readonly id: string;
  readonly text: Text;
  /** The bounds, both kept, of what stays in; `undefined` on a side that is open. */
  readonly bounds: (numbers: readonly number[]) => { readonly lower?: number; readonly upper?: number };
}

/** Nothing is left out. */
export const keepAll: OutlierRule = {
  id: "keep-all",
  text: { en: "Nothing is left out.", zh: "不剔除任何记录。" },
  bounds: () => ({}),
};

/**
 * Tukey's fences: what lies more than one and a half interquartile ranges (type 7) outside the middle half. Times are
 * skewed, and in a long tail of honest cases it cuts more than it should.
 *
 * @see Tukey, Exploratory Data Analysis (1977), 2D
 */
export const tukeyFences: OutlierRule = {
  id: "tukey-fences",
  text: {
    en: "Left out: more than 1.5 interquartile ranges below the 25th or above the 75th percentile.",
    zh: "剔除低于第25百分位数或高于第75百分位数1.5倍四分位距以上的记录。",
  },
  bounds: (numbers) => {
    const [lower, upper] = quantiles(numbers, [0.25, 0.75]).map(({ value }) => value);
    if (lower === undefined || upper === undefined) return {};
    const fence = 1.5 * (upper - lower);
    return { lower: lower - fence, upper: upper + fence };
  },
};

/**
 * A fixed bound, as studies set it beforehand: times above it are left out, the bound itself is kept.
 *
 * @throws RangeError when the bound is not a finite number above 0.
 * @example
 * leaveOutAbove(720).id // => "above-720"
 */
export function leaveOutAbove(upper: number): OutlierRule {
  if (!(Number.isFinite(upper) && upper > 0))
    throw new RangeError("leaveOutAbove: expected a number above 0, got another number");
  return {
    id: `above-${upper}`,
    text: { en: `Left out: above ${upper}.`, zh: `剔除大于${upper}的记录。` },
    bounds: () => ({ upper }),
  };
}
