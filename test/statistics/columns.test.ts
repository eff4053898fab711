import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { type Columns, columnOf, compareLabels } from "../../src/statistics/columns.js";

const columns: Columns = {
  length: 2,
  fields: {
    lane: { kind: "code", codes: Uint8Array.of(0, 0), labels: ["red"] },
    short: { kind: "instant", seconds: Int32Array.of(1) },
    bags: { kind: "number", values: Int8Array.of(1, 2), bounds: Uint8Array.of(0) },
    words: { kind: "code", codes: Uint8Array.of(0), labels: ["red"] },
    few: { kind: "number", values: Int8Array.of(1) },
    at: { kind: "instant", seconds: Int32Array.of(1, 2) },
    exact: { kind: "number", values: Int8Array.of(1, 2) },
    open: { kind: "number", values: Int8Array.of(1, 2), bounds: Uint8Array.of(0, 1) },
  },
};

describe("columnOf", () => {
  it("gives the column of a field", () => {
    expect(columnOf(columns, "lane", "code", "test")).toBe(columns.fields["lane"]);
    expect(columnOf(columns, "at", "instant", "test")).toBe(columns.fields["at"]);
    for (const field of ["exact", "open"])
      expect(columnOf(columns, field, "number", "test")).toBe(columns.fields[field]);
  });

  it.each([
    ["lane", "instant"],
    ["toString", "code"],
    ["short", "instant"],
    ["bags", "number"],
    ["words", "code"],
    ["few", "number"],
    ["none", "number"],
  ] as const)("refuses %s as a column of %ss", (field, kind) => {
    expect(() => columnOf(columns, field, kind, "test")).toThrow(/^test: expected /);
  });
});

describe("compareLabels", () => {
  it("orders texts by their characters, and what is absent last, by its reason", () => {
    const labels = [absent("not-asked"), "b", absent("asked-unknown"), "a", "", "B", "\uffff"];
    expect(labels.toSorted(compareLabels)).toEqual([
      "",
      "B",
      "a",
      "b",
      "\uffff",
      absent("asked-unknown"),
      absent("not-asked"),
    ]);
    expect(compareLabels(absent("not-asked"), absent("not-asked"))).toBe(0);
  });
});
