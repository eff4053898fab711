import {
  agrestiCoull,
  agrestiCoullUncut,
  clopperPearson,
  clopperPearsonLower,
  clopperPearsonUpper,
  jeffreys,
  jeffreysEqualTailed,
  midP,
  type ProportionInterval,
  proportion,
  wilson,
  wilsonCorrected,
} from "pratique/statistics";
import type { Given } from "../case.ts";
import { numberIn } from "../words.ts";
import { ends, type GoldenLists } from "./golden.ts";

export const proportionIntervals: GoldenLists = {
  cases: { given: ["x", "n", "level", "z"], each: "column", answer: intervals },
};

const METHODS: Readonly<Record<string, ProportionInterval>> = {
  wilson,
  wilson_cc: wilsonCorrected,
  agresti_coull: agrestiCoull,
  agresti_coull_raw: agrestiCoullUncut,
  clopper_pearson: clopperPearson,
  jeffreys,
  jeffreys_equal_tailed: jeffreysEqualTailed,
  mid_p: midP,
};

function intervals(row: Given) {
  const [x, n, level] = [numberIn(row, "x"), numberIn(row, "n"), numberIn(row, "level")];
  const answers = Object.entries(METHODS).map(([name, interval]) => [
    name,
    ends(proportion(x, n, { level, interval }).interval),
  ]);
  return {
    ...Object.fromEntries(answers),
    estimate: proportion(x, n, { level }).share,
    one_sided_exact_upper: clopperPearsonUpper(x, n, level)?.upper,
    one_sided_exact_lower: clopperPearsonLower(x, n, level)?.lower,
  };
}
