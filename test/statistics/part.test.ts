import { expect, it } from "vitest";
import { checkPart, differenceOf } from "../../src/statistics/part.js";

it("a part is whole, not negative, and no more than the whole", () => {
  expect(() => checkPart("caller", { count: 0, of: 0 })).not.toThrow();
  expect(() => checkPart("caller", { count: 3, of: 2 })).toThrow(
    new RangeError("caller: expected whole numbers with 0 ≤ count ≤ of, got 3 of 2"),
  );
});

it("equal shares differ by exactly 0, and swapping turns the sign", () => {
  expect(differenceOf({ count: 1, of: 3 }, { count: 7, of: 21 })).toBe(0);
  expect(differenceOf({ count: 1, of: 3 }, { count: 1, of: 7 })).toBe(
    -differenceOf({ count: 1, of: 7 }, { count: 1, of: 3 }),
  );
});
