import { describe, expect, it } from "vitest";
import { columnSums } from "../../src/statistics/column-sums.js";
import type { Columns } from "../../src/statistics/columns.js";

const sums = (values: Float64Array | Int16Array, bounds?: Uint8Array) => {
  const column = bounds === undefined ? { kind: "number", values } : { kind: "number", values, bounds };
  const columns = { length: values.length, fields: { bags: column } } as Columns;
  return columnSums(columns, "bags", { groups: Uint16Array.from(values, (_, place) => place % 2), space: 2 });
};

describe("columnSums", () => {
  it("adds what was reported up, and counts what was not apart", () => {
    const sumOf = sums(Int16Array.of(5, 1, -1, 2, 7, -1));
    expect([sumOf(0), sumOf(1)]).toEqual([
      { total: { value: 12, bound: "exact" }, reported: 2, notReported: 1 },
      { total: { value: 3, bound: "exact" }, reported: 2, notReported: 1 },
    ]);
  });

  it("leaves open what is open", () => {
    const sumOf = sums(Int16Array.of(5, 1, 30_000, 2, -1, 0), Uint8Array.of(0, 0, 1, 2, 0, 0));
    expect(sumOf(0).total).toEqual({ value: 30_005, bound: "at-least" });
    expect(sumOf(1).total).toEqual({ value: 3, bound: "at-most", atLeast: 1 });
  });

  it("refuses fractions, and sums that are no longer exact", () => {
    expect(() => sums(Float64Array.of(0.5))).toThrow(RangeError);
    const sumOf = sums(Float64Array.of(Number.MAX_SAFE_INTEGER, 0, 1));
    expect(() => sumOf(0)).toThrow(RangeError);
  });
});
