import { expect, it } from "vitest";
import { MRZ_SEXES, NO_MRZ_FIELDS, SEX_LETTERS } from "../../src/documents/mrz-fields.js";
import { readOn, SPECIMENS } from "./mrz-specimens.js";

it("has a letter of its own for each sex (Doc 9303-4, 4.2.2)", () => {
  expect(MRZ_SEXES.map((sex) => SEX_LETTERS[sex])).toEqual(["M", "F", "<"]);
});

it("names the same fields whether anything could be read or not", () => {
  expect(Object.keys(NO_MRZ_FIELDS)).toEqual(Object.keys(readOn(SPECIMENS.td3.lines).fields));
  expect(Object.values(NO_MRZ_FIELDS).every((field) => field === undefined)).toBe(true);
});
