import { describe, expect, it } from "vitest";
import { type PolicyProblemCode, sayPolicyProblem } from "../../src/risk/policy-problem.js";
import { codes, coughs, found, high, laid, one, overlay } from "./linted.js";

describe("lintRules", () => {
  it.each<[string, PolicyProblemCode, object, readonly (string | number)[]]>([
    ["no id", "blank", { id: " " }, ["rules", 0, "id"]],
    ["an unknown grade", "unknown-grade", { grade: "purple" }, ["rules", 0, "grade"]],
    ["no condition", "malformed-condition", { when: undefined }, ["rules", 0, "when"]],
    ["a condition that is a list", "malformed-condition", { when: [coughs] }, ["rules", 0, "when"]],
    ["something beside all", "malformed-condition", { when: { all: [], fact: "cough" } }, ["rules", 0, "when"]],
    ["an unknown option", "malformed-condition", { when: { fact: "purpose", is: "war" } }, ["rules", 0, "when"]],
    [
      "two comparisons at once",
      "malformed-condition",
      { when: { fact: "celsius", above: 1, below: 2 } },
      ["rules", 0, "when"],
    ],
    [
      "a misspelt comparison beside a right one",
      "malformed-condition",
      { when: { fact: "celsius", above: 37, beloww: 2 } },
      ["rules", 0, "when"],
    ],
    [
      "a misspelt bound",
      "malformed-condition",
      { when: { fact: "symptoms", count: { min: 1 } } },
      ["rules", 0, "when"],
    ],
    ["an unknown fact", "unknown-fact", { when: { not: { fact: "colour", is: "red" } } }, ["rules", 0, "when", "not"]],
    ["a key of every object", "unknown-fact", { when: { fact: "toString", is: "x" } }, ["rules", 0, "when"]],
    [
      "an unknown fact to compare with",
      "unknown-fact",
      { when: { fact: "on", is: { fact: "then" } } },
      ["rules", 0, "when", "is"],
    ],
    [
      "an unknown fact of elements",
      "unknown-fact",
      { when: { fact: "stays", some: { any: [{ item: "city", is: "x" }] } } },
      ["rules", 0, "when", "some", "any", 0],
    ],
    [
      "another unit",
      "malformed-condition",
      { when: { fact: "celsius", above: { fact: "doses" } } },
      ["rules", 0, "when"],
    ],
    ["no source", "rule-without-source", { source: { en: "", zh: " " } }, ["rules", 0, "source"]],
    ["half a source", "missing-text", { source: { en: "a law", zh: "" } }, ["rules", 0, "source"]],
    ["no Chinese", "missing-text", { text: { en: "fever", zh: "fever" } }, ["rules", 0, "text"]],
    ["no English", "missing-text", { text: { en: "发热", zh: "发热" } }, ["rules", 0, "text"]],
  ])("a rule with %s: %s", (_, code, changed, path) => {
    const [rule] = high(coughs).rules;
    const problems = found({ ...high(coughs), rules: [{ ...rule, ...changed } as never] });
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
  });

  it("names the fact that is unknown, and the rule", () => {
    const problem = one(high({ fact: "stays", some: { item: "city", is: "x" } }), "unknown-fact");
    expect(problem).toMatchObject({ fact: "stays.city", rules: ["rule-1"] });
    expect(sayPolicyProblem(problem, "zh")).toBe("rules.0.when.some：分级规则中没有事实stays.city。");
  });
});

describe("lintRules: overlays", () => {
  const [rule] = high(coughs).rules;

  it("are laid by their levels, and replace what lies below", () => {
    expect(codes(laid(overlay()))).toEqual([]);
    expect(codes(laid(overlay({ over: "other" })))).toEqual(["other-series"]);
    const replacing = overlay({
      replaces: ["rule-1", "rule-9"],
      rules: [{ ...rule, when: { all: [coughs, { fact: "celsius", atLeast: 38 }] } }],
    });
    expect(one(laid(replacing), "unknown-rule")).toMatchObject({
      rules: ["rule-9"],
      path: ["overlays", 0, "replaces", 1],
    });
    const port = overlay({ replaces: ["national"] });
    const nation = overlay({ jurisdiction: { level: "nation", place: "CN" }, rules: [{ ...rule, id: "national" }] });
    expect(codes(laid(port, nation))).not.toContain("unknown-rule");
    expect(codes(laid(overlay({ rules: [rule] })))).toEqual(["duplicate-id"]);
  });
});
