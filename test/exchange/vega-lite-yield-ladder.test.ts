import { describe, expect, it } from "vitest";
import { COLOURS } from "../../src/exchange/vega-lite.js";
import { yieldLadderChart } from "../../src/exchange/vega-lite-yield-ladder.js";
import { yieldLadder } from "../../src/statistics/index.js";
import { renderedChart } from "./rendered-chart.js";

// Dollard et al., MMWR 2020;69:1681.
const DOLLARD = { screened: 766044, assessed: 298, tested: 35, positive: 9 };

describe("a yield ladder", () => {
  it("has a bar for each step that was reported, whose length gives the count back", async () => {
    const { boxes, texts } = await renderedChart(yieldLadderChart(yieldLadder(DOLLARD), { language: "en" }));
    const counts = boxes.map(({ width }) => Math.expm1((width / 420) * Math.log1p(766044)));
    expect(counts).toHaveLength(4);
    for (const [place, count] of Object.values(DOLLARD).entries())
      expect(counts[place]).toBeCloseTo(count, 2 - String(count).length);
    for (const said of [
      "766,044",
      "298 (assessed, of those screened: 0.039 %)",
      "9 (positive, of those tested: 25.7 %; positive, of those screened: 0.0012 %)",
      "Number of people (logarithmic scale)",
      "100,000",
    ])
      expect(texts).toContain(said);
    expect(texts.filter((text) => text === "not reported (not zero)")).toHaveLength(3);
  });

  it("draws none as none, which is not what was not reported", async () => {
    const chart = yieldLadderChart(yieldLadder({ screened: 50, tested: 0 }), { language: "zh" });
    const { boxes, texts } = await renderedChart(chart);
    expect(boxes.map(({ width }) => width)).toEqual([420, 0]);
    expect(texts.filter((text) => text === "未报告（不等于零）")).toHaveLength(5);
    expect(texts).toContain("0（检测占筛查比例：0.0 %）");
  });

  it("hides steps with every share that they are in", async () => {
    const chart = yieldLadderChart(yieldLadder({ ...DOLLARD, confirmed: 11 }), {
      language: "en",
      hidden: ["positive"],
    });
    expect((await renderedChart(chart)).boxes).toHaveLength(4);
    expect(chart.description).toContain("positive: suppressed (not zero)");
    expect(JSON.stringify(chart)).not.toMatch(/\b9\b|25\.7|122|0\.0012/);
  });

  it("does not mark a step as more than one that is hidden", () => {
    const ladder = yieldLadder({ screened: 10, flagged: 12 });
    const chart = yieldLadderChart(ladder, { language: "en", hidden: ["screened"] });
    expect(JSON.stringify(chart)).not.toMatch(/more than|"isExcess":true/);
    expect(JSON.stringify(chart.layer)).not.toContain(COLOURS.orange);
  });

  it("marks a step with more people than one before it, and what is no count", async () => {
    const ladder = yieldLadder({ screened: 10, flagged: 12, tested: -3 });
    const { boxes, texts } = await renderedChart(yieldLadderChart(ladder, { language: "en" }));
    expect(boxes.map(({ fill }) => fill)).toEqual([COLOURS.blue, COLOURS.orange]);
    expect(texts).toContain("12 (more than screened (10): the figures disagree)");
    expect(texts).toContain("-3");
    const none = yieldLadderChart(yieldLadder({ screened: Number.NaN }), { language: "en" });
    expect(none.description).toContain("screened: not reported (not zero)");
  });
});
