import type { Interval } from "../statistics/interval.js";
import type { NoShareReason } from "../statistics/reported-share.js";
import { fill, type Language, type Text } from "../text.js";
import { COLOURS, layerOf, percentAxis, type VegaLiteChart, type VegaLiteOptions, vegaLiteChart } from "./vega-lite.js";
import { rowsOf } from "./vega-lite-rows.js";
import { grouped, levelText, percent, shareText, wordOf } from "./vega-lite-words.js";

/** A row of a chart of coverage, such as a port, or a step of a protocol. */
export interface CoverageRow {
  readonly name: Text | string;
  /** What `proportion` or `reportedShare` came to. */
  readonly coverage: {
    readonly count: number | undefined;
    readonly of: number | undefined;
    readonly share: number | undefined;
    readonly interval: Interval | undefined;
    readonly because?: NoShareReason | undefined;
  };
}

/** How a chart of coverage is drawn. */
export interface CoverageChartOptions extends VegaLiteOptions {
  /** Which of the rows, in their order, are not to be shown, for privacy. */
  readonly hidden?: readonly boolean[];
}

const NAME: Text = { en: "Coverage with intervals", zh: "覆盖率及区间" };
const SHARE: Text = { en: "Coverage (% of those to whom it was owed)", zh: "覆盖率（占应覆盖者的百分比，%）" };
const SUPPRESSED: Text = { en: "suppressed (not zero)", zh: "已隐去（不等于零）" };
const COUNTED: Text = { en: "{count} of {of} ({share})", zh: "{of} 中的 {count}（{share}）" };
const INTERVAL: Text = {
  en: ", {level} interval {lower} to {upper} ({method})",
  zh: "，{level} 区间 {lower} 至 {upper}（{method}）",
};
const LINES: Text = { en: "The line through a point is its interval", zh: "穿过点的横线为区间" };

const REASONS: Readonly<Record<NoShareReason, Text>> = {
  "not-reported": { en: "not reported (not zero)", zh: "未报告（不等于零）" },
  "not-a-count": { en: "no coverage: the figures are no counts", zh: "无覆盖率：数字不是计数" },
  "no-denominator": { en: "no coverage: it was owed to nobody", zh: "无覆盖率：应覆盖人数为零" },
  "part-exceeds-whole": { en: "no coverage: more done than owed", zh: "无覆盖率：完成数大于应完成数" },
};

/**
 * Coverage by row, a point on an axis from 0 to 100 % with a line for its interval, and the two counts beside it. Where there is no
 * coverage, as for a denominator of 0, nothing is drawn in the row and the reason stands beside it.
 *
 * @example
 * const rows = [
 *   { name: "T1", coverage: proportion(1197, 1200) },
 *   { name: "T2", coverage: proportion(0, 0) },
 * ];
 * coverageChart(rows, { language: "en" }).description
 * // => "Coverage with intervals. The line through a point is its interval. T1: 1,197 of 1,200 (99.8 %), 95 % interval 99.3 % to 99.9 % (wilson). T2: no coverage: it was owed to nobody."
 * @see Vega-Lite v6 (vega.github.io/vega-lite)
 */
export function coverageChart(rows: readonly CoverageRow[], options: CoverageChartOptions): VegaLiteChart {
  const { language, hidden = [] } = options;
  const named = rows.map((row, place) => ({
    name: wordOf(row.name, language),
    note: hidden[place] === true ? SUPPRESSED[language] : noteOf(row, language),
  }));
  const { y, words, frame } = rowsOf(named, language);
  const values = rows.flatMap(({ coverage: { share, interval } }, row) => {
    if (share === undefined || hidden[row] === true) return [];
    const ends = interval === undefined ? {} : { lower: interval.lower, upper: interval.upper };
    return [{ row, share, ...ends, text: frame.alternative[row] as string }];
  });
  const x = (field: "share" | "lower") => ({
    field,
    type: "quantitative" as const,
    ...percentAxis(SHARE[language], language),
  });
  return vegaLiteChart(options, {
    name: NAME,
    notes: [LINES[language]],
    ...frame,
    layers: [
      layerOf(
        { type: "rule", color: COLOURS.blue, strokeWidth: 3, opacity: 0.5 },
        values.filter(({ lower }) => lower !== undefined),
        { x: x("lower"), x2: { field: "upper" }, y },
      ),
      layerOf({ type: "point", filled: true, size: 80, color: COLOURS.blue, opacity: 1 }, values, { x: x("share"), y }),
      ...words,
    ],
  });
}

function noteOf({ coverage: { count, of, share, interval, because } }: CoverageRow, language: Language): string {
  if (count === undefined || of === undefined || share === undefined)
    return REASONS[because ?? "not-reported"][language];
  const [written, whole] = [grouped(String(count)), grouped(String(of))];
  const counted = fill(COUNTED[language], { count: written, of: whole, share: shareText(count, of) });
  if (interval === undefined) return counted;
  const { lower, upper, level, method } = interval;
  const ends = { lower: percent(lower), upper: percent(upper), level: levelText(level), method };
  return `${counted}${fill(INTERVAL[language], ends)}`;
}
