import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { COLOURS } from "../../src/exchange/vega-lite.js";
import { epidemicCurveChart } from "../../src/exchange/vega-lite-epidemic-curve.js";
import type { EpidemicCurveOptions } from "../../src/exchange/vega-lite-epidemic-days.js";
import { cusum, earsC1, earsC3, essenceEwma, ewma, pChart, suppressCounts } from "../../src/statistics/index.js";
import { renderedChart } from "./rendered-chart.js";

const OPTIONS: EpidemicCurveOptions = { from: calendarDate("2026-02-26"), language: "en" };
const COUNTS = [2, 3, 2, 4, 3, undefined, 3, 10, 0];

describe("an epidemic curve", () => {
  it("has a bar of its height for each reported day, a band where nobody reported, a mark on the day of the alert", async () => {
    const { boxes, points, texts, lines } = await renderedChart(epidemicCurveChart(earsC1(COUNTS), OPTIONS));
    const [band, ...bars] = boxes;
    expect(band).toMatchObject({ y: 0, height: 280, fill: COLOURS.pale, said: "2026-03-03: no report (not zero)" });
    // The threshold of the last day is 13, to which the axis goes.
    const counts = bars.map(({ height }) => Math.round((height * 13 * 1000) / 280) / 1000);
    expect(counts).toEqual(COUNTS.filter((count) => count !== undefined));
    expect(texts).toContain("10");
    // Days stand at equal distances, the day without a report among them, whatever the zone of the machine.
    const step = 640 / (9 + 0.1);
    const places = [0, 1, 2, 3, 4, 6, 7, 8].map((day) => step * (day + 0.1));
    for (const [place, bar] of bars.entries()) expect(bar.x).toBeCloseTo(places[place] as number, 1);
    expect(band?.x).toBeCloseTo(step * 5.1, 1);
    expect(bars[7]?.said).toBe(
      "2026-03-06: 0 cases, no alert, expected (mean of the baseline) 4.17, alert above this 12.95",
    );
    expect(points).toHaveLength(1);
    expect(points[0]?.x).toBeCloseTo(step * 7.1 + (step * 0.9) / 2, 1);
    expect(points[0]?.y).toBeCloseTo(280 * (1 - 10 / 13) - 9, 5);
    expect(lines).toHaveLength(2);
    for (const label of ["Day", "Number of cases per day", "2026-02-26", "alert", "no report (not zero)", "0"])
      expect(texts).toContain(label);
    expect(texts).not.toContain("suppressed (not zero)");
  });

  it("draws expected numbers and thresholds at their values, and only where there are any", async () => {
    const days = earsC1(COUNTS);
    const { lines } = await renderedChart(epidemicCurveChart(days, OPTIONS));
    const heights = lines.map((line) =>
      [...line.matchAll(/[ML][\d.]+,([\d.-]+)/g)].map(([, y]) => (280 - Number(y)) / 28),
    );
    const of = (read: (day: (typeof days)[number]) => number | undefined) => days.flatMap((day) => read(day) ?? []);
    for (const [place, values] of [of(({ baseline }) => baseline?.mean), of(({ upper }) => upper)].entries()) {
      // A threshold of 13 stands above the counts, and the axis reaches it.
      const top = Math.max(...(heights[place] as number[]));
      expect(heights[place]).toHaveLength(values.length);
      const scale = Math.max(...values) / top;
      for (const [at, value] of values.entries())
        expect((heights[place]?.[at] as number) * scale).toBeCloseTo(value, 2);
    }
  });

  it("fills days between the first and the last, and keeps the place of a day", async () => {
    const [first, , third] = earsC1([5, 6, 7]);
    const given = [third, first].flatMap((day) => day ?? []);
    const { boxes } = await renderedChart(epidemicCurveChart(given, { ...OPTIONS, from: calendarDate("2024-02-28") }));
    expect(boxes.map(({ said }) => said?.slice(0, 13))).toEqual(["2024-02-29: n", "2024-02-28: 5", "2024-03-01: 7"]);
  });

  it("hides what is to be hidden, and the lines that would tell it", async () => {
    const counts = [20, 3, 22, 24, 23, 25, 21, 60];
    const { hidden } = suppressCounts([counts]);
    const chart = epidemicCurveChart(earsC1(counts), { ...OPTIONS, hidden: hidden[0] ?? [] });
    const { boxes, lines, texts } = await renderedChart(chart);
    expect(boxes[0]).toMatchObject({ height: 280, fill: COLOURS.grey, said: "2026-02-27: suppressed (not zero)" });
    expect(boxes).toHaveLength(8);
    expect(lines).toEqual([]);
    expect(texts).toContain("Days suppressed: 1");
    expect(JSON.stringify(chart)).not.toMatch(/"count":3\b|expected|baseline/);
  });

  it("takes the days of every alert chart, with lines in counts alone", async () => {
    const sizes = [100, 200, 100, 400].map((size, day) => ({ of: size, count: [2, 3, 2, 30][day] as number }));
    const taken = {
      c3: epidemicCurveChart(earsC3([2, 3, 2, 4, 3, 2, 3, 4, 4, 5, 5, 6]), OPTIONS),
      cusum: epidemicCurveChart(
        cusum([5, 7, undefined, 9, 0, 0, 0], { target: 5, allowance: 0.5, limit: 4 }).days,
        OPTIONS,
      ),
      ewma: epidemicCurveChart(ewma([50, 52, 61], { weight: 0.5, target: 50, deviation: 2 }).days, OPTIONS),
      essence: epidemicCurveChart(essenceEwma([2, 3, 2, 4, 3, 2, 3, 4, 4, 5, 25]), OPTIONS),
      shares: epidemicCurveChart(pChart(sizes.slice(0, 3), sizes).days, OPTIONS),
    };
    const legends: Record<string, string[]> = {};
    for (const [name, chart] of Object.entries(taken)) {
      const { texts, points } = await renderedChart(chart);
      expect(points.length, name).toBeGreaterThan(0);
      legends[name] = texts.filter((text) => /baseline|above this|smoothed/.test(text));
    }
    expect(legends).toEqual({
      c3: ["expected (mean of the baseline)"],
      cusum: [],
      ewma: ["smoothed count", "alert when smoothed above this"],
      essence: ["expected (mean of the baseline)"],
      shares: ["alert above this"],
    });
    expect(taken.cusum.description).toContain("below what is usual");
    // 7 of 400 before; mean + 3 standard deviations of a day of 400, in counts of that day.
    const centre = 7 / 400;
    const limit = 400 * (centre + 3 * Math.sqrt((centre * (1 - centre)) / 400));
    expect(taken.shares.description).toContain(`alert above this ${Math.round(100 * limit) / 100}`);
  });

  it("says what is counted, in either language, and why a day was not judged", async () => {
    const counted = { en: "fevers", zh: "发热" };
    const chart = epidemicCurveChart(earsC1([1, 2]), { ...OPTIONS, language: "zh", counted });
    const { texts, spoken } = await renderedChart(chart);
    expect(texts).toContain("每日发热数（例/日）");
    expect(spoken).toContain("2026-02-26：发热 1，有计数，未判断，序列时间过短");
  });

  it("says that there is nothing to draw, and draws days of which there is no count", async () => {
    expect((await renderedChart(epidemicCurveChart([], OPTIONS))).texts).toContain("nothing to draw");
    expect((await renderedChart(epidemicCurveChart(earsC1([undefined]), OPTIONS))).boxes).toHaveLength(1);
    expect((await renderedChart(epidemicCurveChart(earsC1([0]), OPTIONS))).texts).toContain("0");
  });
});
