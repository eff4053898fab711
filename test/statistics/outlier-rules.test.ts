import { expect, it } from "vitest";
import { keepAll, leaveOutAbove, tukeyFences } from "../../src/statistics/outlier-rules.js";

it("keeps everything, unless a rule says otherwise", () => {
  expect(keepAll.bounds([1, 1000])).toEqual({});
});

it("Tukey's fences lie one and a half interquartile ranges beyond the middle half", () => {
  expect(tukeyFences.bounds([1, 2, 3, 4, 5])).toEqual({ lower: -1, upper: 7 });
  expect(tukeyFences.bounds([])).toEqual({});
});

it("a fixed bound is kept itself and named", () => {
  expect(leaveOutAbove(720)).toMatchObject({ id: "above-720", text: { en: "Left out: above 720." } });
  expect(leaveOutAbove(720).bounds([])).toEqual({ upper: 720 });
  for (const bound of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => leaveOutAbove(bound)).toThrow(RangeError);
});
