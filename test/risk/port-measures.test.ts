import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, isAbsent } from "../../src/answer.js";
import { editionsOf } from "../../src/edition/editions-of.js";
import { assess } from "../../src/risk/assess.js";
import * as policies from "../../src/risk/policies/index.js";
import { portMeasures2020April, portMeasures2023, travellerTrigger2020April } from "../../src/risk/policies/index.js";
import type { Policy } from "../../src/risk/policy.js";
import {
  PORT_MEASURE_FACTS,
  PORT_MEASURES,
  type PortMeasureFacts,
  type PortMeasureGrade,
  portMeasureFacts,
  portMeasuresAfter,
} from "../../src/risk/port-measures.js";
import { prove } from "../../src/risk/prove.js";
import { inForceIds } from "./in-force-ids.js";
import { factsAndMoreFacts } from "./random-facts.js";
import { facts } from "./travellers.js";

const notApplicable = absent("not-applicable");

describe("portMeasureFacts", () => {
  it("takes the direction of the traveller and what the grounds came to", () => {
    const given = facts({}, { direction: "exit" });
    expect(portMeasureFacts(given, assess(travellerTrigger2020April, given))).toEqual({
      direction: "exit",
      role: "traveller",
      triggered: "no",
      leavesConveyance: notApplicable,
      symptomatic: notApplicable,
    });
    const entering = facts({}, { direction: "entry" });
    expect(portMeasureFacts(entering, assess(travellerTrigger2020April, entering)).triggered).toBe("yes");
  });

  it("does not know of a ground that is neither found nor excluded, and knows who is crew", () => {
    const open = facts();
    const crew = { leavesConveyance: "yes", symptomatic: absent("asked-unknown") } as const;
    expect(portMeasureFacts(open, assess(travellerTrigger2020April, open), crew)).toEqual({
      direction: absent("not-asked"),
      role: "crew",
      triggered: absent("asked-unknown"),
      leavesConveyance: "yes",
      symptomatic: absent("asked-unknown"),
    });
  });
});

type MeasurePolicy = Policy<typeof PORT_MEASURE_FACTS, PortMeasureGrade>;
const series = editionsOf(policies, "cn-port-measures") as readonly MeasurePolicy[];
const measures = (policy: MeasurePolicy, given: PortMeasureFacts) => portMeasuresAfter(prove(policy, given));

describe("portMeasuresAfter", () => {
  it("is certain of what all grades agree on that are still possible", () => {
    const given: PortMeasureFacts = {
      direction: absent("not-asked"),
      role: "traveller",
      triggered: "yes",
      leavesConveyance: notApplicable,
      symptomatic: notApplicable,
    };
    // On the way out the three screenings, on the way in sampling and hand-over.
    expect(measures(portMeasures2020April as unknown as MeasurePolicy, given)).toEqual({
      sampling: "undecided",
      antigenTest: "no",
      handOver: "undecided",
      portRelease: "undecided",
    });
    const march = { ...given, direction: "entry", triggered: absent("asked-unknown") } as const;
    const unchecked = measures(portMeasures2023 as unknown as MeasurePolicy, march);
    expect(unchecked).toEqual({ sampling: "no", antigenTest: "undecided", handOver: "no", portRelease: "undecided" });
  });

  it.each(series.map((policy) => [policy.edition.id, policy] as const))(
    "%s: what is certain stays so, whatever else becomes known, and nobody is let go who might be held",
    (_, policy) => {
      fc.assert(
        fc.property(factsAndMoreFacts(PORT_MEASURE_FACTS), ({ some, all }) => {
          const [before, after] = [measures(policy, some), measures(policy, all)];
          for (const name of ["sampling", "antigenTest", "handOver", "portRelease"] as const)
            if (before[name] !== "undecided") expect(after[name]).toBe(before[name]);
          if (before.portRelease === "yes") expect(after.portRelease).toBe("yes");
        }),
        { numRuns: 500 },
      );
    },
  );

  it.each(series.map((policy) => [policy.edition.id, policy] as const))(
    "%s: a ground, or symptoms of crew, never lower the grade; its grades stand in the order of the table",
    (_, policy) => {
      const order = Object.keys(PORT_MEASURES);
      const places = policy.gradesInOrder.map((grade) => order.indexOf(grade));
      expect(places).toEqual([...places].sort((one, other) => one - other));
      fc.assert(
        fc.property(factsAndMoreFacts(PORT_MEASURE_FACTS), ({ all }) => {
          const rank = (given: PortMeasureFacts) => {
            const assessment = assess(policy, given);
            return assessment.decided ? policy.gradesInOrder.indexOf(assessment.grade) : -1;
          };
          for (const riskier of [{ triggered: "yes" }, { symptomatic: "yes" }, { leavesConveyance: "yes" }] as const)
            expect(rank({ ...all, ...riskier })).toBeGreaterThanOrEqual(rank(all));
          expect(Object.values(all).some(isAbsent)).toBe(false);
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe("the editions follow those of the grounds", () => {
  it.each([
    ["2020-01-24", []],
    ["2020-01-25", ["port-measures-2020-01-25"]],
    ["2020-03-01", ["port-measures-2020-03-01"]],
    ["2020-04-01", ["port-measures-2020-04-01"]],
    ["2023-01-07", ["port-measures-2020-04-01"]],
    ["2023-01-08", ["port-measures-2023-01-08"]],
    ["2023-11-01", ["port-measures-2023-11-01"]],
  ])("on %s: %j", (day, expected) => {
    expect(inForceIds("cn-port-measures", day)).toEqual(expected);
  });
});
