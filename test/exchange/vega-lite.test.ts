import { describe, expect, it } from "vitest";
import { COLOURS, type VegaLiteChart } from "../../src/exchange/vega-lite.js";
import { plain } from "../../src/exchange/vega-lite-words.js";
import { everyChart } from "./every-chart.js";
import { expressionsIn, HOSTILE_NAMES, renderedChart } from "./rendered-chart.js";

const NAMES = Object.keys(everyChart("en", ["7"], "7"));
const chartOf = (chart: string, language: "en" | "zh", heading: string, names: readonly string[] = [heading]) =>
  everyChart(language, names, heading)[chart] as VegaLiteChart;

const isWritten = (name: string) => name !== "";

describe.each(NAMES)("the %s chart", (chart) => {
  it.each(["en", "zh"] as const)("is taken by Vega-Lite without a word, and drawn, in %s", async (language) => {
    const { texts, spoken } = await renderedChart(chartOf(chart, language, "Port 7"));
    expect(texts).toContain("Port 7");
    const { description } = chartOf(chart, language, "Port 7");
    expect(description).toMatch(language === "en" ? /^Port 7\. .*\.$/ : /^Port 7。.*。$/);
    // Vega's own words for axes and legends are English: each has been given others. The heading cannot be.
    for (const said of spoken) expect(said).not.toMatch(/axis titled|legend titled|Symbol legend/);
  });

  it("says nothing in the other language", () => {
    const words = (language: "en" | "zh") => JSON.stringify({ ...chartOf(chart, language, "7"), config: undefined });
    expect(words("en")).not.toMatch(/[\u2e80-\u9fff，。（）]/);
    // What is left is the language of the format, of units and of methods.
    expect(words("zh")).toMatch(/[\u4e00-\u9fff]/);
    expect(words("zh")).not.toMatch(/ (of|to|in|the|not) /);
  });

  it("has no colour but those that everyone tells apart", () => {
    const known = new Set<string>([...Object.values(COLOURS), "#444444", "#EDEDED", "#FFFFFF"]);
    for (const [colour] of JSON.stringify(chartOf(chart, "en", "7")).matchAll(/#[0-9A-Fa-f]{6}/g))
      expect(known).toContain(colour);
  });

  it("takes no name for anything else", async () => {
    const harmless = await renderedChart(chartOf(chart, "en", "Port 7"));
    const hostile = await renderedChart(chartOf(chart, "en", HOSTILE_NAMES.join("; "), HOSTILE_NAMES));
    expect(expressionsIn(hostile.spec)).toEqual(expressionsIn(harmless.spec));
    expect(hostile.hasElement("script, img, foreignObject, a")).toBe(false);
    expect(hostile.svg).not.toMatch(/<script|<img|\p{Cc}|\p{Cs}/u);
    const drawn = ["coverage", "custody", "supplies", "effectiveness"].includes(chart) ? HOSTILE_NAMES : [];
    for (const name of drawn.filter(isWritten)) expect(hostile.texts, name).toContain(plain(name));
  });

  it("is new each time, so that one who changes it changes no other", () => {
    const [one, other] = [chartOf(chart, "en", "7"), chartOf(chart, "en", "7")];
    const kept = JSON.stringify(other);
    one.width = 900;
    one.config.font = "serif";
    for (const layer of one.layer) Object.assign(layer.mark, { color: "red" });
    for (const { data } of one.layer) data.values.length = 0;
    expect(JSON.stringify(other) === kept).toBe(true);
    expect(JSON.stringify(chartOf(chart, "en", "7")) === kept).toBe(true);
  });
});

describe("a heading", () => {
  it.each(HOSTILE_NAMES.filter(isWritten))("takes %j for a heading", async (name) => {
    const { texts } = await renderedChart(chartOf("dwell", "en", name));
    expect(texts.map((text) => text.trimEnd())).toContain(plain(name).trimEnd());
  });
});
