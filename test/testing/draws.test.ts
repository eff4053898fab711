import { describe, expect, it } from "vitest";
import { drawsOfOne, eachDrawn, listedDraws, seededDraws } from "../../src/testing/draws.js";

describe("seeded draws", () => {
  // mulberry32 of 20200318, worked out by hand from its four lines in 32-bit integers by another program (Python 3).
  it("give the known numbers of mulberry32", () => {
    const draws = seededDraws(1);
    const drawn = Array.from({ length: 3 }, () => draws.next());
    expect(drawn).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it("give numbers from 0 up to 1, whole ones within both ends, and every one of them", () => {
    const draws = seededDraws(42);
    const eyes = Array.from({ length: 600 }, () => draws.whole(1, 6));
    expect([...new Set(eyes)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(draws.digits(8)).toMatch(/^\d{8}$/);
    expect(Array.from({ length: 100 }, () => draws.next()).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  it("are others for each thing that is made, and the same however many are made", () => {
    const make = (count: number) => eachDrawn(7, count, (draws) => draws.digits(6));
    expect(make(30).slice(0, 10)).toEqual(make(10));
    expect(new Set(make(30)).size).toBe(30);
    expect(drawsOfOne(7, 3).digits(6)).toBe(make(4)[3]);
  });
});

describe("a seed", () => {
  it.each([0, -1, 1e9, 2 ** 40, -(2 ** 31)])("%d gives numbers from 0 up to 1", (seed) => {
    const draws = seededDraws(seed);
    for (let drawn = 0; drawn < 100; drawn++) expect(Math.floor(draws.next())).toBe(0);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, "abc", undefined, 1n])("that is %s is refused", (seed) => {
    expect(() => seededDraws(seed as number)).toThrow(RangeError);
    expect(() => eachDrawn(seed as number, 0, () => 0)).toThrow(/^seededDraws: expected a whole number, got /);
  });

  it.each([-1, 1.5, Number.NaN, "3"])("and a count of %s too", (count) => {
    expect(() => eachDrawn(1, count as number, () => 0)).toThrow(RangeError);
  });
});

describe("listed draws", () => {
  it("stand for the simplest choice when they are used up", () => {
    const draws = listedDraws([0.99]);
    expect([draws.happens(0.5), draws.happens(0.5), draws.pick(["a", "b"]), draws.whole(3, 9)]).toEqual([
      true,
      false,
      "a",
      3,
    ]);
    expect(listedDraws([]).happens(1)).toBe(true);
  });
});
