import { expect, it } from "vitest";
import {
  cusumRunLength,
  earsC3,
  ewmaRunLength,
  finiteQueue,
  kaplanMeier,
  lanesForMeanWait,
  lanesNeeded,
  laneyPChart,
  langReiczigel,
  oddsRatio,
  optimalPoolSize,
  orderStatisticInterval,
  pChart,
  poolClopperPearson,
  poolLikelihood,
  poolPrevalence,
  poolWald,
  proportionDifference,
  proportionRatio,
  roganGladen,
  screeningTree,
  screeningTreePopulation,
  uChart,
  vehiclesNeeded,
} from "../../src/statistics/index.js";

const nobody = { count: 0, of: 0 };
const noPart = { count: 2, of: 1 };
const noPools = [{ poolSize: 0, pools: 1, positive: 0 }];
const load = { arrivalsPerHour: 240, serviceMinutes: 1 };
const noLoad = { ...load, arrivalsPerHour: -1 };
const test = { sensitivity: { count: 9, of: 10 }, specificity: { count: 9, of: 10 } };
const noAccuracy = { sensitivity: 2, specificity: 1 };
const travellers = { incubation: { meanDays: 5.5, varianceSquareDays: 5 }, detectable: 2, aware: 0.2 };
const tree = { flightDays: 1, thermalSensitivity: 0.7, selfReport: 0.25 };

/** Many functions refuse by one shared rule; the person who reads the log knows only the function that was called. */
const REFUSED: readonly (readonly [name: string, call: () => unknown])[] = [
  ["earsC3", () => earsC3([1], { threshold: -1 })],
  ["finiteQueue", () => finiteQueue({ ...noLoad, lanes: 1 }, 5)],
  ["kaplanMeier", () => kaplanMeier([], { level: 2 })],
  ["lanesNeeded", () => lanesNeeded(noLoad, { share: 0.9, withinMinutes: 5 })],
  ["lanesNeeded", () => lanesNeeded(load, { share: 2, withinMinutes: 5 })],
  ["lanesForMeanWait", () => lanesForMeanWait(noLoad, 1)],
  ["pChart", () => pChart([noPart], [])],
  ["pChart", () => pChart([], [noPart])],
  ["pChart", () => pChart([], [], { width: -1 })],
  ["uChart", () => uChart([], [], { width: -1 })],
  ["laneyPChart", () => laneyPChart([noPart], [])],
  ["laneyPChart", () => laneyPChart([], [noPart])],
  ["laneyPChart", () => laneyPChart([], [], { width: -1 })],
  ["langReiczigel", () => langReiczigel(1, 2, test, 2)],
  ["langReiczigel", () => langReiczigel(2, 1, test)],
  ["oddsRatio", () => oddsRatio(noPart, nobody)],
  ["oddsRatio", () => oddsRatio(nobody, noPart)],
  ["optimalPoolSize", () => optimalPoolSize(2)],
  ["orderStatisticInterval", () => orderStatisticInterval([1], 0.5, 2)],
  ["poolLikelihood", () => poolLikelihood(noPools)],
  ["poolLikelihood", () => poolLikelihood([], 2)],
  ["poolClopperPearson", () => poolClopperPearson(noPools)],
  ["poolClopperPearson", () => poolClopperPearson([], 2)],
  ["poolWald", () => poolWald(noPools)],
  ["poolWald", () => poolWald([], 2)],
  ["poolPrevalence", () => poolPrevalence(noPools)],
  ["poolPrevalence", () => poolPrevalence([], { level: 2 })],
  ["proportionDifference", () => proportionDifference(noPart, nobody)],
  ["proportionDifference", () => proportionDifference(nobody, noPart)],
  ["proportionRatio", () => proportionRatio(noPart, nobody)],
  ["proportionRatio", () => proportionRatio(nobody, noPart)],
  ["roganGladen", () => roganGladen(1, 2, noAccuracy)],
  ["cusumRunLength", () => cusumRunLength({ allowance: 1, limit: 4, headstart: 5 })],
  ["cusumRunLength", () => cusumRunLength({ allowance: 1, limit: 4, shift: Number.NaN })],
  ["ewmaRunLength", () => ewmaRunLength({ weight: 0.1, width: 3, shift: Number.NaN })],
  ["screeningTree", () => screeningTree(travellers, tree, 1)],
  ["screeningTree", () => screeningTree({ ...travellers, detectable: 0.7 }, tree, -1)],
  ["screeningTreePopulation", () => screeningTreePopulation(travellers, tree, { meanOnsetToIsolationDays: 5 })],
  ["vehiclesNeeded", () => vehiclesNeeded([1], { seats: 1, roundTripMinutes: 1e300 })],
];

it.each(REFUSED)("%s names itself where it refuses", (name, call) => {
  expect(call).toThrow(RangeError);
  expect(call).toThrow(new RegExp(`^${name}: expected `));
});
