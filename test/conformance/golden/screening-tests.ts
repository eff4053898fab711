import {
  clopperPearson,
  diagnosticTable,
  katz,
  type ProportionInterval,
  predictiveValues,
  roganGladen,
  wilson,
} from "pratique/statistics";
import { type Given, NotAnswered } from "../case.ts";
import { listIn, numberIn, recordIn } from "../words.ts";
import { agrees, ends, type GoldenLists } from "./golden.ts";

/** Of the file. */
const TOLERANCE = 1e-9;

export const screeningTests: GoldenLists = {
  roganGladen: {
    given: ["positive", "tested", "sensitivity", "specificity", "level", "ci_method"],
    each: "column",
    answer: truePrevalence,
  },
  predictiveValues: { given: ["prevalence", "sensitivity", "specificity"], each: "column", answer: ofResult },
  diagnosticTables: {
    given: ["tp", "fp", "fn", "tn", "level"],
    each: "column",
    answer: (row) => ({ exact: table(row, clopperPearson), wilson: table(row, wilson) }),
    // Their Wilson interval, by the textbook formula, leaves 3e-17 at the lower end for none.
    agrees: (expected, got) => agrees(withoutRoundingErrors(expected), got, TOLERANCE),
  },
};

const INTERVALS: Readonly<Record<string, ProportionInterval>> = { "c-p": clopperPearson, wilson };

/** By Sterne's and Blaker's methods, which are not claimed, the interval of the apparent share is taken from the row. */
function truePrevalence(row: Given) {
  const method = String(row.ci_method);
  const [, lower, upper] = listIn(row, "apparent").map(Number) as [number, number, number];
  const level = numberIn(row, "level");
  const interval = INTERVALS[method] ?? (() => ({ lower, upper, level, method }));
  const accuracy = { sensitivity: numberIn(row, "sensitivity"), specificity: numberIn(row, "specificity") };
  const found = roganGladen(numberIn(row, "positive"), numberIn(row, "tested"), accuracy, { level, interval });
  return {
    apparent: [found.apparent.share, ...(ends(found.apparent.interval) ?? [])],
    true_epiR: [found.raw, ...(ends(found.rawInterval) ?? [])],
    rogan_gladen_unclamped: found.raw,
    rogan_gladen_clamped: found.value,
    wald_se_known_se_sp: found.standardError,
  };
}

function ofResult(row: Given) {
  const accuracy = { sensitivity: numberIn(row, "sensitivity"), specificity: numberIn(row, "specificity") };
  const values = predictiveValues(numberIn(row, "prevalence"), accuracy);
  const { truePositive, falsePositive, falseNegative, trueNegative } = values.frequencies;
  return {
    ppv: values.positive,
    npv: values.negative,
    apparent: values.apparent,
    lr_pos: values.positiveLikelihoodRatio,
    lr_neg: values.negativeLikelihoodRatio,
    expected_per_million: [truePositive, falsePositive, falseNegative, trueNegative],
  };
}

function table(row: Given, interval: ProportionInterval) {
  const counts = {
    truePositive: numberIn(row, "tp"),
    falsePositive: numberIn(row, "fp"),
    falseNegative: numberIn(row, "fn"),
    trueNegative: numberIn(row, "tn"),
  };
  const found = diagnosticTable(counts, { level: numberIn(row, "level"), interval, ratioInterval: katz });
  return {
    ap: triple(found.apparentPrevalence),
    tp: triple(found.truePrevalence),
    se: triple(found.sensitivity),
    sp: triple(found.specificity),
    "diag.ac": triple(found.accuracy),
    "diag.or": triple(found.oddsRatio),
    nndx: triple(found.numberNeededToDiagnose),
    youden: triple(found.youden),
    "pv.pos": triple(found.positivePredictiveValue),
    "pv.neg": triple(found.negativePredictiveValue),
    "lr.pos": triple(found.positiveLikelihoodRatio),
    "lr.neg": triple(found.negativeLikelihoodRatio),
    "p.rout": triple(found.negativeShare),
    "p.rin": triple(found.apparentPrevalence),
    "p.tpdn": triple(found.falsePositiveShare),
    "p.tndp": triple(found.falseNegativeShare),
    "p.dntp": triple(found.falseDiscoveryShare),
    "p.dptn": triple(found.falseOmissionShare),
  };
}

interface Estimate {
  readonly share?: number | undefined;
  readonly value?: number | undefined;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
}

/** epiR gives the value and both ends, or none of them. */
function triple(estimate: Estimate) {
  const { interval } = estimate;
  if (interval === undefined) return [undefined, undefined, undefined];
  return [estimate.share ?? estimate.value, interval.lower, interval.upper];
}

function withoutRoundingErrors(expected: unknown): unknown {
  const columns = recordIn({ expected }, "expected");
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => {
      if (!Array.isArray(values)) throw new NotAnswered(`${name}: no list`);
      return [name, values.map((value) => (typeof value === "number" && Math.abs(value) < 1e-16 ? 0 : value))];
    }),
  );
}
