import {
  contributionToGrowth,
  largestRemainder,
  roundedShares,
  suppressionAudit,
  unitValue,
  yearOnYear,
} from "pratique/statistics";
import { type Given, NotAnswered } from "../case.ts";
import { listIn, numberIn } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

export const suppliesRoundingSuppression: GoldenLists = {
  suppressionAudit: {
    given: ["name", "table", "suppressed", "publishedMargins", "rowTotals", "colTotals", "note"],
    each: "row",
    answer: audit,
  },
  largestRemainder: { given: ["name", "values", "units"], each: "row", answer: sharedOut },
  yearOnYear: {
    given: ["current", "previous"],
    each: "row",
    answer: (row) => {
      const { change, percent } = yearOnYear(numberIn(row, "current"), numberIn(row, "previous"));
      return { change, yoyPercent: percent };
    },
  },
  unitValue: {
    given: ["value", "quantity"],
    each: "row",
    answer: (row) => ({ unitValue: unitValue(numberIn(row, "value"), numberIn(row, "quantity")) }),
  },
  contributionToGrowth: {
    given: ["current", "previous"],
    each: "row",
    answer: (row) => {
      const growth = contributionToGrowth(listIn(row, "current") as number[], listIn(row, "previous") as number[]);
      return { contributionPoints: growth?.points, totalGrowthPercent: growth?.percent };
    },
  },
};

function sharedOut(row: Given) {
  const [values, units] = [listIn(row, "values") as number[], numberIn(row, "units")];
  const [shares, naive] = [largestRemainder(values, units), roundedShares(values, units)];
  const sum = (numbers: readonly number[] | undefined) => numbers?.reduce((all, number) => all + number, 0);
  return { shares, sum: sum(shares), naiveHalfUp: naive, naiveSum: sum(naive) };
}

const MARGINS: Readonly<Record<string, { readonly rows?: true; readonly columns?: true }>> = {
  both: { rows: true, columns: true },
  rows: { rows: true },
  columns: { columns: true },
  cols: { columns: true },
  none: {},
};

function audit(row: Given) {
  const totals = MARGINS[String(row.publishedMargins)];
  if (totals === undefined) throw new NotAnswered(`publishedMargins: ${row.publishedMargins}`);
  const table = listIn(row, "table") as number[][];
  const hidden = (listIn(row, "suppressed") as number[][]).map((cells) => cells.map((one) => one === 1));
  return {
    audit: suppressionAudit(table, hidden, { totals }).cells.map((cell) => ({
      row: cell.row,
      col: cell.column,
      value: table[cell.row]?.[cell.column],
      feasibleLow: cell.lowest,
      feasibleHigh: cell.highest,
      exactlyDisclosed: cell.isDisclosed,
    })),
  };
}
