import type { SurvivalCurve } from "../statistics/kaplan-meier.js";
import { type SurvivalQuantile, survivalQuantile } from "../statistics/survival-quantile.js";
import { fill, type Language, type Text } from "../text.js";
import { COLOURS, layerOf, percentAxis, type VegaLiteChart, type VegaLiteOptions, vegaLiteChart } from "./vega-lite.js";
import { between, figure, levelText, percent } from "./vega-lite-words.js";

/** The units of time on the axis of a dwell chart. */
export const DWELL_UNITS = {
  minute: { en: "minutes", zh: "分钟" },
  hour: { en: "hours", zh: "小时" },
  day: { en: "days", zh: "天" },
} as const satisfies Record<string, Text>;
/** One of the units. */
export type DwellUnit = keyof typeof DWELL_UNITS;

/** How a dwell chart is drawn. */
export interface DwellChartOptions extends VegaLiteOptions {
  /** In which the stays were measured, as nothing is converted; minutes, as `dwellTimes` has them, unless said. */
  readonly unit?: DwellUnit;
}

const NAME: Text = { en: "How long people stayed", zh: "停留时间分布" };
const TIME: Text = { en: "Time since entry ({unit})", zh: "进入后的时间（{unit}）" };
const SHARE: Text = { en: "People still inside (% of all)", zh: "仍在内人员比例（%）" };
const STAYS: Text = {
  en: "Stays: {stays}, of which {left} ended and {inside} had not when last seen",
  zh: "停留 {stays} 次：已离开 {left}，最后一次所见时仍在内 {inside}",
};
const BAND: Text = { en: "Band: {level} interval ({method})", zh: "色带：{level} 区间（{method}）" };
const TICKS: Text = { en: "Upright strokes: people last seen inside", zh: "竖线：最后所见时仍在内者" };
const MEDIAN: Text = {
  en: "Half had left by: {time} ({lower} to {upper})",
  zh: "半数离开时间：{time}（{lower} 至 {upper}）",
};
const NOT_REACHED: Text = { en: "not reached", zh: "未达到" };
const STEP: Text = {
  en: "{time} {unit}: {share} still inside; left {left}, last seen inside {inside}, watched just before {risk}",
  zh: "{time} {unit}：{share} 仍在内；离开 {left}，最后所见仍在内 {inside}，此前观察 {risk}",
};

/**
 * How long people stayed, as the share still inside by time since entry: a curve in steps from 1 at 0, the band of its intervals, and
 * a stroke wherever somebody was last seen inside. The band begins with the first interval and ends with the last step; where
 * the curve has come to 0 it has none. The time by which half had left is said, or that it was not reached.
 *
 * @example
 * const curve = kaplanMeier([{ time: 4, hasLeft: true }, { time: 7, hasLeft: false }, { time: 9, hasLeft: true }]);
 * dwellChart(curve, { language: "en" }).title.subtitle?.[0]
 * // => "Stays: 3, of which 2 ended and 1 had not when last seen"
 * @see Vega-Lite v6 (vega.github.io/vega-lite)
 */
export function dwellChart(curve: SurvivalCurve, options: DwellChartOptions): VegaLiteChart {
  const { language, unit = "minute" } = options;
  const last = curve.steps.at(-1)?.time ?? 0;
  const title = fill(TIME[language], { unit: DWELL_UNITS[unit][language] });
  const x = {
    field: "time",
    type: "quantitative" as const,
    scale: { type: "linear" as const, domain: [0, last === 0 ? 1 : last], nice: true },
    axis: { title, description: between(title, "0", figure(last), language), format: ",~f" },
  };
  const y = (field: "share" | "lower") => ({
    field,
    type: "quantitative" as const,
    stack: null,
    ...percentAxis(SHARE[language], language),
  });
  const notes = notesOf(curve, unit, language);
  const steps = stepsOf(curve, unit, language);
  return vegaLiteChart(options, {
    name: NAME,
    notes,
    alternative: [],
    width: 560,
    height: 300,
    margins: { left: [], right: [] },
    layers: [
      layerOf({ type: "area", interpolate: "step-after", color: COLOURS.sky, opacity: 0.4 }, bandOf(curve, notes), {
        x,
        y: y("lower"),
        y2: { field: "upper" },
      }),
      layerOf({ type: "line", interpolate: "step-after", color: COLOURS.blue, strokeWidth: 2 }, steps, {
        x,
        y: y("share"),
      }),
      layerOf(
        { type: "tick", orient: "vertical", color: COLOURS.black, size: 12, thickness: 2, opacity: 1 },
        steps.filter(({ stillInside }) => stillInside > 0),
        { x, y: y("share") },
      ),
    ],
  });
}

/** From everyone at 0 on. Of nobody there is no curve. */
function stepsOf({ steps, stays }: SurvivalCurve, unit: DwellUnit, language: Language) {
  const at = (one: { time: number; share: number; left: number; stillInside: number; atRisk: number }) => {
    const { time, share, stillInside } = one;
    const said = { time: figure(time), unit: DWELL_UNITS[unit][language], share: percent(share) };
    const text = fill(STEP[language], { ...said, left: one.left, inside: stillInside, risk: one.atRisk });
    return { time, share, stillInside, text };
  };
  const start = { time: 0, share: 1, left: 0, stillInside: 0, atRisk: stays };
  return stays === 0 ? [] : [start, ...steps].map(at);
}

/** Each interval holds up to the next step. */
function bandOf({ steps }: SurvivalCurve, [text = ""]: readonly string[]) {
  const known = steps.flatMap(({ time, interval }) =>
    interval === undefined ? [] : [{ time, lower: interval.lower, upper: interval.upper, text }],
  );
  const [end, last] = [steps.at(-1), known.at(-1)];
  return end === undefined || last === undefined || end.time === last.time
    ? known
    : [...known, { ...last, time: end.time }];
}

function notesOf(curve: SurvivalCurve, unit: DwellUnit, language: Language): string[] {
  const { stays, left, stillInside: inside, level, method } = curve;
  const counted = fill(STAYS[language], { stays: figure(stays), left: figure(left), inside: figure(inside) });
  if (stays === 0) return [counted];
  const band = fill(BAND[language], { level: levelText(level), method });
  return [
    counted,
    medianOf(survivalQuantile(curve, 0.5), unit, language),
    inside > 0 ? [band, TICKS[language]].join(language === "en" ? ". " : "。") : band,
  ];
}

function medianOf({ time, lower, upper }: SurvivalQuantile, unit: DwellUnit, language: Language): string {
  const said = (one: number | "not-reached") =>
    one === "not-reached" ? NOT_REACHED[language] : `${figure(one)} ${DWELL_UNITS[unit][language]}`;
  return fill(MEDIAN[language], { time: said(time), lower: said(lower), upper: said(upper) });
}
