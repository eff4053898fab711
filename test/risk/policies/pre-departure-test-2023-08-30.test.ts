import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { instant } from "../../../src/calendar/instant.js";
import { assess } from "../../../src/risk/assess.js";
import { preDepartureTest2023August } from "../../../src/risk/policies/pre-departure-test-2023-08-30.js";
import type { PreDepartureTestFacts } from "../../../src/risk/pre-departure-test-facts.js";

const departsAt = instant("2023-03-02T08:00:00+01:00");
const negative = (sampledAt: string, kind: "nucleic-acid" | "antigen" = "nucleic-acid") => ({
  kind,
  result: "negative" as const,
  sampledAt: instant(sampledAt),
});
function graded(tests: PreDepartureTestFacts["tests"], facts: Partial<PreDepartureTestFacts> = {}) {
  const assessment = assess(preDepartureTest2023August, { departsAt, ...facts, tests });
  return assessment.decided ? assessment.grade : assessment.needs;
}

describe("no test (notice of Chinese customs of 2023-08-29)", () => {
  it("requires none, whatever is given", () => {
    for (const tests of [[], [negative("2020-01-01T00:00:00Z")], absent("not-asked")])
      expect(graded(tests)).toBe("not-required");
    expect(graded([], { departsAt: absent("asked-declined") })).toBe("not-required");
  });
});
