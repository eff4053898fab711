import { evaluate } from "certlogic-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCertLogic, readCertLogic, readCertLogicRule } from "../../src/exchange/index.js";

const gateway = {
  Identifier: "VR-NL-0003",
  Type: "Acceptance",
  Country: "NL",
  Region: "",
  Version: "1.0.2",
  SchemaVersion: "1.0.0",
  Engine: "CERTLOGIC",
  EngineVersion: "0.7.5",
  CertificateType: "Vaccination",
  Description: [{ lang: "en", desc: "Two doses." }],
  ValidFrom: "2021-07-01T02:00:00+02:00",
  ValidTo: "2030-06-01T00:00:00Z",
  AffectedFields: ["v.0", "v.0.dn"],
  Logic: { ">=": [{ var: "payload.v.0.dn" }, 2] },
};

describe("a rule document", () => {
  it("is read as the gateway writes it", () => {
    const read = readCertLogicRule(gateway);
    expect(read.ok && read.value).toMatchObject({
      identifier: "VR-NL-0003",
      country: "NL",
      version: "1.0.2",
      certificateType: "Vaccination",
      descriptions: [{ language: "en", text: "Two doses." }],
      validity: [Date.UTC(2021, 6, 1), Date.UTC(2030, 5, 1)],
    });
    // Issuers write an empty region where there is none.
    expect(read.ok && read.value.region).toBeUndefined();
  });

  it("is read in the lower case of the apps", () => {
    const lower = Object.fromEntries(
      Object.entries(gateway).map(([key, of]) => [key.charAt(0).toLowerCase() + key.slice(1), of]),
    );
    const [one, other] = [readCertLogicRule(gateway), readCertLogicRule({ ...lower, countryCode: "NL" })];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
  });

  it("is read as the template sets write it: the kind by its prefix, valid always", () => {
    const read = readCertLogicRule({ id: "TR-EU-0000", description: "One test.", inputParameter: "t", logic: true });
    expect(read.ok && read.value).toMatchObject({
      certificateType: "Test",
      type: "Acceptance",
      version: "0.0.0",
      descriptions: [{ language: "en", text: "One test." }],
      validity: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    });
  });

  // VR-LT-0003 and others were published, and applied, with an `if` of four operands.
  it("is read with operands that the reference never looks at, though an expression by itself is not", () => {
    const surplus = [
      { if: [true, true, false, true] },
      { "!": [false, 1] },
      { after: [{ plusTime: ["2021-01-01", 1, "day", 2] }, { dccDateOfBirth: ["1964", "1965"] }] },
      { "===": [{ extractFromUVCI: ["a:b", 1, 2] }, "b"] },
      { reduce: [[1, 2], { "+": [{ var: "current" }, { var: "accumulator" }] }, 0, null] },
    ];
    for (const logic of surplus) {
      expect(readCertLogic(logic).ok).toBe(false);
      const read = readCertLogicRule({ ...gateway, Logic: logic });
      const value = read.ok && evaluateCertLogic(read.value.logic, {}).value;
      expect([logic, value]).toEqual([logic, evaluate(logic as unknown as Parameters<typeof evaluate>[0], {})]);
    }
    for (const logic of [{ "===": [1, 1, 1] }, { "<": [1, 2, 3, 4] }, { if: [true, true] }])
      expect(readCertLogicRule({ ...gateway, Logic: logic }).ok).toBe(false);
  });

  it("says everything that is wrong at once", () => {
    const { Identifier: _, ValidTo: __, ...rest } = gateway;
    const read = readCertLogicRule({
      ...rest,
      Version: "one",
      CertificateType: "Pet",
      ValidFrom: "soon",
      Description: [{ lang: "en" }],
      AffectedFields: "v",
      Logic: { "==": [1, 1] },
    });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["missing", "Identifier"],
      ["malformed", "ValidFrom"],
      ["missing", "ValidTo"],
      ["unknown-operation", "Logic"],
      ["malformed", "Version"],
      ["malformed", "CertificateType"],
      ["malformed", "Description"],
      ["malformed", "AffectedFields"],
    ]);
  });

  it("is refused without throwing, whatever the JSON is, and nothing of it is repeated", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(gateway)), (value, key) => {
        expect(readCertLogicRule(value).ok).toBe(false);
        const read = readCertLogicRule({ ...gateway, [key]: value });
        if (!read.ok)
          for (const { expected } of read.issues)
            expect([typeof expected.en, typeof expected.zh]).toEqual(["string", "string"]);
      }),
    );
    const many = readCertLogicRule({ ...gateway, Logic: Array(300_000).fill(null) });
    expect(many.ok ? 0 : many.issues.length).toBe(300_000);
  });
});
