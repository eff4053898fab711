import fc from "fast-check";
import { expect, it } from "vitest";
import { compensatedSum } from "../../src/statistics/compensated-sum.js";

it("keeps what a plain sum loses", () => {
  expect(compensatedSum([1e16, 1, -1e16])).toBe(1);
  expect(compensatedSum(Array(10).fill(0.1))).toBe(1);
  expect(compensatedSum([])).toBe(0);
});

it("of whole numbers is exact, in any order", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.maxSafeInteger().map((number) => Math.trunc(number / 64)),
        { maxLength: 60 },
      ),
      (numbers) => {
        const exact = numbers.reduce((sum, number) => sum + BigInt(number), 0n);
        expect(compensatedSum(numbers)).toBe(Number(exact));
        expect(compensatedSum(numbers.toReversed())).toBe(Number(exact));
      },
    ),
  );
});

it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY], [undefined as unknown as number]])(
  "refuses %s, which has no sum",
  (number) => {
    expect(() => compensatedSum([1, number, 2])).toThrow(`compensatedSum: expected finite numbers, got ${number}`);
  },
);

it("refuses numbers whose sum is too large to be one", () => {
  expect(() => compensatedSum([1e308, 1e308])).toThrow("compensatedSum: expected a sum");
});
