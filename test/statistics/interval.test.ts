import { expect, it } from "vitest";
import { CONFIDENCE_LEVEL, eachTail } from "../../src/statistics/interval.js";

it("leaves half of what the level leaves on each side", () => {
  expect(eachTail("caller", 0.5)).toBe(0.25);
  expect(eachTail("caller", CONFIDENCE_LEVEL)).toBeCloseTo(0.025, 15);
});

it.each([0, 1, -1, 95, Number.NaN])("refuses %d as a level", (level) => {
  expect(() => eachTail("caller", level)).toThrow(
    new RangeError(`caller: expected a level between 0 and 1, got ${level}`),
  );
});
