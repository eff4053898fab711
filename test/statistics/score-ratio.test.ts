import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreRatio } from "../../src/statistics/score-ratio.js";
import { anyLevel, anyPart, endsOf } from "./known/laws.js";

it("is wider for a larger variance, and holds the ratio", () => {
  fc.assert(
    fc.property(anyPart(1e6), anyPart(1e6), anyLevel, (one, other, level) => {
      if (one.count + other.count === 0) return;
      const of = (factor: number) =>
        endsOf(scoreRatio({ method: "score", caller: "caller", factor }, one, other, level));
      const [lower, upper] = of(1);
      const [wideLower, wideUpper] = of(1.5);
      expect(wideLower <= lower && upper <= wideUpper).toBe(true);
      const ratio = one.count / one.of / (other.count / other.of);
      expect(lower <= ratio * (1 + 1e-12) && ratio * (1 - 1e-12) <= upper).toBe(true);
    }),
  );
});
