import { describe, expect, it } from "vitest";
import { RowSink } from "../../src/exchange/columns-reader.js";
import { Pieces } from "../../src/exchange/pieces.js";
import { UsualRow } from "../../src/exchange/usual-row.js";
import { WordCodes } from "../../src/exchange/word-codes.js";
import type { CodeWriter } from "../../src/statistics/columns-writer.js";
import { bytesOf, valuesOf } from "./pieces-of.js";

const FIELDS = {
  lane: { kind: "code" },
  at: { kind: "instant" },
  bags: { kind: "number", required: true },
  kg: { kind: "number", decimals: 1 },
} as const;

function readRow(text: string) {
  const sink = new RowSink(FIELDS, {});
  const words = sink.writers.map((writer, field) =>
    field === 0 ? new WordCodes(writer as CodeWriter, ["red", "green"]) : undefined,
  );
  // A column that is passed over stands before the last.
  const row = new UsualRow(sink, words, Int32Array.of(0, 1, 2, -1, 3));
  const pieces = new Pieces();
  pieces.add(bytesOf(text));
  const next = row.read(pieces.bytes, 0);
  if (next >= 0) sink.endRow();
  const { columns } = sink.read();
  return { next, values: Object.values(columns.fields).flatMap(valuesOf) };
}

describe("UsualRow", () => {
  it.each([
    ["red,2020-03-18T06:10:22Z,3,x y,1.5\n", ["red", 1_584_511_822, 3, 15]],
    [",,0,,\r\n", [undefined, undefined, 0, undefined]],
  ])("reads %j at once", (text, values) => {
    expect(readRow(text)).toEqual({ next: text.length, values });
  });

  it.each([
    "red,2020-03-18T06:10:22Z,3,x y,1.5",
    "red,2020-03-18T06:10:22Z,3,x\n",
    "red,2020-03-18T06:10:22Z,3,x,1,5\n",
    "blue,2020-03-18T06:10:22Z,3,x,1\n",
    '"red",2020-03-18T06:10:22Z,3,x,1\n',
    " red,2020-03-18T06:10:22Z,3,x,1\n",
    "red,2020-03-18T06:10Z,3,x,1\n",
    "red,2020-02-30T06:10:22Z,3,x,1\n",
    "red,1960-01-01T00:00:00Z,3,x,1\n",
    "red,2020-03-18T06:10:22Z,-3,x,1\n",
    "red,2020-03-18T06:10:22Z,,x,1\n",
    "red,2020-03-18T06:10:22Z,1234567890123456,x,1\n",
    'red,2020-03-18T06:10:22Z,3,"x",1\n',
    "red,2020-03-18T06:10:22Z,3,x,1.25\n",
    "\n",
  ])("leaves %j to the reader that says what is wrong, or unusual", (text) => {
    expect(readRow(text)).toEqual({ next: -1, values: [] });
  });
});
