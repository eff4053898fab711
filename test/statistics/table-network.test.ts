import { describe, expect, it } from "vitest";
import { networkOf, waysOf } from "../../src/statistics/table-network.js";

const table = [
  [1, 2],
  [3, 4],
];

describe("networkOf", () => {
  it("lets as many into each node as out of it", () => {
    const links = networkOf(table, [], {});
    for (let node = 0; node < 6; node++) {
      const sum = (end: "from" | "to") =>
        links.filter((link) => link[end] === node).reduce((all, { value }) => all + value, 0);
      expect(sum("from")).toBe(sum("to"));
    }
  });

  it("leads from the rows to the columns, and from the sum of the columns back to the rows", () => {
    expect(networkOf([[1, 2]], [[true]], { rows: true, columns: [true], all: true })).toEqual([
      { from: 0, to: 1, value: 1, isHidden: true, cell: { row: 0, column: 0 } },
      { from: 0, to: 2, value: 2, isHidden: false, cell: { row: 0, column: 1 } },
      { from: 3, to: 0, value: 3, isHidden: false },
      { from: 1, to: 4, value: 1, isHidden: false },
      { from: 2, to: 4, value: 2, isHidden: true },
      { from: 4, to: 3, value: 3, isHidden: false },
    ]);
    expect(networkOf([], [], {})).toEqual([{ from: 1, to: 0, value: 0, isHidden: true }]);
  });

  it("hides the totals that are not published", () => {
    const hiddenValues = (totals: Parameters<typeof networkOf>[2]) =>
      networkOf(table, [[true]], totals)
        .filter(({ isHidden }) => isHidden)
        .map(({ value }) => value);
    expect(hiddenValues({})).toEqual([1, 3, 7, 4, 6, 10]);
    expect(hiddenValues({ rows: true, all: true })).toEqual([1, 4, 6]);
    expect(hiddenValues({ rows: [true], columns: [false, true] })).toEqual([1, 7, 4, 10]);
  });
});

describe("waysOf", () => {
  it("leads through open links in both directions", () => {
    const ways = waysOf(networkOf(table, [[true]], {}), ({ cell }) => cell?.row === 0 && cell.column === 0);
    expect(ways[0]).toEqual([{ link: 0, to: 2, isAlong: true }]);
    expect(ways[2]).toEqual([{ link: 0, to: 0, isAlong: false }]);
    expect(ways).toHaveLength(6);
    expect([ways[1], ways[3], ways[4], ways[5]]).toEqual([[], [], [], []]);
    expect(waysOf([{ from: 2, to: 0, value: 1, isHidden: true }], () => true)).toEqual([
      [{ link: 0, to: 2, isAlong: false }],
      [],
      [{ link: 0, to: 0, isAlong: true }],
    ]);
    expect(waysOf([], () => true)).toEqual([]);
  });
});
