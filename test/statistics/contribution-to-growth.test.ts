import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contributionToGrowth } from "../../src/statistics/contribution-to-growth.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

describe("contributionToGrowth", () => {
  it.each(goldenRows("supplies-rounding-suppression", "contributionToGrowth"))("golden: $current", (row) => {
    const growth = contributionToGrowth(row.current as number[], row.previous as number[]);
    for (const [part, points] of (row.contributionPoints as number[]).entries())
      expectNear(growth?.points[part], points, 1e-12);
    expectNear(growth?.percent, row.totalGrowthPercent, 1e-12);
  });

  it("adds up to the growth of the whole", () => {
    const figures = fc.array(fc.tuple(fc.nat(1e9), fc.nat(1e9)), { minLength: 1 });
    fc.assert(
      fc.property(figures, (parts) => {
        const growth = contributionToGrowth(
          parts.map(([now]) => now),
          parts.map(([, before]) => before),
        );
        if (growth === undefined) {
          expect(parts.every(([, before]) => before === 0)).toBe(true);
          return;
        }
        const sum = growth.points.reduce((one, other) => one + other, 0);
        expect(Math.abs(sum - growth.percent)).toBeLessThan(1e-9 * (1 + Math.abs(growth.percent)) * parts.length);
      }),
    );
  });

  it("is of the same parts, then and now", () => {
    expect(contributionToGrowth([], [])).toBeUndefined();
    expect(() => contributionToGrowth([1], [])).toThrow(/^contributionToGrowth: expected/);
    expect(() => contributionToGrowth([Number.NaN], [1])).toThrow(/^contributionToGrowth: expected/);
  });
});
