import { expect, it } from "vitest";
import { MRZ_CODES, MRZ_DOUBTS } from "../../src/documents/mrz-finding.js";

it("doubts only what depends on a list, and nothing that a check digit says", () => {
  expect(MRZ_CODES.filter((code) => MRZ_DOUBTS.includes(code))).toEqual([
    "document-code",
    "issuing-state",
    "nationality",
    "sex",
  ]);
  expect(new Set(MRZ_CODES).size).toBe(MRZ_CODES.length);
});
