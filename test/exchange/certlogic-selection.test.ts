import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/index.js";
import type { CertLogicCertificate } from "../../src/exchange/certlogic-rule.js";
import {
  type CertLogicAt,
  certLogicCertificate,
  certLogicPlans,
  certLogicSelection,
  holdsEvents,
} from "../../src/exchange/certlogic-selection.js";
import { fromCertLogic } from "../../src/exchange/index.js";

const rule = (identifier: string, more: object) => ({
  Identifier: identifier,
  Type: "Acceptance",
  Country: "NL",
  Version: "1.0.0",
  SchemaVersion: "1.0.0",
  Engine: "CERTLOGIC",
  EngineVersion: "1.0.0",
  CertificateType: "General",
  Description: [{ lang: "en", desc: "A rule of this test." }],
  ValidFrom: "2021-07-01T00:00:00Z",
  ValidTo: "2022-07-01T00:00:00Z",
  AffectedFields: [],
  Logic: true,
  ...more,
});
const read = fromCertLogic([
  rule("GR-NL-0001", {}),
  rule("GR-NL-0001", { Version: "1.10.0", ValidFrom: "2021-09-01T00:00:00Z" }),
  rule("GR-NL-0001", { Version: "1.9.0" }),
  rule("VR-NL-0001", { CertificateType: "Vaccination" }),
  rule("GR-DE-0001", { Country: "DE" }),
  rule("GR-EU-0001", { Country: "EU" }),
  rule("GR-NL-0002", { Region: "north" }),
  rule("IR-FR-0001", { Type: "Invalidation", Country: "FR" }),
]);
const rules = read.ok ? read.value.rules : [];
const said = (kind: CertLogicCertificate, at: CertLogicAt, payload: unknown = {}) => {
  const { applied, setAside } = certLogicSelection(certLogicPlans(rules)[kind], payload, at);
  const name = ({ identifier, version }: (typeof rules)[number]) => `${identifier} ${version}`;
  return {
    applied: applied.map(({ rule }) => name(rule)),
    setAside: setAside.map(({ rule, why }) => `${name(rule)}: ${why}`),
  };
};

// EU DCC validation rules: both ends of validity count, and of one rule the highest version that is valid.
describe("which rules apply", () => {
  it("takes the highest version by its numbers, of the country and of the EU", () => {
    const at = { at: instant("2021-10-01T00:00:00Z"), countryCode: "NL" };
    expect(said("Test", at, { t: [{ co: "NL" }] })).toEqual({
      applied: ["GR-NL-0001 1.10.0", "GR-EU-0001 1.0.0"],
      setAside: [
        "VR-NL-0001 1.0.0: other-certificate",
        "GR-NL-0001 1.9.0: later-version",
        "GR-NL-0001 1.0.0: later-version",
        "GR-DE-0001 1.0.0: other-country",
        "GR-NL-0002 1.0.0: other-region",
        "IR-FR-0001 1.0.0: other-country",
      ],
    });
  });

  it.each([
    ["2021-06-30T23:59:59Z", []],
    ["2021-07-01T00:00:00Z", ["GR-NL-0001 1.9.0", "GR-EU-0001 1.0.0"]],
    ["2022-07-01T00:00:00Z", ["GR-NL-0001 1.10.0", "GR-EU-0001 1.0.0"]],
    ["2022-07-01T00:00:01Z", []],
  ] as const)("at %s", (at, applied) => {
    expect(said("Test", { at: instant(at), countryCode: "NL" }, { t: [{ co: "NL" }] }).applied).toEqual(applied);
  });

  it("goes by the issuer for an invalidation and by the region where one is named", () => {
    const at = { at: instant("2021-08-01T00:00:00Z"), countryCode: "NL", region: "north" };
    expect(said("Vaccination", at, { v: [{ co: "FR" }] }).applied).toEqual([
      "GR-NL-0001 1.9.0",
      "VR-NL-0001 1.0.0",
      "GR-EU-0001 1.0.0",
      "GR-NL-0002 1.0.0",
      "IR-FR-0001 1.0.0",
    ]);
  });

  it("is kept for the next certificate, and never for another place or moment", () => {
    const { General: plan } = certLogicPlans(rules);
    const at = { at: instant("2021-08-01T00:00:00Z"), countryCode: "NL" };
    const first = certLogicSelection(plan, {}, at);
    expect(certLogicSelection(plan, {}, { ...at })).toBe(first);
    for (const other of [
      { ...at, countryCode: "DE" },
      { ...at, region: "north" },
      { ...at, at: instant("2021-10-01T00:00:00Z") },
    ])
      expect(certLogicSelection(plan, {}, other)).not.toEqual(first);
  });
});

it.each([
  [{ v: [{}] }, "Vaccination"],
  [{ t: [{}] }, "Test"],
  [{ r: [{}], v: [] }, "Recovery"],
  [{ v: [{}], t: [{}] }, "General"],
  [{ v: "none" }, "General"],
  [null, "General"],
])("%j holds %s", (payload, kind) => expect(certLogicCertificate(payload)).toBe(kind));

it.each([
  [[{}], true],
  [[], false],
  [undefined, false],
  ["v", false],
])("%j is events: %s", (events, is) => expect(holdsEvents(events)).toBe(is));
