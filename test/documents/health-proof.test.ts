import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { HEALTH_PROOF_RESULTS, HEALTH_PROOF_TESTS, VACCINE_KINDS } from "../../src/documents/health-proof.js";
import { yellowFeverValidity } from "../../src/documents/yellow-fever.js";
import { vaccination } from "./proofs.js";

it("names kinds of vaccine, kinds of test and results in both languages", () => {
  for (const { en, zh } of [VACCINE_KINDS, HEALTH_PROOF_TESTS, HEALTH_PROOF_RESULTS].flatMap((table) =>
    Object.values(table),
  )) {
    expect(en).not.toBe("");
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});

it("gives the dose of a yellow fever certificate its validity", () => {
  const dose = { doseOn: vaccination.performedOn, printedValidUntil: vaccination.printedValidity?.until };
  expect(yellowFeverValidity(dose, calendarDate("2022-03-11"))).toMatchObject({ valid: "yes", validUntil: "life" });
});
