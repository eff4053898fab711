import { describe, expect, it } from "vitest";
import { isCountryCode } from "../../src/documents/country-code.js";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

describe("isCountryCode", () => {
  it("knows the 249 codes that ISO 3166-1 assigns officially, among them these", () => {
    const codes = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => `${a}${b}${c}`)));
    expect(codes.filter(isCountryCode)).toHaveLength(249);
    for (const code of ["CHN", "HKG", "IRN", "ITA", "KOR", "SSD", "TWN", "USA", "ZWE"])
      expect(isCountryCode(code)).toBe(true);
  });

  it("refuses codes of travel documents that are no country's, codes withdrawn, and any other text", () => {
    for (const code of ["UTO", "D", "UNO", "XXA", "XKX", "ANT", "YUG", "chn", "CN", "CHN ", "ＣＨＮ", "", "156"])
      expect(isCountryCode(code)).toBe(false);
  });
});
