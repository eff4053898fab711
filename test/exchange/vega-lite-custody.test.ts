import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/index.js";
import { COLOURS } from "../../src/exchange/vega-lite.js";
import { custodyChart } from "../../src/exchange/vega-lite-custody.js";
import type { CustodyChartOptions } from "../../src/exchange/vega-lite-custody-bars.js";
import { custodyTimelines } from "../../src/screening/index.js";
import { renderedChart } from "./rendered-chart.js";

const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);
const OPTIONS: CustodyChartOptions = { language: "en", timeZone: "Asia/Shanghai" };
const HELD = [
  { person: "E1", holder: "customs", from: at("10:00"), to: at("12:00") },
  { person: "E1", holder: "hotel", from: at("13:30"), to: at("15:00") },
  { person: "E2", holder: "customs", from: at("10:00"), to: at("12:10") },
  { person: "E2", holder: "vehicle", from: at("12:00"), to: at("13:00") },
  { person: "E2", holder: "hotel", from: at("13:05") },
];

describe("a chart of custody", () => {
  it("has a bar for each holder at its time, dashes for gaps, a line for overlaps, a triangle where it goes on", async () => {
    const timelines = custodyTimelines(HELD, { allowedGapMinutes: 10 });
    const { boxes, rules, points, texts } = await renderedChart(custodyChart(timelines, OPTIONS));
    const hours = boxes.map(({ x, width }) =>
      [10 + x / 84, 10 + (x + width) / 84].map((hour) => Math.round(hour * 100) / 100),
    );
    expect(hours).toEqual([
      [10, 12],
      [13.5, 15],
      [10, 12.17],
      [12, 13],
      [13.08, 15],
      [12, 13.5],
      [13, 13.08],
    ]);
    expect(boxes.slice(5).map(({ stroke }) => stroke)).toEqual([COLOURS.vermilion, COLOURS.grey]);
    expect(rules.map(({ x, x2 }) => [x / 84, Math.round((x2 / 84) * 60)])).toEqual([[2, 130]]);
    expect(points.map(({ x }) => x)).toEqual([420]);
    for (const said of [
      "Time (UTC+08:00), 2020-04-05 10:00 to 2020-04-05 15:00",
      "04-05 12:00",
      "not without a gap; gaps: 1, 90 minutes",
      "without a gap; allowed gaps: 1, 5 minutes; overlaps: 1",
      "Holder",
    ])
      expect(texts).toContain(said);
    // In its bar and in the legend.
    expect(texts.filter((text) => text === "vehicle")).toHaveLength(2);
    expect(boxes[5]?.said).toBe("E1, nobody: 2020-04-05 12:00 to 2020-04-05 13:30, 90 minutes");
  });

  it("stands on the clock of the zone that is named, whatever the zone of the machine", async () => {
    const timelines = custodyTimelines(HELD.slice(0, 2));
    const { texts } = await renderedChart(custodyChart(timelines, { language: "zh", timeZone: "America/St_Johns" }));
    expect(texts).toContain("时间（UTC−02:30），2020-04-04 23:30 至 2020-04-05 04:30");
  });

  it("keeps true distances where the clock goes back on the way", async () => {
    const held = [
      { person: "E1", holder: "a", from: instant("2020-11-01T00:00:00-04:00"), to: instant("2020-11-01T03:00:00Z") },
      { person: "E1", holder: "b", from: instant("2020-11-01T04:00:00Z"), to: instant("2020-11-01T08:00:00Z") },
      { person: "E1", holder: "c", from: instant("2020-11-01T08:00:00Z"), to: instant("2020-11-01T09:00:00Z") },
    ];
    const { boxes } = await renderedChart(
      custodyChart(custodyTimelines(held), { language: "en", timeZone: "America/New_York" }),
    );
    expect((boxes[0]?.width as number) / (boxes[1]?.width as number)).toBeCloseTo(4, 5);
    expect(boxes[1]?.said).toContain("2020-11-01 03:00 to 2020-11-01 04:00");
  });

  it("draws what goes on up to the instant asked for, and counts what goes backwards", async () => {
    const held = [
      { person: "E1", holder: "hotel", from: at("10:00") },
      { person: "E1", holder: "customs", from: at("09:00"), to: at("08:00") },
    ];
    const { boxes, texts } = await renderedChart(
      custodyChart(custodyTimelines(held), { ...OPTIONS, until: at("14:00") }),
    );
    expect(boxes.map(({ x, width }) => [x, width])).toEqual([[0, 420]]);
    expect(texts).toContain("without a gap; records that go backwards, not drawn: 1");
  });

  it("is drawn of nobody, and of people never in anybody's charge", async () => {
    expect((await renderedChart(custodyChart([], OPTIONS))).texts).toContain("nothing to draw");
    const held = [{ person: "E1", holder: "customs", from: at("10:00"), to: at("10:00") }];
    expect((await renderedChart(custodyChart(custodyTimelines(held), OPTIONS))).texts).toContain("not without a gap");
  });
});
