import { expect, it } from "vitest";
import { exitEntryCard5, type Form } from "../../src/declaration/index.js";
import { ResponseReader } from "../../src/exchange/fhir-questionnaire-response-reader.js";
import { spotsOf } from "../../src/exchange/fhir-questionnaire-response-spots.js";
import { fhirForm } from "../../src/exchange/fhir-questionnaire-writing.js";

const { edition, items } = exitEntryCard5 as unknown as Form;

function readerOf(...given: unknown[]): ResponseReader {
  const reader = new ResponseReader(spotsOf(fhirForm(edition.id, items, undefined)), undefined);
  reader.items(given, ["item"], [], { list: undefined, target: reader.answers }, 0);
  reader.finish();
  return reader;
}

it("puts each answer in its place, however the items are nested", () => {
  const symptoms = { linkId: "symptomsAny", answer: [{ valueBoolean: true }] };
  const row = {
    linkId: "travelHistory",
    item: [{ linkId: "travelHistory.city", answer: [{ valueString: "Bergamo" }] }],
  };
  const { answers, issues } = readerOf({ linkId: "section:health", item: [symptoms] }, row, row);
  expect(answers).toEqual({ symptomsAny: "yes", travelHistory: [{ city: "Bergamo" }, { city: "Bergamo" }] });
  expect(issues).toEqual([]);
});

it("takes a list of which only the reason is said for absent as a whole", () => {
  const url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
  const declined = { linkId: "travelHistory", extension: [{ url, valueCode: "asked-declined" }] };
  expect(readerOf(declined).answers).toEqual({ travelHistory: { absent: "asked-declined" } });
});

it("keeps the first answer of an item that is there twice", () => {
  const named = (valueString: string) => ({ linkId: "name", answer: [{ valueString }] });
  const { answers, issues } = readerOf(named("SHI Li"), named("LI Shi"));
  expect(answers).toEqual({ name: "SHI Li" });
  expect(issues.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(["twice item.1"]);
});

it("sets no prototype by a linkId", () => {
  const { answers } = readerOf({ linkId: "__proto__", answer: [{ valueString: "x" }] });
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  expect(Object.keys(answers)).toEqual([]);
});
