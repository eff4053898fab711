import { expect, it } from "vitest";
import { DISEASES } from "../../src/documents/disease.js";
import { HEALTH_PROOF_RESULTS, HEALTH_PROOF_TESTS, VACCINE_KINDS } from "../../src/documents/health-proof.js";
import { DISEASE_CODES, RESULT_CODES, TEST_CODES, VACCINE_CODES } from "../../src/exchange/health-proof-codes.js";

const namesOf = (table: object) => new Set(Object.values(table).map(({ name }) => name));

it("has a code for each disease, result and kind of vaccine that has a name", () => {
  expect(namesOf(DISEASE_CODES)).toEqual(new Set(Object.keys(DISEASES)));
  expect(namesOf(RESULT_CODES)).toEqual(new Set(Object.keys(HEALTH_PROOF_RESULTS)));
  expect(namesOf(VACCINE_CODES)).toEqual(new Set(Object.keys(VACCINE_KINDS)));
  expect(Object.keys(HEALTH_PROOF_TESTS)).toEqual(expect.arrayContaining([...namesOf(TEST_CODES)]));
});

it("has the nine vaccines of the eHealth network's value set of 2023-01-25, and its other codes", () => {
  expect(Object.keys(VACCINE_CODES)).toHaveLength(9);
  expect(DISEASE_CODES["840539006"]?.name).toBe("covid-19");
  expect([TEST_CODES["LP6464-4"]?.name, TEST_CODES["LP217198-3"]?.name]).toEqual(["naat", "antigen"]);
  expect([RESULT_CODES["260415000"]?.name, RESULT_CODES["260373001"]?.name]).toEqual(["not-detected", "detected"]);
});

it("has WHO's ICD-11 codes of yellow fever and poliomyelitis", () => {
  expect([DISEASE_CODES["1D47"]?.name, DISEASE_CODES["1C81"]?.name]).toEqual(["yellow-fever", "polio"]);
});
