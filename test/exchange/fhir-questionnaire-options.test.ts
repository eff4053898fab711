import { describe, expect, it } from "vitest";
import { optionFor, optionsOf } from "../../src/exchange/fhir-questionnaire-options.js";

const codesOf = (item: object, root: object = {}) =>
  optionsOf(item as Record<string, unknown>, root as Record<string, unknown>, "en")?.map(({ code }) => code);
const set = (more: object) => ({ contained: [{ resourceType: "ValueSet", id: "v", ...more }] });
const item = { answerValueSet: "#v" };

describe("the options of a question", () => {
  it("are the listed ones, of every type of value", () => {
    const answerOption = [
      { valueCoding: { code: "a", display: "A" } },
      { valueString: "words" },
      { valueInteger: 0 },
      { valueDate: "2020-01-01" },
      { valueReference: { reference: "Patient/1" } },
      { valueCoding: { display: "no code" } },
      { valueCoding: { system: "s", code: "a" } },
      { valueCoding: {} },
      7,
    ];
    expect(codesOf({ answerOption })).toEqual(["a", "words", "0", "2020-01-01", "Patient/1", "no code", "a (2)"]);
  });

  it("are those of a contained value set: listed, expanded, or of a contained code system", () => {
    const concept = [{ code: "a" }, { code: "b" }];
    expect(codesOf(item, set({ compose: { include: [{ system: "s", concept }] } }))).toEqual(["a", "b"]);
    const exclude = [{ system: "s", concept: [{ code: "b" }] }];
    expect(codesOf(item, set({ compose: { include: [{ system: "s", concept }], exclude } }))).toEqual(["a"]);
    const contains = [{ abstract: true, code: "x", contains: [{ code: "c" }] }, { code: "d" }];
    expect(codesOf(item, set({ expansion: { contains } }))).toEqual(["c", "d"]);
    const own = set({ compose: { include: [{ system: "s" }] } });
    const system = { resourceType: "CodeSystem", url: "s", concept: [{ code: "p", concept: [{ code: "q" }] }] };
    expect(codesOf(item, { contained: [...own.contained, system] })).toEqual(["p", "q"]);
  });

  it("are none where not all of them are there", () => {
    expect(codesOf(item)).toBe(undefined);
    expect(codesOf(item, own("filter"))).toBe(undefined);
    expect(codesOf({ answerValueSet: "http://example.org/v" })).toBe(undefined);
    expect(codesOf({})).toBe(undefined);
  });
  const own = (key: string) => set({ compose: { include: [{ system: "s", [key]: [{}] }] } });

  it("are found by value: a coding by code and, where both have one, by system", () => {
    const options =
      optionsOf({ answerOption: [{ valueCoding: { system: "s", code: "a" } }, { valueInteger: 1 }] }, {}, "en") ?? [];
    expect(optionFor(options, "Coding", { code: "a" })?.code).toBe("a");
    expect(optionFor(options, "Coding", { display: "a" })).toBe(undefined);
    expect(optionFor(options, "Coding", { system: "other", code: "a" })).toBe(undefined);
    expect(optionFor(options, "Integer", 1)?.code).toBe("1");
    expect(optionFor(options, "String", "1")).toBe(undefined);
    const shown = optionsOf({ answerOption: [{ valueCoding: { code: "a", display: "A" } }] }, {}, "en") ?? [];
    expect(optionFor(shown, "Coding", { display: "A" })?.code).toBe("a");
  });
});
