import { describe, expect, it } from "vitest";
import { CsvRow } from "../../src/exchange/csv-row.js";
import { Pieces } from "../../src/exchange/pieces.js";
import { bytesOf } from "./pieces-of.js";

function found(text: string) {
  const pieces = new Pieces();
  pieces.add(bytesOf(text));
  const row = new CsvRow();
  const next = row.find(pieces, 0);
  const fields = Array.from({ length: row.count }, (_, place) =>
    new TextDecoder().decode(row.field(pieces.bytes, place)),
  );
  return { next, fields, lines: row.lines, isWrong: row.isWrong };
}

describe("CsvRow", () => {
  it.each([
    ["a,b\nc", 4, ["a", "b"], 1],
    ["a,\r\n", 4, ["a", ""], 1],
    ["\n", 1, [], 1],
    ["\r\n", 2, [], 1],
    ['""\n', 3, [""], 1],
    ['"a,""b""\nc",d\n', 14, ['a,"b"\nc', "d"], 2],
    ['"a"\r\n', 5, ["a"], 1],
  ])("finds the fields of %j", (text, next, fields, lines) => {
    expect(found(text)).toEqual({ next, fields, lines, isWrong: false });
  });

  it.each(["", "a", "a,b", '"a', '"a"', '"a""', '"a\n', '"a"\r'])("waits for the rest of %j", (text) => {
    expect(found(text).next).toBe(-1);
  });

  it.each(['"a"b,c\n', 'a"b\n', '"a" ,b\n'])("says that a quote is misplaced in %j", (text) => {
    expect([found(text).isWrong, found(text).next]).toEqual([true, text.length]);
  });

  it("has room for any number of fields", () => {
    expect(found(`${"x,".repeat(500)}\n`).fields).toHaveLength(501);
  });
});
