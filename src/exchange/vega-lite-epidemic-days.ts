import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import type { AlertBaseline, NotJudged } from "../statistics/alert.js";
import { fill, type Language, type Text } from "../text.js";
import type { VegaLiteOptions } from "./vega-lite.js";
import { figure, labelled, plain } from "./vega-lite-words.js";

/**
 * What an alert chart says of one day: a day of `earsC1`, `earsC2`, `earsC3`, `cusum`, `ewma`, `essenceEwma`, `pChart`,
 * `uChart` or `laneyPChart`.
 */
export interface EpidemicCurveDay {
  /** Place in the series, 0 the first. */
  readonly day: number;
  /** `undefined` where nobody reported. */
  readonly count: number | undefined;
  readonly isAlert: boolean | undefined;
  readonly because: NotJudged | undefined;
  readonly side?: "above" | "below" | undefined;
  readonly baseline?: AlertBaseline | undefined;
  readonly upper?: number | undefined;
  /** Of a chart of smoothed counts: `upper` is the limit of these, not of the counts. */
  readonly smoothed?: number | undefined;
  /** Of a chart of shares or rates: `upper` is per unit of it. */
  readonly size?: number | undefined;
}

/** How an epidemic curve is drawn. */
export interface EpidemicCurveOptions extends VegaLiteOptions {
  /** The day at place 0. */
  readonly from: CalendarDate;
  /** What is counted; cases unless said. */
  readonly counted?: Text;
  /** Which of the days, in their order, are not to be shown: a row of `suppressCounts(…).hidden`. */
  readonly hidden?: readonly boolean[];
}

/** @internal What is counted unless something else is. */
export const CASES: Text = { en: "cases", zh: "病例" };

/** @internal How a day stands in the chart. */
export const STANDINGS = {
  usual: { en: "no alert", zh: "未预警" },
  alert: { en: "alert", zh: "预警" },
  "not-judged": { en: "counted, not judged", zh: "有计数，未判断" },
  "no-report": { en: "no report (not zero)", zh: "未报告（不等于零）" },
  suppressed: { en: "suppressed (not zero)", zh: "已隐去（不等于零）" },
} as const satisfies Record<string, Text>;
/** @internal One of them. */
export type Standing = keyof typeof STANDINGS;

/** @internal The lines that there may be. */
export const LINES = {
  expected: { en: "expected (mean of the baseline)", zh: "预期值（基线均值）" },
  threshold: { en: "alert above this", zh: "预警阈值" },
  smoothed: { en: "smoothed count", zh: "平滑后的计数" },
  "smoothed-threshold": { en: "alert when smoothed above this", zh: "平滑计数的预警阈值" },
} as const satisfies Record<string, Text>;
/** @internal One of them. */
export type Line = keyof typeof LINES;

const REASONS: Readonly<Record<NotJudged, Text>> = {
  "no-report": { en: "nobody reported", zh: "无人报告" },
  "too-early": { en: "the series is too young", zh: "序列时间过短" },
  "insufficient-baseline": { en: "too few days of the baseline were reported", zh: "基线已报告天数不足" },
  "no-spread": { en: "the baseline has no spread", zh: "基线无离散" },
  "earlier-day-not-judged": { en: "an earlier day was not judged", zh: "之前有日期未判断" },
  "no-denominator": { en: "nobody was examined", zh: "无受检者" },
};

const COUNT: Text = { en: "{number} {counted}", zh: "{counted} {number}" };
const BELOW: Text = { en: "below what is usual", zh: "低于通常水平" };

/** @internal A day as it stands in the chart. */
export interface DrawnDay {
  readonly value: {
    readonly day: CalendarDate;
    readonly count?: number;
    readonly standing: string;
    readonly text: string;
  };
  readonly kind: Standing;
  readonly given: EpidemicCurveDay | undefined;
}

/** @internal Every day from the first to the last, given or not. */
export function drawnDays(days: readonly EpidemicCurveDay[], options: EpidemicCurveOptions): DrawnDay[] {
  const { from, language, counted = CASES, hidden = [] } = options;
  // From what the lines come to, what is hidden could be worked out.
  const isOpen = !hidden.includes(true);
  const byPlace = new Map(days.map((day, order) => [day.day, { day, isHidden: hidden[order] === true }]));
  const places = [...byPlace.keys()].sort((one, other) => one - other);
  const [first = 0, last = -1] = [places[0], places.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, order): DrawnDay => {
    const { day: given, isHidden = false } = byPlace.get(first + order) ?? {};
    const day = addDays(from, first + order);
    const kind = standingOf(given, isHidden);
    const count = isHidden ? undefined : finite(given?.count);
    const said =
      count === undefined ? [] : [fill(COUNT[language], { number: figure(count), counted: counted[language] })];
    const text = [
      ...said,
      ...wordsOf(kind, given, language, isOpen),
      ...(isOpen ? lineWords(given, language) : []),
    ].join(language === "en" ? ", " : "，");
    const value = { day, ...(count !== undefined && { count }), standing: STANDINGS[kind][language] };
    return { value: { ...value, text: plain(labelled(day, text, language)) }, kind, given };
  });
}

function standingOf(day: EpidemicCurveDay | undefined, isHidden: boolean): Standing {
  if (day === undefined || finite(day.count) === undefined) return "no-report";
  if (isHidden) return "suppressed";
  return day.isAlert === undefined ? "not-judged" : day.isAlert ? "alert" : "usual";
}

function wordsOf(kind: Standing, day: EpidemicCurveDay | undefined, language: Language, isOpen: boolean): string[] {
  const standing = STANDINGS[kind][language];
  if (kind === "suppressed") return [standing, ...(day?.isAlert === true ? [STANDINGS.alert[language]] : [])];
  // A baseline without spread has one count for all its days, those that are hidden too.
  const isSaid = kind === "not-judged" && day?.because !== undefined && (isOpen || day.because !== "no-spread");
  const because = isSaid ? [REASONS[day.because][language]] : [];
  const below = kind === "alert" && day?.side === "below" ? [BELOW[language]] : [];
  return [standing, ...below, ...because];
}

function lineWords(day: EpidemicCurveDay | undefined, language: Language): string[] {
  return Object.entries(valuesOfLines(day)).flatMap(([line, value]) =>
    value === undefined ? [] : [`${LINES[line as Line][language]} ${figure(value)}`],
  );
}

/** @internal What the lines come to on a day, in counts. */
export function valuesOfLines(day: EpidemicCurveDay | undefined): { readonly [Name in Line]: number | undefined } {
  const { baseline, upper, smoothed, size } = day ?? {};
  const isSmoothed = smoothed !== undefined;
  // A limit of a share is a limit of the count, times the size of the day.
  const threshold = upper === undefined || size === undefined ? upper : upper * size;
  return {
    expected: finite(baseline?.mean),
    threshold: isSmoothed ? undefined : finite(threshold),
    smoothed: finite(smoothed),
    "smoothed-threshold": isSmoothed ? finite(upper) : undefined,
  };
}

/** What can be drawn at all: JSON has no other numbers. */
function finite(number: number | undefined): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}
