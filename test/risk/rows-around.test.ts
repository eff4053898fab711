import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsAround } from "../../src/risk/rows-around.js";

const cabin = { first: 1, last: 60 };
const around = (seat: string, rowsEachSide: number, missing: readonly number[] = [], countMissingRows = false) => {
  const found = rowsAround({ ...cabin, missing }, seat, { rowsEachSide, countMissingRows });
  return found.ok ? found.value : found.issues[0].code;
};

describe("rowsAround", () => {
  it("ends at the ends of the cabin", () => {
    expect(around("31K", 3)).toEqual([28, 29, 30, 31, 32, 33, 34]);
    expect(around("2A", 3)).toEqual([1, 2, 3, 4, 5]);
    expect(around("60A", 2)).toEqual([58, 59, 60]);
    expect(around("7", 0)).toEqual([7]);
  });

  it("counts a missing row or does not, and never lists it", () => {
    expect(around("12C", 2, [13], false)).toEqual([10, 11, 12, 14, 15]);
    expect(around("12C", 2, [13], true)).toEqual([10, 11, 12, 14]);
  });

  it("of a seat that is not there says so", () => {
    expect(["61A", "0A", "13A", "A", ""].map((seat) => around(seat, 3, [13]))).toEqual(
      Array.from({ length: 5 }, () => "seat-not-in-cabin"),
    );
  });

  it("refuses what is no number of rows", () => {
    for (const rows of [-1, 0.5, Number.NaN]) expect(() => around("1A", rows)).toThrow(RangeError);
    expect(() => around("1A", -1)).toThrow("rowsAround: expected a whole number of rows");
  });

  it("of a seat that is not there names no place in the input", () => {
    const reach = { rowsEachSide: 1, countMissingRows: false };
    expect(rowsAround(cabin, "61A", reach)).toEqual({ ok: false, issues: [{ code: "seat-not-in-cabin", path: [] }] });
  });

  it("never loses a row when it is widened, and counts no fewer rows when missing ones are not counted", () => {
    const rows = fc.record({
      row: fc.integer({ min: 1, max: 60 }),
      each: fc.integer({ min: 0, max: 8 }),
      missing: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }),
      counted: fc.boolean(),
    });
    fc.assert(
      fc.property(rows, ({ row, each, missing, counted }) => {
        const narrow = around(`${row}A`, each, missing, counted);
        if (typeof narrow === "string") {
          expect(missing).toContain(row);
          return;
        }
        expect(narrow).toContain(row);
        expect(around(`${row}A`, each + 1, missing, counted)).toEqual(expect.arrayContaining([...narrow]));
        expect(around(`${row}A`, each, missing, false)).toEqual(expect.arrayContaining([...narrow]));
      }),
    );
  });
});
