import { describe, expect, it } from "vitest";
import { readSmartHealthCard } from "../../src/exchange/smart-health-card.js";
import { immunizationCard, laboratoryCard } from "./proof-payloads.js";
import { issuesOf, readerLaws } from "./reader-laws.js";

const withEntries = (entry: readonly unknown[], type = immunizationCard.vc.type) => ({
  ...immunizationCard,
  vc: { type, credentialSubject: { fhirVersion: "4.0.1", fhirBundle: { resourceType: "Bundle", entry } } },
});
const { entry } = immunizationCard.vc.credentialSubject.fhirBundle;
const [patient, dose] = entry;

describe("readSmartHealthCard", () => {
  it("reads each immunization of the patient", () => {
    const read = readSmartHealthCard(immunizationCard);
    expect(read.ok && read.value).toHaveLength(2);
    expect(read.ok && read.value[1]).toEqual({
      kind: "vaccination",
      holder: { surname: "Example", givenNames: "Ann B.", fullName: undefined, birthDate: "1990-05-17" },
      disease: { name: "covid-19" },
      performedOn: "2021-01-29",
      doses: { number: { absent: "not-asked" }, of: { absent: "not-asked" } },
      vaccine: { code: "207", system: "http://hl7.org/fhir/sid/cvx" },
      product: { absent: "not-asked" },
      lot: "LOT-2",
      issuer: "https://example.org/issuer",
      country: { absent: "not-asked" },
      identifier: { absent: "not-asked" },
      issuedAt: "2022-01-01T00:00:00.500Z",
      expiresAt: "2023-01-01T00:00:00Z",
    });
  });

  it("reads an observation, and passes over resources of other types", () => {
    const read = readSmartHealthCard(laboratoryCard);
    expect(read.ok && read.value).toEqual([
      expect.objectContaining({
        kind: "test",
        disease: { absent: "not-asked" },
        performedOn: "2021-02-17",
        performedAt: { absent: "not-asked" },
        test: { name: "antigen", code: "94558-4", system: "http://loinc.org" },
        result: { name: "detected", code: "260373001", system: "http://snomed.info/sct" },
      }),
    ]);
  });

  it("takes of several codings the one that it knows", () => {
    const coding = [
      { system: "urn:own", code: "1" },
      { system: "http://snomed.info/sct", code: "1119349007" },
    ];
    const read = readSmartHealthCard(
      withEntries([patient, { resource: { ...dose?.resource, vaccineCode: { coding } } }]),
    );
    expect(read.ok && read.value[0]).toMatchObject({ vaccine: { name: "mrna", code: "1119349007" } });
  });

  it("refuses what was not done or is not final", () => {
    const notDone = { resource: { ...dose?.resource, status: "not-done" } };
    expect(issuesOf(readSmartHealthCard(withEntries([patient, notDone])))).toEqual([
      "vc.credentialSubject.fhirBundle.entry.1.resource.status: malformed",
    ]);
  });

  it("asks for one patient with a name, and for at least one proof", () => {
    const at = "vc.credentialSubject.fhirBundle";
    expect(issuesOf(readSmartHealthCard(withEntries([dose])))).toEqual([`${at}.entry: missing`]);
    expect(issuesOf(readSmartHealthCard(withEntries([patient, patient, dose])))).toEqual([`${at}.entry: malformed`]);
    expect(issuesOf(readSmartHealthCard(withEntries([patient])))).toEqual([": missing"]);
    const nameless = { resource: { resourceType: "Patient", name: [{}] } };
    expect(issuesOf(readSmartHealthCard(withEntries([nameless, dose])))).toEqual([
      `${at}.entry.0.resource.name.0: missing`,
    ]);
  });

  it("reads a name in one piece, and a birth date in part", () => {
    const other = { resource: { resourceType: "Patient", name: [{ text: "Ann Example" }], birthDate: "1990" } };
    const read = readSmartHealthCard(withEntries([other, dose]));
    expect(read.ok && read.value[0].holder).toMatchObject({ fullName: "Ann Example", birthDate: "1990" });
  });

  it("names everything at once", () => {
    expect(issuesOf(readSmartHealthCard({ nbf: "now", vc: { type: "x", credentialSubject: {} } }))).toEqual([
      "iss: missing",
      "nbf: malformed",
      "vc.type: malformed",
      "vc.credentialSubject.fhirBundle: missing",
    ]);
    expect(issuesOf(readSmartHealthCard({ ...immunizationCard, nbf: 1e300, vc: 7 }))).toEqual([
      "nbf: malformed",
      "vc: malformed",
    ]);
  });
});

readerLaws(readSmartHealthCard, [immunizationCard, laboratoryCard]);
