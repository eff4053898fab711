import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/statistics/clopper-pearson.js";
import { midP } from "../../src/statistics/mid-p.js";
import { agreesWithGolden, anyLevel, anyPart, endsOf, obeysTheLawsOfAShare } from "./known/laws.js";

describe("midP", () => {
  agreesWithGolden(midP, "mid_p");
  obeysTheLawsOfAShare(midP, "mid-p");

  it("lies inside the exact interval", () => {
    fc.assert(
      fc.property(anyPart(1e9), anyLevel, ({ count, of }, level) => {
        const [lower, upper] = endsOf(midP(count, of, level));
        const [exactLower, exactUpper] = endsOf(clopperPearson(count, of, level));
        expect(exactLower).toBeLessThanOrEqual(lower);
        expect(exactUpper).toBeGreaterThanOrEqual(upper);
      }),
    );
  });

  it("has a closed form for none and for all", () => {
    expect(midP(0, 20)?.upper).toBeCloseTo(1 - 0.05 ** (1 / 20), 14);
    expect(midP(20, 20)?.lower).toBeCloseTo(0.05 ** (1 / 20), 14);
  });
});
