import { suppressCounts, suppressionAudit } from "pratique/statistics";
import { type Asks, type Case, NotAnswered } from "../case.ts";
import { listIn, numberIn, onlyKeys, recordIn, recordsIn, textIn } from "../words.ts";

/** What of the published reports is hidden, and whether that is enough. */
export const disclosure: Asks = {
  suppress: { given: ["threshold", "cells"], answer: suppress },
  "suppression-safe": { given: ["rows", "columnTotals", "total", "suppressedCells"], answer: suppressionSafe },
};

/** Counts of one list, each with a name and a number, whatever the case calls them; nothing is published beside them. */
function suppress({ given }: Case) {
  const cells = recordsIn(given, "cells").map((cell) => {
    const values = Object.values(cell);
    const [name, count] = [
      values.find((one) => typeof one === "string"),
      values.find((one) => typeof one === "number"),
    ];
    if (values.length !== 2 || name === undefined || count === undefined)
      throw new NotAnswered(`given.cells: ${Object.keys(cell)}`);
    return { name, count };
  });
  const { hidden } = suppressCounts([cells.map(({ count }) => count as number)], {
    below: numberIn(given, "threshold"),
  });
  const named = (isHidden: boolean) =>
    cells.filter((_, place) => hidden[0]?.[place] === isHidden).map(({ name }) => name);
  return { suppressed: named(true), shown: named(false) };
}

function suppressionSafe({ given }: Case) {
  const rows = recordsIn(given, "rows").map((row) => {
    onlyKeys(row, "given.rows", ["name", "cells", "total"]);
    return { name: textIn(row, "name"), cells: recordIn(row, "cells"), total: row.total };
  });
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const table = rows.map(({ cells }) => columns.map((column) => numberIn(cells, column)));
  const columnTotals = given.columnTotals === undefined ? {} : recordIn(given, "columnTotals");
  const isGiven = (total: unknown) => total !== undefined && total !== null;
  const places = listIn(given, "suppressedCells").map((place) => {
    const [row, column] = Array.isArray(place) ? place : [];
    return [rows.findIndex(({ name }) => name === row), columns.indexOf(column)] as const;
  });
  if (places.some(([row, column]) => row < 0 || column < 0)) throw new NotAnswered("given.suppressedCells");
  checkTotals(table, { rows: rows.map(({ total }) => total), columns: columns.map((column) => columnTotals[column]) });
  const hidden = table.map((cells, row) =>
    cells.map((_, column) => places.some(([one, other]) => one === row && other === column)),
  );
  const { cells, isSafe } = suppressionAudit(table, hidden, {
    totals: {
      rows: rows.map(({ total }) => isGiven(total)),
      columns: columns.map((column) => isGiven(columnTotals[column])),
      all: isGiven(given.total),
    },
  });
  const recoverable = cells.filter(({ isDisclosed }) => isDisclosed);
  return { safe: isSafe, recoverableCells: recoverable.map(({ row, column }) => [rows[row]?.name, columns[column]]) };
}

/** The library works totals out itself: a case whose totals are others is about something else. */
function checkTotals(
  table: readonly (readonly number[])[],
  totals: { readonly rows: unknown[]; readonly columns: unknown[] },
) {
  const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
  const isOff = (total: unknown, counts: readonly number[]) =>
    total !== undefined && total !== null && total !== sum(counts);
  if (
    totals.rows.some((total, row) => isOff(total, table[row] ?? [])) ||
    totals.columns.some((total, column) =>
      isOff(
        total,
        table.map((cells) => cells[column] as number),
      ),
    )
  )
    throw new NotAnswered("totals that are not the sums");
}
