import { expect, it } from "vitest";
import { tallyShape } from "../../src/statistics/tally-shape.js";

it("says what is counted, in how many decimals, and the error that a sketch really has", () => {
  const definition = {
    id: "lanes",
    version: 3,
    by: { lane: "lane" },
    counts: { cleared: { status: "cleared" } },
    sums: { bags: { field: "bags" }, weight: { field: "kg", decimals: 2 } },
    durations: { stay: { from: "in", to: "out" }, sample: { from: "in", to: "out", relativeError: 0.01 } },
  };
  expect(tallyShape(definition, "test")).toEqual({
    version: 2,
    definition: { id: "lanes", version: 3 },
    dimensions: ["lane"],
    counts: ["cleared"],
    sums: [
      { name: "bags", decimals: 0 },
      { name: "weight", decimals: 2 },
    ],
    // 1/128 is the coarsest power of two that is at least as close as 1 in 100.
    durations: [
      { name: "stay", relativeError: undefined },
      { name: "sample", relativeError: 0.0078125 },
    ],
  });
});

it("names who asked where the error is none that a sketch can keep", () => {
  const definition = {
    id: "lanes",
    version: 1,
    by: {},
    durations: { stay: { from: "in", to: "out", relativeError: 2 } },
  };
  expect(() => tallyShape(definition, "asker")).toThrow("asker");
});
