import {
  dorfman,
  optimalPoolSize,
  type Pools,
  poolClopperPearson,
  poolLikelihood,
  poolPrevalence,
  poolWald,
} from "pratique/statistics";
import type { Given } from "../case.ts";
import { numberIn, recordsIn } from "../words.ts";
import { ends, type GoldenLists } from "./golden.ts";

export const pooledTesting: GoldenLists = {
  dorfman: { given: ["prevalence", "poolSize", "sensitivity", "specificity"], each: "column", answer: twoStages },
  dorfmanOptimal: { given: ["prevalence"], each: "column", answer: optimum },
  poolPrevalence: { given: ["strata"], each: "column", answer: prevalence },
};

function twoStages(row: Given) {
  const accuracy = { sensitivity: numberIn(row, "sensitivity"), specificity: numberIn(row, "specificity") };
  const found = dorfman(numberIn(row, "prevalence"), numberIn(row, "poolSize"), accuracy);
  return {
    expectedTestsPerPerson: found.testsPerPerson,
    saving: found.saving,
    poolingSensitivity: found.sensitivity,
    poolingSpecificity: found.specificity,
    ppv: found.positivePredictiveValue,
    npv: found.negativePredictiveValue,
  };
}

function optimum(row: Given) {
  const { poolSize, testsPerPerson } = optimalPoolSize(numberIn(row, "prevalence"));
  return {
    optimalPoolSize: poolSize,
    expectedTestsPerPerson: testsPerPerson,
    relativeCostPercentRounded: Math.round(testsPerPerson * 100),
  };
}

function prevalence(row: Given) {
  const strata = recordsIn(row, "strata").map(
    (stratum): Pools => ({
      poolSize: numberIn(stratum, "poolSize"),
      pools: numberIn(stratum, "pools"),
      positive: numberIn(stratum, "positive"),
    }),
  );
  const found = poolPrevalence(strata);
  return {
    mle: found.value,
    mir: found.minimumInfectionRate,
    mle_closed_form: found.value,
    wald_se: found.standardError,
    wald95: ends(poolWald(strata)),
    profile_likelihood95: ends(poolLikelihood(strata)),
    clopper_pearson_transformed95: ends(poolClopperPearson(strata)),
  };
}
