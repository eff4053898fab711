import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { cardQuestions2020 } from "../../../src/risk/policies/card-questions-2020-01-25.js";
import { travellerTrigger2020January } from "../../../src/risk/policies/traveller-trigger-2020-01-25.js";
import { withOverlays } from "../../../src/risk/policy.js";
import type { DeclaredAnswers } from "../../../src/risk/traveller-facts.js";
import { inForceIds } from "../in-force-ids.js";
import { facts, on } from "../travellers.js";

const policy = withOverlays(travellerTrigger2020January, [cardQuestions2020]);
function grounds(answers: Partial<DeclaredAnswers>) {
  const assessment = assess(policy, facts(answers));
  return assessment.decided ? assessment.because : ["?", ...assessment.needs];
}

describe("what the first cards asked, taken as grounds (an example)", () => {
  it("adds a stay in a listed area and contact with a case, and nothing else", () => {
    expect(grounds({})).toEqual([]);
    expect(grounds({ travelHistory: [{ country: "ITA", to: on }] })).toEqual(["affected-area"]);
    expect(grounds({ contactWithCase: "yes" })).toEqual(["contact-with-case"]);
    expect(grounds({ contactWithCase: absent("asked-unknown") })).toEqual(["?", "contactWithCase"]);
    expect(grounds({ feverMedicine: "yes" })).toEqual([]);
  });

  it("is chosen only by those who ask for examples, and ends where the grounds are published", () => {
    const inForce = (day: string, illustrative: boolean) =>
      inForceIds("cn-traveller-trigger-card", day, { illustrative });
    expect(inForce("2020-02-10", false)).toEqual([]);
    expect(inForce("2020-02-29", true)).toEqual(["card-questions-2020-01-25"]);
    expect(inForce("2020-03-01", true)).toEqual([]);
  });
});
