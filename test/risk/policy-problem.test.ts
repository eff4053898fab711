import { describe, expect, it } from "vitest";
import { POLICY_PROBLEMS, policyProblem, sayPolicyProblem } from "../../src/risk/policy-problem.js";

describe("sayPolicyProblem", () => {
  const gap = policyProblem("gap", ["facts", "celsius"], {
    witness: { celsius: 38.2, symptoms: ["rash"], cough: "no" },
  });

  it("speaks both languages, and names facts as the author does", () => {
    expect(sayPolicyProblem(gap, "en")).toBe(
      'No rule speaks of celsius = 38.2; symptoms = ["rash"]; cough = no, and it is graded mildest.',
    );
    expect(sayPolicyProblem(policyProblem("duplicate-rule", [], { rules: ["a", "b"] }), "zh")).toBe(
      "规则“a”、“b”等级相同，且结果总是一致。",
    );
    expect(sayPolicyProblem(policyProblem("undecidable-rule", [], { rules: ["a"], witness: {} }), "en")).toContain(
      "(nothing known)",
    );
  });

  it("speaks a further language by its catalogue, and English where that lacks words", () => {
    const french = { language: "fr", texts: { "policy-problem.gap": "Aucune règle ne concerne {witness}." } };
    expect(sayPolicyProblem(gap, french)).toBe(
      'Aucune règle ne concerne celsius = 38.2; symptoms = ["rash"]; cough = no.',
    );
    expect(sayPolicyProblem(policyProblem("blank", ["edition", "id"]), french)).toBe("edition.id: is blank.");
  });

  it("has words for every code in both languages", () => {
    for (const [severity, { en, zh }] of Object.values(POLICY_PROBLEMS)) {
      expect(["error", "warning", "note"]).toContain(severity);
      expect(en).toMatch(/\p{Script=Latin}/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
    }
  });
});
