import { describe, expect, it } from "vitest";
import { arrivalCourse, COURSE, COURSE_ENDS } from "../../src/statistics/arrival-course.js";
import { portChances } from "../../src/statistics/port-chances.js";
import { leavingsOf } from "../../src/statistics/quarantine-course.js";
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

  it("bends where a test comes to a point of its sensitivity, and counts late exposures more in a growing epidemic", () => {
    expect(new Set(course.bends)).toContain(8 - 4);
    const growing = arrivalCourse(port, leavings, madeUp, Math.LN2 / 5);
    const [one, other] = [new Float64Array(course.functions), new Float64Array(course.functions)];
    course.at(10, one);
    growing.at(10, other);
    for (const [place, value] of one.entries()) expect(other[place]).toBeCloseTo(value / 4, 12);
  });
});
