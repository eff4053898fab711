import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreDifference } from "../../src/statistics/score-difference.js";
import { anyLevel, anyPart, endsOf } from "./known/laws.js";

it("is wider for a larger variance", () => {
  fc.assert(
    fc.property(anyPart(1e6), anyPart(1e6), anyLevel, (one, other, level) => {
      const of = (factor: number) =>
        endsOf(scoreDifference({ method: "score", caller: "caller", factor }, one, other, level));
      const [lower, upper] = of(1);
      const [wideLower, wideUpper] = of(1.5);
      expect(wideLower <= lower && upper <= wideUpper).toBe(true);
    }),
  );
});

it("keeps the digits of differences among thousands of millions", () => {
  const [lower, upper] = endsOf(
    scoreDifference(
      { method: "score", caller: "caller", factor: 1 },
      { count: 3, of: 1e9 },
      { count: 17, of: 1e9 },
      0.95,
    ),
  );
  // As rare as that only the counts matter: a tenth of what it is among a tenth as many.
  const [likeLower, likeUpper] = endsOf(
    scoreDifference(
      { method: "score", caller: "caller", factor: 1 },
      { count: 3, of: 1e8 },
      { count: 17, of: 1e8 },
      0.95,
    ),
  );
  expect((lower * 10) / likeLower).toBeCloseTo(1, 6);
  expect((upper * 10) / likeUpper).toBeCloseTo(1, 6);
});
