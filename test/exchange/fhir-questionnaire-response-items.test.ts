import { expect, it } from "vitest";
import { exitEntryCard5, type Form } from "../../src/declaration/index.js";
import { formAnswers } from "../../src/exchange/fhir-questionnaire-response-items.js";
import { type FhirLost, fhirForm } from "../../src/exchange/fhir-questionnaire-writing.js";

const { edition, items } = exitEntryCard5 as unknown as Form;

function written(answers: Readonly<Record<string, unknown>>) {
  const lost: FhirLost[] = [];
  const made = formAnswers(
    { form: fhirForm(edition.id, items, undefined), language: "zh", sections: {}, lost },
    answers,
  );
  return { made, lost: lost.map(({ at }) => at) };
}

it("writes an answer by the type of its item, in the order of the form", () => {
  const { made, lost } = written({ symptomsAny: "no", name: "SHI Li" });
  expect(made.map(({ linkId, answer }) => [linkId, answer])).toEqual([
    ["name", [{ valueString: "SHI Li" }]],
    ["symptomsAny", [{ valueBoolean: false }]],
  ]);
  expect(lost).toEqual([]);
});

it("tells what was asked and is not known from what was not asked", () => {
  const { made } = written({ name: { absent: "asked-declined" }, symptomsAny: { absent: "not-asked" } });
  expect(made.map((item) => [item["linkId"], "answer" in item, "extension" in item])).toEqual([
    ["name", true, false],
    ["symptomsAny", false, true],
  ]);
});

it("leaves out what is blank, and lists what its item cannot bear", () => {
  expect(written({ name: "", travelHistory: [] })).toEqual({ made: [], lost: [] });
  expect(written({ symptomsAny: "perhaps", travelHistory: "Italy" })).toEqual({
    made: [],
    lost: ["travelHistory", "symptomsAny"],
  });
});
