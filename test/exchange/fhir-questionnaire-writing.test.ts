import { describe, expect, it } from "vitest";
import type { Item } from "../../src/declaration/index.js";
import { fhirForm, fhirValue, linkIdOf, placeOf, withSeconds } from "../../src/exchange/fhir-questionnaire-writing.js";

const base = { label: { en: "x", zh: "x" }, privacy: "health" } as const;
const text = { kind: "text", ...base } as const;
const items = {
  a: text,
  rows: { kind: "list", ...base, items: { g: { kind: "group", label: base.label, items: { b: text } } } },
} as const;
const writing = (type: string, more: object = {}) => ({
  root: {},
  asides: [],
  items: { a: { linkId: "1", type, ...more } },
});
const value = (item: Item, said: unknown, type?: string, more?: object) =>
  fhirValue(fhirForm("f", { a: item }, type === undefined ? undefined : writing(type, more)), "a", item, said);

describe("what was written", () => {
  it("says where items stand and what they were called", () => {
    expect(placeOf(items, "rows.g.b")).toEqual({ list: "rows", inRow: "g.b" });
    expect(placeOf(items, "a")).toEqual({ list: undefined, inRow: "a" });
    expect([linkIdOf(writing("string"), "a"), linkIdOf(undefined, "a")]).toEqual(["1", "a"]);
    expect(linkIdOf(writing("string"), "constructor")).toBe("constructor");
  });

  it("gives values the type that the question had", () => {
    expect(value(text, "08:00:00", "time")).toEqual(["Time", "08:00:00"]);
    expect(value(text, "Patient/1", "reference")).toEqual(["Reference", { reference: "Patient/1" }]);
    expect(value({ kind: "number", unit: "celsius", ...base }, 38, "quantity")).toEqual([
      "Quantity",
      { value: 38, unit: "celsius", system: "http://unitsofmeasure.org", code: "Cel" },
    ]);
    expect(value({ kind: "country", ...base }, "ITA")).toEqual([
      "Coding",
      { system: "urn:iso:std:iso:3166", code: "ITA" },
    ]);
    const choice = { kind: "choice", options: { a: base.label, other: base.label }, ...base } as const;
    expect(value(choice, "a")).toEqual(["Coding", { system: "urn:pratique:options:f:a", code: "a", display: "x" }]);
    const options = [{ code: "a", raw: { valueInteger: 0 } }];
    expect(value(choice, "a", "choice", { options })).toEqual(["Integer", 0]);
    expect(value(choice, "other", "open-choice", { options, open: { option: "other", item: "w" } })).toBe(undefined);
  });

  it("writes instants with their seconds", () => {
    expect(withSeconds("2020-01-01T08:00+08:00")).toBe("2020-01-01T08:00:00+08:00");
    expect(withSeconds("2020-01-01T08:00:30.5Z")).toBe("2020-01-01T08:00:30.5Z");
  });
});
