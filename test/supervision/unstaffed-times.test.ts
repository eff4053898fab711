import fc from "fast-check";
import { expect, it } from "vitest";
import { epochMilliseconds, instantAt } from "../../src/calendar/index.js";
import type { Shift } from "../../src/supervision/shift.js";
import { unstaffedTimes } from "../../src/supervision/unstaffed-times.js";

const zone = "Asia/Shanghai";
const START = Date.parse("2020-01-22T00:00:00+08:00");
const at = (hour: number) => instantAt(START + hour * 3_600_000, zone);
const shift = (from: number, before: number, post = "road"): Shift => ({
  id: `${post} ${from}`,
  post,
  from: at(from),
  before: at(before),
  needs: { people: 1 },
});
const day = { from: at(0), before: at(24) };
const hours = (shifts: readonly Shift[]) =>
  unstaffedTimes(shifts, "road", day).map(({ from, before }) =>
    [from, before].map((end) => (epochMilliseconds(end) - START) / 3_600_000),
  );

it.each([
  ["shifts that meet", [shift(0, 8), shift(8, 16), shift(16, 24)], []],
  ["none", [], [[0, 24]]],
  [
    "a hole, and an end that is missing",
    [shift(0, 8), shift(9, 20)],
    [
      [8, 9],
      [20, 24],
    ],
  ],
  ["shifts that overlap", [shift(0, 12), shift(2, 4), shift(10, 24)], []],
  ["shifts of another post", [shift(0, 24, "rail")], [[0, 24]]],
  ["shifts that reach beyond the day", [shift(-5, 3), shift(20, 30)], [[3, 20]]],
  ["a shift wholly before or after", [shift(-5, -1), shift(25, 30)], [[0, 24]]],
] as const)("%s", (_, shifts, gaps) => {
  expect(hours(shifts)).toEqual(gaps);
});

it("is every hour that no shift covers, against counting hour by hour", () => {
  const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 28 }), fc.integer({ min: 0, max: 9 })), { maxLength: 6 });
  fc.assert(
    fc.property(spans, (list) => {
      const shifts = list.map(([from, long]) => shift(from, from + long));
      const bare = Array.from({ length: 24 }, (_, hour) => hour).filter(
        (hour) => !list.some(([from, long]) => from <= hour && hour < from + long),
      );
      const found = hours(shifts).flatMap(([from = 0, before = 0]) =>
        Array.from({ length: before - from }, (_, step) => from + step),
      );
      expect(found).toEqual(bare);
    }),
  );
});
