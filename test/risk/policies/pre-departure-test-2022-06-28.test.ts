import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { preDepartureTest2022June } from "../../../src/risk/policies/pre-departure-test-2022-06-28.js";
import { beforeDeparture, negative } from "../before-departure.js";

const graded = beforeDeparture(preDepartureTest2022June);

describe("two tests in 48 hours (what the twenty measures replaced)", () => {
  const first = negative("2023-02-28T09:00:00+01:00");
  const second = negative("2023-03-01T12:00:00+01:00");

  it("both must be negative nucleic acid tests of the 48 hours before boarding", () => {
    expect(graded([first, second])).toBe("met");
    expect(graded([second])).toBe("not-met");
    expect(graded([])).toBe("not-met");
    expect(graded([negative("2023-02-28T07:00:00+01:00"), second])).toBe("not-met");
    expect(graded([first, { ...second, kind: "antigen" }])).toBe("not-met");
    expect(graded([first, { ...second, result: "positive" }])).toBe("not-met");
  });

  it("is undecided while one of two is open, and decided where two others are enough", () => {
    const open = { ...second, result: absent("asked-unknown") };
    expect(graded([first, open])).toEqual(["tests"]);
    expect(graded([open])).toBe("not-met");
    expect(graded([first, open, second])).toBe("met");
    expect(graded(absent("asked-unknown"))).toEqual(["tests"]);
  });
});
