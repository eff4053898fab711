import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/index.js";
import { barsOf, gapBar, overlapsOf, spanOf } from "../../src/exchange/vega-lite-custody-bars.js";
import { custodyTimelines } from "../../src/screening/index.js";

const at = (time: string) => instant(`2020-04-05T${time}:00Z`);
const timelines = custodyTimelines([
  { person: "E1", holder: "customs", from: at("02:00"), to: at("04:00") },
  { person: "E1", holder: "vehicle", from: at("03:00"), to: at("04:00") },
  { person: "E1", holder: "hotel", from: at("05:00") },
]);
const [timeline] = timelines;
const span = spanOf(timelines, { language: "en", timeZone: "Asia/Shanghai", until: at("06:00") });

describe("the bars of a custody timeline", () => {
  it("span from the first instant to the last, on the clock of the zone", () => {
    expect([span.first, span.last, span.offset]).toEqual(["2020-04-05 10:00", "2020-04-05 14:00", "+08:00"]);
    expect([span.from, span.to]).toEqual([Date.UTC(2020, 3, 5, 10), Date.UTC(2020, 3, 5, 14)]);
    expect(spanOf([], { language: "en", timeZone: "UTC" }).offset).toBe("+00:00");
  });

  it("stand at their instants, and end with the span where they go on", () => {
    const bars = timeline === undefined ? [] : barsOf(timeline, 0, span, "en");
    expect(
      bars.map(({ from, to, goesOn }) => [(from - span.from) / 3_600_000, (to - span.from) / 3_600_000, goesOn]),
    ).toEqual([
      [0, 2, false],
      [1, 2, false],
      [3, 4, true],
    ]);
    expect(bars[2]?.text).toBe("E1, hotel: 2020-04-05 13:00 to goes on");
  });

  it("say gaps and overlaps", () => {
    expect(timeline?.gaps.map((gap) => gapBar("E1", gap, 0, span, "zh").text)).toEqual([
      "E1，无人负责：2020-04-05 12:00 至 2020-04-05 13:00，60 分钟",
    ]);
    expect(timeline && overlapsOf(timeline, 0, span, "en").map(({ text }) => text)).toEqual([
      "E1, more than one holder (customs / vehicle): 2020-04-05 11:00 to 2020-04-05 12:00",
    ]);
  });
});
