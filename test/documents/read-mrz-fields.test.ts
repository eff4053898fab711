import { describe, expect, it } from "vitest";
import { type MrzZone, mrzZone } from "../../src/documents/mrz-zone.js";
import { readMrzFields } from "../../src/documents/read-mrz-fields.js";
import { REFERENCE_DATE, SPECIMENS, withAt } from "./mrz-specimens.js";

function read(lines: readonly string[]) {
  const zone = mrzZone(lines) as MrzZone;
  const { fields } = readMrzFields(zone, REFERENCE_DATE);
  return { fields, codes: zone.findings.map(({ code }) => code) };
}

const named = (name: string) => read(withAt(SPECIMENS.td3.lines, 1, 6, name.padEnd(39, "<")));

describe("readMrzFields", () => {
  it("reads every field of the specimen passport", () => {
    expect(read(SPECIMENS.td3.lines)).toEqual({
      fields: {
        documentCode: "P",
        issuingState: "UTO",
        documentNumber: "L898902C3",
        surname: "ERIKSSON",
        givenNames: "ANNA MARIA",
        nationality: "UTO",
        birthDate: "1974-08-12",
        sex: "female",
        expiryDate: "2012-04-15",
        personalNumber: "ZE184226B",
        optionalData: undefined,
        secondOptionalData: undefined,
      },
      codes: [],
    });
  });

  it("reads both optional fields of an identity card", () => {
    expect(read(SPECIMENS.belgium.lines).fields).toMatchObject({
      documentNumber: "600001795015",
      optionalData: undefined,
      secondOptionalData: "13010198739",
    });
  });

  it.each([
    ["HENG<<DEBORAH<MING<LO", "HENG", "DEBORAH MING LO"],
    ["SMITH<JONES<<SUSIE<MARGARET", "SMITH JONES", "SUSIE MARGARET"],
    ["OCONNOR<<ENYA<SIOBHAN", "OCONNOR", "ENYA SIOBHAN"],
    ["VAN<DER<MUELLEN<<MARTIN", "VAN DER MUELLEN", "MARTIN"],
    ["ARKFREITH", "ARKFREITH", undefined],
    ["SATRIYA<SUDARPA", "SATRIYA SUDARPA", undefined],
    ["PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR", "PAPANDROPOULOUS", "JONATHON WARREN TREVOR"],
    ["BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI", "BENNELONG WOOLOOMOOLOO WARRANDYTE W", "DI"],
  ])("divides the name %s (Doc 9303-4, 4.2.3)", (name, surname, givenNames) => {
    expect(named(name)).toMatchObject({ fields: { surname, givenNames }, codes: [] });
  });

  it.each(["I<", "IR", "AC", "C1"])("takes %s for a document code: the second place is the State's own", (code) => {
    expect(read(withAt(SPECIMENS.td1.lines, 1, 1, code))).toMatchObject({
      fields: { documentCode: code.replace("<", "") },
      codes: [],
    });
  });

  it("reports a name with digits and gives it, and a name that is not there", () => {
    expect(named("ER1KSS0N<<ANNA")).toMatchObject({
      fields: { surname: "ER1KSS0N", givenNames: "ANNA" },
      codes: ["name"],
    });
    expect(named("")).toMatchObject({ fields: { surname: undefined }, codes: ["name"] });
    expect(named("<<ANNA")).toMatchObject({ fields: { surname: undefined, givenNames: "ANNA" }, codes: ["name"] });
  });

  it.each([
    [1, 1, "A<", "document-code", "documentCode", "A"],
    [1, 1, "1P", "document-code", "documentCode", "1P"],
    [1, 1, "<P", "document-code", "documentCode", "P"],
    [1, 3, "YUG", "issuing-state", "issuingState", "YUG"],
    [1, 3, "<D<", "issuing-state", "issuingState", "D"],
    [2, 11, "0TO", "nationality", "nationality", "0TO"],
    [2, 21, "X", "sex", "sex", undefined],
  ] as const)(
    "line %i, column %i: %s gives %s, and the field all the same",
    (line, column, text, code, field, value) => {
      const { fields, codes } = read(withAt(SPECIMENS.td3.lines, line, column, text));
      expect(codes).toEqual([code]);
      expect(fields[field]).toBe(value);
    },
  );

  it("says nothing more of a field with a character that no zone has", () => {
    const { fields, codes } = read(withAt(SPECIMENS.td3.lines, 1, 3, "U«O"));
    expect([fields.issuingState, codes]).toEqual(["U«O", ["character"]]);
    expect(read(withAt(SPECIMENS.td3.lines, 2, 21, "?"))).toMatchObject({
      fields: { sex: undefined },
      codes: ["character"],
    });
    expect(named("ERIK«SON<<ANNA")).toMatchObject({ fields: { surname: "ERIK«SON" }, codes: ["character"] });
  });

  it.each([
    ["UTO6408122", "birth-date", "birthDate", "1964-08-12"],
    ["UTO7408121", "birth-date", "birthDate", "1974-08-12"],
  ] as const)("reports a date whose check digit does not agree, and gives it: %s", (text, code, field, date) => {
    const { fields, codes } = read(withAt(SPECIMENS.td3.lines, 2, 11, text));
    expect([codes, fields[field]]).toEqual([[code], date]);
  });

  it("reports what is no date apart from its check digit", () => {
    // 741312 has the check digit 8, 740812 has 2.
    expect(read(withAt(SPECIMENS.td3.lines, 2, 14, "7413128")).codes).toEqual(["birth-date-not-a-date"]);
    expect(read(withAt(SPECIMENS.td3.lines, 2, 14, "7413122")).codes).toEqual(["birth-date", "birth-date-not-a-date"]);
    expect(read(withAt(SPECIMENS.td3.lines, 2, 14, "74«8122")).codes).toEqual(["character", "birth-date"]);
    expect(read(withAt(SPECIMENS.td3.lines, 2, 22, "120431")).codes).toContain("expiry-date-not-a-date");
  });

  it("takes fillers for a birth date that is not known and an expiry that there is none of", () => {
    const unknown = read(withAt(SPECIMENS.td3.lines, 2, 14, "<<<<<<0F<<<<<<0"));
    expect(unknown).toMatchObject({ fields: { birthDate: undefined, expiryDate: undefined }, codes: [] });
    expect(read(withAt(SPECIMENS.td3.lines, 2, 14, "<<<<<<<")).codes).toEqual(["birth-date"]);
  });

  it("allows a filler as check digit of a personal number that is not there, and of no other", () => {
    for (const digit of ["0", "<"])
      expect(read(withAt(SPECIMENS.td3.lines, 2, 29, `<<<<<<<<<<<<<<${digit}`))).toMatchObject({
        fields: { personalNumber: undefined },
        codes: [],
      });
    expect(read(withAt(SPECIMENS.td3.lines, 2, 29, "<<<<<<<<<<<<<<1")).codes).toEqual(["personal-number"]);
    expect(read(withAt(SPECIMENS.td3.lines, 2, 43, "<")).codes).toEqual(["personal-number"]);
  });

  it("reads codes of issuers and nationalities that are no country's", () => {
    expect(read(SPECIMENS.germany.lines).fields).toMatchObject({ issuingState: "D", nationality: "D" });
    expect(read(withAt(SPECIMENS.td3.lines, 2, 11, "XXB"))).toMatchObject({
      fields: { nationality: "XXB" },
      codes: [],
    });
  });
});
