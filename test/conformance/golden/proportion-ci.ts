import { type ConfidenceLevel, proportion } from "pratique/statistics";
import { type Given, NotAnswered } from "../case.ts";
import { numberIn } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

export const proportionIntervals: GoldenLists = {
  cases: { given: ["x", "n", "level", "z"], each: "column", answer: intervals },
};

const LEVELS: readonly ConfidenceLevel[] = [0.9, 0.95, 0.99];

function intervals(row: Given) {
  const level = LEVELS.find((known) => known === row.level);
  if (level === undefined) throw new NotAnswered(`level ${row.level}`);
  const { share, interval } = proportion(numberIn(row, "x"), numberIn(row, "n"), level);
  return { estimate: share, wilson: interval === undefined ? undefined : [interval.lower, interval.upper] };
}
