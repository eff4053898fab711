import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { preDepartureTest2023August } from "../../../src/risk/policies/pre-departure-test-2023-08-30.js";
import { beforeDeparture, negative } from "../before-departure.js";

const graded = beforeDeparture(preDepartureTest2023August);

describe("no test (notice of Chinese customs of 2023-08-29)", () => {
  it("requires none, whatever is given", () => {
    for (const tests of [[], [negative("2020-01-01T00:00:00Z")], absent("not-asked")])
      expect(graded(tests)).toBe("not-required");
    expect(graded([], { departsAt: absent("asked-declined") })).toBe("not-required");
  });
});
