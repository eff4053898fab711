import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { portMeasures2023November } from "../../../src/risk/policies/port-measures-2023-11-01.js";
import type { PortMeasureFacts } from "../../../src/risk/port-measures.js";

const entrant: PortMeasureFacts = {
  direction: "entry",
  role: "traveller",
  triggered: "no",
  leavesConveyance: absent("not-applicable"),
  symptomatic: absent("not-applicable"),
};
function graded(given: Partial<PortMeasureFacts>): string | readonly string[] {
  const assessment = assess(portMeasures2023November, { ...entrant, ...given });
  return assessment.decided ? assessment.grade : assessment.needs;
}
const unknown = absent("asked-unknown");

describe("survey, screening and sampling (notice of Chinese customs of 2023-10-26)", () => {
  it("a ground, entering or leaving, and only a ground", () => {
    for (const direction of ["entry", "exit"] as const) {
      expect(graded({ direction })).toBe("no-further-measure");
      expect(graded({ direction, triggered: "yes" })).toBe("three-screenings");
    }
    expect(graded({ triggered: unknown })).toEqual(["triggered"]);
  });
});
