import { expect, it } from "vitest";
import { DECLARATION_DEFECTS } from "../../src/testing/declaration-defects.js";

it("every defect is told in both languages, no two in the same words", () => {
  for (const language of ["en", "zh"] as const) {
    const told = Object.values(DECLARATION_DEFECTS).map((text) => text[language]);
    expect(told.every((words) => words.trim() !== "")).toBe(true);
    expect(new Set(told).size).toBe(told.length);
  }
});
