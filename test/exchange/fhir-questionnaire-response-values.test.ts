import { describe, expect, it } from "vitest";
import type { Item } from "../../src/declaration/index.js";
import { type Spot, spotsOf } from "../../src/exchange/fhir-questionnaire-response-spots.js";
import { readValue, UNREADABLE } from "../../src/exchange/fhir-questionnaire-response-values.js";
import { fhirForm } from "../../src/exchange/fhir-questionnaire-writing.js";

const base = { label: { en: "x", zh: "x" }, privacy: "health" } as const;
const read = (item: object, answer: object) => {
  const items = { a: { ...item, ...base } as Item };
  return readValue(spotsOf(fhirForm("f", items)).get("a") as Spot, answer as Record<string, unknown>);
};

describe("one answer", () => {
  it.each([
    [{ kind: "yes-no" }, { valueBoolean: true }, "yes"],
    [{ kind: "number", unit: "celsius" }, { valueDecimal: "38.5" }, 38.5],
    [{ kind: "number", unit: "celsius" }, { valueQuantity: { value: 38, code: "Cel" } }, 38],
    [{ kind: "date" }, { valueDate: "2020-02-29" }, "2020-02-29"],
    [{ kind: "instant" }, { valueDateTime: "2020-02-29T08:00:00Z" }, "2020-02-29T08:00:00Z"],
    [{ kind: "choice", options: { a: base.label } }, { valueCoding: { code: "a" } }, "a"],
    [{ kind: "country" }, { valueCoding: { code: "ITA" } }, "ITA"],
    [{ kind: "several", of: "date" }, { valueDate: "2020-02-29" }, "2020-02-29"],
    [{ kind: "text" }, { valueString: "x" }, "x"],
    [{ kind: "text" }, { valueAttachment: { url: "u" } }, "u"],
  ])("of %j is read from %j", (item, answer, value) => {
    expect(read(item, answer)).toEqual({ value });
  });

  it.each([
    [{ kind: "yes-no" }, { valueString: "yes" }],
    [{ kind: "number", unit: "celsius" }, { valueQuantity: { value: 38, comparator: ">" } }],
    [{ kind: "date" }, { valueDate: "2020-02-30" }],
    [{ kind: "date" }, { valueDateTime: "2020-02-29" }],
    [{ kind: "instant" }, { valueDateTime: "2020-02" }],
    [{ kind: "choice", options: { a: base.label } }, { valueCoding: { code: "b" } }],
    [{ kind: "country" }, { valueCoding: { code: "XYZ" } }],
    [{ kind: "text" }, { valueAttachment: { data: "x" } }],
    [{ kind: "text" }, { valueBoolean: true }],
    [{ kind: "text" }, {}],
  ])("of %j is not read from %j", (item, answer) => {
    expect(read(item, answer)).toEqual({ value: UNREADABLE, problem: "unreadable" });
  });

  it.each([
    [{ kind: "number", unit: "count" }, { valueQuantity: { value: 3, unit: "lb" } }, 3],
    [{ kind: "text" }, { valueCoding: { system: "s", code: "c", display: "C" } }, "c"],
    [{ kind: "text" }, { valueReference: { reference: "Patient/1", display: "P" } }, "Patient/1"],
  ])("of %j is read in part from %j, and that is told", (item, answer, value) => {
    expect(read(item, answer)).toEqual({ value, problem: "narrowed" });
  });

  it("is in a unit by its code, or by what that is called", () => {
    const celsius = { kind: "number", unit: "celsius" };
    expect(read(celsius, { valueQuantity: { value: 38, unit: "celsius" } })).toEqual({ value: 38 });
    expect(read(celsius, { valueQuantity: { value: 38, unit: "°C", code: "Cel" } })).toEqual({ value: 38 });
  });

  it("in another unit is no number of this one", () => {
    const answer = { valueQuantity: { value: 100, code: "[degF]" } };
    expect(read({ kind: "number", unit: "celsius" }, answer)).toEqual({ value: UNREADABLE, problem: "wrong-unit" });
  });
});
