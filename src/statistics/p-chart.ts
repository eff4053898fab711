import { type ChartKind, type ChartOptions, type ControlChart, controlChart, type Sized } from "./control-chart.js";
import { checkPart, type Part } from "./part.js";

const P_CHART: ChartKind = {
  caller: "pChart",
  method: "p",
  unitDeviation: (centre) => Math.sqrt(centre * (1 - centre)),
  most: 1,
  widening: () => 1,
};

/**
 * A p-chart: whether a day's share, such as the positives of all tests, lies outside 3 standard deviations of a day of its
 * size. The limits come from the days of a baseline, apart from the days judged, so that no day is judged by later ones;
 * to look back at a closed series, give it as both. A day without a report is `undefined`: it is not judged and not taken
 * as zero.
 *
 * With thousands a day the limits are too tight for days that differ by more than chance, which `dispersion` says: then
 * `laneyPChart`. Near zero the chart is useless, since one case alarms: then `poissonExcess` or `gChart`.
 *
 * @throws RangeError when a count is not whole or more than it is of, or the width is not above 0.
 * @example
 * const baseline = [{ count: 12, of: 400 }, { count: 9, of: 380 }, undefined, { count: 11, of: 420 }];
 * const { centre, dispersion, days } = pChart(baseline, [{ count: 24, of: 400 }, undefined]);
 * [centre?.toFixed(4), dispersion.isOverdispersed]; // => ["0.0267", false]
 * [days[0]?.upper?.toFixed(4), days[0]?.side, days[1]?.because] // => ["0.0508", "above", "no-report"]
 * @see NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.3.2
 */
export function pChart(
  baseline: readonly (Part | undefined)[],
  days: readonly (Part | undefined)[],
  options: ChartOptions = {},
): ControlChart {
  return controlChart(P_CHART, sizesOf("pChart", baseline), sizesOf("pChart", days), options);
}

/** The days as every chart takes them. */
export function sizesOf(caller: string, days: readonly (Part | undefined)[]): (Sized | undefined)[] {
  return days.map((day) => {
    if (day === undefined) return undefined;
    checkPart(caller, day);
    return { count: day.count, size: day.of };
  });
}
