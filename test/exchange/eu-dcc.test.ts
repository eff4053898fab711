import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { readEuDcc } from "../../src/exchange/eu-dcc.js";
import { dccRecovery, dccTest, dccVaccination } from "./proof-payloads.js";
import { issuesOf, readerLaws } from "./reader-laws.js";

const first = (payload: unknown) => {
  const read = readEuDcc(payload);
  return read.ok ? read.value[0] : undefined;
};

describe("readEuDcc (eu-dcc-schema 1.3.3)", () => {
  it("reads a vaccination", () => {
    expect(first(dccVaccination)).toEqual({
      kind: "vaccination",
      holder: {
        surname: "Exámple-Traveller",
        givenNames: "Ann Marie",
        icaoSurname: "EXAMPLE<TRAVELLER",
        icaoGivenNames: "ANN<MARIE",
        birthDate: "1990-05-17",
      },
      disease: { name: "covid-19", code: "840539006" },
      performedOn: "2022-03-01",
      doses: { number: 2, of: 2 },
      vaccine: { name: "mrna", code: "1119349007" },
      product: { code: "EU/1/20/1528" },
      issuer: "Ministry of Health",
      country: "NL",
      identifier: "URN:UVCI:01:NL:ABC0123#1",
    });
  });

  it("reads a test, its sample on the day on which it was written, an offset of hours only", () => {
    expect(first(dccTest)).toMatchObject({
      kind: "test",
      holder: { birthDate: "1990-05" },
      performedOn: "2022-06-01",
      performedAt: "2022-06-01T10:00:00+02:00",
      test: { name: "antigen" },
      result: { name: "not-detected" },
      product: { code: "532" },
    });
  });

  it("reads a recovery with its printed days, a birth date that is empty and one name only", () => {
    expect(first(dccRecovery)).toMatchObject({
      kind: "recovery",
      holder: { icaoSurname: "EXAMPLE", birthDate: undefined },
      performedOn: "2022-03-01",
      printedValidity: { from: "2022-03-12", until: "2022-08-28" },
    });
  });

  it("takes the two ends apart: the container's is not a printed day", () => {
    const read = readEuDcc(dccRecovery, {
      issuedAt: instant("2022-03-12T08:00:00Z"),
      expiresAt: instant("2023-03-12T08:00:00Z"),
    });
    expect(read.ok && read.value[0]).toMatchObject({
      issuedAt: "2022-03-12T08:00:00Z",
      expiresAt: "2023-03-12T08:00:00Z",
      printedValidity: { until: "2022-08-28" },
    });
  });

  const { v } = dccVaccination;
  const { r } = dccRecovery;
  it.each([
    ["none", { v: undefined }, [": missing"]],
    ["null", { v: null }, [": missing"]],
    ["two", { r }, [": malformed"]],
    ["two entries", { v: [...v, ...v] }, ["v: malformed"]],
    ["an empty list", { v: [] }, [": missing"]],
    ["an object in the place of the list", { v: v[0] }, ["v: malformed"]],
    ["an empty list beside it", { t: [], r: null }, []],
  ])("asks for exactly one event: %s", (_what, change, issues) => {
    expect(issuesOf(readEuDcc({ ...dccVaccination, ...change }))).toEqual(issues);
  });

  it.each([
    ["1990-05-17", []],
    ["1990-05", []],
    ["1990", []],
    ["", []],
    ["1890", ["dob: malformed"]],
    ["1990-02-30", ["dob: malformed"]],
    ["1990-00-00", ["dob: malformed"]],
    ["17.05.1990", ["dob: malformed"]],
    [19900517, ["dob: malformed"]],
    [undefined, ["dob: missing"]],
  ])("a birth date %j: %j", (dob, issues) => {
    expect(issuesOf(readEuDcc({ ...dccVaccination, dob }))).toEqual(issues);
  });

  it("asks for a name in the letters of Doc 9303", () => {
    const named = (nam: unknown) => issuesOf(readEuDcc({ ...dccVaccination, nam }));
    expect(named({ fn: "Example" })).toEqual(["nam: missing"]);
    expect(named({ gnt: "ANN" })).toEqual([]);
    expect(named({ fnt: "Example" })).toEqual(["nam.fnt: malformed"]);
    expect(named({ fnt: "A".repeat(81) })).toEqual(["nam.fnt: malformed"]);
    expect(named(undefined)).toEqual(["nam: missing"]);
    expect(named("Example")).toEqual(["nam: malformed"]);
  });

  it("names everything at once, with its place and what was expected", () => {
    const read = readEuDcc({ ver: "1.3", nam: {}, v: [{ dn: 0, sd: "2", dt: "2022-02-30", co: "nl" }] });
    expect(issuesOf(read)).toEqual([
      "ver: malformed",
      "nam: missing",
      "dob: missing",
      "v.0.tg: missing",
      "v.0.is: missing",
      "v.0.co: malformed",
      "v.0.ci: missing",
      "v.0.mp: missing",
      "v.0.ma: missing",
      "v.0.dt: malformed",
      "v.0.dn: malformed",
      "v.0.sd: malformed",
      "v.0.vp: missing",
    ]);
    expect(!read.ok && read.issues[2]?.expected.en).toBe("a date, or a year, or a year and a month");
  });

  it("keeps a code that no table knows", () => {
    const [entry] = v;
    expect(first({ ...dccVaccination, v: [{ ...entry, tg: "0", vp: "J07BX03", mp: "New" }] })).toMatchObject({
      disease: { code: "0" },
      vaccine: { name: "unspecified" },
      product: { code: "New" },
    });
  });

  it.each([undefined, null, "HC1:6BF", 7, [], true])("finds %j to be no payload", (payload) => {
    expect(issuesOf(readEuDcc(payload))).toHaveLength(1);
  });
});

readerLaws(readEuDcc, [dccVaccination, dccTest, dccRecovery]);
