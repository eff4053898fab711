import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { screeningTree } from "../../src/statistics/screening-tree.js";
import { screeningTreePopulation } from "../../src/statistics/screening-tree-population.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

const travellers = { incubation: { meanDays: 5.5, varianceSquareDays: 5.0625 }, detectable: 0.75, aware: 0.2 };
const tree = { flightDays: 1, thermalSensitivity: 0.7, selfReport: 0.15 };

describe("screeningTreePopulation", () => {
  it.each(goldenRows("screening-effectiveness", "decisionTreePopulation"))(
    "golden: growing $growing, R $R0, $fractionDetectable detectable, isolated after $meanOnsetToIsolation",
    (row) => {
      const { detected } = screeningTreePopulation(
        {
          incubation: { meanDays: Number(row.meanIncubation), varianceSquareDays: 2.25 ** 2 },
          detectable: Number(row.fractionDetectable),
          aware: Number(row.aware),
        },
        {
          flightDays: Number(row.flightDays),
          thermalSensitivity: Number(row.thermalSensitivity),
          selfReport: Number(row.selfReport),
          atDeparture: row.departure === true,
          onArrival: row.arrival === true,
        },
        {
          meanOnsetToIsolationDays: Number(row.meanOnsetToIsolation),
          ...(row.growing === true ? { reproductionNumber: Number(row.R0) } : {}),
        },
      );
      expectNear(detected, row.expectedFractionDetected, 1e-11);
    },
  );

  it("is the mean of the single travellers", () => {
    const [parts, oldest] = [2000, 10.5];
    const ages = Array.from({ length: parts }, (_, part) => ((part + 0.5) * oldest) / parts);
    const mean = ages.reduce((sum, age) => sum + screeningTree(travellers, tree, age).detected, 0) / parts;
    const { detected } = screeningTreePopulation(travellers, tree, { meanOnsetToIsolationDays: 5 });
    expect(detected).toBeCloseTo(mean, 6);
  });

  it("comes to one, and finds fewer the faster the epidemic grows", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (reproductionNumber) => {
        const population = { meanOnsetToIsolationDays: 5, reproductionNumber };
        const { shares, detected } = screeningTreePopulation(travellers, tree, population);
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        const faster = { ...population, reproductionNumber: reproductionNumber + 0.1 };
        expect(screeningTreePopulation(travellers, tree, faster).detected).toBeLessThan(detected);
      }),
      { numRuns: 30 },
    );
  });

  it("names its denominator, and refuses what is no population", () => {
    expect(screeningTreePopulation(travellers, tree, { meanOnsetToIsolationDays: 5 })).toMatchObject({
      of: "infected-not-isolated",
      interval: "none",
    });
    for (const population of [
      { meanOnsetToIsolationDays: -1 },
      { meanOnsetToIsolationDays: 1, reproductionNumber: Number.NaN },
    ])
      expect(() => screeningTreePopulation(travellers, tree, population)).toThrow("screeningTreePopulation: expected");
  });
});

it("has no share below none where everybody has symptoms on arrival, whatever rounding does", () => {
  const incubation = { meanDays: 0.21556162028534787, varianceSquareDays: 0.0007769129012002943 };
  const travellers = { incubation, detectable: 1, aware: 0.3 };
  const tree = { flightDays: 58, thermalSensitivity: 0.2, selfReport: 0.2 };
  const estimate = screeningTreePopulation(travellers, tree, { meanOnsetToIsolationDays: 0.01966888646638032 });
  for (const share of Object.values(estimate.shares)) expect(share).toBeGreaterThanOrEqual(0);
  expect(Object.values(estimate.shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});
