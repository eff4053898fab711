import {
  kaplanMeier,
  logLimits,
  logLogLimits,
  orderStatisticInterval,
  plainLimits,
  QUANTILE_TYPES,
  quantiles,
  restrictedMean,
  summary,
  survivalQuantile,
  weightedMean,
  weightedQuantile,
} from "pratique/statistics";
import { type Given, isRecord, NotAnswered } from "../case.ts";
import { listIn, numberIn, textIn, word } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

export const quantilesSurvival: GoldenLists = {
  quantile: { given: ["name", "x", "type", "probs"], each: "row", answer: quantilesOfType },
  weightedQuantile: { given: ["x", "w", "probs"], each: "column", answer: weighted },
  summary: { given: ["name", "x"], each: "column", answer: summarised },
  orderStatisticCI: { given: ["name", "p"], each: "row", answer: orderStatistics },
  kaplanMeier: {
    given: ["name", "time", "event", "conf_type", "level", "quantile_probs", "rmean_tau"],
    each: "column",
    answer: curve,
  },
  leftTruncated: { given: ["entry", "exit", "event"], each: "column", answer: watchedLate },
};

const numbersIn = (row: Given, name: string) => listIn(row, name) as number[];

function quantilesOfType(row: Given) {
  const type = QUANTILE_TYPES.find((known) => known === row.type);
  if (type === undefined) throw new NotAnswered(`type ${row.type}`);
  return { values: quantiles(numbersIn(row, "x"), numbersIn(row, "probs"), type).map(({ value }) => value) };
}

function weighted(row: Given) {
  const times = numbersIn(row, "w");
  const numbers = numbersIn(row, "x").map((value, place) => ({ value, times: times[place] as number }));
  const values = numbersIn(row, "probs").map((probability) => weightedQuantile(numbers, probability).value);
  return { expanded_type7: values, hmisc_wtd_quantile: values, weighted_mean: weightedMean(numbers) };
}

function summarised(row: Given) {
  const { count, ...short } = summary(numbersIn(row, "x"));
  return {
    n: count,
    mean: short.mean,
    sd: short.standardDeviation,
    min: short.minimum,
    max: short.maximum,
    median: short.median,
    iqr_type7: short.interquartileRange,
    trimmed_mean_10: short.trimmedMean,
    mad_raw: short.medianAbsoluteDeviation,
    geometric_mean: short.geometricMean,
  };
}

/** The list names its numbers by those of the summaries and the quantiles. */
function orderStatistics(row: Given, file: Given) {
  const named = ["summary", "quantile"]
    .flatMap((list) => listIn(file, list))
    .find((one) => isRecord(one) && one.name === row.name);
  if (!isRecord(named)) throw new NotAnswered(`numbers of ${row.name}`);
  const { lowerRank, upperRank, lower, upper, coverage } = orderStatisticInterval(
    numbersIn(named, "x"),
    numberIn(row, "p"),
    typeof row.level === "number" ? row.level : 0.95,
  );
  return { lower_rank: lowerRank, upper_rank: upperRank, lower, upper, coverage };
}

const LIMITS = { plain: plainLimits, log: logLimits, "log-log": logLogLimits };

const reached = (time: number | "not-reached") => (time === "not-reached" ? undefined : time);

function curve(row: Given) {
  const left = numbersIn(row, "event");
  const stays = numbersIn(row, "time").map((time, place) => ({ time, hasLeft: left[place] === 1 }));
  const drawn = kaplanMeier(stays, {
    level: numberIn(row, "level"),
    limits: word(LIMITS, textIn(row, "conf_type"), "conf_type"),
  });
  const found = numbersIn(row, "quantile_probs").map((probability) => survivalQuantile(drawn, probability));
  const mean = restrictedMean(drawn, numberIn(row, "rmean_tau"));
  return {
    ...steps(drawn),
    n_censor: drawn.steps.map(({ stillInside }) => stillInside),
    greenwood_se_logS: drawn.steps.map(({ standardErrorOfLog }) => standardErrorOfLog),
    lower: drawn.steps.map(({ interval }) => interval?.lower),
    upper: drawn.steps.map(({ interval }) => interval?.upper),
    quantile: found.map(({ time }) => reached(time)),
    quantile_lower: found.map(({ lower }) => reached(lower)),
    quantile_upper: found.map(({ upper }) => reached(upper)),
    rmean: mean?.mean,
    rmean_se: mean?.standardError,
    naive_mean_exited: summary(stays.filter(({ hasLeft }) => hasLeft).map(({ time }) => time)).mean,
  };
}

function watchedLate(row: Given) {
  const [exits, left] = [numbersIn(row, "exit"), numbersIn(row, "event")];
  return steps(
    kaplanMeier(
      numbersIn(row, "entry").map((seenFrom, place) => ({
        time: exits[place] as number,
        hasLeft: left[place] === 1,
        seenFrom,
      })),
    ),
  );
}

function steps(drawn: ReturnType<typeof kaplanMeier>) {
  return {
    times: drawn.steps.map(({ time }) => time),
    n_risk: drawn.steps.map(({ atRisk }) => atRisk),
    n_event: drawn.steps.map(({ left }) => left),
    surv: drawn.steps.map(({ share }) => share),
  };
}
