import { describe, expect, it } from "vitest";
import type { AnyCondition } from "../../src/logic/condition.js";
import { codes, high, policyWith } from "./linted.js";

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
