import { describe, expect, it } from "vitest";
import { isCountryCode } from "../../src/documents/country-code.js";
import { isMrzState, MRZ_STATES } from "../../src/documents/mrz-states.js";

describe("isMrzState", () => {
  it("knows the countries and the codes of Doc 9303-3, section 5, parts A to G", () => {
    const codes =
      "D GBD GBN GBO GBP GBS RKS EUE UNO UNA UNK XBA XIM XCC XCE XCO XEC XPO XES XMP XOM XDC XXA XXB XXC XXX ANT NTZ UTO";
    for (const code of ["CHN", "HKG", "DEU", ...codes.split(" ")])
      expect([code, isMrzState(code)]).toEqual([code, true]);
  });

  it("has no country among its own codes, and every code with both texts", () => {
    expect(Object.keys(MRZ_STATES).filter(isCountryCode)).toEqual([]);
    for (const { en, zh } of Object.values(MRZ_STATES))
      expect([en.length > 0, /\p{Script=Han}/u.test(zh)]).toEqual([true, true]);
  });

  it("knows no other text", () => {
    for (const code of ["", "D<<", "d", "utopia", "XKX", "IAO", "YUG", "constructor", "UTO "])
      expect(isMrzState(code)).toBe(false);
  });
});
