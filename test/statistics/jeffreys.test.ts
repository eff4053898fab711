import { describe, expect, it } from "vitest";
import { jeffreys, jeffreysEqualTailed } from "../../src/statistics/jeffreys.js";
import { agreesWithGolden, obeysTheLawsOfAShare } from "./known/laws.js";

describe("jeffreys", () => {
  agreesWithGolden(jeffreys, "jeffreys");
  obeysTheLawsOfAShare(jeffreys, "jeffreys");
});

describe("jeffreysEqualTailed", () => {
  agreesWithGolden(jeffreysEqualTailed, "jeffreys_equal_tailed");
  obeysTheLawsOfAShare(jeffreysEqualTailed, "jeffreys-equal-tailed", { isWithinBounds: false, holdsTheShare: false });

  it("differs from the other only at none and at all", () => {
    const { method: _, ...pinned } = jeffreys(3, 10) ?? {};
    expect(jeffreysEqualTailed(3, 10)).toMatchObject(pinned);
    expect(jeffreysEqualTailed(0, 10)?.upper).toBe(jeffreys(0, 10)?.upper);
    expect(jeffreysEqualTailed(10, 10)?.upper).toBeLessThan(1);
  });
});
