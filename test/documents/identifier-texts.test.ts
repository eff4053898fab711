import { describe, expect, it } from "vitest";
import { CONTAINER_NUMBER_CODES } from "../../src/documents/container-number.js";
import { FLIGHT_NUMBER_CODES } from "../../src/documents/flight-number.js";
import { IDENTIFIER_TEXTS } from "../../src/documents/identifier-texts.js";
import { IMO_NUMBER_CODES } from "../../src/documents/imo-number.js";
import { MRZ_CODES } from "../../src/documents/mrz-finding.js";
import { PASSPORT_NUMBER_CODES } from "../../src/documents/passport-number.js";
import { RESIDENT_IDENTITY_CODES } from "../../src/documents/resident-identity-number.js";
import { UNLOCODE_CODES } from "../../src/documents/unlocode.js";
import { UVCI_CODES } from "../../src/documents/uvci.js";

describe("IDENTIFIER_TEXTS", () => {
  it.each([
    ["mrz", MRZ_CODES],
    ["resident-identity-number", RESIDENT_IDENTITY_CODES],
    ["passport-number", PASSPORT_NUMBER_CODES],
    ["imo-number", IMO_NUMBER_CODES],
    ["container-number", CONTAINER_NUMBER_CODES],
    ["flight-number", FLIGHT_NUMBER_CODES],
    ["unlocode", UNLOCODE_CODES],
    ["uvci", UVCI_CODES],
  ] as const)("has both texts for every code of %s", (kind, codes) => {
    const texts = IDENTIFIER_TEXTS[kind];
    expect(Object.keys(texts)).toEqual(codes);
    for (const { en, zh } of Object.values(texts))
      expect([/[a-z]/.test(en), /\p{Script=Han}/u.test(zh)]).toEqual([true, true]);
  });
});
