import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readUvci, UVCI_CODES, uvciCheckCharacter } from "../../src/documents/uvci.js";

describe("uvciCheckCharacter", () => {
  it.each([
    ["URN:UVCI:01:NL:DADFCC47C7334E45A906DB12FD859FB7", "1"], // eu-dcc-schema, examples
    ["01ITD626BCAD08C2434EA021BEAF1FAEC1FB", "3"], // a specimen of the Italian ministry of health
  ])("of %s is %s", (text, character) => {
    expect(uvciCheckCharacter(text)).toBe(character);
  });

  it("is none of a text with other characters, and of none", () => {
    for (const text of ["", "urn:uvci:01", "URN:UVCI:01:NL:É", "A#B"]) expect(uvciCheckCharacter(text)).toBeUndefined();
  });

  it("catches every single wrong character", () => {
    const text = fc.stringMatching(/^URN:UVCI:01:NL:[A-Z0-9/]{1,30}$/);
    fc.assert(
      fc.property(text, fc.nat(29), fc.constantFrom(..."ABCXYZ0189/:"), (right, place, other) => {
        const at = 15 + (place % (right.length - 15));
        fc.pre(right[at] !== other);
        const wrong = `${right.slice(0, at)}${other}${right.slice(at + 1)}`;
        expect(uvciCheckCharacter(wrong)).not.toBe(uvciCheckCharacter(right));
      }),
    );
  });
});

describe("readUvci", () => {
  it("reads version, country, the rest and the check character", () => {
    expect(readUvci(" urn:uvci:01:nl:dadfcc47c7334e45a906db12fd859fb7#1 ")).toEqual({
      verdict: "sound",
      failed: [],
      normalised: "URN:UVCI:01:NL:DADFCC47C7334E45A906DB12FD859FB7#1",
      version: "01",
      country: "NL",
      rest: "DADFCC47C7334E45A906DB12FD859FB7",
      checkCharacter: "1",
    });
  });

  it.each([
    ["URN:UVCI:01:NL:DADFCC47C7334E45A906DB12FD859FB7", "sound", []],
    ["URN/UVCI/01/NL/DADFCC47C7334E45A906DB12FD859FB7", "sound", []],
    ["URN:UVCI:01:SE:EHM/100000024GI5HMGZKSMS", "sound", []],
    ["URN:UVCI:01:NL:DADFCC47C7334E45A906DB12FD859FB7#2", "doubtful", ["check-character"]],
    ["01:NL:DADFCC47", "doubtful", ["prefix"]],
    ["URN:UVCI:V1:MK:1BMGOUJNOVI7IRQNBNO04HUMQ1", "doubtful", ["version", "country"]],
    ["U32870", "doubtful", ["prefix", "version", "country"]],
    ["URN:UVCI:01:NL:ABC#12", "wrong", ["character"]],
    ["URN:UVCI:01:NL:Ä", "wrong", ["character"]],
    ["", "wrong", ["character"]],
  ])("%s: %s %j", (text, verdict, failed) => {
    expect(readUvci(text)).toMatchObject({ verdict, failed });
  });

  it("never throws, and says nothing but its codes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) =>
        readUvci(text).failed.every((code) => UVCI_CODES.includes(code)),
      ),
    );
  });
});
