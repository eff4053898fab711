import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHarmonizedCode, writtenSubheading } from "../../src/clearance/harmonized-code.js";

const codesOf = (...asked: Parameters<typeof readHarmonizedCode>) => {
  const read = readHarmonizedCode(...asked);
  return read.ok ? [] : read.issues.map(({ code, path }) => [code, ...path].join(" "));
};

describe("readHarmonizedCode", () => {
  it.each([
    ["630790", undefined],
    ["6307.90", undefined],
    ["63.07.90", undefined],
    ["6307900010", "6307900010"],
    ["6307.9000.10", "6307900010"],
    ["6307.90.00.10", "6307900010"],
  ])("reads %s, which heads the list of GACC Notice 53 of 2020", (text, national) => {
    const code = { system: "HS-2017", subheading: "630790", ...(national === undefined ? {} : { national }) };
    expect(readHarmonizedCode(text, "HS-2017")).toEqual({ ok: true, value: code });
  });

  it("reads a record, which names its edition or means the one that is passed", () => {
    const code = { system: "HS-2022", subheading: "401512" };
    expect(readHarmonizedCode(code)).toEqual({ ok: true, value: code });
    expect(readHarmonizedCode(code, "HS-2017")).toEqual({ ok: true, value: code });
    expect(readHarmonizedCode({ subheading: "4015.12" }, "HS-2022")).toEqual({ ok: true, value: code });
    expect(readHarmonizedCode({ ...code, national: "4015.1200.00" })).toMatchObject({
      value: { national: "4015120000" },
    });
  });

  it("reads a heading that no list here names: that it is unknown says nothing against it", () => {
    expect(readHarmonizedCode("8542.31", "HS-2017").ok).toBe(true);
  });

  it.each([
    ["", ["malformed"]],
    ["6307,90", ["malformed"]],
    [".630790", ["malformed"]],
    ["6307..90", ["malformed"]],
    ["六三〇七九〇", ["malformed"]],
    [630790, ["malformed"]],
    [null, ["malformed"]],
    [["630790"], ["malformed"]],
    ["6307", ["wrong-length"]],
    ["63079000", ["wrong-length"]],
    ["63079000101", ["wrong-length"]],
  ])("does not read %j", (text, codes) => {
    expect(codesOf(text, "HS-2017")).toEqual(codes);
  });

  it("does not read a code without its edition: the same digits mean other goods in another", () => {
    expect(codesOf("630790")).toEqual(["unknown-system"]);
    expect(codesOf({ system: "HS-1996", subheading: "630790" })).toEqual(["unknown-system system"]);
  });

  it("finds everything at once", () => {
    expect(codesOf({ system: 2017, subheading: "63079", national: "621010x" })).toEqual([
      "unknown-system system",
      "malformed national",
      "wrong-length subheading",
    ]);
  });

  it("holds a national code to its subheading", () => {
    expect(codesOf({ system: "HS-2017", subheading: "630790", national: "6210103010" })).toEqual([
      "national-disagrees national",
    ]);
  });

  it("reads back what it writes, and never throws", () => {
    const digits = fc.stringMatching(/^\d{6}$/);
    fc.assert(
      fc.property(digits, (subheading) => {
        const read = readHarmonizedCode(subheading, "HS-2017");
        expect(read.ok && readHarmonizedCode(writtenSubheading(read.value), "HS-2017")).toEqual(read);
      }),
    );
    fc.assert(fc.property(fc.anything(), (input) => typeof readHarmonizedCode(input, "HS-2017").ok === "boolean"));
  });
});
