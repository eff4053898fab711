import { describe, expect, it } from "vitest";
import { definePolicy, withOverlays } from "../../src/risk/policy.js";
import { codes, coughs, high, laid, one, overlay } from "./linted.js";

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

  it("of a policy that is made are looked at with it", () => {
    const policy = withOverlays(definePolicy(high(coughs)), [overlay({ rules: [{ ...rule, id: "again" }] })]);
    expect(one(policy, "duplicate-rule")).toMatchObject({ rules: ["rule-1", "again"] });
  });
});
