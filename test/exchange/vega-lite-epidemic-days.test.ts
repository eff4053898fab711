import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { drawnDays, type EpidemicCurveDay, valuesOfLines } from "../../src/exchange/vega-lite-epidemic-days.js";

const OPTIONS = { from: calendarDate("2024-02-28"), language: "en" } as const;
const day = (place: number, count: number | undefined): EpidemicCurveDay => ({
  day: place,
  count,
  isAlert: count === undefined ? undefined : count > 5,
  because: count === undefined ? "no-report" : undefined,
});

describe("the days of an epidemic curve", () => {
  it("are all from the first to the last, over the end of a month", () => {
    const drawn = drawnDays([day(3, 9), day(0, 1)], OPTIONS);
    expect(drawn.map(({ value, kind }) => [value.day, value.count, kind])).toEqual([
      ["2024-02-28", 1, "usual"],
      ["2024-02-29", undefined, "no-report"],
      ["2024-03-01", undefined, "no-report"],
      ["2024-03-02", 9, "alert"],
    ]);
    expect(drawnDays([], OPTIONS)).toEqual([]);
  });

  it("hide by the order in which they were given, and say no figure then", () => {
    const judged = { ...day(0, 3), baseline: { from: 0, to: 6, reported: 7, mean: 2.5, deviation: 1 } };
    const words = (hidden: boolean[]) =>
      drawnDays([day(1, 7), judged], { ...OPTIONS, hidden }).map(({ value }) => value.text);
    expect(words([])).toEqual([
      "2024-02-28: 3 cases, no alert, expected (mean of the baseline) 2.5",
      "2024-02-29: 7 cases, alert",
    ]);
    expect(words([true])).toEqual(["2024-02-28: 3 cases, no alert", "2024-02-29: suppressed (not zero), alert"]);
  });

  it("do not say beside a hidden day that the counts before were all the same: it is one of them", () => {
    const days = [day(0, 9), { ...day(1, 9), isAlert: undefined, because: "no-spread" as const }];
    const words = (hidden: boolean[]) => drawnDays(days, { ...OPTIONS, hidden })[1]?.value.text;
    expect(words([])).toBe("2024-02-29: 9 cases, counted, not judged, the baseline has no spread");
    expect(words([true])).toBe("2024-02-29: 9 cases, counted, not judged");
  });

  it("have no number that cannot be drawn", () => {
    const days = [day(0, Number.NaN), { ...day(1, 3), upper: Number.POSITIVE_INFINITY }];
    expect(drawnDays(days, OPTIONS).map(({ value, kind }) => [value.count, kind, value.text])).toEqual([
      [undefined, "no-report", "2024-02-28: no report (not zero)"],
      [3, "usual", "2024-02-29: 3 cases, no alert"],
    ]);
  });

  it("have lines in counts", () => {
    expect(valuesOfLines({ ...day(0, 3), upper: 0.25, size: 40 }).threshold).toBe(10);
    expect(valuesOfLines({ ...day(0, 3), upper: 12, smoothed: 4 })).toEqual({
      expected: undefined,
      threshold: undefined,
      smoothed: 4,
      "smoothed-threshold": 12,
    });
    expect(Object.values(valuesOfLines(undefined))).toEqual([undefined, undefined, undefined, undefined]);
  });
});
