import { describe, expect, it } from "vitest";
import { checkAccuracy, checkShare, PERFECT_TEST } from "../../src/statistics/test-accuracy.js";

describe("checkAccuracy", () => {
  it("takes every share and refuses what is none, with the caller's name", () => {
    expect(() => checkAccuracy("a", PERFECT_TEST)).not.toThrow();
    expect(() => checkAccuracy("a", { sensitivity: 0, specificity: 0 })).not.toThrow();
    for (const wrong of [-0.1, 1.1, 95, Number.NaN]) {
      expect(() => checkAccuracy("a", { sensitivity: wrong, specificity: 1 })).toThrow("a: expected a sensitivity");
      expect(() => checkAccuracy("a", { sensitivity: 1, specificity: wrong })).toThrow("a: expected a specificity");
      expect(() => checkShare("b", "prevalence", wrong)).toThrow(`b: expected a prevalence from 0 to 1, got ${wrong}`);
    }
  });
});
