import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/index.js";
import { type CumulativeDay, checkCumulative, cumulativeBefore } from "../../src/statistics/check-cumulative.js";

const first = calendarDate("2020-02-01");
const on = (days: number) => addDays(first, days);
const found = (days: readonly CumulativeDay[]) =>
  checkCumulative(days, "symptomatic").map(({ date, code }) => [date, code]);

/** A series that adds up. */
const anySeries = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 }).map((counts) => {
  let cumulative = 100;
  return counts.map((day, place) => {
    cumulative += day;
    return { date: on(place), day, cumulative };
  });
});

describe("cumulative figures", () => {
  it("as published agree: travellers screened in May 2009 (AQSIQ)", () => {
    const days = [
      { date: calendarDate("2009-05-22"), day: 936_856, cumulative: 10_963_205 },
      { date: calendarDate("2009-05-23"), day: 0, cumulative: 10_963_205 },
    ];
    expect(found(days)).toEqual([]);
  });

  it("that follow from the days have no disagreement, in any order", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        expect(found(series)).toEqual([]);
        expect(found(series.toReversed())).toEqual([]);
      }),
    );
  });

  it("with one slip have one disagreement, on its own day, with the numbers", () => {
    fc.assert(
      fc.property(anySeries, fc.nat(11), fc.integer({ min: 1, max: 9 }), (series, place, slip) => {
        const at = place % series.length;
        const slipped = series.map((day, index) => (index < at ? day : { ...day, cumulative: day.cumulative + slip }));
        expect(found(slipped)).toEqual(at === 0 ? [] : [[on(at), "cumulative-not-previous-plus-day"]]);
      }),
    );
    const days = [
      { date: on(0), day: 10, cumulative: 200 },
      { date: on(1), day: 12, cumulative: 215 },
    ];
    expect(checkCumulative(days, "symptomatic")[0]).toMatchObject({
      place: "symptomatic, 2020-02-02",
      figures: { previous: 200, day: 12, cumulative: 215 },
    });
  });

  it("of no days have no disagreement", () => {
    expect(checkCumulative([], "travellers")).toEqual([]);
  });

  it("name every missing day; the day after can only be held to have risen enough", () => {
    const gap = (cumulative: number) =>
      found([
        { date: on(0), day: 10, cumulative: 200 },
        { date: on(3), day: 5, cumulative },
        { date: on(4), day: 1, cumulative: cumulative + 1 },
      ]);
    const missing = [
      [on(1), "day-missing"],
      [on(2), "day-missing"],
    ];
    expect(gap(205)).toEqual(missing);
    expect(gap(230)).toEqual(missing);
    expect(gap(204)).toEqual([...missing, [on(3), "cumulative-not-previous-plus-day"]]);
  });

  it("take a blank day for a missing one, and a blank cumulative figure for one that can be reckoned", () => {
    expect(
      found([
        { date: on(0), day: 1, cumulative: 9 },
        { date: on(1), cumulative: 12 },
      ]),
    ).toEqual([[on(1), "day-missing"]]);
    const later = (cumulative: number) => [
      { date: on(0), day: 10, cumulative: 200 },
      { date: on(1), day: 5 },
      { date: on(2), day: 1, cumulative },
    ];
    expect(found(later(206))).toEqual([]);
    expect(found(later(207))).toEqual([[on(2), "cumulative-not-previous-plus-day"]]);
  });

  it("are no less than the first day", () => {
    expect(found([{ date: on(0), day: 10, cumulative: 9 }])).toEqual([[on(0), "cumulative-not-previous-plus-day"]]);
    expect(found([])).toEqual([]);
  });

  it("name a day that is there twice, and a number that is no count", () => {
    const day = { date: on(0), day: 10, cumulative: 200 };
    expect(found([day, day])).toEqual([[on(0), "day-twice"]]);
    expect(found([day, { date: on(1), day: -5, cumulative: 195 }])).toContainEqual([on(1), "not-a-count"]);
    const last = calendarDate("9999-12-31");
    expect(found([{ date: last, day: 1, cumulative: 1 }])).toEqual([]);
  });
});

describe("a disagreement of cumulative figures", () => {
  const start = { date: on(0), day: 10, cumulative: 200 };
  const place = (days: number) => ({ date: on(days), place: `symptomatic, ${on(days)}` });

  it("has its place and the figures that are there", () => {
    expect(checkCumulative([start, start, { date: on(2), cumulative: 200 }], "symptomatic")).toStrictEqual([
      { code: "day-twice", ...place(0), figures: { day: 10, cumulative: 200 } },
      { code: "day-missing", ...place(1), figures: {} },
      { code: "day-missing", ...place(2), figures: { cumulative: 200 } },
    ]);
  });

  it("names the figure before only where it is known", () => {
    expect(checkCumulative([{ date: on(0), day: 10, cumulative: 9 }], "symptomatic")).toStrictEqual([
      { code: "cumulative-not-previous-plus-day", ...place(0), figures: { day: 10, cumulative: 9 } },
    ]);
    expect(checkCumulative([start, { date: on(1), cumulative: 199 }], "symptomatic")).toStrictEqual([
      { code: "day-missing", ...place(1), figures: { cumulative: 199 } },
      { code: "cumulative-not-previous-plus-day", ...place(1), figures: { previous: 200, cumulative: 199 } },
    ]);
  });

  it("reckons with nothing that is no count", () => {
    expect(checkCumulative([start, { date: on(1), day: -5, cumulative: 195 }], "symptomatic")).toStrictEqual([
      { code: "not-a-count", ...place(1), figures: { day: -5, cumulative: 195 } },
      { code: "cumulative-not-previous-plus-day", ...place(1), figures: { previous: 200, cumulative: 195 } },
    ]);
    const afterwards = (cumulative: number) =>
      found([start, { date: on(1), day: 5, cumulative: 0.5 }, { date: on(2), day: 1, cumulative }]);
    expect(afterwards(206)).toEqual([[on(1), "not-a-count"]]);
    expect(afterwards(207)).toEqual([
      [on(1), "not-a-count"],
      [on(2), "cumulative-not-previous-plus-day"],
    ]);
  });

  it("is not there where a day that is not known leaves room for it", () => {
    const later = (cumulative: number) =>
      found([start, { date: on(1) }, { date: on(2), day: 1 }, { date: on(3), day: 1, cumulative }]);
    expect(later(202)).toEqual([[on(1), "day-missing"]]);
    expect(later(300)).toEqual([[on(1), "day-missing"]]);
    expect(later(201)).toEqual([
      [on(1), "day-missing"],
      [on(3), "cumulative-not-previous-plus-day"],
    ]);
  });
});

describe("the cumulative figure before a day", () => {
  it("is the cumulative less the day, where both are there and the day is no more", () => {
    expect(cumulativeBefore({ a: 12 }, { a: 12 })).toEqual({ a: 0 });
    expect(cumulativeBefore({ a: 12, b: 0, c: 5, d: 1 }, { a: 212, b: 7, c: 4, e: 1 })).toEqual({
      a: 200,
      b: 7,
      c: undefined,
      d: undefined,
      e: undefined,
    });
  });

  it("and the day make the cumulative figure again", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        for (const [place, { day, cumulative }] of series.slice(1).entries())
          expect(cumulativeBefore({ figure: day }, { figure: cumulative }).figure).toBe(series[place]?.cumulative);
      }),
    );
  });
});
