import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import type { HealthProof } from "../../src/documents/health-proof.js";
import { HEALTH_PROOF_PROBLEMS, healthProofConditions } from "../../src/documents/health-proof-conditions.js";
import { euCouncilRecommendation2022, euDccTemplateRules } from "../../src/documents/health-proof-rules.js";
import { recovery, test, vaccination } from "./proofs.js";

const of = (proof: HealthProof, rule = euDccTemplateRules) => Object.fromEntries(healthProofConditions(proof, rule));

describe("healthProofConditions", () => {
  it("asks a vaccination for its disease, its course and its product", () => {
    expect(of(vaccination)).toEqual({
      "other-disease": "yes",
      "course-not-complete": "yes",
      "product-not-accepted": "yes",
    });
    expect(of({ ...vaccination, product: absent("not-asked") })["product-not-accepted"]).toBe("undecided");
    expect(
      of({ ...vaccination, product: absent("not-asked") }, euCouncilRecommendation2022)["product-not-accepted"],
    ).toBe("yes");
  });

  it("asks a test for its kind and its result; a code without a name decides nothing", () => {
    expect(of(test)).toEqual({ "other-disease": "yes", "test-not-accepted": "yes", "infection-detected": "yes" });
    expect(of({ ...test, result: { code: "normal" } })["infection-detected"]).toBe("undecided");
    expect(of({ ...test, test: { name: "antibody" } })["test-not-accepted"]).toBe("no");
  });

  it("asks a recovery for its printed days only where the rule has them lie within its own", () => {
    expect(of(recovery)["printed-days-outside-the-rule"]).toBe("yes");
    expect(Object.keys(of(recovery, euCouncilRecommendation2022))).toEqual(["other-disease"]);
    expect(of({ ...recovery, performedOn: absent("asked-unknown") })["printed-days-outside-the-rule"]).toBe(
      "undecided",
    );
  });

  it("says each problem in both languages", () => {
    for (const { en, zh } of Object.values(HEALTH_PROOF_PROBLEMS)) {
      expect(en).not.toBe("");
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
