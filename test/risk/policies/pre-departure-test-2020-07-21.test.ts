import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { preDepartureTest2020 } from "../../../src/risk/policies/pre-departure-test-2020-07-21.js";
import { beforeDeparture, negative } from "../before-departure.js";

const graded = beforeDeparture(preDepartureTest2020);

describe("one test in 5 days (Notice 9 of 2020 of civil aviation, customs and foreign affairs)", () => {
  it.each([
    ["on the day of boarding", "2023-03-02T01:00:00+01:00", "met"],
    ["on the fifth day before, day 0 being that of boarding", "2023-02-25T00:00:00+01:00", "met"],
    ["on the sixth day before", "2023-02-24T23:59:59+01:00", "not-met"],
    ["on the day after", "2023-03-03T00:00:00+01:00", "not-met"],
  ])("a sample %s", (_, sampledAt, expected) => {
    expect(graded([negative(sampledAt)])).toBe(expected);
  });

  it("a positive result, an antigen test, or no test at all, does not meet it; what is not known is undecided", () => {
    const known = negative("2023-03-01T12:00:00+01:00");
    expect(graded([{ ...known, result: "positive" }])).toBe("not-met");
    expect(graded([{ ...known, kind: "antigen" }])).toBe("not-met");
    expect(graded([])).toBe("not-met");
    expect(graded([{ ...known, sampledAt: absent("asked-unknown") }])).toEqual(["tests"]);
  });
});
