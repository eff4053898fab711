import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proportion } from "../../src/statistics/proportion.js";
import { reportedShare } from "../../src/statistics/reported-share.js";

describe("reported share", () => {
  it("is the proportion of two counts", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, other) => {
        const [count, of] = [Math.min(one, other), Math.max(one, other) + 1];
        const { share, interval, because } = reportedShare(count, of, { level: 0.9 });
        expect({ share, interval }).toEqual({
          share: proportion(count, of, { level: 0.9 }).share,
          interval: proportion(count, of, { level: 0.9 }).interval,
        });
        expect(because).toBeUndefined();
      }),
    );
  });

  it.each([
    ["not-reported", undefined, 10],
    ["not-reported", 10, undefined],
    ["not-a-count", -1, 10],
    ["not-a-count", 1.5, 10],
    ["not-a-count", 1, Number.NaN],
    ["no-denominator", 0, 0],
    ["part-exceeds-whole", 11, 10],
  ] as const)("is none, because of %s: %s of %s", (because, count, of) => {
    expect(reportedShare(count, of)).toEqual({ count, of, share: undefined, interval: undefined, because });
  });
});
