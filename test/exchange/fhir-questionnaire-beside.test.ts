import { describe, expect, it } from "vitest";
import { besideOf, heldKeys, ITEM_LOST } from "../../src/exchange/fhir-questionnaire-beside.js";
import type { Text } from "../../src/text.js";

describe("what stands beside an item", () => {
  it("has words in both languages for everything that is told", () => {
    for (const { en, zh } of Object.values<Text>(ITEM_LOST)) expect(en !== "" && /\p{Script=Han}/u.test(zh)).toBe(true);
  });

  it("is all that the form does not hold, and told by its key", () => {
    const raw = {
      linkId: "1",
      text: "A",
      type: "string",
      maxLength: 3,
      prefix: "A)",
      readOnly: true,
      answerValueSet: "http://example.org/set",
      toString: 1,
      extension: [{ url: "http://example.org/held" }, { url: "http://example.org/other" }, 7],
    };
    const { also, told } = besideOf(raw, ["http://example.org/held"], ["maxLength"]);
    expect(also).toEqual({
      prefix: "A)",
      readOnly: true,
      answerValueSet: "http://example.org/set",
      toString: 1,
      extension: [{ url: "http://example.org/other" }, 7],
    });
    expect(told).toEqual([
      ["prefix", "beside"],
      ["readOnly", "readOnly"],
      ["toString", "beside"],
      ["extension", "extension"],
    ]);
    expect(besideOf({ linkId: "1", extension: [{ url: "x" }] }, ["x"], [])).toEqual({ also: undefined, told: [] });
  });

  it("are the options where one of them names nothing", () => {
    const label = { en: "x", zh: "x" };
    const item = { kind: "choice", label, privacy: "health", options: { a: label } } as const;
    const read = { item, held: [], isOpen: false, unit: undefined, problems: [] };
    const a = { valueCoding: { code: "a" } };
    const options = [{ code: "a", raw: a, label }];
    expect(heldKeys({ answerOption: [a] }, read, options)).toEqual(["answerOption"]);
    expect(heldKeys({ answerOption: [a, {}] }, read, options)).toEqual([]);
  });
});
