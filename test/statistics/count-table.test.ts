import { describe, expect, it } from "vitest";
import { checkTable, isHidden, placesOf } from "../../src/statistics/count-table.js";

describe("checkTable", () => {
  it("takes tables of counts, empty ones too", () => {
    for (const table of [[], [[]], [[0, 1]], [[3], [4]]]) expect(() => checkTable("caller", table)).not.toThrow();
  });

  it("refuses rows of different lengths, and what is no count", () => {
    expect(() => checkTable("caller", [[1], [1, 2]])).toThrow("caller: expected rows of 1 counts, got 2");
    for (const count of [-1, 0.5, Number.NaN])
      expect(() => checkTable("caller", [[count]])).toThrow(
        /^caller: expected whole counts from 0, got another number$/,
      );
  });
});

describe("isHidden and placesOf", () => {
  it("take what is left out as shown, and every cell by rows", () => {
    expect(isHidden([[true]], { row: 0, column: 0 })).toBe(true);
    expect(isHidden([[true]], { row: 1, column: 0 })).toBe(false);
    expect(placesOf([[1, 2]])).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]);
  });
});
