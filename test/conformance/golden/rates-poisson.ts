import { byar, type Events, garwood, poissonMidP, rate, rateRatio } from "pratique/statistics";
import type { Given } from "../case.ts";
import { numberIn } from "../words.ts";
import { ends, type GoldenLists } from "./golden.ts";

export const ratesPoisson: GoldenLists = {
  rates: { given: ["count", "personTime", "level"], each: "column", answer: rates },
  rateRatios: { given: ["x1", "t1", "x2", "t2", "level"], each: "column", answer: ratios },
};

function rates(row: Given) {
  const [count, exposure, level] = [numberIn(row, "count"), numberIn(row, "personTime"), numberIn(row, "level")];
  return {
    rate: rate(count, exposure).value,
    exact_garwood: ends(rate(count, exposure, { level, interval: garwood }).interval),
    mid_p: ends(rate(count, exposure, { level, interval: poissonMidP }).interval),
    byar_breslow_day: ends(rate(count, exposure, { level, interval: byar }).interval),
  };
}

function ratios(row: Given) {
  const one: Events = { count: numberIn(row, "x1"), exposure: numberIn(row, "t1") };
  const other: Events = { count: numberIn(row, "x2"), exposure: numberIn(row, "t2") };
  const { value, interval, p } = rateRatio(one, other, { level: numberIn(row, "level") });
  return { rate_ratio: value, ci: ends(interval), p };
}
