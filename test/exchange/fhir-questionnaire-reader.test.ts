import { describe, expect, it } from "vitest";
import { FhirItemReader } from "../../src/exchange/fhir-questionnaire-reader.js";

describe("the reader of items", () => {
  it("reads several conditions without a word on all or any as all, and tells so", () => {
    const reader = new FhirItemReader({}, "en", "health");
    const enableWhen = [1, 2].map((number) => ({ question: `${number}`, operator: "exists", answerBoolean: true }));
    const items = reader.form([
      { linkId: "1", text: "A", type: "string" },
      { linkId: "2", text: "B", type: "string" },
      { linkId: "3", text: "C", type: "string", enableWhen },
    ]);
    const all = [
      { fact: "q1", known: true },
      { fact: "q2", known: true },
    ];
    expect(items["q3"]).toMatchObject({ relevantWhen: { all } });
    expect(reader.record.notKept.map(({ path }) => path.join("."))).toEqual(["item.2.enableBehavior"]);
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
    expect(reader.record.asides.map((aside) => [aside.in, aside.at])).toEqual([
      [undefined, 0],
      ["a.x", 0],
    ]);
    expect(Object.keys(reader.record.writings())).toEqual(["a", "a.x", "b"]);
    expect(reader.record.notKept).toEqual([]);
  });

  it("holds the answers of a question that repeats in rows where no item holds several", () => {
    const reader = new FhirItemReader({}, "en", "health");
    const items = reader.form([{ linkId: "n", type: "integer", text: "N", repeats: true }]);
    expect(items["n"]).toMatchObject({ kind: "list", items: { answer: { kind: "number", whole: true } } });
    expect(reader.record.writings()["n"]).toMatchObject({ linkId: "n", isOneQuestion: true });
  });
});
