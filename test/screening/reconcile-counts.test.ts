import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reconcileCounts } from "../../src/screening/reconcile-counts.js";

const groups = (...counts: (number | undefined)[]) =>
  counts.map((received, place) => ({ name: `group-${place + 1}`, received }));
const plain = { notCounted: [], duplicates: [] };

describe("reconcileCounts", () => {
  // Pingxiang (Guangxi) reception of citizens stranded in Viet Nam, January and February 2020: 161 people in three groups.
  it.each([
    ["all", groups(50, 61, 50), { complete: true, received: 161, missing: 0, surplus: 0, ...plain }],
    ["one fewer", groups(50, 60, 50), { complete: false, received: 160, missing: 1, surplus: 0, ...plain }],
    ["one more", groups(50, 62, 50), { complete: false, received: 162, missing: 0, surplus: 1, ...plain }],
    ["no group", [], { complete: false, received: 0, missing: 161, surplus: 0, ...plain }],
    ["an empty group", groups(161, 0), { complete: true, received: 161, missing: 0, surplus: 0, ...plain }],
  ])("%s of 161", (_, of, expected) => {
    expect(reconcileCounts(161, of)).toEqual(expected);
  });

  it("does not take an uncounted group for an empty one", () => {
    expect(reconcileCounts(161, groups(50, 61, undefined))).toEqual({
      complete: false,
      received: 111,
      missing: undefined,
      surplus: 0,
      notCounted: ["group-3"],
      duplicates: [],
    });
    expect(reconcileCounts(111, groups(50, 61, undefined))).toMatchObject({ complete: false, missing: 0, surplus: 0 });
    expect(reconcileCounts(100, groups(50, 61, undefined))).toMatchObject({ missing: 0, surplus: 11 });
  });

  it("names groups of one name", () => {
    const twice = [...groups(50, 61), { name: "group-1", received: 50 }];
    expect(reconcileCounts(161, twice)).toMatchObject({ complete: true, duplicates: ["group-1"] });
    const both = [...groups(1, 1), ...groups(1, 1).toReversed()];
    expect(reconcileCounts(4, both)).toMatchObject({ duplicates: ["group-1", "group-2"] });
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("throws at a count of %s", (count) => {
    expect(() => reconcileCounts(161, groups(count))).toThrow(RangeError);
    expect(() => reconcileCounts(count, [])).toThrow(RangeError);
  });

  it("conserves people: received and missing are the expected and the surplus", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.array(fc.nat(100), { maxLength: 5 }), (expected, counts) => {
        const { received, missing, surplus, complete } = reconcileCounts(expected, groups(...counts));
        expect(received + (missing ?? 0)).toBe(expected + surplus);
        expect(complete).toBe(missing === 0 && surplus === 0);
      }),
    );
  });
});
