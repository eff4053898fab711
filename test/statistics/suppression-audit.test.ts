import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suppressionAudit } from "../../src/statistics/suppression-audit.js";
import { goldenRows } from "./known/golden-rows.js";
import { anyPublication, rangesByTrying } from "./known/tables.js";

const TOTALS = { both: { rows: true, columns: true }, rows: { rows: true } };

/** Few enough hidden cells that every table can be tried. */
const fewHidden = anyPublication.filter(({ hidden }) => hidden.flat().filter(Boolean).length <= 4);

describe("suppressionAudit", () => {
  it.each(goldenRows("supplies-rounding-suppression", "suppressionAudit"))("golden: $name", (row) => {
    const table = row.table as number[][];
    const hidden = (row.suppressed as number[][]).map((cells) => cells.map((one) => one === 1));
    const { cells, isSafe } = suppressionAudit(table, hidden, { totals: TOTALS[row.publishedMargins as "both"] });
    const known = row.audit as Record<string, unknown>[];
    expect(cells).toEqual(
      known.map((cell) => ({
        row: cell.row,
        column: cell.col,
        lowest: cell.feasibleLow,
        highest: cell.feasibleHigh,
        isDisclosed: cell.exactlyDisclosed,
      })),
    );
    expect(isSafe).toBe(known.every(({ exactlyDisclosed }) => exactlyDisclosed === false));
  });

  it("agrees with trying every table", () => {
    fc.assert(
      fc.property(fewHidden, (publication) => {
        const { table, hidden, totals } = publication;
        const greatest = 13;
        const tried = rangesByTrying(publication, greatest);
        const { cells, isSafe } = suppressionAudit(table, hidden, { totals });
        expect(cells.map(({ lowest, highest }) => [lowest, Math.min(highest, greatest)])).toEqual(
          tried.map(([lowest, highest]) => [lowest, Math.min(highest, greatest)]),
        );
        expect(isSafe).toBe(tried.every(([lowest, highest]) => lowest < highest));
      }),
      { numRuns: 60 },
    );
  });

  it("finds a cell unbounded where no total speaks of it", () => {
    expect(suppressionAudit([[3, 4]], [[true]]).cells[0]).toMatchObject({ lowest: 0, highest: Infinity });
    expect(suppressionAudit([[3, 4]], [[true]], { totals: { all: true } }).isSafe).toBe(false);
    expect(suppressionAudit([[3, 4]], [[true, true]], { totals: { all: true } }).cells).toMatchObject([
      { lowest: 0, highest: 7 },
      { lowest: 0, highest: 7 },
    ]);
  });

  it("fails what is narrower than asked", () => {
    const audit = (minimumWidth: number) =>
      suppressionAudit([[1, 2, 50]], [[true, true]], { totals: { rows: true }, minimumWidth }).isSafe;
    expect([audit(3), audit(4)]).toEqual([true, false]);
    expect(() => audit(0)).toThrow("suppressionAudit: expected a width from 1");
  });

  it("is safe where nothing is hidden, and refuses what is no table", () => {
    expect(suppressionAudit([[1, 2]], [])).toEqual({ cells: [], isSafe: true });
    expect(suppressionAudit([], [])).toEqual({ cells: [], isSafe: true });
    expect(() => suppressionAudit([[-1]], [])).toThrow("suppressionAudit: expected whole counts");
  });
});
