import { describe, expect, it } from "vitest";
import { gaussLegendre } from "../../src/statistics/gauss-legendre.js";

const integral = (of: (at: number) => number, ends: readonly number[]) => {
  let sum = 0;
  gaussLegendre(ends, (at, weight) => {
    sum += weight * of(at);
  });
  return sum;
};

describe("gaussLegendre", () => {
  it("is exact for powers up to 31", () => {
    for (let power = 0; power <= 31; power++)
      expect(integral((at) => at ** power, [0, 1])).toBeCloseTo(1 / (power + 1), 14);
  });

  it("adds up stretches, and nothing without any", () => {
    expect(integral(Math.exp, [0, 1, 3])).toBeCloseTo(Math.expm1(3), 12);
    expect(integral(Math.exp, [1])).toBe(0);
    expect(integral(Math.exp, [])).toBe(0);
  });
});
