import { describe, expect, it } from "vitest";
import { readDdcc } from "../../src/exchange/ddcc.js";
import { ddccFlat, ddccTest, ddccVaccination } from "./proof-payloads.js";
import { issuesOf, readerLaws } from "./reader-laws.js";

const first = (payload: unknown) => {
  const read = readDdcc(payload);
  return read.ok ? read.value[0] : undefined;
};

describe("readDdcc (WHO, DDCC core data sets)", () => {
  it("reads the flat form of a vaccination; the printed days begin when the dose counts", () => {
    expect(first(ddccFlat)).toEqual({
      kind: "vaccination",
      holder: { fullName: "Ann Example", birthDate: "1990-05-17" },
      disease: { name: "covid-19", code: "840539006", system: "http://snomed.info/sct" },
      performedOn: "2021-07-08",
      doses: { number: 1, of: 2 },
      vaccine: { name: "mrna", code: "1119349007", system: "http://snomed.info/sct" },
      product: { code: "TEST", system: "urn:example" },
      lot: "LOT-1",
      issuer: { absent: "not-asked" },
      country: "USA",
      identifier: "XX0001",
      printedValidity: { from: "2021-07-22", until: "2022-07-08" },
    });
  });

  it("reads the core data set of a vaccination, with its issuer and period", () => {
    expect(first(ddccVaccination)).toMatchObject({
      holder: { birthDate: "1990" },
      issuer: "Ministry of Health",
      identifier: "XX0002",
      disease: { name: "covid-19", code: "RA01" },
      doses: { number: 2, of: 2 },
      printedValidity: { from: "2021-07-22", until: "2022-07-08" },
    });
  });

  it("reads the core data set of a test; the person's identifier is not a travel document's", () => {
    expect(first(ddccTest)).toMatchObject({
      kind: "test",
      disease: { name: "covid-19", code: "XN109" },
      performedOn: "2022-07-27",
      performedAt: "2022-07-27T06:15:00Z",
      test: { name: "naat" },
      result: { name: "not-detected" },
      country: "SGP",
    });
    expect(first(ddccTest)?.holder.documentNumber).toBeUndefined();
  });

  it("leaves a result that is not stated unknown, and a sample of which only the day is stated a day", () => {
    const { result: _, ...test } = ddccTest.test;
    expect(first({ ...ddccTest, test: { ...test, date: "2022-07-27" } })).toMatchObject({
      result: { absent: "not-asked" },
      performedOn: "2022-07-27",
      performedAt: { absent: "not-asked" },
    });
  });

  it("asks for the manufacturer or the holder of the marketing authorisation", () => {
    const { manufacturer: _, ma_holder: __, ...flat } = ddccFlat;
    expect(issuesOf(readDdcc(flat))).toEqual(["manufacturer: missing"]);
    expect(issuesOf(readDdcc({ ...flat, maholder: "TEST" }))).toEqual([]);
  });

  it("names everything at once", () => {
    expect(issuesOf(readDdcc({ birthDate: "May 1990", vaccination: { dose: 0, country: 1 } }))).toEqual([
      "name: missing",
      "birthDate: malformed",
      "vaccination.vaccine: missing",
      "vaccination.brand: missing",
      "vaccination.manufacturer: missing",
      "vaccination.date: missing",
      "vaccination.dose: malformed",
      "vaccination.lot: missing",
      "vaccination.country: malformed",
    ]);
    expect(issuesOf(readDdcc({ name: "Ann Example" }))).toEqual([": missing"]);
  });

  it("reads both events of a certificate that holds both", () => {
    const read = readDdcc({ ...ddccVaccination, test: ddccTest.test });
    expect(read.ok && read.value.map(({ kind }) => kind)).toEqual(["vaccination", "test"]);
  });
});

readerLaws(readDdcc, [ddccFlat, ddccVaccination, ddccTest]);
