import { describe, expect, it } from "vitest";
import { spotsOf } from "../../src/exchange/fhir-questionnaire-response-spots.js";
import { fhirForm } from "../../src/exchange/fhir-questionnaire-writing.js";

const base = { label: { en: "x", zh: "x" }, privacy: "health" } as const;
const text = { kind: "text", ...base } as const;

describe("the places of a form", () => {
  it("are found by linkId, in rows by the path from the row", () => {
    const items = {
      g: { kind: "group", label: base.label, items: { a: text } },
      rows: { kind: "list", ...base, items: { b: text, c: { kind: "choice", options: { one: base.label }, ...base } } },
    } as const;
    const spots = spotsOf(fhirForm("f", items));
    expect([...spots.keys()]).toEqual(["g", "g.a", "rows", "rows.b", "rows.c"]);
    expect(spots.get("rows.b")).toMatchObject({ kind: "answer", list: "rows", inRow: "b" });
    expect(spots.get("rows.c")?.options.map(({ raw }) => raw)).toEqual([
      { valueCoding: { system: "urn:pratique:options:f:rows.c", code: "one" } },
    ]);
  });

  it("are one for a question that repeats in rows, and none for the words of an option", () => {
    const items = {
      rows: { kind: "list", ...base, items: { answer: text } },
      c: { kind: "choice", options: { other: base.label }, ...base },
      "c-words": text,
    } as const;
    const written = {
      rows: { linkId: "1", isOneQuestion: true },
      "rows.answer": { linkId: "1" },
      c: { linkId: "2", options: [], open: { option: "other", item: "c-words" } },
      "c-words": { linkId: "2" },
    } as const;
    const spots = spotsOf(fhirForm("f", items, { root: {}, asides: [], items: written }));
    expect([...spots].map(([linkId, { kind }]) => `${linkId} ${kind}`)).toEqual(["1 answers", "2 answer"]);
    expect(spots.get("2")).toMatchObject({ openOption: "other", words: "c-words" });
  });
});
