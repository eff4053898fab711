import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScreeningTree, screeningTree } from "../../src/statistics/screening-tree.js";
import { expectNear, type GoldenRow, goldenRows } from "./known/golden-rows.js";

const travellersOf = (row: GoldenRow) => ({
  incubation: { meanDays: Number(row.meanIncubation), varianceSquareDays: Number(row.sdIncubation) ** 2 },
  detectable: Number(row.fractionDetectable),
  aware: Number(row.aware),
});
const treeOf = (row: GoldenRow): ScreeningTree => ({
  flightDays: Number(row.flightDays),
  thermalSensitivity: Number(row.thermalSensitivity),
  selfReport: Number(row.selfReport),
  atDeparture: row.departure === true,
  onArrival: row.arrival === true,
});

const travellers = { incubation: { meanDays: 5.5, varianceSquareDays: 5.0625 }, detectable: 0.75, aware: 0.2 };
const tree: ScreeningTree = { flightDays: 1, thermalSensitivity: 0.7, selfReport: 0.25 };
const anyShare = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const anyTree = fc
  .record({
    flightDays: fc.double({ min: 0, max: 3, noNaN: true }),
    thermalSensitivity: anyShare,
    selfReport: anyShare,
    atDeparture: fc.boolean(),
    onArrival: fc.boolean(),
  })
  .filter(({ atDeparture, onArrival }) => atDeparture || onArrival);
const anyTravellers = fc.record({
  incubation: fc.constant(travellers.incubation),
  detectable: anyShare,
  aware: anyShare,
});
const anyDays = fc.double({ min: 0, max: 30, noNaN: true });

describe("screeningTree", () => {
  it.each(goldenRows("screening-effectiveness", "decisionTreeIndividual"))(
    "golden: $meanIncubation days, $fractionDetectable detectable, after $daysSinceExposure",
    (row) => {
      const { shares, detected } = screeningTree(travellersOf(row), treeOf(row), Number(row.daysSinceExposure));
      const known = row.outcome as Record<string, number>;
      expectNear(shares.departureFever, known.departureFever, 1e-12);
      expectNear(shares.departureQuestionnaire, known.departureRisk, 1e-12);
      expectNear(shares.arrivalFever, known.arrivalFever, 1e-12);
      expectNear(shares.arrivalQuestionnaire, known.arrivalRisk, 1e-12);
      expectNear(shares.missedWithBoth, known.missedHadBoth, 1e-12);
      expectNear(shares.missedWithFever, known.missedHadFeverOnly, 1e-12);
      expectNear(shares.missedWithExposure, known.missedHadRiskOnly, 1e-12);
      expectNear(shares.nothingToFind, known.undetectable, 1e-12);
      expectNear(detected, row.detected, 1e-12);
    },
  );

  it("comes to one, with every share from 0 to 1", () => {
    fc.assert(
      fc.property(anyTravellers, anyTree, anyDays, (people, screens, days) => {
        const values = Object.values(screeningTree(people, screens, days).shares);
        expect(values.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(values.every((share) => share >= 0 && share <= 1)).toBe(true);
      }),
    );
  });

  it("never finds less with more sensitivity, more candour or a second screening", () => {
    fc.assert(
      fc.property(anyTravellers, anyTree, anyDays, anyShare, (people, screens, days, more) => {
        const found = (changed: Partial<ScreeningTree>) =>
          screeningTree(people, { ...screens, ...changed }, days).detected + 1e-12;
        const least = found({}) - 1e-12;
        expect(found({ thermalSensitivity: Math.max(more, screens.thermalSensitivity) })).toBeGreaterThanOrEqual(least);
        expect(found({ selfReport: Math.max(more, screens.selfReport) })).toBeGreaterThanOrEqual(least);
        expect(found({ atDeparture: true, onArrival: true })).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it("stops at each end whom its screens find, one after the other", () => {
    const always = { incubation: { meanDays: 1, varianceSquareDays: 0 }, detectable: 0.5, aware: 0.5 };
    const halves = { flightDays: 1, thermalSensitivity: 0.5, selfReport: 0.5 };
    const sharesOf = (days: number, ends: Partial<ScreeningTree> = {}) =>
      screeningTree(always, { ...halves, ...ends }, days);
    expect(sharesOf(2)).toEqual({
      shares: {
        departureFever: 0.25,
        departureQuestionnaire: 0.1875,
        arrivalFever: 0.09375,
        arrivalQuestionnaire: 0.078125,
        missedWithBoth: 0.015625,
        missedWithFever: 0.0625,
        missedWithExposure: 0.0625,
        nothingToFind: 0.25,
      },
      detected: 0.609375,
      of: "infected-with-this-exposure",
      interval: "none",
    });
    expect(sharesOf(0.5, { atDeparture: false }).shares).toEqual({
      departureFever: 0,
      departureQuestionnaire: 0,
      arrivalFever: 0.25,
      arrivalQuestionnaire: 0.1875,
      missedWithBoth: 0.0625,
      missedWithFever: 0.125,
      missedWithExposure: 0.125,
      nothingToFind: 0.25,
    });
    expect(sharesOf(0.5, { onArrival: false }).shares).toMatchObject({
      departureFever: 0,
      departureQuestionnaire: 0.25,
      arrivalFever: 0,
      arrivalQuestionnaire: 0,
      missedWithBoth: 0,
      missedWithFever: 0,
      missedWithExposure: 0.25,
      nothingToFind: 0.5,
    });
  });

  it("names its denominator, and says that it has no interval", () => {
    expect(screeningTree(travellers, tree, 5)).toMatchObject({ of: "infected-with-this-exposure", interval: "none" });
  });

  it("refuses what is no tree", () => {
    expect(() => screeningTree(travellers, { ...tree, atDeparture: false, onArrival: false }, 1)).toThrow(
      "screeningTree: expected screening at departure or on arrival",
    );
    expect(() => screeningTree(travellers, { ...tree, selfReport: 2 }, 1)).toThrow("expected selfReport");
    expect(() => screeningTree(travellers, { ...tree, flightDays: -1 }, 1)).toThrow("expected flightDays");
    expect(() => screeningTree({ ...travellers, aware: -1 }, tree, 1)).toThrow("expected aware");
    expect(() => screeningTree(travellers, tree, -1)).toThrow("expected daysSinceExposure");
    const incubation = { meanDays: 0, varianceSquareDays: 1 };
    expect(() => screeningTree({ ...travellers, incubation }, tree, 1)).toThrow("expected a mean");
  });
});
