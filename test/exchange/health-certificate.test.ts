import { describe, expect, it } from "vitest";
import { readHealthCertificate } from "../../src/exchange/health-certificate.js";
import { dccRecovery, ddccFlat, ddccTest, icvp } from "./proof-payloads.js";
import { issuesOf, readerLaws } from "./reader-laws.js";

const claims = (certificate: object) => ({ "1": "XX", "4": 1672531200, "6": 1640995200, "-260": certificate });
const first = (certificate: object) => {
  const read = readHealthCertificate(claims(certificate));
  return read.ok ? read.value[0] : undefined;
};

describe("readHealthCertificate (claims of an HCERT)", () => {
  it("reads the certificate that stands in it, with the container's issue and end", () => {
    expect(first({ "1": dccRecovery })).toMatchObject({
      kind: "recovery",
      issuer: "Ministry of Health",
      issuedAt: "2022-01-01T00:00:00Z",
      expiresAt: "2023-01-01T00:00:00Z",
    });
    expect(first({ "3": [ddccFlat] })).toMatchObject({ kind: "vaccination", issuer: "XX" });
    expect(first({ "4": ddccTest })).toMatchObject({ kind: "test", issuer: "XX" });
    expect(first({ "-6": icvp })).toMatchObject({
      kind: "vaccination",
      disease: { name: "yellow-fever" },
      issuer: "XX",
    });
  });

  it("follows no link and reads no sub-claim that it does not know", () => {
    expect(issuesOf(readHealthCertificate(claims({ "5": [{ u: "vhlink:/x" }] })))).toEqual(["-260: missing"]);
    expect(issuesOf(readHealthCertificate(claims({})))).toEqual(["-260: missing"]);
    expect(issuesOf(readHealthCertificate({}))).toEqual(["-260: missing"]);
  });

  it("names the place of an issue from the claims on", () => {
    expect(issuesOf(readHealthCertificate({ "6": "now", "-260": { "1": { ...dccRecovery, ver: "1" } } }))).toEqual([
      "6: malformed",
      "-260.1.ver: malformed",
    ]);
  });
});

readerLaws(
  readHealthCertificate,
  [{ "1": dccRecovery }, { "3": [ddccFlat] }, { "4": ddccTest }, { "-6": icvp }].map(claims),
);
