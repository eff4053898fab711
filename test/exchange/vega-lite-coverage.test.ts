import { describe, expect, it } from "vitest";
import { coverageChart } from "../../src/exchange/vega-lite-coverage.js";
import { proportion, reportedShare } from "../../src/statistics/index.js";
import { renderedChart } from "./rendered-chart.js";

const ROWS = [
  { name: "T1", coverage: proportion(30, 40) },
  { name: "T1", coverage: proportion(0, 20) },
  { name: { en: "patrol", zh: "医学巡查" }, coverage: proportion(0, 0) },
  { name: "T4", coverage: reportedShare(undefined, 3) },
  { name: "T5", coverage: reportedShare(4, 3) },
  { name: "T6", coverage: reportedShare(1.5, 3) },
  { name: "T7", coverage: proportion(1, 3) },
];

describe("a chart of coverage", () => {
  it("has points and intervals at their shares of the width, and nothing where there is no share", async () => {
    const { points, rules } = await renderedChart(coverageChart(ROWS.slice(0, 6), { language: "en" }));
    expect(points.map(({ x }) => x / 420)).toEqual([0.75, 0]);
    expect(new Set(points.map(({ y }) => y)).size).toBe(2);
    const [first, second] = ROWS.map(({ coverage }) => coverage.interval);
    expect(rules).toHaveLength(2);
    expect(rules[0]?.x).toBeCloseTo((first?.lower ?? 0) * 420, 2);
    expect(rules[0]?.x2).toBeCloseTo((first?.upper ?? 0) * 420, 2);
    expect(rules[1]?.x2).toBeCloseTo((second?.upper ?? 0) * 420, 2);
    expect(rules[0]?.y).toBe(points[0]?.y);
  });

  it("says beside each row what it counts, or why there is no share", async () => {
    const { texts } = await renderedChart(
      coverageChart(ROWS, { language: "en", hidden: ROWS.map((_, row) => row === 6) }),
    );
    for (const said of [
      "30 of 40 (75.0 %), 95 % interval 59.8 % to 85.8 % (wilson)",
      "0 of 20 (0.0 %), 95 % interval 0.0 % to 16.1 % (wilson)",
      "no coverage: it was owed to nobody",
      "not reported (not zero)",
      "no coverage: more done than owed",
      "no coverage: the figures are no counts",
      "suppressed (not zero)",
    ])
      expect(texts).toContain(said);
    expect(texts.filter((text) => text === "T1")).toHaveLength(2);
    expect(texts).toEqual(expect.arrayContaining(["0%", "100%", "Coverage (% of those to whom it was owed)"]));
  });

  it("shows nothing of a row that is hidden", async () => {
    const chart = coverageChart([{ name: "T7", coverage: proportion(17, 23) }], { language: "zh", hidden: [true] });
    expect((await renderedChart(chart)).points).toEqual([]);
    expect(JSON.stringify(chart)).not.toMatch(/17|23|0\.7/);
    expect(chart.description).toContain("T7：已隐去（不等于零）");
  });

  it("has names and words in the language", async () => {
    const { texts } = await renderedChart(coverageChart(ROWS, { language: "zh" }));
    expect(texts).toEqual(
      expect.arrayContaining([
        "医学巡查",
        "无覆盖率：应覆盖人数为零",
        "40 中的 30（75.0 %），95 % 区间 59.8 % 至 85.8 %（wilson）",
      ]),
    );
  });

  it("says that there is nothing to draw of no rows", async () => {
    expect((await renderedChart(coverageChart([], { language: "en" }))).texts).toContain("nothing to draw");
  });
});
