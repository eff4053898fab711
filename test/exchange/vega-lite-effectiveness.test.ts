import { describe, expect, it } from "vitest";
import { COLOURS } from "../../src/exchange/vega-lite.js";
import { effectivenessChart } from "../../src/exchange/vega-lite-effectiveness.js";
import { flightScreening, type ProtocolEstimate } from "../../src/statistics/index.js";
import { renderedChart } from "./rendered-chart.js";

// Quilty et al., Euro Surveill 2020;25(5):2000080.
const COVID_2020 = {
  incubation: { meanDays: 5.2, varianceSquareDays: 4.1 },
  onsetToSevere: { meanDays: 9.1, varianceSquareDays: 14.7 },
  undetectable: 0.17,
};
const SCREENING = { flightHours: 12, exitSensitivity: 0.86, entrySensitivity: 0.86 };
const FLIGHT = flightScreening(COVID_2020, SCREENING);

describe("a chart of effectiveness", () => {
  it("parts the bar of everyone by outcome, at the shares of the estimate", async () => {
    const rows = [{ name: { en: "12 hours", zh: "12 小时" }, estimate: FLIGHT }];
    const { boxes, texts } = await renderedChart(effectivenessChart(rows, { language: "en" }));
    const { exit, severeInFlight, entry, notDetected } = FLIGHT.shares;
    const shares = [exit, severeInFlight, entry, notDetected];
    expect(boxes).toHaveLength(4);
    for (const [place, share] of shares.entries()) expect((boxes[place]?.width as number) / 420).toBeCloseTo(share, 3);
    expect((boxes[3]?.x as number) + (boxes[3]?.width as number)).toBeCloseTo(420, 1);
    expect(boxes.map(({ said }) => said)).toEqual([
      "12 hours: found at exit 44.5 %",
      "12 hours: severely ill on the way 0.4 %",
      "12 hours: found at entry 8.6 %",
      "12 hours: not found 46.4 %",
    ]);
    expect(boxes[3]?.fill).toBe(COLOURS.vermilion);
    for (const said of ["12 hours", "Infected travellers (%)", "Outcome", "found at entry", "44.5 %", "46.4 %", "100%"])
      expect(texts).toContain(said);
    // Too narrow for a number.
    expect(texts).not.toContain("0.4 %");
  });

  it("takes estimates of protocols, in the other language", async () => {
    const estimate: Pick<ProtocolEstimate, "shares" | "of" | "interval"> = {
      shares: {
        foundByChecks: 0.25,
        foundByTestAtPort: 0.125,
        foundInQuarantine: 0.5,
        noLongerInfectious: 0,
        letThrough: 0.125,
      },
      of: "infected-who-arrive",
      interval: "none",
    };
    const chart = effectivenessChart(
      [
        { name: "A", estimate },
        { name: "A", estimate },
      ],
      { language: "zh" },
    );
    const { boxes, texts } = await renderedChart(chart);
    expect(boxes.map(({ width }) => width / 420)).toEqual([0.25, 0.125, 0.5, 0, 0.125, 0.25, 0.125, 0.5, 0, 0.125]);
    expect(texts).toContain("抵达的感染旅客：感染已结束者不计入");
    expect(chart.description).toContain("无区间");
  });

  it("refuses shares of different travellers in one chart", () => {
    const boarded = FLIGHT.givenBoarded;
    if (boarded === undefined) throw new Error("somebody boarded");
    const rows = [
      { name: "all", estimate: FLIGHT },
      { name: "boarded", estimate: boarded },
    ];
    expect(() => effectivenessChart(rows, { language: "en" })).toThrow(
      "effectivenessChart: expected shares of the same",
    );
  });

  it("says that there is nothing to draw of no estimates", async () => {
    expect((await renderedChart(effectivenessChart([], { language: "en" }))).texts).toContain("nothing to draw");
  });
});
