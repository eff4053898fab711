import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examine, exitEntryCard5, type Form } from "../../src/declaration/index.js";
import { toQuestionnaireResponse } from "../../src/exchange/fhir-questionnaire-response.js";
import { FHIR_RESPONSE_EXPECTATIONS } from "../../src/exchange/fhir-questionnaire-response-issue.js";
import { fromQuestionnaireResponse } from "../../src/exchange/fhir-questionnaire-response-reading.js";
import { anyJson, changed, fullCard, placesIn } from "../declaration/cards.js";

const card = exitEntryCard5 as unknown as Form;
const response = (...item: object[]) => ({ resourceType: "QuestionnaireResponse", status: "completed", item });
const read = (...item: object[]) => fromQuestionnaireResponse(card, response(...item));
const told = (...item: object[]) =>
  read(...item).issues.map(({ code, path, linkIds }) => [code, path.join("."), linkIds]);

describe("a response is read", () => {
  it("by linkId, wherever the item stands, with or without the groups of the sections", () => {
    const answer = [{ valueBoolean: false }];
    expect(read({ linkId: "symptomsAny", answer }).answers).toEqual({ symptomsAny: "no" });
    const inSection = { linkId: "section:symptoms-and-medication", item: [{ linkId: "symptomsAny", answer }] };
    expect(read(inSection)).toMatchObject({ answers: { symptomsAny: "no" }, issues: [] });
  });

  it("with what it says of itself, which is written again", () => {
    const json = {
      resourceType: "QuestionnaireResponse",
      id: "7",
      questionnaire: "urn:pratique:form:cn-exit-entry-5|2020-03-17",
      status: "amended",
      subject: { reference: "Patient/17", display: "P" },
      author: { reference: "Practitioner/1" },
      item: [{ linkId: "symptomsAny", answer: [{ valueBoolean: false }] }],
    };
    const { answers, root, issues } = fromQuestionnaireResponse(card, json);
    expect(issues).toEqual([]);
    const { response: again } = toQuestionnaireResponse(card, answers, { status: "amended", root });
    expect(again).toMatchObject({ id: "7", subject: json.subject, author: json.author, status: "amended" });
  });

  it("as one to this form by the address of its questionnaire, or by its id where that has none", () => {
    const writing = (root: object) => ({ root: { ...root }, items: {}, asides: [] });
    const isOther = (questionnaire: string, root?: object) =>
      fromQuestionnaireResponse(
        card,
        { ...response(), questionnaire },
        root === undefined ? {} : { writing: writing(root) },
      ).issues.some(({ code }) => code === "other-questionnaire");
    expect(isOther("http://example.org/q")).toBe(true);
    expect(isOther("http://example.org/q|2", { url: "http://example.org/q" })).toBe(false);
    expect(isOther("http://example.org/Questionnaire/r", { url: "http://example.org/q", id: "r" })).toBe(true);
    expect(isOther("Questionnaire/r", { url: "http://example.org/q", id: "r" })).toBe(false);
    expect(isOther("http://example.org/Questionnaire/r", { id: "r" })).toBe(false);
    expect(isOther("http://example.org/Questionnaire/s", { id: "r" })).toBe(true);
    expect(isOther("urn:pratique:form:cn-exit-entry-5", { id: "r" })).toBe(false);
    expect(isOther("#contained", { id: "r" })).toBe(false);
  });

  it("with extensions told that nothing here holds", () => {
    const extension = [{ url: "http://example.org/signature", valueString: "x" }];
    const answer = [{ valueBoolean: false, extension }];
    expect(told({ linkId: "symptomsAny", extension, answer })).toEqual([
      ["narrowed", "item.0.extension", ["symptomsAny"]],
      ["narrowed", "item.0.answer.0.extension", ["symptomsAny"]],
    ]);
  });

  it("with what can be read kept beside what cannot, which the examination finds at its place", () => {
    const { answers, issues } = read(
      { linkId: "name", answer: [{ valueString: "SHI Li" }] },
      { linkId: "birthDate", answer: [{ valueDate: "1990" }] },
      { linkId: "symptomsAny", answer: [{ valueString: "no" }] },
      { linkId: "nobody", answer: [{ valueString: "x" }] },
    );
    expect(answers).toMatchObject({ name: "SHI Li" });
    expect(issues.map(({ code, linkIds }) => [code, ...linkIds])).toEqual([
      ["unreadable", "birthDate"],
      ["unreadable", "symptomsAny"],
      ["unknown-item"],
    ]);
    const { findings } = examine(card, answers);
    const malformed = findings.filter(({ code }) => code === "malformed").map(({ path }) => path[0]);
    expect(malformed.sort()).toEqual(["birthDate", "symptomsAny"]);
  });

  it("with rows by the groups that repeat, and what stands outside its row said to be misplaced", () => {
    const row = (country: string) => ({
      linkId: "travelHistory",
      item: [{ linkId: "travelHistory.country", answer: [{ valueCoding: { code: country } }] }],
    });
    expect(read(row("ITA"), row("FRA")).answers).toEqual({ travelHistory: [{ country: "ITA" }, { country: "FRA" }] });
    expect(told({ linkId: "travelHistory.country", answer: [{ valueCoding: { code: "ITA" } }] })).toEqual([
      ["misplaced", "item.0", ["travelHistory.country"]],
    ]);
  });

  it("and says what is there twice, or has more answers than one", () => {
    const once = { linkId: "symptomsAny", answer: [{ valueBoolean: false }] };
    expect(told(once, once)).toEqual([["twice", "item.1", ["symptomsAny"]]]);
    const both = { linkId: "symptomsAny", answer: [{ valueBoolean: false }, { valueBoolean: true }] };
    expect(told(both)).toEqual([["several-answers", "item.0.answer", ["symptomsAny"]]]);
    expect(
      examine(card, read(both).answers).findings.some(
        ({ code, path }) => code === "malformed" && path[0] === "symptomsAny",
      ),
    ).toBe(true);
  });

  it("with the reasons of absence wherever they stand, and narrower ones told", () => {
    const url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    const extension = (valueCode: string) => ({ extension: [{ url, valueCode }] });
    expect(read({ linkId: "name", answer: [{ _valueString: extension("asked-declined") }] }).answers).toEqual({
      name: { absent: "asked-declined" },
    });
    expect(read({ linkId: "name", answer: [extension("asked-unknown")] }).answers).toEqual({
      name: { absent: "asked-unknown" },
    });
    expect(read({ linkId: "sex", answer: [{ valueCoding: extension("asked-unknown") }] }).answers).toEqual({
      sex: { absent: "asked-unknown" },
    });
    expect(read({ linkId: "name", ...extension("not-applicable") }).answers).toEqual({
      name: { absent: "not-applicable" },
    });
    expect(told({ linkId: "name", ...extension("temp-unknown") })).toEqual([["reason-narrowed", "item.0", ["name"]]]);
  });

  it("names another questionnaire, and what is no response", () => {
    const other = { ...response(), questionnaire: "http://example.org/other|1" };
    expect(fromQuestionnaireResponse(card, other).issues.map(({ code }) => code)).toEqual(["other-questionnaire"]);
    for (const nothing of [undefined, null, [], "x", 3, { resourceType: "Patient" }])
      expect(fromQuestionnaireResponse(card, nothing).issues.map(({ code }) => code)).toEqual(["not-a-response"]);
  });
});

describe("whatever it is given, reading a response", () => {
  const { response: full } = toQuestionnaireResponse(card, examine(card, fullCard).declaration, {
    status: "completed",
  });
  const places = placesIn(full);

  it("never throws, says where, and repeats nothing", () => {
    const anyValue = fc.oneof(anyJson, fc.constant("ZQX-MARK"), fc.constant({ linkId: "ZQX-MARK" }));
    fc.assert(
      fc.property(fc.constantFrom(...places), anyValue, (place, value) => {
        const { answers, issues } = fromQuestionnaireResponse(
          card,
          changed(full, place, () => value),
        );
        expect(JSON.stringify(issues)).not.toContain("ZQX-MARK");
        for (const { code, expected } of issues) expect(expected).toBe(FHIR_RESPONSE_EXPECTATIONS[code]);
        examine(card, answers);
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(anyJson, (json) => void fromQuestionnaireResponse(card, json)));
  });

  it("keeps within its depth", () => {
    let deep: object = { linkId: "name", answer: [{ valueString: "x" }] };
    for (let level = 0; level < 5000; level++) deep = { linkId: "section:x", item: [deep] };
    expect(told(deep).map(([code]) => code)).toEqual(["too-deep"]);
  });
});
