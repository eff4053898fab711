import { expect, it } from "vitest";
import { fhirAnswerFields, fhirKindFields } from "../../src/exchange/fhir-questionnaire-fields.js";
import { fhirForm } from "../../src/exchange/fhir-questionnaire-writing.js";

const base = { label: { en: "Item", zh: "项目" }, privacy: "health" } as const;
const writer = (version: "R4" | "R5") => ({ form: fhirForm("x", {}), version, language: "en" as const });

// FHIR R4 and R5, Questionnaire.item.type: R4's choice is R5's coding.
it.each([
  [{ kind: "yes-no" }, "boolean", "boolean"],
  [{ kind: "date" }, "date", "date"],
  [{ kind: "instant" }, "dateTime", "dateTime"],
  [{ kind: "number", unit: "count", whole: true }, "integer", "integer"],
  [{ kind: "number", unit: "celsius" }, "decimal", "decimal"],
  [{ kind: "text" }, "string", "string"],
  [{ kind: "country" }, "choice", "coding"],
  [{ kind: "several", of: "date" }, "date", "date"],
  [{ kind: "group", items: {} }, "group", "group"],
  [{ kind: "list", items: {} }, "group", "group"],
] as const)("%j is a %s of R4 and a %s of R5", (kind, inR4, inR5) => {
  const item = { ...base, ...kind } as Parameters<typeof fhirKindFields>[0];
  expect(fhirKindFields(item, "item", undefined, writer("R4"))["type"]).toBe(inR4);
  expect(fhirKindFields(item, "item", undefined, writer("R5"))["type"]).toBe(inR5);
});

it("gives the options of a choice with the words of the language", () => {
  const item = { kind: "choice", options: { m: { en: "male", zh: "男" } }, ...base } as const;
  expect(fhirKindFields(item, "sex", undefined, writer("R4"))["answerOption"]).toMatchObject([
    { valueCoding: { code: "m", display: "male" } },
  ]);
});

it("gives a list that is one question the type of its answer", () => {
  const list = { kind: "list", items: { answer: { kind: "date", ...base } }, ...base } as const;
  expect(fhirAnswerFields(list, "dates", { linkId: "1" }, writer("R4"))["type"]).toBe("date");
});
