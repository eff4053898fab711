import type { Language, Text } from "../text.js";
import { between, isWide, plain, sentences } from "./vega-lite-words.js";

/** How a chart is written. */
export interface VegaLiteOptions {
  /** Of everything that is written in the chart; names that come with the numbers stay as they are. */
  readonly language: Language;
  /** The heading; what the chart shows, unless said. */
  readonly title?: Text;
}

/** A field of the values, and how it is shown. */
export interface VegaLiteField {
  field: string;
  type: "quantitative" | "ordinal" | "nominal" | "temporal";
  sort?: null;
  stack?: null;
  scale?: {
    type?: "linear" | "symlog" | "band" | "utc";
    domain?: number[] | string[];
    range?: string[] | number[][];
    padding?: number;
    nice?: boolean;
  };
}

/** A field that stands along an axis. */
export interface VegaLitePosition extends VegaLiteField {
  axis: null | {
    title: string;
    description: string;
    format?: string;
    values?: number[] | string[];
    labelAngle?: number;
    tickCount?: number;
    tickMinStep?: number;
  };
}

/** A field that is told apart by its looks. */
export interface VegaLiteLook extends VegaLiteField {
  legend: { title: string; description: string; orient?: "right" | "bottom"; columns?: number; columnPadding?: number };
}

/** Values drawn with one kind of mark. */
export interface VegaLiteLayer {
  data: { values: object[] };
  mark: {
    type: "bar" | "line" | "area" | "point" | "rule" | "rect" | "text" | "tick";
    align?: "left" | "right" | "center";
    color?: string;
    dx?: number;
    dy?: number;
    filled?: boolean;
    fontSize?: number;
    interpolate?: "step-after";
    limit?: number;
    opacity?: number;
    orient?: "horizontal" | "vertical";
    shape?: string;
    size?: number;
    stroke?: string;
    strokeDash?: number[];
    strokeWidth?: number;
    thickness?: number;
    yOffset?: number;
  };
  encoding: {
    /** A number of pixels where it is a `value`. */
    x?: VegaLitePosition | { value: number };
    x2?: { field: string };
    y?: VegaLitePosition;
    y2?: { field: string };
    fill?: VegaLiteLook;
    stroke?: VegaLiteLook;
    strokeDash?: VegaLiteLook;
    text?: { field: string; type: "nominal" };
    description?: { field: string; type: "nominal" };
    tooltip?: { field: string; type: "nominal" };
  };
}

/**
 * A chart as a Vega-Lite specification of version 6, with its values in it: plain JSON, made anew each time and yours to
 * change, such as its `width`. `description` is the text for whoever does not see it.
 */
export interface VegaLiteChart {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json";
  title: { text: string; subtitle?: string[] };
  description: string;
  width: number;
  height: number;
  padding: { left: number; top: number; right: number; bottom: number };
  config: {
    font: string;
    view: { stroke: null };
    title: { anchor: "start"; fontSize: number; subtitleFontSize: number };
    axis: { labelFontSize: number; titleFontSize: number; titleFontWeight: "normal"; gridColor: string };
    legend: { labelFontSize: number; titleFontSize: number; titleFontWeight: "normal"; labelLimit: number };
  };
  layer: VegaLiteLayer[];
}

/**
 * @internal Colours that people who do not tell red from green tell apart; of each chart, neighbours differ in lightness.
 *
 * @see Okabe and Ito, Color Universal Design (2008)
 */
export const COLOURS = {
  blue: "#0072B2",
  sky: "#56B4E9",
  green: "#009E73",
  yellow: "#F0E442",
  orange: "#E69F00",
  vermilion: "#D55E00",
  purple: "#CC79A7",
  black: "#000000",
  grey: "#8C8C8C",
  pale: "#DEDEDE",
} as const;

/** @internal The name of a colour. */
export type Colour = keyof typeof COLOURS;

/** @internal What a chart is made of. */
export interface ChartParts {
  readonly name: Text;
  /** Written under the heading, and in the description. */
  readonly notes: readonly string[];
  /** In the description alone. */
  readonly alternative: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly layers: readonly VegaLiteLayer[];
  /** What is written left and right of the drawing. */
  readonly margins: { readonly left: readonly string[]; readonly right: readonly string[] };
}

const NOTHING: Text = { en: "nothing to draw", zh: "无可绘制的数据" };

/** @internal A chart of the layers that have values; of none, one that says so. */
export function vegaLiteChart(
  { language, title }: VegaLiteOptions,
  { name, notes, alternative, width, height, layers, margins }: ChartParts,
): VegaLiteChart {
  const text = plain((title ?? name)[language]);
  const drawn = layers.filter(({ data }) => data.values.length > 0);
  const empty = layerOf({ type: "text", fontSize: 14 }, [{ text: NOTHING[language] }], {
    text: { field: "text", type: "nominal" },
  });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    // Vega takes a heading that is the name of something that every object has for that thing.
    title: {
      text: text in Object.prototype ? `${text} ` : text,
      ...(notes.length > 0 && { subtitle: notes.map(plain) }),
    },
    description: sentences([text, ...notes, ...alternative], language),
    width,
    height,
    padding: { left: marginFor(margins.left), top: 5, right: marginFor(margins.right), bottom: 5 },
    config: {
      font: "Noto Sans, Noto Sans CJK SC, Microsoft YaHei, PingFang SC, sans-serif",
      view: { stroke: null },
      title: { anchor: "start", fontSize: 16, subtitleFontSize: 12 },
      axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: "normal", gridColor: "#EDEDED" },
      legend: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: "normal", labelLimit: 400 },
    },
    // Layers have looks and axes in common, and are to be changed one by one.
    layer: (drawn.length > 0 ? drawn : [empty]).map((layer) => structuredClone(layer)),
  };
}

/**
 * Where Vega runs without fonts, as on a server, it takes characters of Chinese for narrower than they are, and would cut
 * off the ends.
 */
function marginFor(said: readonly string[]): number {
  return 5 + Math.ceil(2.6 * Math.max(0, ...said.map((one) => [...one].filter(isWide).length)));
}

/** @internal Values drawn with one mark, each with its own `text` for whoever points at it or listens. */
export function layerOf(
  mark: VegaLiteLayer["mark"],
  values: readonly { readonly text: string }[],
  encoding: VegaLiteLayer["encoding"],
): VegaLiteLayer {
  const said = { field: "text", type: "nominal" } as const;
  return { data: { values: [...values] }, mark, encoding: { ...encoding, description: said, tooltip: said } };
}

/** @internal A mark that says something of a place. */
export function triangle(shape: "triangle-up" | "triangle-right", colour: Colour): VegaLiteLayer["mark"] {
  return { type: "point", shape, filled: true, size: 80, color: COLOURS[colour], opacity: 1 };
}

/** @internal The share on an axis from 0 to 100 %. */
export function percentAxis(title: string, language: Language) {
  return {
    scale: { type: "linear" as const, domain: [0, 1] },
    axis: { title, description: between(title, "0 %", "100 %", language), format: ".0%", tickCount: 5 },
  };
}
