import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import { dailyCounts } from "../../src/statistics/daily-counts.js";

const from = calendarDate("2026-02-27");

describe("dailyCounts", () => {
  it("puts each report on its day and nothing on the others", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40)), fc.nat(30), (places, last) => {
        const reports = places.map((place) => ({ day: addDays(from, place), count: place }));
        const counts = dailyCounts(reports, from, addDays(from, last));
        expect(counts).toHaveLength(last + 1);
        for (const [place, count] of counts.entries()) expect(count).toBe(places.includes(place) ? place : undefined);
      }),
    );
  });

  it("keeps zero, blank and no report apart from each other as far as they are", () => {
    const [first, second, third] = [0, 1, 2].map((place) => addDays(from, place));
    const reports = [
      { day: first ?? from, count: 0 },
      { day: second ?? from, count: undefined },
    ];
    expect(dailyCounts(reports, from, third ?? from)).toEqual([0, undefined, undefined]);
    expect(dailyCounts([{ day: addDays(from, -1), count: 9 }], from, from)).toEqual([undefined]);
  });

  it("refuses two reports of a day, and a last day before the first", () => {
    const twice = [
      { day: from, count: 1 },
      { day: from, count: 1 },
    ];
    expect(() => dailyCounts(twice, from, from)).toThrow("dailyCounts: expected one report of 2026-02-27");
    expect(() => dailyCounts([], from, addDays(from, -1))).toThrow("dailyCounts: expected a last day");
  });
});
