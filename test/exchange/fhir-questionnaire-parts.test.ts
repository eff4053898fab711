import { describe, expect, it } from "vitest";
import {
  extensionValue,
  isInUnit,
  languageOf,
  numberOf,
  textUnder,
  UCUM_UNITS,
  unitOfUcum,
  valueIn,
  written,
} from "../../src/exchange/fhir-questionnaire-parts.js";

describe("the parts of FHIR", () => {
  it("hold a text in both languages, and come back", () => {
    const text = { en: "Fever", zh: "发热" };
    for (const language of ["en", "zh"] as const)
      expect(textUnder(written("text", text, language), "text", language)).toEqual(text);
    expect(written("text", { en: "x", zh: "x" }, "en")).toEqual({ text: "x" });
    expect(textUnder({ text: "Fieber" }, "text", "en")).toEqual({ en: "Fieber", zh: "Fieber" });
    expect(textUnder({ text: " " }, "text", "en")).toBe(undefined);
    expect(textUnder({ text: "x", _text: { extension: "y" } }, "text", "zh")).toEqual({ en: "x", zh: "x" });
  });

  it("know the two languages by their tags", () => {
    expect(["zh-CN", "en-US", "EN", "de", 3].map(languageOf)).toEqual(["zh", "en", "en", undefined, undefined]);
  });

  it("read numbers, also as their digits, and nothing else", () => {
    expect([1.5, "37.50", "-2", "1e3"].map(numberOf)).toEqual([1.5, 37.5, -2, 1000]);
    for (const none of ["", " ", "0x1", "Infinity", Number.NaN, null, true, [1]])
      expect(numberOf(none)).toBe(undefined);
  });

  it("find a value with its type, or the place of one that has only an extension", () => {
    expect(valueIn({ valueCoding: { code: "a" } })).toEqual(["Coding", { code: "a" }]);
    expect(valueIn({ _valueString: { extension: [] } })).toEqual(["String", undefined]);
    expect(valueIn({ value: 1 })).toBe(undefined);
    expect(valueIn({ answerBoolean: false }, "answer")).toEqual(["Boolean", false]);
    expect(extensionValue({ extension: [{ url: "a", valueInteger: 3 }] }, "a")).toBe(3);
    expect(extensionValue({ extension: 7 }, "a")).toBe(undefined);
  });

  it("know a quantity's unit by its code, or by what it is called where one of the two has no code", () => {
    const unit = { unit: "days", code: "d" };
    for (const quantity of [{}, { code: "d" }, { unit: "Tage", code: "d" }, { unit: "days" }, { unit: "d" }])
      expect(isInUnit(quantity, unit)).toBe(true);
    for (const quantity of [{ code: "wk" }, { unit: "days", code: "wk" }, { unit: "weeks" }])
      expect(isInUnit(quantity, unit)).toBe(false);
  });

  it("turn every unit into a code of UCUM and back", () => {
    for (const [unit, code] of Object.entries(UCUM_UNITS)) expect(unitOfUcum(code)).toBe(unit);
    expect(unitOfUcum("[degF]")).toBe(undefined);
  });
});
