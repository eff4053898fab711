import { quantiles } from "pratique/statistics";
import { type Given, NotAnswered } from "../case.ts";
import { listIn } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

export const quantilesSurvival: GoldenLists = {
  quantile: { given: ["name", "x", "type", "probs"], each: "row", answer: typeSeven },
};

function typeSeven(row: Given) {
  if (row.type !== 7) throw new NotAnswered(`type ${row.type}`);
  return { values: quantiles(listIn(row, "x") as number[], listIn(row, "probs") as number[]) };
}
