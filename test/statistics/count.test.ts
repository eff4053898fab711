import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, absent } from "../../src/answer.js";
import { addCounts, BOUNDS, type Count, countBetween, countRange } from "../../src/statistics/count.js";

const anyCount: fc.Arbitrary<Answer<Count | number>> = fc.oneof(
  fc.nat(1000),
  fc.record({ value: fc.nat(1000), bound: fc.constantFrom(...BOUNDS) }),
  fc.tuple(fc.nat(500), fc.nat(500)).map(([least, more]) => countBetween(least, least + more, "test")),
  fc.constant(absent("not-asked")),
);

describe("addCounts", () => {
  it.each([
    [[], { value: 0, bound: "exact" }],
    [[3, 4], { value: 7, bound: "exact" }],
    [[{ value: 30_000, bound: "at-least" }, 500], { value: 30_500, bound: "at-least" }],
    [[{ value: 5, bound: "at-most" }, 0], { value: 5, bound: "at-most" }],
    [[{ value: 5, bound: "at-most" }, 3], { value: 8, bound: "at-most", atLeast: 3 }],
    [
      [
        { value: 5, bound: "at-most" },
        { value: 30_000, bound: "at-least" },
      ],
      { value: 30_000, bound: "at-least" },
    ],
    [[12, absent("asked-unknown")], { value: 12, bound: "at-least" }],
  ] as [Answer<Count | number>[], Count][])("adds %j up to %j", (counts, sum) => {
    expect(addCounts(counts)).toEqual(sum);
  });

  it("may be grouped and ordered in any way, and 0 changes nothing", () => {
    fc.assert(
      fc.property(fc.array(anyCount), fc.array(anyCount), (some, others) => {
        const whole = addCounts([...some, ...others]);
        expect(addCounts([addCounts(others), addCounts(some)])).toEqual(whole);
        expect(addCounts([0, ...others.toReversed(), ...some, { value: 0, bound: "exact" }])).toEqual(whole);
      }),
    );
  });

  it("says what the sum can be: the least and the most that its parts can be", () => {
    fc.assert(
      fc.property(fc.array(anyCount), (counts) => {
        const ranges = counts.map((count) => countRange(count, "test"));
        const least = ranges.reduce((sum, range) => sum + range.least, 0);
        const most = ranges.reduce((sum: number | undefined, range) => {
          return sum === undefined || range.most === undefined ? undefined : sum + range.most;
        }, 0);
        expect(countRange(addCounts(counts), "test")).toEqual({ least, most });
      }),
    );
  });

  it.each([
    [4, { least: 4, most: 4 }],
    [
      { value: 4, bound: "exact" },
      { least: 4, most: 4 },
    ],
    [
      { value: 4, bound: "at-least" },
      { least: 4, most: undefined },
    ],
    [
      { value: 4, bound: "at-most" },
      { least: 0, most: 4 },
    ],
    [
      { value: 4, bound: "at-most", atLeast: 4 },
      { least: 4, most: 4 },
    ],
    [absent("not-asked"), { least: 0, most: undefined }],
  ] as const)("reads %j as what it can be", (count, range) => {
    expect(countRange(count, "test")).toStrictEqual(range);
  });

  it("writes what a count can be", () => {
    expect(countBetween(3, undefined, "test")).toStrictEqual({ value: 3, bound: "at-least" });
    expect(countBetween(0, 0, "test")).toStrictEqual({ value: 0, bound: "exact" });
    expect(countBetween(0, 5, "test")).toStrictEqual({ value: 5, bound: "at-most" });
    expect(countBetween(1, 5, "test")).toStrictEqual({ value: 5, bound: "at-most", atLeast: 1 });
    expect(() => countBetween(0, 2 ** 53, "test")).toThrow("test: expected a sum below");
    expect(() => countBetween(2 ** 53, undefined, "test")).toThrow("test: expected a sum below");
  });

  it("names whoever asked", () => {
    const atMost = { value: 3, bound: "at-most" } as const;
    for (const atLeast of [-1, 0.5, 4])
      expect(() => countRange({ ...atMost, atLeast }, "test")).toThrow("test: expected whole numbers");
    expect(() => addCounts([-1])).toThrow("addCounts: expected whole numbers");
    expect(() => addCounts([Number.MAX_SAFE_INTEGER, 1])).toThrow("addCounts: expected a sum");
  });

  it("refuses what is no count, and a sum that is no longer exact", () => {
    for (const value of [-1, 0.5, Number.NaN, 2 ** 53]) expect(() => addCounts([value])).toThrow(RangeError);
    expect(() => addCounts([{ value: 3, bound: "at-most", atLeast: 4 }])).toThrow(RangeError);
    expect(() => addCounts([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });
});
