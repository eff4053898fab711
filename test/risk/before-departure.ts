import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { assess } from "../../src/risk/assess.js";
import type { Policy } from "../../src/risk/policy.js";
import type { PRE_DEPARTURE_TEST_FACTS, PreDepartureTestFacts } from "../../src/risk/pre-departure-test-facts.js";

/** A negative test, whenever it was sampled. */
export function negative(sampledAt: string, kind: "nucleic-acid" | "antigen" = "nucleic-acid") {
  return { kind, result: "negative", sampledAt: instant(sampledAt) } as const;
}

type Graded = (
  tests: PreDepartureTestFacts["tests"],
  facts?: Partial<PreDepartureTestFacts>,
) => string | readonly string[];

/** How somebody with some tests fares who departs on 2 March 2023: the grade, or what is needed. */
export function beforeDeparture(policy: Policy<typeof PRE_DEPARTURE_TEST_FACTS>): Graded {
  return (tests, facts = {}) => {
    const assessment = assess(policy, { departsAt: instant("2023-03-02T08:00:00+01:00"), ...facts, tests });
    return assessment.decided ? assessment.grade : assessment.needs;
  };
}

/** The tests of an edition that asks for one negative test of the 48 hours before boarding. */
export function itAsksForATestOf48Hours(graded: Graded): void {
  it.each([
    ["20 hours before", "2023-03-01T12:00:00+01:00", "met"],
    ["48 hours before, included", "2023-02-28T08:00:00+01:00", "met"],
    ["48 hours and a second before", "2023-02-28T07:59:59+01:00", "not-met"],
    ["60 hours before", "2023-02-27T20:00:00+01:00", "not-met"],
    ["20 hours before, written in another zone", "2023-03-01T19:00:00+08:00", "met"],
    ["after boarding", "2023-03-02T08:00:01+01:00", "not-met"],
  ])("a sample %s", (_, sampledAt, expected) => {
    expect(graded([negative(sampledAt)])).toBe(expected);
  });

  it("a positive result, or no test at all, does not meet it", () => {
    expect(graded([{ ...negative("2023-03-01T12:00:00+01:00"), result: "positive" }])).toBe("not-met");
    expect(graded([])).toBe("not-met");
  });

  it("is undecided while result, sampling time, departure or the tests are not known", () => {
    const known = negative("2023-03-01T12:00:00+01:00");
    for (const gap of [{ result: absent("asked-unknown") }, { sampledAt: absent("asked-declined") }])
      expect(graded([{ ...known, ...gap }])).toEqual(["tests"]);
    expect(graded([known], { departsAt: absent("not-asked") })).toEqual(["departsAt"]);
    expect(graded(absent("not-asked"))).toEqual(["tests"]);
  });
}
