import { describe, expect, it } from "vitest";
import { checkDefinition, fieldsOf, type TallyDefinition } from "../../src/statistics/tally-definition.js";
import { VISITS } from "./visits.js";

describe("fieldsOf", () => {
  it("names every field that is read, once, and what it is", () => {
    expect(fieldsOf(VISITS)).toEqual({
      port: { kind: "code" },
      entry: { kind: "instant" },
      lane: { kind: "code" },
      status: { kind: "code" },
      bags: { kind: "number", open: true },
      exit: { kind: "instant" },
    });
    expect(fieldsOf({ id: "x", version: 1, by: {}, sums: { kg: { field: "kg", decimals: 2 } } })).toEqual({
      kg: { kind: "number", decimals: 2, open: true },
    });
  });

  it("takes a field by whatever name", () => {
    expect(Object.keys(fieldsOf({ id: "x", version: 1, by: { a: "__proto__", b: "toString" } }))).toEqual([
      "__proto__",
      "toString",
    ]);
  });

  it("refuses a field that would have to be of two kinds", () => {
    const twice: TallyDefinition = { id: "x", version: 1, by: { at: "at", day: { dayOf: "at", timeZone: "UTC" } } };
    expect(() => fieldsOf(twice)).toThrow(RangeError);
  });
});

describe("checkDefinition", () => {
  it("lets a definition pass, and names who asks of one that is none", () => {
    expect(checkDefinition(VISITS, "test")).toBeUndefined();
    expect(() => checkDefinition({ ...VISITS, version: 0 }, "test")).toThrow(/^test: expected /);
  });
});
