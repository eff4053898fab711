import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PublishedTotals } from "../../src/statistics/count-table.js";
import { type Suppression, suppressCounts } from "../../src/statistics/suppress-counts.js";
import { suppressionAudit } from "../../src/statistics/suppression-audit.js";
import { anyPublication, rangesByTrying } from "./known/tables.js";

const totals = { rows: true, columns: true };
/** A row a word, `x` what is hidden. */
const mapOf = ({ hidden }: Suppression) => hidden.map((row) => row.map((isHidden) => (isHidden ? "x" : ".")).join(""));

describe("suppressCounts", () => {
  it("hides what is small and not zero, and nothing else without totals", () => {
    fc.assert(
      fc.property(anyPublication, fc.integer({ min: 1, max: 6 }), ({ table }, below) => {
        const { hidden, complements } = suppressCounts(table, { below });
        expect(hidden).toEqual(table.map((row) => row.map((count) => count > 0 && count < below)));
        expect(complements).toEqual([]);
      }),
    );
  });

  it("is safe wherever hiding everything would be, and says so where it is not", () => {
    fc.assert(
      fc.property(anyPublication, fc.constantFrom(1, 2, 3, 5), ({ table, totals }, minimumWidth) => {
        const { hidden, small, complements, audit } = suppressCounts(table, { totals, below: 3, minimumWidth });
        expect(audit).toEqual(suppressionAudit(table, hidden, { totals, minimumWidth }));
        expect(small.length + complements.length).toBe(hidden.flat().filter(Boolean).length);
        const everything = suppressionAudit(
          table,
          table.map((row) => row.map(() => true)),
          { totals, minimumWidth },
        );
        const isPossible = small.every(
          (cell) =>
            !everything.cells.find(({ row, column }) => row === cell.row && column === cell.column)?.isDisclosed,
        );
        if (minimumWidth === 1) expect(audit.isSafe).toBe(isPossible);
        if (everything.isSafe) expect(audit.isSafe).toBe(true);
      }),
    );
  });

  it("never lets a cell through that trying every table gives away", () => {
    const few = anyPublication.filter(({ table }) => table.flat().length <= 4);
    fc.assert(
      fc.property(few, ({ table, totals }) => {
        const { hidden, audit } = suppressCounts(table, { totals });
        const tried = rangesByTrying({ table, hidden, totals }, 17);
        expect(audit.isSafe).toBe(tried.every(([lowest, highest]) => lowest < highest));
      }),
      { numRuns: 50 },
    );
  });

  it("hides the fewest people, and zeros only where there is no other way", () => {
    const one = suppressCounts(
      [
        [12, 3, 40],
        [25, 30, 18],
        [9, 14, 22],
      ],
      { totals },
    );
    expect(one.complements).toEqual([
      { row: 0, column: 0 },
      { row: 2, column: 0 },
      { row: 2, column: 1 },
    ]);
    const zeros = suppressCounts([[3, 0, 9]], { totals: { rows: true } });
    expect(zeros.hidden).toEqual([[true, false, true]]);
    expect(suppressCounts([[3, 0]], { totals: { rows: true } }).hidden).toEqual([[true, true]]);
  });

  it.each([
    [
      "a loop of six cells where its people are fewer",
      [
        [3, 10, 90],
        [90, 10, 10],
        [10, 90, 10],
      ],
      ["xx.", ".xx", "x.x"],
    ],
    [
      "of two loops with as many people the one with fewer cells",
      [
        [3, 10, 90],
        [30, 10, 10],
        [10, 90, 10],
      ],
      ["xx.", "xx.", "..."],
    ],
    [
      "the lesser of two loops that share a cell",
      [
        [3, 80, 70],
        [10, 10, 30],
        [200, 200, 200],
      ],
      ["xx.", "xx.", "..."],
    ],
  ])("takes %s", (_, table, hidden) => {
    expect(mapOf(suppressCounts(table, { totals }))).toEqual(hidden);
  });

  it("takes the loop along which the cell can fall where the one along which it can rise hides more", () => {
    // The 1 beside it can rise by 3, but not fall.
    const falls = [
      [3, 1, 30],
      [20, 10, 50],
    ];
    expect(mapOf(suppressCounts(falls, { totals, minimumWidth: 3 }))).toEqual(["xx.", "xx."]);
    const rises = [
      [3, 4, 30],
      [20, 1, 50],
    ];
    expect(mapOf(suppressCounts(rises, { totals, minimumWidth: 3 }))).toEqual(["xx.", "xx."]);
  });

  it.each([
    ["of two hidden ones that rise and fall by 2", [[2], [2], [30]], { below: 3, minimumWidth: 4 }, "xx."],
    ["of two that come to 3 together", [[2], [1], [30]], { below: 3, minimumWidth: 4 }, "xxx"],
    [
      "of those with the fewest people, as many as it takes",
      [[1], [6], [7], [8]],
      { below: 2, minimumWidth: 10 },
      "xxx.",
    ],
    ["nothing in vain where all of them are too few", [[1], [2]], { below: 2, minimumWidth: 4 }, "x."],
  ])("hides in a column %s", (_, table, options, hidden) => {
    expect(mapOf(suppressCounts(table, { totals: { columns: true }, ...options })).join("")).toBe(hidden);
  });

  it("takes several loops where none alone is wide enough", () => {
    // Two hidden of 1, 1 and 2 leave 0 to 2 for each; only all three leave 0 to 4.
    const wide = suppressCounts([[1], [1], [2]], { totals: { columns: true }, below: 2, minimumWidth: 4 });
    expect(wide.hidden).toEqual([[true], [true], [true]]);
    expect(wide.audit.cells[0]).toMatchObject({ lowest: 0, highest: 4 });
    const columns = suppressCounts(
      [
        [2, 6, 6],
        [7, 8, 0],
        [9, 0, 9],
      ],
      { totals, below: 3, minimumWidth: 10 },
    );
    expect(columns.audit).toMatchObject({ isSafe: true });
    expect(suppressCounts([[1], [2]], { totals: { columns: true }, minimumWidth: Infinity }).audit.isSafe).toBe(false);
  });

  it("names totals that are small themselves, published or worked out", () => {
    const table = [
      [0, 3, 0],
      [20, 30, 1],
      [5, 6, 0],
    ];
    const smallTotals = (published: PublishedTotals) => suppressCounts(table, { totals: published }).smallTotals;
    expect(smallTotals({ rows: true, columns: true })).toEqual({ rows: [0], columns: [2], all: false });
    expect(smallTotals({ columns: true })).toEqual({ rows: [], columns: [2], all: false });
    // The first row comes to the total of all, less the other two.
    expect(smallTotals({ rows: [false, true, true], all: true })).toEqual({ rows: [0], columns: [], all: false });
    // What is hidden of the last row leaves the first one open.
    expect(smallTotals({ rows: [false, true, false], all: true })).toMatchObject({ rows: [] });
    expect(smallTotals({ all: true })).toEqual({ rows: [], columns: [], all: false });
    expect(suppressCounts([[1], [2]], { totals: { all: true } }).smallTotals.all).toBe(true);
    // The total of all comes to that of the one column; the hidden 3 may be less, with as many more in the other row.
    expect(suppressCounts([[3], [0]], { totals: { columns: true } }).smallTotals).toEqual({
      rows: [],
      columns: [0],
      all: true,
    });
    expect(suppressCounts([[3], [40]], { totals: { rows: true } }).smallTotals).toEqual({
      rows: [0],
      columns: [],
      all: false,
    });
  });

  it("says where nothing helps", () => {
    expect(suppressCounts([[3], [40]], { totals: { rows: true } }).audit).toMatchObject({
      isSafe: false,
      cells: [{ lowest: 3, highest: 3, isDisclosed: true }],
    });
  });

  it("refuses what is no table, threshold or width", () => {
    expect(() => suppressCounts([[-1]])).toThrow("suppressCounts: expected whole counts");
    for (const below of [0, 1.5]) expect(() => suppressCounts([[1]], { below })).toThrow("suppressCounts: expected");
    expect(() => suppressCounts([[1]], { minimumWidth: 0 })).toThrow("suppressCounts: expected a width from 1");
  });
});
