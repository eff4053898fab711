import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import type { Facts } from "../../../src/logic/facts.js";
import { assess } from "../../../src/risk/assess.js";
import { selfDeclaration2023 } from "../../../src/risk/policies/self-declaration-2023-11-01.js";

type DutyFacts = Facts<typeof selfDeclaration2023.facts>;

const well: DutyFacts = { symptoms: [], diagnosedInfectiousDisease: "no" };
function grounds(facts: Partial<DutyFacts>): readonly string[] {
  const assessment = assess(selfDeclaration2023, { ...well, ...facts });
  return assessment.decided ? [assessment.grade, ...assessment.because] : ["?", ...assessment.needs];
}

describe("the duty to declare without a card (GACC notice of 2023-10-26)", () => {
  it("is in force from 1 November 2023, when the card is lifted, and published six days before", () => {
    const inForce = (day: string) => "edition" in inForceOn([selfDeclaration2023], calendarDate(day));
    expect(["2023-10-31", "2023-11-01", "2025-01-01"].map(inForce)).toEqual([false, true, true]);
    expect(selfDeclaration2023.edition.publishedOn).toBe("2023-10-26");
  });

  it.each([
    ["fever"],
    ["cough"],
    ["dyspnoea"],
    ["vomiting"],
    ["diarrhoea"],
    ["rash"],
    ["unexplained-subcutaneous-bleeding"],
  ] as const)("%s must be declared", (symptom) => {
    expect(grounds({ symptoms: [symptom] })).toEqual(["must-declare", "symptoms"]);
  });

  it("has seven symptoms and no other", () => {
    expect(selfDeclaration2023.facts.symptoms.options).toHaveLength(7);
  });

  it("a diagnosed infectious disease must be declared without any symptom", () => {
    expect(grounds({ diagnosedInfectiousDisease: "yes" })).toEqual(["must-declare", "diagnosed-infectious-disease"]);
    expect(grounds({ symptoms: ["rash"], diagnosedInfectiousDisease: "yes" })).toEqual([
      "must-declare",
      "symptoms",
      "diagnosed-infectious-disease",
    ]);
  });

  it("who is well and undiagnosed declares nothing", () => {
    expect(grounds({})).toEqual(["no-duty"]);
  });

  it("is undecided while a ground is neither found nor excluded", () => {
    for (const reason of ["asked-unknown", "asked-declined", "not-asked"] as const) {
      expect(grounds({ symptoms: absent(reason) })).toEqual(["?", "symptoms"]);
      expect(grounds({ diagnosedInfectiousDisease: absent(reason) })).toEqual(["?", "diagnosedInfectiousDisease"]);
      expect(grounds({ symptoms: absent(reason), diagnosedInfectiousDisease: "yes" })).toEqual([
        "must-declare",
        "diagnosed-infectious-disease",
      ]);
    }
  });
});
