import { evaluate } from "certlogic-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../../src/calendar/index.js";
import { assessCertLogic, type CertLogicRules, fromCertLogic, proveCertLogicRules } from "../../src/exchange/index.js";
import known from "./known/eu-dcc-rules.json" with { type: "json" };

const VALUE_SETS = {
  "disease-agent-targeted": ["840539006"],
  "covid-19-lab-test-type": ["LP217198-3", "LP6464-4"],
  "covid-19-lab-test-manufacturer-and-name": ["1097", "1232"],
};
const AT = { at: instant("2022-03-01T09:30:00Z"), valueSets: VALUE_SETS };
const VACCINATION = {
  tg: "840539006",
  mp: "EU/1/20/1528",
  dn: 2,
  sd: 2,
  dt: "2021-10-03",
  co: "NL",
  ci: "URN:UVCI:01:NL:187/3",
};
const PAYLOAD = { ver: "1.3.0", dob: "1980-02-03", v: [VACCINATION] };

function read(documents: unknown): CertLogicRules {
  const result = fromCertLogic(documents);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const EU = read(known.rules);

/** A rule that is true or false, valid through 2021. */
const rule = (more: object) => ({
  Identifier: "GR-NL-0001",
  Type: "Acceptance",
  Country: "NL",
  Version: "1.0.0",
  CertificateType: "General",
  ValidFrom: "2021-01-01T00:00:00Z",
  ValidTo: "2021-12-31T23:59:59Z",
  Logic: true,
  ...more,
});

const whyOf = (documents: unknown, at: string, more: object = {}, payload: unknown = PAYLOAD) =>
  assessCertLogic(read(documents), payload, { at: instant(at), ...more }).setAside.map(({ why }) => why);

describe("a set of rules", () => {
  it("accepts a certificate that every rule holds of, and refuses one that one rule does not", () => {
    expect(assessCertLogic(EU, PAYLOAD, AT)).toMatchObject({ verdict: "accepted", needs: [] });
    const half = { ...PAYLOAD, v: [{ ...VACCINATION, dn: 1 }] };
    const refused = assessCertLogic(EU, half, AT);
    expect(refused.verdict).toBe("refused");
    expect(refused.rules.filter(({ truth }) => truth !== "true").map((one) => one.rule.identifier)).toEqual([
      "VR-EU-0002",
    ]);
  });

  it("is undecided where data are missing, and says which", () => {
    const { dn: _, dt: __, ...less } = VACCINATION;
    const { dob: ___, ...without } = PAYLOAD;
    const undecided = assessCertLogic(EU, { ...without, v: [less] }, AT);
    expect(undecided).toMatchObject({
      verdict: "undecided",
      needs: ["payload.v.0.dn", "payload.v.0.dt", "payload.dob"],
    });
    const noSets = assessCertLogic(EU, PAYLOAD, { at: AT.at });
    expect(noSets.needs).toEqual(["external.valueSets.disease-agent-targeted"]);
  });

  it("knows that a certificate of one event holds no other, and that one of two is refused", () => {
    for (const more of [{}, { t: null }, { t: [], r: null }])
      expect(assessCertLogic(EU, { ...PAYLOAD, ...more }, AT).verdict).toBe("accepted");
    expect(assessCertLogic(EU, { ...PAYLOAD, t: [{ tg: "840539006" }] }, AT).verdict).toBe("refused");
    expect(assessCertLogic(EU, {}, AT).verdict).toBe("undecided");
  });

  it("says what cannot be evaluated, and does not accept", () => {
    const odd = assessCertLogic(EU, { ...PAYLOAD, v: [{ ...VACCINATION, dt: "3 October" }] }, AT);
    const faulty = odd.rules.filter(({ faults }) => faults.length > 0);
    expect(odd.verdict).toBe("undecided");
    expect(faulty.map((one) => [one.rule.identifier, one.faults[0]])).toEqual([
      ["VR-EU-0003", { code: "not-a-date", at: ["if", 1, "not-after", 0] }],
    ]);
    const moment = read({ id: "x", logic: { plusTime: ["2021-01-01", 0, "day"] } });
    expect(assessCertLogic(moment, PAYLOAD, AT).rules[0]?.faults).toEqual([{ code: "not-truthy-or-falsy", at: [] }]);
  });

  it("sets rules aside by their validity, both ends included", () => {
    const one = [rule({})];
    expect(whyOf(one, "2021-01-01T00:00:00Z")).toEqual([]);
    expect(whyOf(one, "2021-12-31T23:59:59Z")).toEqual([]);
    expect(whyOf(one, "2020-12-31T23:59:59.999Z")).toEqual(["not-yet-valid"]);
    expect(whyOf(one, "2022-01-01T00:00Z")).toEqual(["no-longer-valid"]);
    expect(assessCertLogic(read(one), PAYLOAD, { at: instant("2022-01-01T00:00Z") }).verdict).toBe("no-rule");
  });

  it("applies the highest version that is valid", () => {
    const versions = ["1.2.0", "1.10.0", "2.0.0"].map((Version) =>
      rule({ Version, ...(Version === "2.0.0" && { ValidFrom: "2021-06-01T00:00:00Z" }) }),
    );
    const applied = (at: string) =>
      assessCertLogic(read(versions), PAYLOAD, { at: instant(at) }).rules.map((one) => one.rule.version);
    expect(applied("2021-05-01T00:00:00Z")).toEqual(["1.10.0"]);
    expect(applied("2021-07-01T00:00:00Z")).toEqual(["2.0.0"]);
    expect(whyOf(versions, "2021-05-01T00:00:00Z").toSorted()).toEqual(["later-version", "not-yet-valid"]);
  });

  it("sets aside the rules of other countries, regions, certificates, and those that do not bear on entry", () => {
    const at = "2021-07-01T00:00:00Z";
    expect(whyOf([rule({})], at, { countryCode: "DE" })).toEqual(["other-country"]);
    expect(whyOf([rule({ Country: "EU" })], at, { countryCode: "DE" })).toEqual([]);
    expect(whyOf([rule({ Type: "Invalidation", Country: "NL" })], at, { countryCode: "DE" })).toEqual([]);
    expect(whyOf([rule({ Type: "Invalidation", Country: "FR" })], at, { countryCode: "FR" })).toEqual([
      "other-country",
    ]);
    expect(whyOf([rule({ Region: "BY" })], at)).toEqual(["other-region"]);
    expect(whyOf([rule({ Region: "BY" })], at, { region: "BY" })).toEqual([]);
    expect(whyOf([rule({ CertificateType: "Test" })], at)).toEqual(["other-certificate"]);
    expect(whyOf([rule({ Type: "BoosterNotification" })], at)).toEqual(["not-an-entry-rule"]);
  });

  it("selects them anew for another moment, country, region or issuer, and for each as if it were the first", () => {
    const documents = [
      rule({}),
      rule({ Identifier: "GR-NL-0002", Region: "BY", ValidFrom: "2021-06-01T00:00:00Z" }),
      rule({ Identifier: "IR-FR-0001", Type: "Invalidation", Country: "FR" }),
    ];
    const rules = read(documents);
    const ats = fc.record(
      {
        at: fc.constantFrom("2021-05-01T00:00:00Z", "2021-07-01T00:00:00Z", "2022-07-01T00:00:00Z").map(instant),
        countryCode: fc.constantFrom("NL", "FR"),
        region: fc.constantFrom("BY", "BE"),
      },
      { requiredKeys: ["at"], noNullPrototype: true },
    );
    const payloads = fc.constantFrom(PAYLOAD, { v: [{ ...VACCINATION, co: "FR" }] }, { t: [{}] }, {});
    fc.assert(
      fc.property(fc.array(fc.tuple(ats, payloads), { maxLength: 6 }), (checks) => {
        const briefly = (set: CertLogicRules, payload: unknown, at: (typeof checks)[number][0]) => {
          const { rules, setAside } = assessCertLogic(set, payload, at);
          return [rules.map(({ rule }) => rule.identifier), setAside.map(({ rule, why }) => [rule.identifier, why])];
        };
        for (const [at, payload] of checks)
          expect(briefly(rules, payload, at)).toEqual(briefly(read(documents), payload, at));
      }),
    );
  });

  it("reads its clock from the moment that is given, with seconds or without", () => {
    const clock = read({
      id: "x",
      logic: { "===": [{ plusTime: [{ var: "external.validationClock" }, 0, "day"] }, 0] },
    });
    for (const at of ["2021-07-01T00:00Z", "2021-07-01T02:00:00.5+02:00"])
      expect(assessCertLogic(clock, {}, { at: instant(at) }).rules[0]?.faults).toEqual([]);
  });

  it("is not read when one of its rules is not, and the issues say which", () => {
    const read = fromCertLogic({ rules: [rule({}), rule({ Logic: { or: [true, false] } }), 7] });
    expect(read.ok ? [] : read.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["unknown-operation", "rules.1.Logic"],
      ["malformed", "rules.2"],
    ]);
    for (const other of [null, 7, "x", {}, { rules: 1 }]) expect(fromCertLogic(other).ok).toBe(false);
    expect(fromCertLogic([]).ok).toBe(true);
  });

  it("proves each rule that applies, as it was assessed", () => {
    const { rules, ...proved } = proveCertLogicRules(EU, PAYLOAD, AT);
    const assessed = assessCertLogic(EU, PAYLOAD, AT);
    expect({ ...proved, rules: rules.map(({ proof: _, ...one }) => one) }).toEqual(assessed);
    for (const { proof, truth } of rules) expect(proof.truth).toBe(truth);
  });

  it("says of any payload, as the whole, rule by rule what certlogic-js says", () => {
    const field = fc.oneof(
      fc.constantFrom(
        null,
        "840539006",
        "EU/1/20/1528",
        "LP217198-3",
        "1232",
        "260415000",
        "2022-02-28",
        "1980",
        2,
        "x",
      ),
      fc.constantFrom("2022-02-27T09:30:00+01:00", "2021-09-01", "URN:UVCI:01:NL:1", {}, []),
    );
    const event = fc.dictionary(
      fc.constantFrom("tg", "mp", "dn", "sd", "dt", "ci", "tt", "ma", "sc", "tr", "fr", "df", "du"),
      field,
      { noNullPrototype: true },
    );
    const events = fc.option(fc.array(event, { maxLength: 2 }), { nil: undefined });
    const payloads = fc.record(
      { dob: field, v: events, t: events, r: events },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(payloads, (payload) => {
        const data = { payload, external: { validationClock: AT.at, valueSets: VALUE_SETS } };
        const whole = assessCertLogic(EU, payload, { ...AT, complete: true });
        const open = assessCertLogic(EU, payload, AT);
        for (const [place, { rule, truth }] of whole.rules.entries()) {
          expect(truth).toBe(theirs(rule.logic.logic, data));
          const openly = open.rules[place]?.truth;
          if (openly !== "undecided" && truth !== "undecided") expect(openly).toBe(truth);
        }
        if (open.verdict === "accepted") expect(whole.verdict).toBe("accepted");
      }),
      { numRuns: 1_000 },
    );
  });

  it("takes any payload without throwing", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        expect(["accepted", "refused", "undecided"]).toContain(assessCertLogic(EU, payload, AT).verdict);
        proveCertLogicRules(EU, payload, { at: "2022-03-01T09:30Z" as Instant });
      }),
    );
  });
});

function theirs(logic: unknown, data: unknown): string {
  try {
    return evaluate(logic as Parameters<typeof evaluate>[0], data) ? "true" : "false";
  } catch {
    return "undecided";
  }
}
