import { describe, expect, it } from "vitest";
import {
  EXAMINATION_MOVES,
  EXCLUDED_ON_EXAMINATION_EVENT,
  examinationPromises,
  TREATMENT_CARD_EVENT,
  treatmentCardPromise,
} from "../../src/screening/medical-screening.js";

const SOURCE = { en: "a law", zh: "某法" };

describe("the medical screening where it stands alone", () => {
  it("clears or transfers by itself, or calls for a sample; confirmed is nobody without one", () => {
    expect(Object.keys(EXAMINATION_MOVES.examined)).toContain("sample-taken");
    expect(Object.keys(EXAMINATION_MOVES.examined)).not.toContain("confirmed");
    expect(EXAMINATION_MOVES.sampled.confirmed).toBe("awaiting-transfer");
  });

  it("has words for what it adds", () => {
    const added = { ...TREATMENT_CARD_EVENT, ...EXCLUDED_ON_EXAMINATION_EVENT };
    expect(Object.keys(added)).toEqual(["treatment-card-issued", "excluded-on-examination"]);
  });

  it("promises under names of their own", () => {
    const ids = examinationPromises(SOURCE).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain(treatmentCardPromise(SOURCE).id);
  });
});
