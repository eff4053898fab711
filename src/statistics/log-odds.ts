import type { Interval } from "./interval.js";
import type { OddsRatioEstimate } from "./odds-ratio.js";
import { normalQuantile } from "./special.js";

/** The four numbers of a table of two by two, all above 0: with and without in one group, then in the other. */
type Cells = readonly [number, number, number, number];

/** The odds ratio of four cells and the interval of its logarithm: ln OR ± z √(1/a + 1/b + 1/c + 1/d). */
export function logOddsEstimate(
  [a, b, c, d]: Cells,
  tail: number,
  named: Pick<Interval, "level" | "method">,
): OddsRatioEstimate {
  const value = (a / b) * (d / c);
  const spread = -normalQuantile(tail) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  return { value, interval: { lower: value * Math.exp(-spread), upper: value * Math.exp(spread), ...named } };
}
