import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { editionsOf } from "../../src/edition/editions-of.js";
import { assess } from "../../src/risk/assess.js";
import * as policies from "../../src/risk/policies/index.js";
import type { Policy } from "../../src/risk/policy.js";
import { type PRE_DEPARTURE_TEST_FACTS, TEST_FACTS } from "../../src/risk/pre-departure-test-facts.js";
import { inForceIds } from "./in-force-ids.js";

type TestPolicy = Policy<typeof PRE_DEPARTURE_TEST_FACTS>;
const series = editionsOf(policies, "cn-pre-departure-test") as readonly TestPolicy[];

const instants = fc
  .integer({ min: 0, max: 200 })
  .map((hours) => instant(new Date(Date.UTC(2023, 0, 1, hours)).toISOString().replace(".000Z", "Z")));
const test = fc.record({
  kind: fc.constantFrom(...TEST_FACTS.kind.options),
  result: fc.constantFrom(...TEST_FACTS.result.options),
  sampledAt: instants,
});

describe.each(series.map((policy) => ({ id: policy.edition.id, policy })))("$id", ({ policy }) => {
  it("a further test never makes a traveller lack one", () => {
    fc.assert(
      fc.property(fc.array(test, { maxLength: 3 }), test, instants, (tests, further, departsAt) => {
        const [before, after] = [tests, [...tests, further]].map((given) =>
          assess(policy, { tests: given, departsAt }),
        );
        if (before?.decided && before.grade === "met") expect(after).toMatchObject({ grade: "met" });
      }),
    );
  });

  it("a test of which something is not known leaves the same answer or none", () => {
    fc.assert(
      fc.property(test, fc.constantFrom("kind", "result", "sampledAt"), instants, (known, lost, departsAt) => {
        const open = assess(policy, { tests: [{ ...known, [lost]: absent("asked-unknown") }], departsAt });
        const certain = assess(policy, { tests: [known], departsAt });
        if (open.decided) expect(open.grade).toBe(certain.decided && certain.grade);
      }),
    );
  });
});

describe("the editions of the test before a journey to China", () => {
  it.each([
    ["2020-07-20", []],
    ["2020-07-21", ["pre-departure-test-2020-07-21"]],
    ["2022-05-19", ["pre-departure-test-2020-07-21"]],
    ["2022-06-01", ["pre-departure-test-2020-07-21", "pre-departure-test-2022-06-28"]],
    ["2022-06-28", ["pre-departure-test-2022-06-28"]],
    ["2022-11-10", ["pre-departure-test-2022-06-28"]],
    ["2022-11-11", ["pre-departure-test-2022-11-11"]],
    ["2023-01-08", ["pre-departure-test-2023-01-08"]],
    ["2023-04-28", ["pre-departure-test-2023-01-08"]],
    ["2023-04-29", ["pre-departure-test-2023-04-29"]],
    ["2023-08-29", ["pre-departure-test-2023-04-29"]],
    ["2023-08-30", ["pre-departure-test-2023-08-30"]],
    ["2025-01-01", ["pre-departure-test-2023-08-30"]],
  ])("on %s: %j", (day, expected) => {
    expect(inForceIds("cn-pre-departure-test", day)).toEqual(expected);
  });
});
