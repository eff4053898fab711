import { describe, expect, it } from "vitest";
import { workChanges, workInOrder } from "../../src/risk/work-changes.js";

describe("workChanges", () => {
  it("is how many stand where, times what that costs, for each step", () => {
    const work = { a: { minutes: 1 }, b: { minutes: 20, swabs: 2 } };
    const before = new Map([
      ["a", 10],
      ["b", 1],
    ]);
    const after = new Map([
      ["b", 3],
      ["c", 8],
    ]);
    expect(workChanges(work, before, after)).toEqual({
      minutes: { before: 30, after: 60, difference: 30 },
      swabs: { before: 2, after: 6, difference: 4 },
    });
    expect(Object.keys(workChanges({ a: { swabs: 1, minutes: 2 } }, before, after))).toEqual(["minutes", "swabs"]);
    expect(workChanges({}, before, after)).toEqual({});
  });
});

describe("workInOrder", () => {
  it("has one order of keys", () => {
    const one = workInOrder({ b: { y: 1, x: 2 }, a: undefined });
    expect(JSON.stringify(one)).toBe('{"a":{},"b":{"x":2,"y":1}}');
    expect(JSON.stringify(workInOrder({ a: { x: 2, y: 1 }, b: {} }))).toBe('{"a":{"x":2,"y":1},"b":{}}');
  });

  it("refuses what is no finite number", () => {
    expect(() => workInOrder({ a: { minutes: Number.POSITIVE_INFINITY } })).toThrow(RangeError);
  });
});
