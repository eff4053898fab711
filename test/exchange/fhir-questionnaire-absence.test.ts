import { describe, expect, it } from "vitest";
import { ABSENT_REASONS } from "../../src/answer.js";
import { FHIR_ABSENT_REASONS, reasonAt, reasonExtension } from "../../src/exchange/fhir-questionnaire-absence.js";

describe("the reasons of absence", () => {
  it("are four of FHIR's, and come back as they were", () => {
    for (const reason of ABSENT_REASONS) {
      expect(FHIR_ABSENT_REASONS[reason]).toBe(reason);
      expect(reasonAt(reasonExtension(reason))).toEqual({ answer: { absent: reason }, isExact: true });
    }
  });

  it("never make an answer of what nobody was asked: every other code is not asked", () => {
    const others = Object.entries(FHIR_ABSENT_REASONS).filter(
      ([code]) => !(ABSENT_REASONS as readonly string[]).includes(code),
    );
    // data-absent-reason of FHIR R4 and R5: fifteen codes.
    expect(others.length).toBe(11);
    for (const [, reason] of others) expect(reason).toBe("not-asked");
  });

  it("are read from what is none as nothing, and from a strange code as not asked", () => {
    expect(reasonAt({})).toBe(undefined);
    expect(reasonAt("x")).toBe(undefined);
    const [{ url }] = (reasonExtension("not-asked")["extension"] as [{ url: string }]) ?? [];
    for (const valueCode of ["constructor", "unknown", 3])
      expect(reasonAt({ extension: [{ url, valueCode }] })).toEqual({
        answer: { absent: "not-asked" },
        isExact: false,
      });
  });
});
