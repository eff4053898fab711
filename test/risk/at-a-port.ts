import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { assess } from "../../src/risk/assess.js";
import type { Policy } from "../../src/risk/policy.js";
import type { PORT_MEASURE_FACTS, PortMeasureFacts } from "../../src/risk/port-measures.js";

const entrant: PortMeasureFacts = {
  direction: "entry",
  role: "traveller",
  triggered: "no",
  leavesConveyance: absent("not-applicable"),
  symptomatic: absent("not-applicable"),
};
export const unknown = absent("asked-unknown");

type Graded = (given: Partial<PortMeasureFacts>) => string | readonly string[];

/** What is done at the port with a traveller who enters without a ground, but for some facts; or what is needed to say. */
export function atPort(policy: Policy<typeof PORT_MEASURE_FACTS>): Graded {
  return (given) => {
    const assessment = assess(policy, { ...entrant, ...given });
    return assessment.decided ? assessment.grade : assessment.needs;
  };
}

/** The tests of an edition that does one thing with whoever has a ground, entering or leaving. */
export function itTakesAMeasureForAGround(graded: Graded, measure: string): void {
  it("a ground, entering or leaving, and only a ground", () => {
    for (const direction of ["entry", "exit"] as const) {
      expect(graded({ direction })).toBe("no-further-measure");
      expect(graded({ direction, triggered: "yes" })).toBe(measure);
    }
    expect(graded({ triggered: unknown })).toEqual(["triggered"]);
  });
}
