import {
  type Departures,
  flightScreening,
  outbreakThreshold,
  screeningTree,
  screeningTreePopulation,
} from "pratique/statistics";
import { type Given, isRecord } from "../case.ts";
import { numberIn, recordIn } from "../words.ts";
import { agrees, type GoldenLists } from "./golden.ts";

const TREE = [
  "meanIncubation",
  "fractionDetectable",
  "aware",
  "thermalSensitivity",
  "selfReport",
  "flightDays",
  "departure",
  "arrival",
];

export const screeningEffectiveness: GoldenLists = {
  exitFlightEntry: {
    given: ["name", "params", "quadratureError"],
    each: "column",
    answer: exitFlightEntry,
    agrees: withinQuadratureError,
  },
  extendedWindow: { given: ["name", "params"], each: "column", answer: extendedWindow },
  decisionTreeIndividual: { given: [...TREE, "sdIncubation", "daysSinceExposure"], each: "column", answer: individual },
  decisionTreePopulation: {
    given: [...TREE, "growing", "R0", "meanOnsetToIsolation"],
    each: "column",
    answer: population,
  },
  outbreakThreshold: {
    given: ["R0", "k", "controlProbability"],
    each: "column",
    answer: (row) => ({
      T0: outbreakThreshold(numberIn(row, "R0"), numberIn(row, "k"), numberIn(row, "controlProbability")).arrivals,
    }),
  },
};

/** The file's tolerance, or what a row states of its own quadrature where that is more. */
function withinQuadratureError(expected: unknown, got: unknown, { quadratureError }: Given): boolean {
  if (!(isRecord(expected) && isRecord(got))) return false;
  const isNear = (known: number, answer: number) => Math.abs(answer - known) <= Number(quadratureError);
  return Object.entries(expected).every(
    ([name, known]) => agrees(known, got[name], 1e-7) || isNear(Number(known), Number(got[name])),
  );
}

function delay(row: Given, name: string) {
  return { meanDays: numberIn(row, `${name}Mean`), varianceSquareDays: numberIn(row, `${name}Var`) };
}

function flight(params: Given, undetectable: number, departures: Departures) {
  return flightScreening(
    { incubation: delay(params, "inc"), onsetToSevere: delay(params, "sev"), undetectable },
    {
      flightHours: numberIn(params, "flightHours"),
      exitSensitivity: numberIn(params, "sensExit"),
      entrySensitivity: numberIn(params, "sensEntry"),
    },
    departures,
  );
}

function exitFlightEntry(row: Given) {
  const params = recordIn(row, "params");
  const undetectable = numberIn(params, "asymptomatic");
  return {
    expected: flight(params, undetectable, "equal-travellers").shares,
    expectedLengthBiased: flight(params, undetectable, "equal-infection-days").shares,
  };
}

function extendedWindow(row: Given) {
  const params = recordIn(row, "params");
  const { doublingTimeDays } = params;
  const growth = typeof doublingTimeDays === "number" ? { doublingTimeDays } : {};
  const recovery = delay(params, "rec");
  const { shares, givenBoarded } = flight(params, numberIn(params, "undetectable"), { recovery, ...growth });
  return { expected: { ...shares, givenBoarded: givenBoarded?.shares } };
}

function treeOf(row: Given, sdIncubation: number) {
  const travellers = {
    incubation: { meanDays: numberIn(row, "meanIncubation"), varianceSquareDays: sdIncubation ** 2 },
    detectable: numberIn(row, "fractionDetectable"),
    aware: numberIn(row, "aware"),
  };
  const tree = {
    flightDays: numberIn(row, "flightDays"),
    thermalSensitivity: numberIn(row, "thermalSensitivity"),
    selfReport: numberIn(row, "selfReport"),
    atDeparture: row.departure === true,
    onArrival: row.arrival === true,
  };
  return [travellers, tree] as const;
}

function individual(row: Given) {
  const [travellers, tree] = treeOf(row, numberIn(row, "sdIncubation"));
  const { shares, detected } = screeningTree(travellers, tree, numberIn(row, "daysSinceExposure"));
  const outcome = {
    departureFever: shares.departureFever,
    departureRisk: shares.departureQuestionnaire,
    arrivalFever: shares.arrivalFever,
    arrivalRisk: shares.arrivalQuestionnaire,
    missedHadBoth: shares.missedWithBoth,
    missedHadFeverOnly: shares.missedWithFever,
    missedHadRiskOnly: shares.missedWithExposure,
    undetectable: shares.nothingToFind,
    // Who evades screening: nobody in this tree.
    evaded: 0,
  };
  return { outcome, detected };
}

/** The standard deviation of the incubation that the paper holds fixed; these rows leave it out. */
const SD_INCUBATION = 2.25;

function population(row: Given) {
  const [travellers, tree] = treeOf(row, SD_INCUBATION);
  const meanOnsetToIsolationDays = numberIn(row, "meanOnsetToIsolation");
  const growth = row.growing === true ? { reproductionNumber: numberIn(row, "R0") } : {};
  const { detected } = screeningTreePopulation(travellers, tree, { meanOnsetToIsolationDays, ...growth });
  return { expectedFractionDetected: detected };
}
