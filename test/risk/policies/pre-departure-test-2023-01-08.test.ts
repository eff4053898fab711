import { describe, expect, it } from "vitest";
import { preDepartureTest2023 } from "../../../src/risk/policies/pre-departure-test-2023-01-08.js";
import { beforeDeparture, itAsksForATestOf48Hours, negative } from "../before-departure.js";

const graded = beforeDeparture(preDepartureTest2023);

describe("one test in 48 hours (Notice 131 of 2022 of Chinese customs)", () => {
  itAsksForATestOf48Hours(graded);

  it("an antigen test does not count", () => {
    expect(graded([negative("2023-03-01T12:00:00+01:00", "antigen")])).toBe("not-met");
  });
});
