import { expect, it } from "vitest";
import { DISEASES } from "../../src/documents/disease.js";

it("names each disease in both languages", () => {
  expect(Object.keys(DISEASES)).toEqual(["covid-19", "polio", "yellow-fever"]);
  for (const { en, zh } of Object.values(DISEASES)) {
    expect(en).toMatch(/^[A-Z]/);
    expect(zh).toMatch(/^\p{Script=Han}+$/u);
  }
});
