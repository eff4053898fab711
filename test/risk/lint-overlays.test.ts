import { describe, expect, it } from "vitest";
import { definePolicy, withOverlays } from "../../src/risk/policy.js";
import { codes, coughs, high, laid, one, overlay, policyWith, table } from "./linted.js";

describe("lintOverlays", () => {
  const [rule] = high(coughs).rules;

  it("that lower a grade are noted, with somebody whose grade it lowers", () => {
    const replacing = overlay({
      replaces: ["rule-1"],
      rules: [{ ...rule, when: { all: [coughs, { fact: "celsius", atLeast: 38 }] } }],
    });
    expect(one(laid(replacing), "overlay-lowers-grade")).toMatchObject({
      severity: "note",
      path: ["overlays", 0],
      rules: ["rule-1"],
      witness: { cough: "yes", celsius: 37.9 },
    });
    const stricter = overlay({
      replaces: ["rule-1"],
      rules: [{ ...rule, when: { any: [coughs, { fact: "celsius", atLeast: 38 }] } }],
    });
    expect(codes(laid(stricter))).toEqual([]);
  });

  it("are noted with no more facts than show it", () => {
    const doses = { fact: "doses", atLeast: 2 };
    const policy = policyWith(table, [
      [coughs, "high"],
      [{ all: [coughs, doses] }, "low"],
    ]);
    const replacing = overlay({
      replaces: ["rule-1"],
      rules: [{ ...rule, id: "hot", when: { all: [coughs, { fact: "celsius", atLeast: 38 }] } }],
    });
    const problem = one({ ...policy, overlays: [replacing] }, "overlay-lowers-grade");
    expect(problem.witness).toEqual({ cough: "yes", celsius: 37.9 });
  });

  it("of a policy that is made are looked at with it", () => {
    const policy = withOverlays(definePolicy(high(coughs)), [overlay({ rules: [{ ...rule, id: "again" }] })]);
    expect(one(policy, "duplicate-rule")).toMatchObject({ rules: ["rule-1", "again"] });
  });
});
