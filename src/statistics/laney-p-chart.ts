import { type ChartKind, type ChartOptions, type ControlChart, controlChart } from "./control-chart.js";
import { sizesOf } from "./p-chart.js";
import type { Part } from "./part.js";

/** What the mean distance of two neighbours is of a standard deviation, to the digits in use (d₂ for two). */
const MEAN_RANGE_OF_TWO = 1.128;

const LANEY_P_CHART: ChartKind = {
  caller: "laneyPChart",
  method: "laney-p",
  unitDeviation: (centre) => Math.sqrt(centre * (1 - centre)),
  most: 1,
  widening: (z) => (z.length < 2 ? undefined : meanRange(z) / MEAN_RANGE_OF_TWO),
};

/**
 * Laney's p′-chart: a p-chart whose limits are widened by how much neighbouring days of the baseline really differ. For
 * large counts each day, where `pChart` finds `dispersion` above 1.5. Where days differ by less than chance the limits
 * become narrower. The baseline needs two days; where none differs from its neighbour, nothing is judged (`no-spread`).
 *
 * @throws RangeError when a count is not whole or more than it is of, or the width is not above 0.
 * @example
 * const baseline = [30, 62, 41, 70, 38].map((count) => ({ count, of: 2000 }));
 * const plain = pChart(baseline, baseline);
 * [plain.dispersion.isOverdispersed, plain.days.filter(({ isAlert }) => isAlert).length] // => [true, 1]
 * const { widening, days } = laneyPChart(baseline, baseline);
 * [widening?.toFixed(2), days.filter(({ isAlert }) => isAlert).length] // => ["3.68", 0]
 * @see Laney, Quality Engineering 2002;14:531
 */
export function laneyPChart(
  baseline: readonly (Part | undefined)[],
  days: readonly (Part | undefined)[],
  options: ChartOptions = {},
): ControlChart {
  return controlChart(LANEY_P_CHART, sizesOf("laneyPChart", baseline), sizesOf("laneyPChart", days), options);
}

function meanRange(z: readonly number[]): number {
  const ranges = z.slice(1).map((one, before) => Math.abs(one - (z[before] as number)));
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
}
