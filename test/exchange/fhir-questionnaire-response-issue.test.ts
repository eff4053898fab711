import { expect, it } from "vitest";
import { FHIR_RESPONSE_EXPECTATIONS } from "../../src/exchange/fhir-questionnaire-response-issue.js";

it("says what would be right in both languages, and nothing that a person wrote", () => {
  for (const { en, zh } of Object.values(FHIR_RESPONSE_EXPECTATIONS)) {
    expect(en).toMatch(/^[a-z]/);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en + zh).not.toMatch(/[{}]/);
  }
});
