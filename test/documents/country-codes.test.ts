import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCountryCode } from "../../src/documents/country-code.js";
import { countryCodes, USER_ASSIGNED_COUNTRY_CODES } from "../../src/documents/country-codes.js";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
const known = PAIRS.flatMap((pair) => countryCodes(pair) ?? []);

describe("countryCodes", () => {
  it.each([
    ["CN", "CHN", "156"],
    ["HK", "HKG", "344"],
    ["MO", "MAC", "446"],
    ["TW", "TWN", "158"],
    ["AF", "AFG", "004"],
    ["GB", "GBR", "826"],
    ["SS", "SSD", "728"],
    ["ZW", "ZWE", "716"],
  ])("knows %s, %s and %s as one", (alpha2, alpha3, numeric) => {
    for (const code of [alpha2, alpha3, numeric]) expect(countryCodes(code)).toEqual({ alpha2, alpha3, numeric });
  });

  it("knows the 249 countries whose three letters isCountryCode knows, each by three codes of its own", () => {
    expect(known).toHaveLength(249);
    expect(known.every(({ alpha3, numeric }) => isCountryCode(alpha3) && /^[0-9]{3}$/.test(numeric))).toBe(true);
    const codes = known.flatMap(({ alpha2, alpha3, numeric }) => [alpha2, alpha3, numeric]);
    expect(new Set(codes).size).toBe(249 * 3);
    for (const code of codes) expect(codes).toContain(countryCodes(code)?.alpha2);
  });

  it("has none among the codes that are left to users (ISO 3166-1, 8.1.3)", () => {
    const isLeftToUsers = ({ alpha2, alpha3, numeric }: { alpha2: string; alpha3: string; numeric: string }) =>
      /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)/.test(alpha2) || /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)/.test(alpha3) || numeric >= "900";
    expect(known.filter(isLeftToUsers)).toEqual([]);
    for (const code of USER_ASSIGNED_COUNTRY_CODES) expect(countryCodes(code)).toBeUndefined();
  });

  it("knows nothing else", () => {
    for (const code of ["", "cn", "UTO", "RKS", "D", "AN", "ANT", "UK", "000", "4", "４", "CHN ", "constructor"])
      expect(countryCodes(code)).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), (text) => {
        const codes = countryCodes(text);
        expect(codes === undefined || Object.values(codes).includes(text)).toBe(true);
      }),
    );
  });
});
