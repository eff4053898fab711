import fc from "fast-check";
import { Fhir } from "fhir";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/index.js";
import { examine, exitEntryCard5, type Form } from "../../src/declaration/index.js";
import { toQuestionnaireResponse } from "../../src/exchange/fhir-questionnaire-response.js";
import { fromQuestionnaireResponse } from "../../src/exchange/fhir-questionnaire-response-reading.js";
import { fullCard } from "../declaration/cards.js";
import { editions } from "../house/editions.js";
import { anyAnswers } from "./fhir-answers.js";

const forms = editions().filter((edition): edition is Form & ReturnType<typeof editions>[number] => "items" in edition);
const named = forms.map((form) => ({ id: form.edition.id, form: form as Form }));
const fhir = new Fhir();
const card = exitEntryCard5 as unknown as Form;

describe.each(named)("answers to $id as a response", ({ form }) => {
  it("come back as the same declaration, with the same findings, and fit R4 to a library that is not ours", () => {
    fc.assert(
      fc.property(anyAnswers(form.items), (input) => {
        const { declaration, findings } = examine({ ...form, plan: form.plan, rules: [] } as Form, input);
        const { response, lost } = toQuestionnaireResponse(form, input, { status: "completed" });
        expect(lost).toEqual([]);
        const { valid, messages } = fhir.validate(response, { errorOnUnexpected: true });
        expect(valid, JSON.stringify(messages)).toBe(true);
        const { answers, issues } = fromQuestionnaireResponse(form, JSON.parse(JSON.stringify(response)));
        expect(issues).toEqual([]);
        const again = examine({ ...form, plan: form.plan, rules: [] } as Form, answers);
        expect(again.declaration).toEqual(declaration);
        expect(again.findings).toEqual(findings);
      }),
      { numRuns: 8 },
    );
  });

  it("come back from XML", () => {
    // The library cannot read an element of XML that has an extension and no value, as reasons of absence are written.
    const [input] = fc.sample(anyAnswers(form.items, false), { numRuns: 1, seed: 7 });
    const { response } = toQuestionnaireResponse(form, input, { status: "completed" });
    const { answers, issues } = fromQuestionnaireResponse(form, fhir.xmlToObj(fhir.objToXml(response)));
    expect(issues).toEqual([]);
    expect(examine(form, answers).declaration).toEqual(examine(form, input).declaration);
  });
});

describe("the examined declaration", () => {
  it("keeps the four reasons of absence through a response", () => {
    const { declaration } = examine(card, { ...fullCard, telephone: { absent: "asked-declined" } });
    const { response } = toQuestionnaireResponse(card, declaration, {
      status: "completed",
      authored: instant("2020-03-18T08:00+08:00"),
      subject: "Patient/17",
    });
    expect(response).toMatchObject({ authored: "2020-03-18T08:00:00+08:00", subject: { reference: "Patient/17" } });
    const { answers, status, authored } = fromQuestionnaireResponse(card, response);
    expect(answers).toEqual(JSON.parse(JSON.stringify(declaration)));
    expect([status, authored]).toEqual(["completed", "2020-03-18T08:00:00+08:00"]);
    const blank = examine(card, { symptomsAny: "no" }).declaration;
    const { response: sparse } = toQuestionnaireResponse(card, blank, { status: "in-progress" });
    expect(fromQuestionnaireResponse(card, sparse).answers).toEqual(JSON.parse(JSON.stringify(blank)));
  });

  it("writes no answer that an item cannot bear, and says so", () => {
    const { response, lost } = toQuestionnaireResponse(
      card,
      { symptomsAny: "perhaps", name: 3, travelHistory: "x", sex: "male" },
      { status: "in-progress" },
    );
    expect(lost.map(({ at }) => at).sort()).toEqual(["name", "symptomsAny", "travelHistory"]);
    expect(JSON.stringify(response)).not.toContain("perhaps");
  });
});
