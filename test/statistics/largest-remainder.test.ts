import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainder, roundedShares } from "../../src/statistics/largest-remainder.js";
import { goldenRows } from "./known/golden-rows.js";

const numbers = fc.array(fc.oneof(fc.nat(9), fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true })), { maxLength: 9 });
const units = fc.nat({ max: 10_000 });
const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);

describe("largestRemainder", () => {
  it.each(goldenRows("supplies-rounding-suppression", "largestRemainder"))("golden: $name", (row) => {
    expect(largestRemainder(row.values as number[], row.units as number) ?? null).toEqual(row.shares);
    expect(roundedShares(row.values as number[], row.units as number) ?? null).toEqual(row.naiveHalfUp);
  });

  it("gives what is left by remainder, then by number, then by place", () => {
    // Quotas 2.5, 1.5, 1.5, 0.5: all remainders alike.
    expect(largestRemainder([5, 3, 3, 1], 6)).toEqual([3, 2, 1, 0]);
    expect(largestRemainder([3, 5, 3, 1], 6)).toEqual([2, 3, 1, 0]);
    expect(largestRemainder([0.1, 0.2], 3)).toEqual([1, 2]);
    expect(largestRemainder([7], 0)).toEqual([0]);
    expect(largestRemainder([], 100)).toBeUndefined();
  });

  it("comes to the units, each within one of its quota and as it is rounded down or up", () => {
    fc.assert(
      fc.property(numbers, units, (values, all) => {
        const shares = largestRemainder(values, all);
        const total = sum(values);
        if (shares === undefined) {
          expect(total).toBe(0);
          return;
        }
        expect(sum(shares)).toBe(all);
        for (const [place, share] of shares.entries())
          expect(Math.abs(share - ((values[place] ?? 0) / total) * all)).toBeLessThan(1 + 1e-6);
      }),
    );
  });

  it("gives no less to the larger number, and the same whatever the order where no two are alike", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), units, fc.nat(), (values, all, turn) => {
        const shares = largestRemainder(values, all);
        const turned = (list: readonly number[]) => [
          ...list.slice(turn % list.length),
          ...list.slice(0, turn % list.length),
        ];
        expect(largestRemainder(turned(values), all)).toEqual(shares && turned(shares));
        const bySize = values
          .map((value, place) => [value, shares?.[place] ?? 0] as const)
          .sort(([one], [two]) => one - two);
        const inOrder = bySize.map(([, share]) => share);
        expect(inOrder).toEqual(inOrder.toSorted((one, two) => one - two));
      }),
    );
  });

  it.each([
    [[-1], 100],
    [[Number.NaN], 100],
    [[1], 0.5],
    [[1], -1],
  ])("takes no %j for %d units", (values, all) => {
    expect(() => largestRemainder(values, all)).toThrow(/^largestRemainder: expected/);
    expect(() => roundedShares(values, all)).toThrow(/^roundedShares: expected/);
  });
});
