import { describe, expect, it } from "vitest";
import { derivedNumber, nhsSubNational2018, publishedCount } from "../../src/statistics/published-count.js";

describe("publishedCount", () => {
  it("follows the rule of NHS Digital for sub-national counts", () => {
    // Examples derived from the published rule.
    const known: [number, string][] = [
      [0, "0"],
      [1, "*"],
      [7, "*"],
      [8, "10"],
      [12, "10"],
      [13, "15"],
      [1002, "1000"],
      [1003, "1005"],
    ];
    for (const [count, text] of known) expect(publishedCount(count).text).toBe(text);
    expect(publishedCount(7)).toEqual({ value: undefined, text: "*", because: "small" });
    expect(publishedCount(8)).toEqual({ value: 10, text: "10" });
  });

  it("follows other rules: no rounding, half up, nothing hidden", () => {
    expect(publishedCount(4, { hiddenUpTo: 4, roundTo: 1 }).text).toBe("*");
    expect(publishedCount(5, { hiddenUpTo: 4, roundTo: 1 }).value).toBe(5);
    expect(publishedCount(15, { hiddenUpTo: 0, roundTo: 10 }).value).toBe(20);
  });

  it("refuses what is no count or rule", () => {
    for (const [count, hiddenUpTo, roundTo] of [
      [-1, 7, 5],
      [0.5, 7, 5],
      [1, -1, 5],
      [1, 7, 0],
    ] as const)
      expect(() => publishedCount(count, { ...nhsSubNational2018, hiddenUpTo, roundTo })).toThrow(
        /^publishedCount: expected whole numbers from 0, and a multiple from 1, got another number$/,
      );
  });
});

describe("derivedNumber", () => {
  it("is hidden with any of its cells", () => {
    const hidden = [[false, true]];
    const [shown, kept] = [
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ];
    expect(derivedNumber(0.5, [shown, kept], hidden)).toEqual({ value: undefined, text: "*", because: "from-hidden" });
    expect(derivedNumber(0.5, [shown], hidden)).toEqual({ value: 0.5, text: "0.5" });
    expect(derivedNumber(undefined, [shown], hidden)).toEqual({ value: undefined, text: "" });
  });
});
