import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInstant } from "../../src/calendar/instant.js";
import { DISEASE_CODES } from "../../src/exchange/health-proof-codes.js";
import {
  BIRTH_DATE,
  coded,
  codedBy,
  DAY,
  EPOCH_SECONDS,
  INSTANT,
  POSITIVE,
  POSITIVE_WRITTEN,
  textOf,
} from "../../src/exchange/health-proof-parts.js";

describe("the parts of a payload", () => {
  it.each([
    ["2021-06-11T17:30:00Z", "2021-06-11T17:30:00Z"],
    ["2021-06-11T17:30:00+02:00", "2021-06-11T17:30:00+02:00"],
    ["2021-06-11T17:30:00+02", "2021-06-11T17:30:00+02:00"],
    ["2021-06-11T17:30:00.123-0330", "2021-06-11T17:30:00.123-03:30"],
    ["2021-06-11T17:30:00", undefined],
    ["2021-06-11T17:30:00+2", undefined],
    ["2021-06-11T17:30:00+99", undefined],
    ["2021-06-11", undefined],
    ["2021-02-30T17:30:00Z", undefined],
    [1623432600, undefined],
  ])("the instant %j is read as %j", (raw, at) => {
    expect(INSTANT.read(raw)).toBe(at);
  });

  it("reads no text as an instant that is none", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const at = INSTANT.read(text);
        expect(at === undefined || isInstant(at)).toBe(true);
      }),
    );
  });

  it("reads days, birth dates in part, numbers and seconds", () => {
    expect([DAY.read("2021-06-11"), DAY.read("2021-06-11T23:30:00-05"), DAY.read("2021-06")]).toEqual([
      "2021-06-11",
      "2021-06-11",
      undefined,
    ]);
    expect(["1990", "1990-05", "1990-05-17", "1990-5", "", "1990-02-30"].map(BIRTH_DATE.read)).toEqual([
      "1990",
      "1990-05",
      "1990-05-17",
      undefined,
      undefined,
      undefined,
    ]);
    expect([1, 0, -1, 1.5, "1", Number.NaN, 2 ** 60].map(POSITIVE.read)).toEqual([
      1,
      ...Array.from({ length: 6 }, () => undefined),
    ]);
    expect(["2", "02", "", "2.0", 3].map(POSITIVE_WRITTEN.read)).toEqual([2, 2, undefined, undefined, 3]);
    expect(EPOCH_SECONDS.read(1640995200.5)).toBe("2022-01-01T00:00:00.500Z");
    for (const raw of [Number.NaN, Number.POSITIVE_INFINITY, 1e18, -1e18, "1640995200"])
      expect(EPOCH_SECONDS.read(raw)).toBeUndefined();
    expect([textOf(3).read("abc"), textOf(3).read("abcd"), textOf(3).read(1)]).toEqual(["abc", undefined, undefined]);
  });

  it("keeps a code that it does not know, and one that is known in another system only", () => {
    expect(coded(DISEASE_CODES, "840539006", undefined)).toEqual({ name: "covid-19", code: "840539006" });
    expect(coded(DISEASE_CODES, "1D47", "http://id.who.int/icd/release/11/mms").name).toBe("yellow-fever");
    expect(coded(DISEASE_CODES, "1D47", "urn:other")).toEqual({ code: "1D47", system: "urn:other" });
    expect(coded(DISEASE_CODES, "constructor", undefined)).toEqual({ code: "constructor" });
    expect(codedBy(DISEASE_CODES).read({ code: " " })).toBeUndefined();
    expect(codedBy(DISEASE_CODES).read(["840539006"])).toBeUndefined();
  });
});
