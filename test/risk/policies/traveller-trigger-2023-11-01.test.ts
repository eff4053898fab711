import { describe, expect, it } from "vitest";
import { assess } from "../../../src/risk/assess.js";
import { fever2023 } from "../../../src/risk/policies/fever-2023-01-08.js";
import { selfDeclaration2023 } from "../../../src/risk/policies/self-declaration-2023-11-01.js";
import { travellerTrigger2023November } from "../../../src/risk/policies/traveller-trigger-2023-11-01.js";
import { withOverlays } from "../../../src/risk/policy.js";
import { NO_CARD_ANSWERS } from "../../../src/risk/traveller-facts.js";
import { groundsBy, itGoesByWhatIsFound } from "../after-the-checks.js";
import { facts } from "../travellers.js";

const policy = withOverlays(travellerTrigger2023November, [fever2023]);
const grounds = groundsBy(policy);

describe("who goes on from the checks (notice of Chinese customs of 2023-10-26)", () => {
  itGoesByWhatIsFound(grounds, "self-declared");

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
