import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import ajvFormats from "ajv-formats";
import { Window } from "happy-dom";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { expect } from "vitest";
import type { VegaLiteChart } from "../../src/exchange/vega-lite.js";

const schemaFile = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
const ajv = new Ajv({ strict: false, allErrors: false });
ajvFormats.default(ajv);
ajv.addFormat("color-hex", /^#[0-9a-f]{6}$/i);
const fitsSchema = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

/** Whatever Vega-Lite or Vega has to say is a failure. */
function strictLogger() {
  const refuse = (...said: readonly unknown[]): never => {
    throw new Error(said.map(String).join(" "));
  };
  const logger = { level: () => logger, warn: refuse, error: refuse, info: () => logger, debug: () => logger };
  return logger as unknown as vega.LoggerInterface;
}

/** A chart as Vega itself draws it, after the schema of Vega-Lite has taken it. */
export async function renderedChart(chart: VegaLiteChart) {
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  expect(fitsSchema(chart), JSON.stringify(fitsSchema.errors)).toBe(true);
  const drawable: TopLevelSpec = chart;
  const { spec } = compile(drawable, { logger: strictLogger() as never });
  const view = new vega.View(vega.parse(spec), { renderer: "none", logger: strictLogger() });
  const svg = await view.toSVG();
  view.finalize();
  return { spec, svg, ...partsOf(svg) };
}

function partsOf(svg: string) {
  const { document } = new Window();
  document.body.innerHTML = svg;
  const root = document.body.querySelector("svg");
  const all = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
  const numbers = (text: string | null | undefined) => (text ?? "").match(/-?\d+(\.\d+)?(e-?\d+)?/g)?.map(Number) ?? [];
  const marksOf = (kind: string) => all(`g[class*="mark-${kind} role-mark"] > *`);
  return {
    /** A text of several lines is several texts. */
    texts: all("text").flatMap((text) => {
      const lines = [...text.querySelectorAll("tspan")];
      return (lines.length > 0 ? lines : [text]).map(({ textContent }) => textContent);
    }),
    spoken: all("[aria-label]").map((mark) => mark.getAttribute("aria-label") ?? ""),
    /** Bars and bands, each by its left upper corner and its size. */
    boxes: marksOf("rect").map((mark) => {
      const [x = 0, y = 0, width = 0, height = 0] = numbers(mark.getAttribute("d"));
      const fill = mark.getAttribute("fill");
      return { x, y, width, height, fill, stroke: mark.getAttribute("stroke"), said: mark.getAttribute("aria-label") };
    }),
    /** Points by their middle. */
    points: marksOf("symbol").map((mark) => {
      const [x = 0, y = 0] = numbers(mark.getAttribute("transform"));
      return { x, y, said: mark.getAttribute("aria-label") };
    }),
    /** Straight strokes. */
    rules: marksOf("rule").map((mark) => {
      const [x = 0, y = 0] = numbers(mark.getAttribute("transform"));
      const to = (name: string, from: number) => from + Number(mark.getAttribute(name) ?? 0);
      return { x, y, x2: to("x2", x), y2: to("y2", y), said: mark.getAttribute("aria-label") };
    }),
    lines: marksOf("line").map((mark) => mark.getAttribute("d") ?? ""),
    areas: marksOf("area").map((mark) => mark.getAttribute("d") ?? ""),
    /** Words within the chart, by where they stand. */
    words: marksOf("text").map((mark) => {
      const [x = 0, y = 0] = numbers(mark.getAttribute("transform"));
      return { x, y, word: mark.textContent };
    }),
    hasElement: (selector: string) => all(selector).length > 0,
  };
}

/** Every piece of a Vega specification that Vega takes for an expression. */
export function expressionsIn(spec: unknown, key = ""): string[] {
  if (typeof spec === "string") return ["signal", "expr", "update", "test", "init"].includes(key) ? [spec] : [];
  if (typeof spec !== "object" || spec === null) return [];
  return Object.entries(spec).flatMap(([name, value]) => {
    // The values of the data are no part of what Vega reads.
    if (name === "values" && Array.isArray(value)) return [];
    return expressionsIn(value, Array.isArray(spec) ? key : name);
  });
}

/** Names that would do harm if anything took them for more than names. */
export const HOSTILE_NAMES = [
  "datum.x",
  "datum['text'] + 1",
  '"]; alert(1); ["',
  "'; throw 1; '",
  "{{datum.row}}",
  '{"signal": "width"}',
  "__proto__",
  "constructor",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "]]>&amp;&#60;",
  "a\u0000b\u001b\ud800c",
  "上海\n浦东",
  "",
];
