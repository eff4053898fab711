import { describe, expect, it } from "vitest";
import { readIcaoVdsNc } from "../../src/exchange/icao-vds-nc.js";
import { sealOfTest, sealOfVaccinations } from "./proof-payloads.js";
import { issuesOf, readerLaws } from "./reader-laws.js";

const sealed = (seal: typeof sealOfTest | typeof sealOfVaccinations, change: object) => ({
  data: { ...seal.data, msg: { ...seal.data.msg, ...change } },
});

describe("readIcaoVdsNc", () => {
  it("reads a test, tied to the travel document", () => {
    const read = readIcaoVdsNc(sealOfTest);
    expect(read.ok && read.value).toEqual([
      {
        kind: "test",
        holder: { fullName: "Example Ann", birthDate: "1990-05-17", documentNumber: "X1234567" },
        disease: { absent: "not-asked" },
        performedOn: "2021-02-10",
        performedAt: "2021-02-10T12:00:00+08:00",
        test: { name: "naat", code: "molecular(PCR)" },
        result: { name: "not-detected", code: "negative" },
        product: { absent: "not-asked" },
        issuer: "UTO",
        country: "UTO",
        identifier: "UT0001",
      },
    ]);
  });

  it("reads each dose of each vaccine as a proof, its number in digits or not", () => {
    const read = readIcaoVdsNc(sealOfVaccinations);
    const doses = read.ok ? read.value : [];
    expect(doses.map((dose) => dose.kind === "vaccination" && [dose.performedOn, dose.doses.number, dose.lot])).toEqual(
      [
        ["2021-06-13", 1, "LOT-1"],
        ["2021-07-04", 2, "LOT-2"],
      ],
    );
    expect(doses[0]).toMatchObject({
      holder: { fullName: "EXAMPLE  ANN MARIE", documentNumber: "X1234567" },
      disease: { name: "covid-19", code: "RA01.0" },
      vaccine: { code: "XM68M6" },
      product: { code: "Brand" },
      doses: { of: { absent: "not-asked" } },
      country: "AUS",
    });
  });

  it("does not take the number of a driving licence for a travel document's", () => {
    const pid = { ...sealOfTest.data.msg.pid, dt: "D" };
    const read = readIcaoVdsNc(sealed(sealOfTest, { pid }));
    expect(read.ok && read.value[0].holder.documentNumber).toBeUndefined();
  });

  it("leaves normal and abnormal codes: they do not say what was found", () => {
    for (const r of ["normal", "abnormal"]) {
      const read = readIcaoVdsNc(sealed(sealOfTest, { tr: { tc: "antibody", r } }));
      expect(read.ok && read.value[0]).toMatchObject({ result: { code: r }, test: { name: "antibody" } });
    }
  });

  it("asks a vaccination for the birth date or the travel document's number", () => {
    expect(issuesOf(readIcaoVdsNc(sealed(sealOfVaccinations, { pid: { n: "Example" } })))).toEqual([
      "data.msg.pid.dob: missing",
    ]);
    expect(issuesOf(readIcaoVdsNc(sealed(sealOfVaccinations, { pid: { n: "Example", dob: "1990" } })))).toEqual([]);
  });

  it("names everything at once", () => {
    expect(issuesOf(readIcaoVdsNc({ data: { hdr: { t: "icao.other" } } }))).toEqual([
      "data.msg: missing",
      "data.hdr.t: malformed",
      "data.hdr.is: missing",
    ]);
    expect(issuesOf(readIcaoVdsNc(sealed(sealOfTest, { pid: {}, dat: {}, tr: {}, sp: 7 })))).toEqual([
      "data.msg.sp: malformed",
      "data.msg.pid.n: missing",
      "data.msg.pid.dob: missing",
      "data.msg.pid.dt: missing",
      "data.msg.pid.dn: missing",
      "data.msg.dat.sc: missing",
      "data.msg.tr.tc: missing",
      "data.msg.tr.r: missing",
    ]);
    expect(issuesOf(readIcaoVdsNc({}))).toEqual(["data: missing"]);
  });
});

readerLaws(readIcaoVdsNc, [sealOfTest, sealOfVaccinations]);
