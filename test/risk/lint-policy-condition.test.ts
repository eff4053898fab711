import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import { partsOfCondition } from "../../src/risk/lint-policy-condition.js";
import { codes, coughs, high, policyWith } from "./linted.js";

describe("lintRuleCondition", () => {
  it("stops at conditions that are nested too deep", () => {
    let when: AnyCondition = { fact: "cough", is: "yes" };
    for (let level = 0; level < 5_000; level++) when = { not: when };
    expect(codes(high(when))).toEqual(["too-deep"]);
    let kind: object = { kind: "yes-no" };
    for (let level = 0; level < 5_000; level++) kind = { kind: "list", of: { x: kind } };
    expect(codes(policyWith({ x: kind } as never, []))).toContain("too-deep");
  });
});

describe("partsOfCondition", () => {
  it("has the parts of all, any and not, none of a leaf, and nothing of what is no condition", () => {
    expect(partsOfCondition({ all: [coughs, coughs] })).toEqual([
      [["all", 0], coughs],
      [["all", 1], coughs],
    ]);
    expect(partsOfCondition({ not: coughs })).toEqual([[["not"], coughs]]);
    expect(partsOfCondition(coughs)).toEqual([]);
    for (const none of [null, 1, [coughs], { all: coughs }, { any: [], not: coughs }])
      expect(partsOfCondition(none)).toBeUndefined();
  });
});
