import {
  agrestiCaffo,
  conditionalOddsRatio,
  type DifferenceInterval,
  fisherExact,
  haldaneAnscombe,
  katz,
  koopman,
  mee,
  miettinenNurminen,
  miettinenNurminenRatio,
  newcombe,
  newcombeCorrected,
  oddsRatio,
  type Part,
  proportionDifference,
  proportionRatio,
  type RatioInterval,
} from "pratique/statistics";
import type { Given } from "../case.ts";
import { numberIn } from "../words.ts";
import { ends, type GoldenLists } from "./golden.ts";

export const proportionComparison: GoldenLists = {
  cases: {
    given: ["x1", "n1", "x2", "n2", "level"],
    each: "column",
    answer: comparison,
    tolerances: { or_conditional_mle: "fisherTolerance", or_fisher_ci: "fisherTolerance" },
  },
};

const DIFFERENCES: Readonly<Record<string, DifferenceInterval>> = {
  diff_newcombe: newcombe,
  diff_newcombe_cc: newcombeCorrected,
  diff_agresti_caffo: agrestiCaffo,
  diff_mee: mee,
  diff_miettinen_nurminen: miettinenNurminen,
};

const RATIOS: Readonly<Record<string, RatioInterval>> = {
  ratio_koopman: koopman,
  ratio_miettinen_nurminen: miettinenNurminenRatio,
  rr_katz_log: katz,
};

function comparison(row: Given) {
  const one: Part = { count: numberIn(row, "x1"), of: numberIn(row, "n1") };
  const other: Part = { count: numberIn(row, "x2"), of: numberIn(row, "n2") };
  const level = numberIn(row, "level");
  const differences = Object.entries(DIFFERENCES).map(([name, interval]) => [
    name,
    ends(proportionDifference(one, other, { level, interval }).interval),
  ]);
  const ratios = Object.entries(RATIOS).map(([name, interval]) => [
    name,
    ends(proportionRatio(one, other, { level, interval }).interval),
  ]);
  const counted = oddsRatio(one, other, { level });
  const halved = oddsRatio(one, other, { level, method: haldaneAnscombe });
  const conditional = oddsRatio(one, other, { level, method: conditionalOddsRatio });
  return {
    ...Object.fromEntries([...differences, ...ratios]),
    diff: proportionDifference(one, other).value,
    rr: proportionRatio(one, other).value,
    or: counted.value,
    or_woolf: ends(counted.interval),
    or_haldane_anscombe: halved.value,
    or_haldane_anscombe_ci: ends(halved.interval),
    or_conditional_mle: conditional.value,
    or_fisher_ci: ends(conditional.interval),
    fisher_p_R: fisherExact(one, other),
  };
}
