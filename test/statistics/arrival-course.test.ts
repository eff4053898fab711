import { describe, expect, it } from "vitest";
import { arrivalCourse, COURSE, COURSE_ENDS } from "../../src/statistics/arrival-course.js";
import { type PortChances, portChances } from "../../src/statistics/port-chances.js";
import { type Leaving, leavingsOf } from "../../src/statistics/quarantine-course.js";
import type { ArrivingInfection } from "../../src/statistics/screening-protocol.js";
import { sensitivityAt } from "../../src/statistics/test-sensitivity.js";
import { madeUp, madeUpConduct, protocols } from "./known/protocols.js";

const faithful = { ...madeUpConduct, keepsTo: { ...madeUpConduct.keepsTo, "home-monitoring": 0 } };

describe("arrivalCourse", () => {
  const port = portChances(protocols.edition9, madeUp, faithful);
  const leavings = leavingsOf(protocols.edition9.schedule, faithful);
  const course = arrivalCourse(port, leavings, madeUp, 0);

  it("says how those end who arrive so many days after exposure", () => {
    const into = new Float64Array(course.functions);
    course.at(6, into);
    const at = sensitivityAt(madeUp.laboratory, 6);
    const test = COURSE_ENDS.indexOf("test");
    expect(into[COURSE.well(test)]).toBeCloseTo(at, 12);
    expect(into[COURSE.never(test)]).toBeCloseTo(0.62 * at, 12);
    // Left: not found at the port, nor by the tests 0, 1, 2, 4 and 6 days later, nor as symptoms that are there begin.
    const missed = [6, 6, 7, 8, 10, 12].reduce((all, day) => all * (1 - sensitivityAt(madeUp.laboratory, day)), 1);
    const seen = madeUpConduct.examinationSensitivity;
    const survey = madeUp.knowsContact * madeUpConduct.surveySensitivity;
    expect(into[COURSE.leaving(0)]).toBeCloseTo(missed * (1 - seen) * (1 - survey) * (1 - 0.9), 12);
    expect(into[COURSE.leaving(0) + 2]).toBeCloseTo(missed * (1 - survey), 12);
    expect(into[COURSE.ill(COURSE_ENDS.indexOf("left"))]).toBe(into[COURSE.leaving(0)]);
  });

  it("mixes the ends at the port by both tests, and takes off whom the tests of a way of leaving find", () => {
    const ends = (checks: number, test: number, handedOver: number, released: number) => ({
      checks,
      test,
      handedOver,
      released,
    });
    const made: PortChances = {
      ill: [ends(0.1, 0, 0.8, 0.1), ends(0.1, 0.5, 0.4, 0), ends(0.1, 0.3, 0.6, 0), ends(0.1, 0.7, 0.2, 0)],
      well: [ends(0, 0, 0.5, 0.5), ends(0, 0.5, 0.25, 0.25), ends(0, 0.25, 0.5, 0.25), ends(0, 0.75, 0.25, 0)],
    };
    const test = { kind: "laboratory", daysAfterArrival: 1 } as const;
    const ways: Leaving[] = [
      { daysAfterArrival: 2, share: 0.75, phases: [{ from: 0, until: 2, onsetFound: 0.4, tests: [test] }] },
      { daysAfterArrival: 0, share: 0.25, phases: [] },
    ];
    const infection: ArrivingInfection = {
      ...madeUp,
      laboratory: [{ daysSinceExposure: 3, sensitivity: 0.5 }],
      antigen: [{ daysSinceExposure: 2, sensitivity: 0.25 }],
      testFactorWithoutSymptoms: 0.5,
    };
    const { at, bends, functions } = arrivalCourse(made, ways, infection, 0);
    expect(functions).toBe(17);
    expect(bends).toEqual([3, 2, 2, 1]);
    const into = new Float64Array(functions);
    at(4, into);
    // Ill and never ill in turn at the checks, by a test, released and left; well at the first three; the two ways.
    const expected = [
      ...[0.1, 0, 0.3125, 0.15625, 0.0375, 0.40625, 0.26125, 0.35546875],
      ...[0, 0.3125, 0.3125],
      ...[0.12375, 0.24609375, 0.140625],
      ...[0.1375, 0.109375, 0.09375],
    ];
    for (const [place, value] of expected.entries()) expect(into[place], `${place}`).toBeCloseTo(value, 12);
  });

  it("bends where a test comes to a point of its sensitivity, and counts late exposures more in a growing epidemic", () => {
    expect(new Set(course.bends)).toContain(8 - 4);
    const growing = arrivalCourse(port, leavings, madeUp, Math.LN2 / 5);
    const [one, other] = [new Float64Array(course.functions), new Float64Array(course.functions)];
    course.at(10, one);
    growing.at(10, other);
    for (const [place, value] of one.entries()) expect(other[place]).toBeCloseTo(value / 4, 12);
  });
});
