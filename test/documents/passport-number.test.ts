import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PASSPORT_NUMBER_CODES, readPassportNumber } from "../../src/documents/passport-number.js";
import { anyText } from "./any-text.js";

// Illustrative: patterns are the caller's.
const PATTERNS = { CHN: /^[EG][A-Z0-9]{8}$/, UTO: /^L[0-9]{6}[A-Z0-9]{2}$/g };

describe("readPassportNumber", () => {
  it("finds nothing in a number that fits, in capitals and without spaces", () => {
    expect(readPassportNumber("e1234 5678", "CHN", PATTERNS)).toEqual({
      verdict: "sound",
      failed: [],
      normalised: "E12345678",
    });
  });

  it("doubts one that does not fit, and never more than that", () => {
    expect(readPassportNumber("E1234567", "CHN", PATTERNS)).toEqual({
      verdict: "doubtful",
      failed: ["unusual-pattern"],
      normalised: "E1234567",
    });
    fc.assert(
      fc.property(anyText(), fc.constantFrom("CHN", "UTO", "FRA"), (text, state) => {
        const { verdict, failed } = readPassportNumber(text, state, PATTERNS);
        expect(["sound", "doubtful"]).toContain(verdict);
        expect(failed).toEqual(verdict === "sound" ? [] : PASSPORT_NUMBER_CODES);
      }),
    );
  });

  it("says nothing of a State without a pattern", () => {
    for (const state of ["FRA", "", "constructor", "__proto__"])
      expect(readPassportNumber("?", state, PATTERNS).verdict).toBe("sound");
  });

  it("gives the same answer each time, also with an expression that remembers where it stopped", () => {
    for (let time = 0; time < 3; time++) expect(readPassportNumber("L898902C3", "UTO", PATTERNS).failed).toEqual([]);
  });

  it("makes no letter out of a character that is none of the zone's", () => {
    expect(readPassportNumber("ßı1", "FRA", PATTERNS).normalised).toBe("ßı1");
  });
});
