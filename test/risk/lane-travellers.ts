import fc from "fast-check";
import { absent } from "../../src/answer.js";
import { frozen } from "../../src/edition/edition.js";
import type { LaneTraveller } from "../../src/risk/lane-allocation.js";
import { type LaneEdition, lanePlan } from "../../src/risk/lane-plan.js";
import { arrivalLanes } from "../../src/risk/lanes/arrival-lanes-2023-11-01.js";
import { arrivalLaneCriteria } from "../../src/risk/policies/arrival-lane-criteria-2023-11-01.js";

export type ArrivalTable = typeof arrivalLaneCriteria.facts;
export type ArrivalLane = "green" | "blue" | "yellow" | "red";
export type ArrivalGrade = "none" | "question" | "examine";

/** The lanes of the example, with other rates, runs or catching up. */
export const lanesWith = (changes: Partial<LaneEdition<ArrivalGrade, ArrivalLane>> = {}) =>
  lanePlan(arrivalLaneCriteria, frozen({ ...arrivalLanes, ...changes }));

/** Somebody whom no criterion selects. */
export const well: LaneTraveller<ArrivalTable>["facts"] = {
  symptoms: [],
  diagnosedInfectiousDisease: "no",
  fromListedArea: "no",
  axillaryCelsius: 36.5,
};

/** So many of whom no criterion selects one. */
export const wellTravellers = (count: number, from = 1): LaneTraveller<ArrivalTable>[] =>
  Array.from({ length: count }, (_, index) => ({ id: `T-${from + index}`, facts: well }));

const unknown = absent("asked-unknown");
const anyFacts: fc.Arbitrary<LaneTraveller<ArrivalTable>["facts"]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(well) },
  {
    weight: 1,
    arbitrary: fc.record({
      symptoms: fc.constantFrom([], ["rash"] as const, unknown),
      diagnosedInfectiousDisease: fc.constantFrom("yes" as const, "no" as const, unknown),
      fromListedArea: fc.constantFrom("yes" as const, "no" as const, unknown),
      axillaryCelsius: fc.constantFrom(36.5, 37.3, unknown),
    }),
  },
);

/** A stream of travellers: most of them well, some with a ground, some of whom something is not known. */
export const anyTravellers: fc.Arbitrary<LaneTraveller<ArrivalTable>[]> = fc
  .array(anyFacts, { maxLength: 120 })
  .map((each) => each.map((facts, index) => ({ id: `T-${index + 1}`, facts })));

const anyRates = (lane: ArrivalLane) =>
  fc
    .record({ minimumRandomRate: fc.constantFrom(0, 0.01, 0.1, 0.3), expectedRate: fc.constantFrom(0, 0.02, 0.1, 0.3) })
    .map((rates) => ({ label: arrivalLanes.lanes[lane].label, ...rates }));

/** The lanes of the example with any rates. */
export const anyPlan = fc
  .record({
    lanes: fc.record({
      green: fc.constant(arrivalLanes.lanes.green),
      blue: anyRates("blue"),
      yellow: anyRates("yellow"),
      red: anyRates("red"),
    }),
    longestRun: fc.record({
      travellers: fc.integer({ min: 1, max: 30 }),
      lane: fc.constantFrom("blue" as const, "yellow" as const, "red" as const),
    }),
    catchUpTravellers: fc.constantFrom(1, 10, 50),
  })
  .map(lanesWith);

export const anySeed = fc.string({ minLength: 1, maxLength: 8 });
