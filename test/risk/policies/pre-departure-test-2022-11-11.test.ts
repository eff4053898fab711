import { describe, expect, it } from "vitest";
import { preDepartureTest2022November } from "../../../src/risk/policies/pre-departure-test-2022-11-11.js";
import { beforeDeparture, itAsksForATestOf48Hours, negative } from "../before-departure.js";

const graded = beforeDeparture(preDepartureTest2022November);

describe("one test in 48 hours (twenty measures of 2022-11-11)", () => {
  itAsksForATestOf48Hours(graded);

  it("an antigen test does not count", () => {
    expect(graded([negative("2023-03-01T12:00:00+01:00", "antigen")])).toBe("not-met");
  });
});
