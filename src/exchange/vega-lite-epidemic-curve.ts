import type { CalendarDate } from "../calendar/calendar-date.js";
import { fill, type Language, type Text } from "../text.js";
import { COLOURS, type Colour, layerOf, triangle, type VegaLiteChart, vegaLiteChart } from "./vega-lite.js";
import {
  CASES,
  type DrawnDay,
  drawnDays,
  type EpidemicCurveDay,
  type EpidemicCurveOptions,
  LINES,
  type Line,
  STANDINGS,
  type Standing,
  valuesOfLines,
} from "./vega-lite-epidemic-days.js";
import { between, figure, plain } from "./vega-lite-words.js";

const NAME: Text = { en: "Epidemic curve with alerts", zh: "流行曲线与预警" };
const DAY: Text = { en: "Day", zh: "日期" };
const PER_DAY: Text = { en: "Number of {counted} per day", zh: "每日{counted}数（例/日）" };

const FILLS: Readonly<Record<Standing, Colour>> = {
  usual: "blue",
  alert: "vermilion",
  "not-judged": "sky",
  "no-report": "pale",
  suppressed: "grey",
};

const STROKES: Readonly<Record<Line, Colour>> = {
  expected: "black",
  threshold: "orange",
  smoothed: "black",
  "smoothed-threshold": "orange",
};
const DASHES: Readonly<Record<Line, number[]>> = {
  expected: [2, 2],
  threshold: [8, 4],
  smoothed: [1, 0],
  "smoothed-threshold": [8, 4],
};

const LINE: Text = { en: "Line", zh: "曲线" };

const DAYS_OF = {
  alert: { en: "Days with an alert: {number}", zh: "预警天数：{number}" },
  "no-report": { en: "Days without a report: {number}", zh: "未报告天数：{number}" },
  suppressed: { en: "Days suppressed: {number}", zh: "隐去天数：{number}" },
  "not-judged": { en: "Days not judged: {number}", zh: "未判断天数：{number}" },
} as const satisfies Record<string, Text>;

/**
 * An epidemic curve with its alerts: a bar for each day, the expected number and the threshold where the alert chart has
 * them in counts, and a triangle above each day with an alert. A day without a report is a grey band and no bar, as is a
 * day between the first and the last that was not given; a day that was not judged has a colour of its own. Days are
 * civil days, the same in every time zone. Where a count is hidden no line is drawn, as it could be worked out from
 * the lines.
 *
 * @throws RangeError when a day lies outside the years 0000 to 9999.
 * @example
 * const days = earsC1([2, 3, 2, 4, 3, undefined, 3, 9]);
 * const chart = epidemicCurveChart(days, { from: calendarDate("2026-03-01"), language: "en" });
 * chart.title.subtitle // => ["Days with an alert: 1", "Days without a report: 1", "Days not judged: 6"]
 * @see Vega-Lite v6 (vega.github.io/vega-lite)
 */
export function epidemicCurveChart(days: readonly EpidemicCurveDay[], options: EpidemicCurveOptions): VegaLiteChart {
  const { language, counted = CASES } = options;
  const drawn = drawnDays(days, options);
  const lines = options.hidden?.includes(true) ? [] : linesOf(drawn, language);
  const most = Math.max(0, ...drawn.map(({ value }) => value.count ?? 0), ...lines.map(({ value }) => value ?? 0));
  // Shares may stand in the place of counts.
  const isWhole = drawn.every(({ value }) => Number.isInteger(value.count ?? 0));
  const title = plain(fill(PER_DAY[language], { counted: counted[language] }));
  const x = dayAxis(drawn, language);
  const y = (field: "count" | "value") => ({
    field,
    type: "quantitative" as const,
    stack: null,
    scale: { type: "linear" as const, domain: [0, most === 0 ? 1 : most], nice: true },
    axis: {
      title,
      description: between(title, "0", figure(most), language),
      tickCount: 5,
      ...(isWhole && { tickMinStep: 1 }),
    },
  });
  const fills = fillOf(drawn, language);
  const valuesOf = (isOne: (day: DrawnDay) => boolean) => drawn.filter(isOne).map(({ value }) => value);
  const bands = valuesOf(({ value }) => value.count === undefined);
  const bars = valuesOf(({ value }) => value.count !== undefined);
  const zeros = valuesOf(({ value }) => value.count === 0);
  const legends = [...Object.values(STANDINGS), ...Object.values(LINES)].map((said) => said[language]);
  const alerts = valuesOf(({ kind }) => kind === "alert");
  return vegaLiteChart(options, {
    name: NAME,
    notes: notesOf(drawn, language),
    alternative: drawn.filter(({ given }) => given?.isAlert === true).map(({ value }) => value.text),
    width: 640,
    height: 280,
    margins: { left: [], right: legends },
    layers: [
      layerOf({ type: "rect" }, bands, { x, fill: fills }),
      layerOf({ type: "bar", orient: "vertical" }, bars, { x, y: y("count"), fill: fills }),
      layerOf({ type: "line", strokeWidth: 2 }, lines, { x, y: y("value"), ...strokeOf(lines, language) }),
      layerOf({ type: "text", fontSize: 11, dy: -7, color: COLOURS.black }, zeros, {
        x,
        y: y("count"),
        text: { field: "count", type: "nominal" },
      }),
      layerOf({ ...triangle("triangle-up", "vermilion"), yOffset: -9 }, alerts, { x, y: y("count") }),
    ],
  });
}

/** A point of a line; where there is none the line is broken. */
interface LinePoint {
  readonly day: CalendarDate;
  readonly line: string;
  readonly value: number | null;
  readonly text: string;
}

function linesOf(drawn: readonly DrawnDay[], language: Language): LinePoint[] {
  return (Object.keys(LINES) as Line[]).flatMap((name) => {
    const line = LINES[name][language];
    const points = drawn.map(({ value: { day }, given }): LinePoint => {
      const value = valuesOfLines(given)[name] ?? null;
      return { day, line, value, text: line };
    });
    return points.some(({ value }) => value !== null) ? points : [];
  });
}

/** One place for each day, with the names of some. */
function dayAxis(drawn: readonly DrawnDay[], language: Language) {
  const days = drawn.map(({ value }) => plain(value.day));
  const each = Math.ceil(days.length / MOST_DAYS_NAMED);
  const title = DAY[language];
  return {
    field: "day",
    type: "ordinal" as const,
    sort: null,
    scale: { type: "band" as const, domain: days, padding: 0.1 },
    axis: {
      title,
      description: between(title, days[0] ?? "", days.at(-1) ?? "", language),
      values: days.filter((_, place) => place % each === 0),
      labelAngle: 0,
    },
  };
}

const MOST_DAYS_NAMED = 7;

function fillOf(drawn: readonly DrawnDay[], language: Language) {
  const kinds = (Object.keys(STANDINGS) as Standing[]).filter((kind) => drawn.some((day) => day.kind === kind));
  const names = kinds.map((kind) => STANDINGS[kind][language]);
  return {
    field: "standing",
    type: "nominal" as const,
    scale: { domain: names, range: kinds.map((kind) => COLOURS[FILLS[kind]]) },
    legend: { title: DAY[language], description: names.join(" / ") },
  };
}

function strokeOf(lines: readonly LinePoint[], language: Language) {
  const drawn = (Object.keys(LINES) as Line[]).filter((line) =>
    lines.some((one) => one.line === LINES[line][language]),
  );
  const names = drawn.map((line) => LINES[line][language]);
  const legend = { title: LINE[language], description: names.join(" / ") };
  const field = { field: "line", type: "nominal" as const, legend };
  return {
    stroke: { ...field, scale: { domain: names, range: drawn.map((line) => COLOURS[STROKES[line]]) } },
    strokeDash: { ...field, scale: { domain: names, range: drawn.map((line) => DASHES[line]) } },
  };
}

function notesOf(drawn: readonly DrawnDay[], language: Language): string[] {
  const number = {
    alert: drawn.filter(({ given }) => given?.isAlert === true).length,
    "no-report": drawn.filter(({ kind }) => kind === "no-report").length,
    suppressed: drawn.filter(({ kind }) => kind === "suppressed").length,
    "not-judged": drawn.filter(({ kind }) => kind === "not-judged").length,
  };
  return (Object.keys(DAYS_OF) as (keyof typeof DAYS_OF)[]).flatMap((kind) =>
    kind === "alert" || number[kind] > 0 ? [fill(DAYS_OF[kind][language], { number: number[kind] })] : [],
  );
}
