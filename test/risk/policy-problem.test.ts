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

  it("names the place, the rules and what was expected, and says where nothing is known", () => {
    expect(policyProblem("blank", [])).toEqual({ code: "blank", severity: "error", path: [], rules: [] });
    expect(sayPolicyProblem(policyProblem("blank", []), "en")).toBe("·: is blank.");
    const rules = ["a", "b"];
    expect(sayPolicyProblem(policyProblem("duplicate-rule", [], { rules }), "en")).toBe(
      "Rules a, b give the same grade and always come to the same.",
    );
    const expected = { en: "34 to 43", zh: "34至43" };
    const threshold = policyProblem("threshold-in-wrong-unit", ["rules", 0], {
      value: 98.6,
      unit: "celsius",
      expected,
    });
    expect(sayPolicyProblem(threshold, "en")).toBe("rules.0: 98.6 is no likely number of celsius; expected 34 to 43.");
    const french = (texts: Readonly<Record<string, string>>) => ({ language: "fr", texts });
    const translated = french({ "policy-problem.threshold-in-wrong-unit.expected": "de 34 à 43" });
    expect(sayPolicyProblem(threshold, translated)).toContain("; expected de 34 à 43.");
    const { expected: _, ...unexpected } = threshold;
    expect(sayPolicyProblem(unexpected, "en")).toBe("rules.0: 98.6 is no likely number of celsius; expected .");
    const unknown = policyProblem("undecidable-rule", [], { rules: ["a"] });
    expect(sayPolicyProblem(unknown, french({ "policy-problem.nothing-known": "rien" }))).toContain("(rien)");
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
