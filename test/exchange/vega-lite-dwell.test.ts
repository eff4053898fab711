import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dwellChart } from "../../src/exchange/vega-lite-dwell.js";
import { kaplanMeier, logLogLimits } from "../../src/statistics/index.js";
import { renderedChart } from "./rendered-chart.js";

const STAYS = [
  { time: 4, hasLeft: true },
  { time: 5, hasLeft: true },
  { time: 7, hasLeft: false },
  { time: 10, hasLeft: true },
];
/** The corners of a drawn path, in minutes and shares, on a chart of ten minutes. */
const cornersOf = (path = "") =>
  [...path.matchAll(/([\d.-]+),([\d.-]+)/g)].map(([, x, y]) => [
    Number(x) / 56,
    Math.round((1 - Number(y) / 300) * 1000) / 1000,
  ]);

describe("a chart of stays", () => {
  it("falls in steps from everyone at 0, with a stroke where somebody was last seen", async () => {
    const { lines, boxes, texts } = await renderedChart(dwellChart(kaplanMeier(STAYS), { language: "en" }));
    const corners = cornersOf(lines[0]);
    expect(corners).toEqual([
      [0, 1],
      [4, 1],
      [4, 0.75],
      [5, 0.75],
      [5, 0.5],
      [7, 0.5],
      [7, 0.5],
      [10, 0.5],
      [10, 0],
    ]);
    expect(boxes).toHaveLength(1);
    expect((boxes[0]?.x as number) + (boxes[0]?.width as number) / 2).toBeCloseTo(7 * 56, 5);
    expect(boxes[0]?.said).toBe("7 minutes: 50.0 % still inside; left 0, last seen inside 1, watched just before 2");
    for (const said of [
      "Time since entry (minutes)",
      "People still inside (% of all)",
      "Stays: 4, of which 3 ended and 1 had not when last seen",
      "Half had left by: 7.5 minutes (4 minutes to not reached)",
      "Band: 95 % interval (log). Upright strokes: people last seen inside",
    ])
      expect(texts).toContain(said);
  });

  it("has a band from the first interval to the last step", async () => {
    const curve = kaplanMeier(STAYS);
    const { areas } = await renderedChart(dwellChart(curve, { language: "en" }));
    const corners = cornersOf(areas[0]);
    const [first] = curve.steps;
    expect(Math.min(...corners.map(([x]) => x as number))).toBe(4);
    expect(Math.max(...corners.map(([x]) => x as number))).toBe(10);
    expect(corners.some(([x, y]) => x === 4 && Math.abs((y as number) - (first?.interval?.lower ?? 0)) < 0.001)).toBe(
      true,
    );
  });

  it("is drawn of any stays, in any unit, with limits that begin late and without any", async () => {
    expect((await renderedChart(dwellChart(kaplanMeier([]), { language: "zh" }))).texts).toContain("无可绘制的数据");
    const late = kaplanMeier([{ time: 1, hasLeft: false }, ...STAYS], { limits: logLogLimits });
    const { areas } = await renderedChart(dwellChart(late, { language: "zh", unit: "hour" }));
    expect(Math.min(...cornersOf(areas[0]).map(([x]) => x as number))).toBe(4);
    const stay = fc.record({ time: fc.integer({ min: 0, max: 50 }), hasLeft: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(stay, { maxLength: 8 }), async (stays) => {
        const { lines } = await renderedChart(dwellChart(kaplanMeier(stays), { language: "zh", unit: "day" }));
        expect(lines).toHaveLength(stays.length === 0 ? 0 : 1);
      }),
      { numRuns: 10 },
    );
  });
});
