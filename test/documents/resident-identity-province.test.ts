import { describe, expect, it } from "vitest";
import {
  RESIDENT_IDENTITY_PROVINCES,
  residentIdentityProvince,
} from "../../src/documents/resident-identity-province.js";

describe("residentIdentityProvince", () => {
  it("names the province of an area code, or of its first two digits", () => {
    expect(residentIdentityProvince("440524")).toEqual({ en: "Guangdong", zh: "广东省" });
    expect(residentIdentityProvince("54")).toEqual(RESIDENT_IDENTITY_PROVINCES["54"]);
  });

  it("knows the 34 divisions at the level of a province, and the permits for residents of Taiwan", () => {
    expect(Object.keys(RESIDENT_IDENTITY_PROVINCES)).toHaveLength(34 + 1);
  });

  it("is undefined for any other digits, and any other text", () => {
    for (const code of ["", "1", "00", "16", "99", "constructor", "１１"])
      expect(residentIdentityProvince(code)).toBeUndefined();
  });
});
