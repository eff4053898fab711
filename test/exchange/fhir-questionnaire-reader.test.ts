import { describe, expect, it } from "vitest";
import { FhirItemReader, ITEM_LOST } from "../../src/exchange/fhir-questionnaire-reader.js";
import type { Text } from "../../src/text.js";

describe("the reader of items", () => {
  it("has words in both languages for everything that it tells", () => {
    for (const { en, zh } of Object.values<Text>(ITEM_LOST)) expect(en !== "" && /\p{Script=Han}/u.test(zh)).toBe(true);
  });

  it("reads items in their order, and remembers what asks nothing where it stood", () => {
    const reader = new FhirItemReader({}, "en", "travel");
    const help = {
      linkId: "h",
      type: "display",
      text: "Help",
      extension: [
        {
          url: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
          valueCodeableConcept: { coding: [{ code: "help" }] },
        },
      ],
    };
    const items = reader.form([
      { linkId: "notice", type: "display", text: "Read this" },
      { linkId: "a", type: "group", text: "A", item: [{ linkId: "a.x", type: "string", text: "X", item: [help] }] },
      { linkId: "b", type: "choice", text: "B", repeats: true, answerOption: [{ valueString: "one" }] },
    ]);
    expect(items).toMatchObject({
      a: { kind: "group", items: { x: { kind: "text", hint: { en: "Help" }, privacy: "travel", required: false } } },
      b: { kind: "choices", options: { one: { en: "one" } } },
    });
    expect(reader.notice).toEqual({ en: "Read this", zh: "Read this" });
    expect(reader.asides.map((aside) => [aside.in, aside.at])).toEqual([
      [undefined, 0],
      ["a.x", 0],
    ]);
    expect(Object.keys(reader.writings())).toEqual(["a", "a.x", "b"]);
    expect(reader.notKept).toEqual([]);
  });

  it("holds the answers of a question that repeats in rows where no item holds several", () => {
    const reader = new FhirItemReader({}, "en", "health");
    const items = reader.form([{ linkId: "n", type: "integer", text: "N", repeats: true }]);
    expect(items["n"]).toMatchObject({ kind: "list", items: { answer: { kind: "number", whole: true } } });
    expect(reader.writings()["n"]).toMatchObject({ linkId: "n", isOneQuestion: true });
  });
});
