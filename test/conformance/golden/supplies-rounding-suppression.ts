import { suppressionAudit } from "pratique/statistics";
import { type Given, NotAnswered } from "../case.ts";
import { listIn } from "../words.ts";
import type { GoldenLists } from "./golden.ts";

export const suppliesRoundingSuppression: GoldenLists = {
  suppressionAudit: {
    given: ["name", "table", "suppressed", "publishedMargins", "rowTotals", "colTotals", "note"],
    each: "row",
    answer: audit,
  },
};

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
