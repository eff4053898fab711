import fc from "fast-check";
import { expect, it } from "vitest";
import { scoreRatio } from "../../src/statistics/score-ratio.js";
import { anyLevel, anyPart, endsOf } from "./known/laws.js";

it("says its level and method, is of nobody where one side has nobody or neither found one, and refuses no part", () => {
  const kind = { method: "score", caller: "caller", factor: 1 };
  const [half, none, nobody] = [
    { count: 1, of: 2 },
    { count: 0, of: 2 },
    { count: 0, of: 0 },
  ];
  expect(scoreRatio(kind, half, half, 0.9)).toMatchObject({ level: 0.9, method: "score" });
  expect(scoreRatio(kind, half, nobody, 0.9)).toBeUndefined();
  expect(scoreRatio(kind, nobody, half, 0.9)).toBeUndefined();
  expect(scoreRatio(kind, none, none, 0.9)).toBeUndefined();
  expect(endsOf(scoreRatio(kind, half, none, 0.9))[1]).toBe(Number.POSITIVE_INFINITY);
  expect(endsOf(scoreRatio(kind, none, half, 0.9))[0]).toBe(0);
  expect(() => scoreRatio(kind, half, half, 1)).toThrow("caller: expected a level");
  expect(() => scoreRatio(kind, { count: 3, of: 2 }, half, 0.9)).toThrow("caller: expected");
  expect(() => scoreRatio(kind, half, { count: 3, of: 2 }, 0.9)).toThrow("caller: expected");
});

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
