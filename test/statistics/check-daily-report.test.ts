import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/index.js";
import { checkDailyReport, checkReportSeries, type DailyReport } from "../../src/statistics/check-daily-report.js";
import { portDailyReport2020 } from "../../src/statistics/reports/index.js";

type Figure = keyof typeof portDailyReport2020.figures;
const report = (
  day: DailyReport<Figure>["day"],
  cumulative: DailyReport<Figure>["cumulative"] = {},
  date = "2020-02-01",
) => ({ date: calendarDate(date), port: "CNCAN", day, cumulative }) satisfies DailyReport<Figure>;
const codes = (given: DailyReport<Figure>) =>
  checkDailyReport(portDailyReport2020, given).disagreements.map(({ code }) => code);

describe("the daily report of a port", () => {
  it("adds up, or is named with place and numbers", () => {
    const supervised = { "personsSupervised.entry": 410, "personsSupervised.exit": 385 };
    expect(codes(report({ ...supervised, "personsSupervised.total": 795 }))).toEqual([]);
    expect(
      checkDailyReport(portDailyReport2020, report({ ...supervised, "personsSupervised.total": 800 })).disagreements,
    ).toEqual([
      {
        code: "entry-plus-exit-not-total",
        place: "CNCAN, 2020-02-01",
        figures: { ...supervised, "personsSupervised.total": 800 },
      },
    ]);
  });

  it("of zero is right, and a blank is no zero", () => {
    const zero = { "symptomatic.entry": 0, "symptomatic.exit": 0, "symptomatic.total": 0 };
    expect(checkDailyReport(portDailyReport2020, report(zero))).toEqual({ disagreements: [], open: [] });
    const blank = checkDailyReport(portDailyReport2020, report({ ...zero, "symptomatic.exit": undefined }));
    expect(blank).toMatchObject({ disagreements: [], open: [{ blank: ["symptomatic.exit"] }] });
    expect(checkDailyReport(portDailyReport2020, report({}))).toEqual({ disagreements: [], open: [] });
  });

  it("releases no more by registration than in all, and no more masks, suits and goggles than protective goods", () => {
    const released = (registered: number) =>
      codes(report({ "suppliesReleased.batches": 22, "suppliesReleased.ofWhichRegisteredRelease": registered }));
    expect([released(22), released(23)]).toEqual([[], ["registered-release-above-total"]]);
    const protective = (goggles: number | undefined) =>
      codes(
        report({
          "suppliesReleased.protective": 100,
          "suppliesReleased.masks": 60,
          "suppliesReleased.suits": 40,
          "suppliesReleased.goggles": goggles,
        }),
      );
    expect([protective(0), protective(1), protective(undefined)]).toEqual([[], ["parts-exceed-group"], []]);
  });

  it("holds its cumulative figures to the same", () => {
    const cumulative = {
      "suspectedOrInfected.entry": 5,
      "suspectedOrInfected.exit": 1,
      "suspectedOrInfected.total": 5,
    };
    expect(checkDailyReport(portDailyReport2020, report({}, cumulative)).disagreements[0]).toMatchObject({
      code: "entry-plus-exit-not-total",
      place: "CNCAN, 2020-02-01, cumulative",
    });
  });
});

describe("a series of reports", () => {
  const on = (date: string, day: number, cumulative: number) =>
    report({ "conveyances.flights": day }, { "conveyances.flights": cumulative }, date);

  it("follows from day to day, for every figure that is stated cumulatively", () => {
    expect(checkReportSeries([on("2020-02-01", 3, 30), on("2020-02-02", 4, 34)])).toEqual([]);
    expect(checkReportSeries([on("2020-02-02", 4, 35), on("2020-02-01", 3, 30)])).toEqual([
      {
        code: "cumulative-not-previous-plus-day",
        date: "2020-02-02",
        place: "CNCAN, conveyances.flights, 2020-02-02",
        figures: { previous: 30, day: 4, cumulative: 35 },
      },
    ]);
    expect(checkReportSeries([])).toEqual([]);
  });

  it("is of one port", () => {
    expect(() => checkReportSeries([on("2020-02-01", 3, 30), { ...on("2020-02-02", 4, 34), port: "CNSZX" }])).toThrow(
      RangeError,
    );
  });
});
