import { describe, expect, it } from "vitest";
import { outbreakThreshold } from "../../src/statistics/outbreak-threshold.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

describe("outbreakThreshold", () => {
  it.each(goldenRows("screening-effectiveness", "outbreakThreshold"))("golden: R $R0, k $k", (row) => {
    const { arrivals } = outbreakThreshold(Number(row.R0), Number(row.k), Number(row.controlProbability));
    expectNear(arrivals, row.T0, 1e-12);
  });

  it("is greater for a greater chance, and there is none where infections die out", () => {
    const arrivals = (chance: number) => outbreakThreshold(2.5, 0.54, chance).arrivals ?? 0;
    expect(arrivals(0.9)).toBeGreaterThan(arrivals(0.5));
    expect(outbreakThreshold(1, 1)).toEqual({ arrivals: undefined, chance: 0.5, because: "dies-out" });
  });

  it("refuses what is no parameter", () => {
    expect(() => outbreakThreshold(-1, 1)).toThrow("outbreakThreshold: expected a reproduction number");
    expect(() => outbreakThreshold(Number.NaN, 1)).toThrow("outbreakThreshold: expected a reproduction number");
    expect(() => outbreakThreshold(2, 0)).toThrow("outbreakThreshold: expected a dispersion");
    for (const chance of [0, 1, Number.NaN])
      expect(() => outbreakThreshold(2, 1, chance)).toThrow("outbreakThreshold: expected a chance");
  });
});

it("refuses a dispersion so small that the answer would be infinite", () => {
  expect(() => outbreakThreshold(2, 5e-324)).toThrow("outbreakThreshold: expected a dispersion");
});
