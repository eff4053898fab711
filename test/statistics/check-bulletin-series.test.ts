import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { type CumulativeBulletin, checkBulletinSeries } from "../../src/statistics/check-bulletin-series.js";
import type { PublishedFigure } from "../../src/statistics/published-figure.js";
import {
  EXPORTS_TO_APRIL_4,
  EXPORTS_TO_APRIL_30,
  FEBRUARY_11,
  JANUARY_24_TO_30,
  JANUARY_30,
  MARCH_EXPORTS,
  TO_FEBRUARY_11,
  TO_FEBRUARY_29,
} from "./known/supply-bulletins-2020.js";

const row = (date: string, cumulative: CumulativeBulletin["cumulative"] = 0, day?: CumulativeBulletin["day"]) => ({
  until: calendarDate(date),
  cumulative,
  day,
});
const wrong = (...rows: CumulativeBulletin[]) =>
  checkBulletinSeries(rows, "imports").map(({ code, date }) => [code, date]);

describe("checkBulletinSeries", () => {
  it("finds nothing in the imports and exports of 2020 as published", () => {
    for (const measure of ["quantity", "value"] as const) {
      // Values of January are printed in 10,000 yuan, the others in 100 million.
      const january =
        measure === "quantity" ? [JANUARY_24_TO_30.total?.quantity, JANUARY_30.total?.quantity] : [2.9, 1.9];
      expect(
        wrong(
          row("2020-01-30", january[0], january[1]),
          row("2020-02-11", TO_FEBRUARY_11.total?.[measure], FEBRUARY_11.total?.[measure]),
          row("2020-02-29", TO_FEBRUARY_29.total?.[measure]),
        ),
      ).toEqual([]);
    }
    const exports = [
      row("2020-03-31", MARCH_EXPORTS.total?.value),
      row("2020-04-04", EXPORTS_TO_APRIL_4.total?.value),
      row("2020-04-30", EXPORTS_TO_APRIL_30.total?.value),
    ];
    expect(wrong(...exports)).toEqual([]);
    expect(wrong(...exports.toReversed())).toEqual([]);
  });

  it("names a figure that falls, and by how much, unless it was rounded so", () => {
    expect(checkBulletinSeries([row("2020-02-11", 100), row("2020-02-29", 90)], "imports")).toEqual([
      {
        code: "cumulative-not-previous-plus-day",
        date: "2020-02-29",
        place: "imports, 2020-02-29",
        figures: { previous: 100, cumulative: 90 },
      },
    ]);
    expect(wrong(row("2020-02-11", 100), row("2020-02-29", { amount: 90, roundedTo: 20 }))).toEqual([]);
    expect(wrong(row("2020-02-11", 100), row("2020-02-29", 100))).toEqual([]);
  });

  it("holds a day's own figure against the rise", () => {
    expect(wrong(row("2020-02-10", 5, 7))).toHaveLength(1);
    expect(wrong(row("2020-02-10", 100), row("2020-02-11", 130, 30))).toEqual([]);
    expect(wrong(row("2020-02-10", 100), row("2020-02-11", 140, 30))).toHaveLength(1);
    expect(wrong(row("2020-02-10", 100), row("2020-02-12", 140, 30))).toEqual([]);
    expect(wrong(row("2020-02-10", 100), row("2020-02-12", 120, 30))).toHaveLength(1);
  });

  it("has every day once", () => {
    expect(wrong(row("2020-02-10", 1), row("2020-02-10", 1))).toEqual([["day-twice", "2020-02-10"]]);
    expect(wrong(row("9999-12-31", 1, 1))).toEqual([]);
    expect(wrong()).toEqual([]);
  });
});

describe("a series that falls by steps", () => {
  const until = (day: string, cumulative: PublishedFigure, more: object = {}) => ({
    until: calendarDate(day),
    cumulative,
    ...more,
  });
  const dates = (...bulletins: Parameters<typeof checkBulletinSeries>[0]) =>
    checkBulletinSeries(bulletins, "imports").map(({ date }) => date);

  it("is held against every earlier figure, also past one that was rounded", () => {
    const rounded = until("2020-02-02", { amount: 5900, roundedTo: 100 });
    expect(dates(until("2020-02-01", 5917.8), rounded, until("2020-02-03", 5890))).toEqual(["2020-02-03"]);
    expect(dates(until("2020-02-01", 5917.8), rounded, until("2020-02-03", 5920))).toEqual([]);
  });

  it("counts the days between with their own figures", () => {
    const rounded = until("2020-02-02", { amount: 200, roundedTo: 100 }, { day: 90 });
    expect(dates(until("2020-02-01", 100), rounded, until("2020-02-04", 180))).toEqual(["2020-02-04"]);
  });

  it("is named once for one figure that is too high", () => {
    expect(
      dates(until("2020-02-01", 10), until("2020-02-02", 1000), until("2020-02-03", 20), until("2020-02-04", 30)),
    ).toEqual(["2020-02-03"]);
  });
});
