import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRecord } from "../../src/record.js";
import { readSketch } from "../../src/statistics/read-sketch.js";
import { sketch } from "../../src/statistics/sketch.js";

const made = sketch([1, 300, 5000, -2], 0.01);

describe("readSketch", () => {
  it("reads back what was written", () => {
    fc.assert(
      fc.property(fc.array(fc.maxSafeInteger()), fc.constantFrom(0.1, 0.01), (numbers, error) => {
        const one = sketch(numbers, error);
        expect(readSketch(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
      }),
    );
  });

  it("never throws, and reads nothing that is none", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readSketch(value).ok).toBe(false);
        if (!isRecord(value))
          expect(readSketch(value)).toEqual({ ok: false, issues: [{ code: "malformed", path: [] }] });
      }),
    );
  });

  it.each([
    [{ version: 2 }, "unknown-version", ["version"]],
    [{ relativeError: 0.01 }, "malformed", ["relativeError"]],
    [{ relativeError: 7 }, "malformed", ["relativeError"]],
    [{ negative: -1 }, "malformed", ["negative"]],
    [{ count: 7 }, "malformed", ["count"]],
    [{ buckets: {} }, "malformed", ["buckets"]],
    [{ buckets: [[1, 0]] }, "malformed", ["buckets", 0]],
    [
      {
        buckets: [
          [5, 1],
          [4, 1],
          [9, 1],
        ],
      },
      "malformed",
      ["buckets", 1],
    ],
    [
      {
        buckets: [
          [1, 1],
          [999_999, 2],
        ],
      },
      "malformed",
      ["buckets", 1],
    ],
    [{ buckets: [[1, 1, 1]] }, "malformed", ["buckets", 0]],
    [{ buckets: [[1.5, 1]] }, "malformed", ["buckets", 0]],
    [{ buckets: [[1, 1.5]] }, "malformed", ["buckets", 0]],
    [{ buckets: [["1", 1]] }, "malformed", ["buckets", 0]],
    [
      {
        buckets: [
          [5, 1],
          [5, 2],
        ],
      },
      "malformed",
      ["buckets", 1],
    ],
    [{ relativeError: "0.0078125" }, "malformed", ["relativeError"]],
  ])("refuses %j", (change, code, path) => {
    expect(readSketch({ ...made, ...change })).toEqual({ ok: false, issues: [{ code, path }] });
  });

  it("names every part at once, and says nothing of the count where a bucket cannot be read", () => {
    const read = readSketch({ ...made, relativeError: 7, negative: -1, count: -1, buckets: [[1, 0], 4, [5, 1]] });
    expect(read.ok ? [] : read.issues.map(({ path }) => path.join("."))).toEqual([
      "relativeError",
      "negative",
      "buckets.0",
      "buckets.1",
      "count",
    ]);
    const one = readSketch({ ...made, buckets: [[1, 0]] });
    expect(one.ok ? [] : one.issues.map(({ path }) => path.join("."))).toEqual(["buckets.0"]);
  });
});
