import fc from "fast-check";
import { expect, it } from "vitest";
import { CsvRows, type CsvRowTaker } from "../../src/exchange/csv-rows.js";
import { anyCuts, bytesOf } from "./pieces-of.js";

/** What a taker is told of a text that comes in pieces: the fields of each row, and the lines of what is none. */
function taken(text: string, cuts: readonly number[], maximumRowBytes?: number): unknown[] {
  const told: unknown[] = [];
  const taker: CsvRowTaker = {
    takeUsual: () => -1,
    take: (row, bytes, line) => {
      const fields = Array.from({ length: row.count }, (_, place) => new TextDecoder().decode(row.field(bytes, place)));
      told.push([line, row.isWrong ? "wrong" : fields]);
    },
    refuse: (line) => told.push([line, "refused"]),
  };
  const rows = new CsvRows(taker, maximumRowBytes);
  const bytes = bytesOf(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((one, other) => one - other);
  for (const [index, from] of places.slice(0, -1).entries()) rows.push(bytes.slice(from, places[index + 1]));
  rows.end();
  return told;
}

it.each([
  ["", []],
  ["\uFEFFa,b", [[1, ["a", "b"]]]],
  [
    'a\n\n"b\nc"\r\nd',
    [
      [1, ["a"]],
      [3, ["b\nc"]],
      [5, ["d"]],
    ],
  ],
  [
    'a\n"b\nc\n',
    [
      [1, ["a"]],
      [2, "refused"],
      [3, ["c"]],
    ],
  ],
  [
    'a\nb"c\nd\n',
    [
      [1, ["a"]],
      [2, "wrong"],
      [3, ["d"]],
    ],
  ],
])("gives each row of %j with the line on which it begins; an open quote costs one line", (text, expected) => {
  fc.assert(
    fc.property(anyCuts, (cuts) => {
      expect(taken(text, cuts)).toEqual(expected);
    }),
  );
});

it("refuses a row that is too long, and goes on with the next", () => {
  const text = `a\n${"b".repeat(20)}\nc\n`;
  fc.assert(
    fc.property(anyCuts, (cuts) => {
      expect(taken(text, cuts, 10)).toEqual([
        [1, ["a"]],
        [2, "refused"],
        [3, ["c"]],
      ]);
    }),
  );
});

it("lets rows be taken in the usual way, with the limit up to which they may go", () => {
  const limits: number[] = [];
  const rows = new CsvRows(
    {
      takeUsual: (bytes, at, limit) => {
        limits.push(limit);
        return bytes.indexOf(10, at) + 1;
      },
      take: () => expect.unreachable(),
      refuse: () => expect.unreachable(),
    },
    4,
  );
  rows.push(bytesOf("ab\ncd\n"));
  rows.end();
  expect(limits).toEqual([4, 6]);
});
