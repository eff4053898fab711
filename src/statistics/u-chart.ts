import { type ChartKind, type ChartOptions, type ControlChart, controlChart, type Sized } from "./control-chart.js";
import { checkEvents, type Events } from "./events.js";

const U_CHART: ChartKind = {
  caller: "uChart",
  method: "u",
  unitDeviation: Math.sqrt,
  most: Number.POSITIVE_INFINITY,
  widening: () => 1,
};

/**
 * A u-chart: whether a day's rate, such as findings for each thousand travellers, lies outside 3 standard deviations of a
 * day of its exposure, if findings come by chance (Poisson). Baseline, missing days and when not to use it as for `pChart`.
 *
 * @throws RangeError when a count is not whole, an exposure is negative, or the width is not above 0.
 * @example
 * const baseline = [4, 6, 5, 5].map((count) => ({ count, exposure: 1.25 }));
 * const { centre, days } = uChart(baseline, [{ count: 13, exposure: 1.25 }, { count: 0, exposure: 0 }]);
 * [centre, days[0]?.upper?.toFixed(2), days[0]?.side, days[1]?.because] // => [4, "9.37", "above", "no-denominator"]
 * @see Montgomery, Introduction to Statistical Quality Control, chapter on attributes
 */
export function uChart(
  baseline: readonly (Events | undefined)[],
  days: readonly (Events | undefined)[],
  options: ChartOptions = {},
): ControlChart {
  return controlChart(U_CHART, sizesOf(baseline), sizesOf(days), options);
}

function sizesOf(days: readonly (Events | undefined)[]): (Sized | undefined)[] {
  return days.map((day) => {
    if (day === undefined) return undefined;
    checkEvents("uChart", day);
    return { count: day.count, size: day.exposure };
  });
}
