import { describe, expect, it } from "vitest";
import { legendreNodes } from "../../src/statistics/legendre-nodes.js";

describe("legendreNodes", () => {
  it.each([1, 2, 5, 16, 64])("%d nodes are exact for polynomials of twice as many terms", (count) => {
    const { at, weights } = legendreNodes(count, 0, 1);
    for (let power = 0; power < 2 * count; power++) {
      const integral = at.reduce((sum, place, node) => sum + (weights[node] as number) * place ** power, 0);
      expect(Math.abs(integral - 1 / (power + 1))).toBeLessThan(2e-15);
    }
  });

  it("stand in rising order between the two ends", () => {
    const { at } = legendreNodes(9, -2, 3);
    expect(at.toSorted((one, other) => one - other)).toEqual(at);
    expect(at.every((place) => place > -2 && place < 3)).toBe(true);
  });
});
