import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { garwood } from "../../src/statistics/garwood.js";
import { poissonMidP } from "../../src/statistics/poisson-mid-p.js";
import { anyLevel, endsOf } from "./known/laws.js";
import { isAnIntervalOfARate } from "./known/rates.js";

describe("poissonMidP", () => {
  isAnIntervalOfARate(poissonMidP, { column: "mid_p", method: "mid-p" });

  it("lies inside the exact interval", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), anyLevel, (count, level) => {
        const [lower, upper] = endsOf(poissonMidP(count, 1, level));
        const [exactLower, exactUpper] = endsOf(garwood(count, 1, level));
        expect(exactLower <= lower && upper <= exactUpper).toBe(true);
      }),
    );
  });
});
