import { describe, expect, it } from "vitest";
import { EXPECTED, expectedOf, RowSink } from "../../src/exchange/columns-reader.js";
import { valuesOf } from "./pieces-of.js";

const FIELDS = { at: { kind: "instant" }, bags: { kind: "number", open: true, required: true } } as const;

describe("RowSink", () => {
  it("keeps rows in their order, open numbers among them, and none that was refused", () => {
    const sink = new RowSink(FIELDS, {});
    for (let row = 0; row < 700; row++) {
      sink.put(0, row);
      sink.put(1, row);
      if (row === 300 || row === 301) sink.putOpen(1, { value: row, bound: "at-least" });
      if (row % 7 === 0) sink.refuse("malformed", row, 0, EXPECTED.instant);
      sink.endRow();
    }
    const { columns, refused, issueCount } = sink.read();
    const kept = Array.from({ length: 700 }, (_, row) => row).filter((row) => row % 7 !== 0);
    expect([refused, issueCount, columns.length]).toEqual([100, 100, 600]);
    expect(valuesOf(columns.fields["at"])).toEqual(kept);
    expect(valuesOf(columns.fields["bags"])).toEqual(
      kept.map((row) => (row === 300 ? { value: 300, bound: "at-least" } : row)),
    );
  });

  it("takes a blank for nothing, or for what is missing", () => {
    const sink = new RowSink(FIELDS, {});
    sink.blank(0, 1);
    sink.put(1, 5);
    sink.endRow();
    sink.put(0, 5);
    sink.blank(1, 2);
    sink.endRow();
    const { columns, issues } = sink.read();
    expect(valuesOf(columns.fields["at"])).toEqual([undefined]);
    expect(issues).toEqual([{ code: "missing", path: [2, "bags"], expected: EXPECTED.count }]);
  });
});

describe("expectedOf", () => {
  it("says what each kind wants", () => {
    expect(expectedOf({ kind: "code" })).toBe(EXPECTED.text);
    expect(expectedOf({ kind: "code", options: ["a"] })).toBe(EXPECTED.option);
    expect(expectedOf({ kind: "instant" })).toBe(EXPECTED.instant);
    expect(expectedOf({ kind: "number" })).toBe(EXPECTED.number);
    expect(expectedOf({ kind: "number", open: true })).toBe(EXPECTED.count);
  });
});
