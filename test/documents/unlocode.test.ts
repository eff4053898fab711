import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUnlocode, UNLOCODE_CODES } from "../../src/documents/unlocode.js";
import { anyText } from "./any-text.js";

describe("readUnlocode", () => {
  it.each(["CNSHA", "CN SHA", "cnsha", " CNSHA "])("reads %j", (text) => {
    const read = { verdict: "sound", failed: [], normalised: "CNSHA", country: "CN", location: "SHA" };
    expect(readUnlocode(text)).toEqual(read);
  });

  it("knows digits from 2 up in the place, and international waters", () => {
    expect(readUnlocode("USNY2").verdict).toBe("sound");
    expect(readUnlocode("XZPAG").verdict).toBe("sound");
    for (const text of ["USNY1", "USNY0", "U2NYC"]) expect(readUnlocode(text).failed).toEqual(["format"]);
  });

  it.each(["", "CN", "CNSH", "CNSHAN", "CN  SHA", "BRRJ020", "HRV DBV", "中国SHA", "ＣＮSHA"])(
    "has the wrong format: %j",
    (text) => {
      expect(readUnlocode(text)).toEqual({
        verdict: "wrong",
        failed: ["format"],
        normalised: undefined,
        country: undefined,
        location: undefined,
      });
    },
  );

  it.each(["ANCUR", "XKPRN", "ZZABC", "UKLON"])("doubts a code of no present country: %s", (text) => {
    expect(readUnlocode(text)).toMatchObject({ verdict: "doubtful", failed: ["country"], normalised: text });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(readUnlocode(text).failed.every((code) => UNLOCODE_CODES.includes(code))).toBe(true);
      }),
    );
  });
});
