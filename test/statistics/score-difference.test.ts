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

it("says its level and method, is of nobody where one side has nobody, and refuses what is no part", () => {
  const kind = { method: "score", caller: "caller", factor: 1 };
  const [half, all, nobody] = [
    { count: 1, of: 2 },
    { count: 2, of: 2 },
    { count: 0, of: 0 },
  ];
  expect(scoreDifference(kind, half, half, 0.9)).toMatchObject({ level: 0.9, method: "score" });
  expect(scoreDifference(kind, half, nobody, 0.9)).toBeUndefined();
  expect(scoreDifference(kind, nobody, half, 0.9)).toBeUndefined();
  expect(endsOf(scoreDifference(kind, all, { count: 0, of: 2 }, 0.9))[1]).toBe(1);
  expect(() => scoreDifference(kind, half, half, 1)).toThrow("caller: expected a level");
  expect(() => scoreDifference(kind, { count: 3, of: 2 }, half, 0.9)).toThrow("caller: expected");
  expect(() => scoreDifference(kind, half, { count: 3, of: 2 }, 0.9)).toThrow("caller: expected");
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
