import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { fever2023 } from "../../../src/risk/policies/fever-2023-01-08.js";
import { selfDeclaration2023 } from "../../../src/risk/policies/self-declaration-2023-11-01.js";
import { travellerTrigger2023November } from "../../../src/risk/policies/traveller-trigger-2023-11-01.js";
import { withOverlays } from "../../../src/risk/policy.js";
import { type DeclaredAnswers, NO_CARD_ANSWERS, type TravellerEvidence } from "../../../src/risk/traveller-facts.js";
import { facts, on, reading } from "../travellers.js";

const policy = withOverlays(travellerTrigger2023November, [fever2023]);
function grounds(answers: Partial<DeclaredAnswers>, evidence: Partial<TravellerEvidence> = {}): readonly string[] {
  const assessment = assess(policy, facts(answers, { declaration: "normal", ...evidence }));
  return assessment.decided ? assessment.because : ["?", ...assessment.needs];
}

describe("who goes on from the checks (notice of Chinese customs of 2023-10-26)", () => {
  it.each([
    ["a normal declaration, nothing found", {}, {}, []],
    ["an abnormal declaration", {}, { declaration: "abnormal" }, ["self-declared"]],
    ["symptoms", { symptomsAny: "yes" }, {}, ["symptoms"]],
    ["a fever", {}, { readings: [reading(37.3)] }, ["fever"]],
    ["a temperature below", {}, { readings: [reading(37.2)] }, []],
    [
      "stays, contacts and medicine are no grounds any more",
      { travelHistory: [{ country: "ITA", to: on }], contactWithCase: "yes", feverMedicine: "yes" },
      {},
      [],
    ],
  ] as const)("%s", (_, answers, evidence, expected) => {
    expect(grounds(answers, evidence)).toEqual(expected);
  });

  it("is undecided while the declaration was not checked, or nobody was measured", () => {
    expect(grounds({}, { declaration: absent("not-asked") })).toEqual(["?", "declaration"]);
    expect(grounds({}, { readings: [] })).toEqual(["?", "axillaryCelsius", "firstPassCelsius"]);
    expect(grounds({}, { readings: [reading(37.9, "forehead")] })).toEqual(["?", "axillaryCelsius"]);
  });

  it("whoever owes no card and declares nothing is clear, once measured", () => {
    const given = { answers: NO_CARD_ANSWERS, declaration: "normal" } as const;
    expect(assess(policy, facts({}, given))).toMatchObject({ decided: true, grade: "clear", because: [] });
    expect(assess(policy, facts({}, { ...given, readings: [] })).decided).toBe(false);
    expect(assess(policy, facts({}, { ...given, declaration: "abnormal" }))).toMatchObject({ grade: "triggered" });
  });

  it("whoever must declare by the duty of the day is triggered by declaring", () => {
    const duty = assess(selfDeclaration2023, { symptoms: ["rash"], diagnosedInfectiousDisease: "no" });
    const declaration = duty.decided && duty.grade === "must-declare" ? "abnormal" : "normal";
    expect(grounds({}, { declaration })).toEqual(["self-declared"]);
  });
});
