import type { CustodyGap } from "../screening/custody-timeline.js";
import type { PersonTimeline } from "../screening/custody-timelines.js";
import { fill, type Language, type Text } from "../text.js";
import {
  COLOURS,
  type Colour,
  layerOf,
  triangle,
  type VegaLiteChart,
  type VegaLiteLayer,
  type VegaLiteLook,
  vegaLiteChart,
} from "./vega-lite.js";
import { type Bar, barsOf, type CustodyChartOptions, gapBar, overlapsOf, spanOf } from "./vega-lite-custody-bars.js";
import { rowsOf } from "./vega-lite-rows.js";
import { figure, isWide } from "./vega-lite-words.js";

const NAME: Text = { en: "In whose charge each person was", zh: "人员监管交接时间线" };
const TIME: Text = {
  en: "Time (UTC{offset}), {from} to {to}",
  zh: "时间（UTC{offset}），{from} 至 {to}",
};
const HOLDER: Text = { en: "Holder", zh: "负责方" };
const SIGNS: Text = {
  en: "Red dashes: nobody in charge, for longer than allowed. Grey dashes: no longer than allowed. Black line: more than one in charge. Triangle: goes on",
  zh: "红色虚框：无人负责且超过允许时长。灰色虚框：未超过允许时长。黑线：多方同时负责。三角：仍在继续",
};

const STANDING = {
  continuous: { en: "without a gap", zh: "无间断" },
  open: { en: "not without a gap", zh: "有间断" },
  gaps: { en: "gaps: {number}, {minutes} minutes", zh: "间断 {number} 段，共 {minutes} 分钟" },
  allowedGaps: { en: "allowed gaps: {number}, {minutes} minutes", zh: "允许的间断 {number} 段，共 {minutes} 分钟" },
  overlaps: { en: "overlaps: {number}", zh: "重叠 {number} 段" },
  backwards: { en: "records that go backwards, not drawn: {number}", zh: "时间颠倒、未绘出的记录：{number}" },
} as const satisfies Record<string, Text>;

/** Light, so that black names can be read on them; red and black mean gaps and overlaps. */
const FILLS: readonly Colour[] = ["sky", "yellow", "green", "purple", "orange", "pale"];

/**
 * In whose charge each person was: a row for each, a bar for each holder, dashes where nobody was and a black line where
 * several say they were. Every bar is drawn at the true distance of its instants, on the clock of the time zone as it stood
 * at the first of them: where the zone changes its clock within the span, the axis keeps the offset that it names. What goes
 * on is drawn up to `until`. Records that go backwards are counted beside the row and not drawn.
 *
 * A chart of one case by status: give the name of the status as the holder. People are named as the timelines name them.
 *
 * @throws RangeError when the zone is not an IANA name.
 * @example
 * const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);
 * const timelines = custodyTimelines([
 *   { person: "E1", holder: "customs", from: at("10:00"), to: at("12:00") },
 *   { person: "E1", holder: "hotel", from: at("13:40"), to: at("15:00") },
 * ]);
 * const chart = custodyChart(timelines, { language: "en", timeZone: "Asia/Shanghai" });
 * chart.description.includes("E1: not without a gap; gaps: 1, 100 minutes") // => true
 * @see Vega-Lite v6 (vega.github.io/vega-lite)
 */
export function custodyChart(timelines: readonly PersonTimeline[], options: CustodyChartOptions): VegaLiteChart {
  const { language } = options;
  const span = spanOf(timelines, options);
  const named = timelines.map((one) => ({ name: one.person, note: noteOf(one, language) }));
  const { y, words, frame } = rowsOf(named, language);
  const title = fill(TIME[language], { offset: span.offset, from: span.first, to: span.last });
  const x = {
    field: "from",
    type: "temporal" as const,
    scale: { type: "utc" as const, nice: true },
    axis: { title, description: title, format: "%m-%d %H:%M", tickCount: 4 },
  };
  const place = { x, x2: { field: "to" }, y };
  const bars = timelines.flatMap((timeline, row) => barsOf(timeline, row, span, language));
  const gapsOf = (name: "gaps" | "allowedGaps") =>
    timelines.flatMap((one, row) => one[name].map((gap) => gapBar(one.person, gap, row, span, language)));
  const overlaps = timelines.flatMap((timeline, row) => overlapsOf(timeline, row, span, language));
  const fits = ({ from, to, holder }: Bar) => ((to - from) / (span.to - span.from)) * frame.width > lengthOf(holder);
  const goingOn = bars.filter(({ goesOn }) => goesOn);
  return vegaLiteChart(options, {
    name: NAME,
    notes: [SIGNS[language]],
    ...frame,
    layers: [
      layerOf({ type: "bar", orient: "horizontal" }, bars, { ...place, fill: fillOf(language) }),
      layerOf(dashed("vermilion"), gapsOf("gaps"), place),
      layerOf(dashed("grey"), gapsOf("allowedGaps"), place),
      layerOf({ type: "rule", color: COLOURS.black, strokeWidth: 4, yOffset: 10 }, overlaps, place),
      layerOf({ type: "text", align: "left", dx: 4, fontSize: 11, color: COLOURS.black }, bars.filter(fits), {
        x,
        y,
        text: { field: "holder", type: "nominal" },
      }),
      layerOf(triangle("triangle-right", "black"), goingOn, { x: { ...x, field: "to" }, y }),
      ...words,
    ],
  });
}

function dashed(colour: Colour): VegaLiteLayer["mark"] {
  const color = COLOURS[colour];
  return { type: "bar", orient: "horizontal", filled: false, strokeWidth: 2, strokeDash: [4, 3], color };
}

function fillOf(language: Language): VegaLiteLook {
  const title = HOLDER[language];
  return {
    field: "holder",
    type: "nominal",
    sort: null,
    scale: { range: FILLS.map((fill) => COLOURS[fill]) },
    legend: { title, description: title, orient: "bottom", columns: 4, columnPadding: 40 },
  };
}

function noteOf(timeline: PersonTimeline, language: Language): string {
  const { continuous, gaps, allowedGaps, overlaps, backwards } = timeline;
  const counted = { gaps, allowedGaps, overlaps, backwards };
  const minutes = { gaps: minutesOf(gaps), allowedGaps: minutesOf(allowedGaps), overlaps: "", backwards: "" };
  const said = (Object.keys(counted) as (keyof typeof counted)[]).flatMap((name) =>
    counted[name].length === 0
      ? []
      : [fill(STANDING[name][language], { number: counted[name].length, minutes: minutes[name] })],
  );
  return [STANDING[continuous ? "continuous" : "open"][language], ...said].join(language === "en" ? "; " : "；");
}

function minutesOf(gaps: readonly CustodyGap[]): string {
  return figure(gaps.reduce((sum, { minutes }) => sum + minutes, 0));
}

/** About how many pixels a name takes up; those of Chinese are wider. */
function lengthOf(name: string): number {
  return [...name].reduce((sum, character) => sum + (isWide(character) ? 12 : 7), 8);
}
