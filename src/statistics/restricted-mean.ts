import type { SurvivalCurve } from "./kaplan-meier.js";

/** How long people stay on average, not counting what lies beyond a time. */
export interface RestrictedMean {
  /** In the unit of the curve's times. */
  readonly mean: number;
  readonly standardError: number;
  /** Up to which a stay counts; longer ones count as so long. */
  readonly upTo: number;
}

/**
 * The mean stay up to a time: the area under the curve. Unlike the mean of those who left it is not drawn down by the
 * long stays that are still going on, and two of them compare only up to the same time. `undefined` of nobody, and beyond
 * the last time of the curve while people are still inside: there nothing was seen.
 *
 * @param upTo the last time of the curve unless said
 * @throws RangeError when it is negative or not finite.
 * @example
 * const curve = kaplanMeier([{ time: 5, hasLeft: false }, { time: 6, hasLeft: false }]);
 * restrictedMean(curve)?.mean // => 6
 * restrictedMean(curve, 7) // => undefined
 * @see Irwin, J Hyg 1949;47:188; R survival 3, print.survfit (rmean)
 */
export function restrictedMean(curve: SurvivalCurve, upTo?: number): RestrictedMean | undefined {
  if (upTo !== undefined && !(Number.isFinite(upTo) && upTo >= 0))
    throw new RangeError("restrictedMean: expected a time of 0 or more, got another number");
  const last = curve.steps.at(-1);
  if (last === undefined) return undefined;
  const end = upTo ?? last.time;
  if (end > last.time && last.share > 0) return undefined;
  let area = 0;
  let variance = 0;
  let after = end;
  // From the end back: what lies under the curve after a step is what that step's uncertainty is worth.
  for (const { time, share, atRisk, left } of curve.steps.filter((step) => step.time <= end).reverse()) {
    area += share * (after - time);
    if (left > 0 && atRisk > left) variance += (area ** 2 * left) / (atRisk * (atRisk - left));
    after = time;
  }
  return { mean: area + after, standardError: Math.sqrt(variance), upTo: end };
}
