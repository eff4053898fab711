import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CsvCell, csvLines } from "../../src/exchange/csv.js";

type Row = readonly CsvCell[];
const columns = { "port, 口岸": (row: Row) => row[0], count: (row: Row) => row[1], note: (row: Row) => row[2] };
const fileOf = (rows: readonly Row[], reader: "spreadsheet" | "program") =>
  [...csvLines(columns, rows, reader)].join("");
/** What a CSV library that is not ours reads. */
const readBack = (file: string) => parse(file, { bom: true }) as string[][];

describe("a file for a program", () => {
  it("is read back as it was, whatever the texts hold", () => {
    const text = fc.string({ unit: "binary", maxLength: 30 }).filter((one) => !/[\p{Cs}\uFEFF]/u.test(one));
    const row = fc.tuple(text, fc.integer(), fc.option(fc.boolean(), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const [names, ...read] = readBack(fileOf(rows, "program"));
        expect(names).toEqual(Object.keys(columns));
        expect(read).toEqual(rows.map((cells) => cells.map((cell) => (cell === undefined ? "" : String(cell)))));
      }),
    );
  });
});

describe("a file for a spreadsheet", () => {
  it.each([
    "=1+1",
    "+86 138",
    "-2+3",
    "@SUM(A1)",
    "|calc",
    "%0A",
    " =1",
    "\t=1",
    "\r=1",
    "\u200B=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠A",
  ])("lets %j be text", (text) => {
    const [, [cell] = []] = readBack(fileOf([[text, 1, ""]], "spreadsheet"));
    expect(cell).toBe(`'${text}`);
    expect(readBack(fileOf([[text, 1, ""]], "program"))[1]?.[0]).toBe(text);
  });

  it("leaves numbers and harmless texts as they are", () => {
    expect(readBack(fileOf([["EK306", -5, "a=b"]], "spreadsheet"))[1]).toEqual(["EK306", "-5", "a=b"]);
  });

  it("says that it is UTF-8, so that Chinese is read as such", () => {
    expect(fileOf([], "spreadsheet").startsWith("\uFEFF")).toBe(true);
    expect(fileOf([], "program").startsWith("\uFEFF")).toBe(false);
  });

  it("never has a text that begins as a formula does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        fc.pre(!/[\p{Cs}\uFEFF]/u.test(text));
        const [, [cell = ""] = []] = readBack(fileOf([[text, 0, ""]], "spreadsheet"));
        expect(cell.replace(/^[\s\p{Cc}\p{Cf}]+/u, "")).not.toMatch(/^[=+\-@|%＝＋－＠｜％]/u);
      }),
    );
  });
});

it("keeps a line for a row of one empty cell", () => {
  const one = { only: (row: { only: CsvCell }) => row.only };
  expect([...csvLines(one, [{ only: undefined }], "program")]).toEqual(["only\r\n", '""\r\n']);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])("does not write %d", (number) => {
  expect(() => fileOf([["", number, ""]], "program")).toThrow(/^csvLines: expected finite numbers/);
});
