import { describe, expect, it } from "vitest";
import { preDepartureTest2023April } from "../../../src/risk/policies/pre-departure-test-2023-04-29.js";
import { beforeDeparture, itAsksForATestOf48Hours, negative } from "../before-departure.js";

const graded = beforeDeparture(preDepartureTest2023April);

describe("a test of either kind in 48 hours (Ministry of Foreign Affairs, 2023-04-25)", () => {
  itAsksForATestOf48Hours(graded);

  it("an antigen test may replace the nucleic acid test, and is not needed beside it", () => {
    expect(graded([negative("2023-03-01T12:00:00+01:00", "antigen")])).toBe("met");
    expect(graded([negative("2023-02-27T12:00:00+01:00", "antigen")])).toBe("not-met");
  });
});
