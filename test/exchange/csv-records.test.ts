import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvRecords } from "../../src/exchange/csv-records.js";
import { readReceipt } from "../../src/exchange/port-day.js";
import { success } from "../../src/result.js";
import { all, anyTextCuts, cutText } from "./record-streams.js";

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const anyCell = fc.oneof(
  fc.constantFrom("", "G54400070", " a ", '"', ",", "\n", "\r\n", "李", "😷", "\uFEFF"),
  fc.string({ unit: "grapheme", maxLength: 5 }),
);

describe("csvRecords", () => {
  it("gives each row by the names of the header, as csv-parse does, however the text is cut", async () => {
    const property = fc.asyncProperty(
      fc.uniqueArray(fc.constantFrom("flight", "seat", "__proto__", "姓名", "constructor"), { minLength: 1 }),
      fc.array(fc.array(anyCell, { minLength: 5, maxLength: 5 }), { maxLength: 6 }),
      anyTextCuts,
      async (names, rows, cuts) => {
        const cells = rows.map((row) => row.slice(0, names.length));
        const text = [names, ...cells].map((row) => row.map(quoted).join(",")).join("\n");
        const records = await all(csvRecords(cutText(text, cuts), success));
        expect(parse(text, { from_line: 2 })).toEqual(cells);
        expect(records.map((record) => record.ok && Object.entries(record.value))).toEqual(
          cells.map((row) => row.map((cell, place) => [names[place], cell])),
        );
      },
    );
    await fc.assert(property);
  });

  it("says of every issue on which line the row begins, and goes on", async () => {
    const text = [
      "\uFEFFdocumentNo,receivedAt,facility,facility",
      '"G1","2020-03-18T09:00:00+08:00","a\nhouse",other',
      "G2,2020-03-18T09:00:00+08:00",
      'G3,"2020-03-18T09:00:00+08:00"x,Ditan,',
      "G4,yesterday,,",
      `${"G".repeat(200)},,,`,
      "",
      '"G5,2020-03-18T09:00:00+08:00,Ditan,',
    ].join("\r\n");
    const records = await all(csvRecords([text], readReceipt, { maximumRecordLength: 100 }));
    expect(
      records.map(({ line, ...read }) => [line, read.ok ? read.value.facility : read.issues.map(({ path }) => path)]),
    ).toEqual([
      [2, "a\nhouse"],
      [4, [[4]]],
      [5, [[5]]],
      [
        6,
        [
          [6, "receivedAt"],
          [6, "facility"],
        ],
      ],
      [7, [[7]]],
      [9, [[9]]],
    ]);
  });

  it("reads no row under a header that cannot be read", async () => {
    const records = await all(csvRecords(['a"b,c\n1,2\n3,4\n'], success));
    expect(records.map(({ line, ok }) => [line, ok])).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  it("never throws, whatever stands there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), anyTextCuts, async (text, cuts) => {
        await all(csvRecords(cutText(text, cuts), readReceipt));
      }),
    );
  });

  it("stops by its signal, and throws what its source throws", async () => {
    const stop = new AbortController();
    stop.abort(new Error("stopped"));
    await expect(all(csvRecords(["a\n1\n"], success, { signal: stop.signal }))).rejects.toThrow("stopped");
    async function* broken() {
      yield "a\n1\n";
      throw new Error("torn off");
    }
    const records = csvRecords(broken(), success);
    expect((await records.next()).value).toMatchObject({ line: 2 });
    await expect(records.next()).rejects.toThrow("torn off");
  });
});
