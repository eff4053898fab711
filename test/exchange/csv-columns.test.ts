import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanInstant } from "../../src/calendar/scan.js";
import type { ColumnsRead } from "../../src/exchange/columns-reader.js";
import { csvColumns } from "../../src/exchange/csv-columns.js";
import type { FieldKinds } from "../../src/statistics/columns.js";
import { anyCuts, bytesOf, readInPieces, valuesOf } from "./pieces-of.js";

const FIELDS = {
  lane: { kind: "code" },
  at: { kind: "instant" },
  bags: { kind: "number", open: true },
  kg: { kind: "number", decimals: 2 },
  status: { kind: "code", options: ["cleared", "held"] },
} as const satisfies FieldKinds;

const HEADER = "lane,at,bags,kg,status";
const read = (text: string, fields: FieldKinds = FIELDS) => readInPieces(csvColumns(fields), bytesOf(text), []);
const issuesOf = ({ issues }: ColumnsRead) => issues.map(({ code, path }) => [code, ...path]);

const anyWord = fc
  .oneof(fc.constantFrom("red", "green", "é", '"', ",", "\n", "\r\n", "a b", " x", "x "), fc.string({ maxLength: 6 }))
  .filter((word) => !/\r/.test(word) || word.includes("\n"));
const anyText = fc.array(anyWord, { maxLength: 3 }).map((parts) => parts.join(""));
const anyInstantText = fc.oneof(
  fc.nat(2_000_000_000).map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`),
  fc.constantFrom(
    "2020-03-18T06:10:22+08:00",
    "2020-03-18T06:10Z",
    "2020-03-18T06:10:22.5-03:30",
    "2099-12-31T23:59:59Z",
    "",
  ),
);
const anyRow = fc.tuple(
  anyText,
  anyInstantText,
  fc.oneof(fc.nat().map(String), fc.constantFrom("30000+", "≤5", "", " ")),
  fc.oneof(
    fc.nat(9999).map((units) => (units / 100).toFixed(2)),
    fc.constantFrom("7", "1.5", "1.500", ""),
  ),
  fc.constantFrom("cleared", "held", ""),
);

const quoted = (field: string, always: boolean) =>
  always || /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
const blankIs = <Value>(field: string, value: Value) => (/^ *$/.test(field) ? undefined : value);

describe("csvColumns", () => {
  it("reads what stands there, however it is quoted and cut, and as csv-parse does", () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 8 }),
        fc.boolean(),
        fc.boolean(),
        anyCuts,
        (rows, always, isCr, cuts) => {
          const end = isCr ? "\r\n" : "\n";
          const lines = rows.map((row) => row.map((field) => quoted(field, always)).join(","));
          const text = `${[HEADER, ...lines].join(end)}${end}`;
          expect(parse(text, { from_line: 2, relax_column_count: true })).toEqual(rows);
          const { columns, refused } = readInPieces(csvColumns(FIELDS), bytesOf(text), cuts);
          expect(refused).toBe(0);
          const { lane, at, bags, kg, status } = columns.fields;
          expect(valuesOf(lane)).toEqual(rows.map(([word]) => blankIs(word, word)));
          expect(valuesOf(at)).toEqual(rows.map(([, text]) => blankIs(text, Math.floor(scanInstant(text) / 1000))));
          expect(valuesOf(bags)).toEqual(
            rows.map(([, , count]) => {
              if (count === "30000+") return { value: 30_000, bound: "at-least" };
              return count === "≤5" ? { value: 5, bound: "at-most" } : blankIs(count, Number(count));
            }),
          );
          expect(valuesOf(kg)).toEqual(rows.map(([, , , weight]) => blankIs(weight, Math.round(Number(weight) * 100))));
          expect(valuesOf(status)).toEqual(rows.map(([, , , , word]) => blankIs(word, word)));
        },
      ),
    );
  });

  it("gives the same for whatever bytes, wherever they are cut, and never throws", () => {
    const anyBytes = fc
      .array(
        fc.oneof(fc.constantFrom(...'",\n\r 1Zx0-:T.'), fc.constantFrom("red", "2020-03-18T06:10:22Z", '""', "\uFFFD")),
        {
          maxLength: 60,
        },
      )
      .chain((parts) =>
        fc
          .uint8Array({ maxLength: 8 })
          .map((wild) => Uint8Array.from([...bytesOf(`${HEADER}\n${parts.join("")}`), ...wild])),
      );
    fc.assert(
      fc.property(anyBytes, anyCuts, (bytes, cuts) => {
        const whole = readInPieces(csvColumns(FIELDS), bytes, []);
        expect(readInPieces(csvColumns(FIELDS), bytes, cuts)).toEqual(whole);
        for (const column of Object.values(whole.columns.fields))
          expect(valuesOf(column)).toHaveLength(whole.columns.length);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses a row with everything that is wrong with it, by line and field, and keeps the others", () => {
    const answer = read(
      `${HEADER}\nred,2020-03-18T06:10:22Z,3,1.25,cleared\ngreen,yesterday,-1,1.255,lost\n\nred,1969-01-01T00:00:00Z,,,\nx,,1,1,held\n`,
    );
    expect(issuesOf(answer)).toEqual([
      ["malformed", 3, "at"],
      ["malformed", 3, "bags"],
      ["malformed", 3, "kg"],
      ["malformed", 3, "status"],
      ["out-of-range", 5, "at"],
    ]);
    expect([answer.columns.length, answer.refused, answer.issueCount]).toEqual([2, 2, 5]);
    expect(JSON.stringify(answer.issues)).not.toMatch(/yesterday|lost/);
    for (const { expected } of answer.issues)
      expect([expected.en, expected.zh].every((text) => text.length > 3)).toBe(true);
  });

  it("refuses rows of another number of fields, and misplaced quotes, each by itself", () => {
    const answer = read(`${HEADER}\na\nb,,,,\n"c"x,,,,\nd"e,,,,\nf,,,,,\ng,,,,\n`);
    expect(issuesOf(answer)).toEqual([
      ["malformed", 2],
      ["malformed", 4],
      ["malformed", 5],
      ["malformed", 6],
    ]);
    expect(valuesOf(answer.columns.fields["lane"])).toEqual(["b", "g"]);
  });

  it("loses only the line on which a quote is not closed", () => {
    const answer = read(`${HEADER}\na,,,,\n"b,,,,\nc,,,,\nd,,,,`);
    expect(issuesOf(answer)).toEqual([["malformed", 3]]);
    expect(valuesOf(answer.columns.fields["lane"])).toEqual(["a", "c", "d"]);
  });

  it("counts lines through quoted line ends, and takes the last without its end", () => {
    const answer = read(`${HEADER}\n"a\nb",,,,\nc,x,,,\nd,,,,held`);
    expect(issuesOf(answer)).toEqual([["malformed", 4, "at"]]);
    expect(valuesOf(answer.columns.fields["lane"])).toEqual(["a\nb", "d"]);
  });

  it("finds columns by their names, in any order, quoted, behind a byte order mark, and passes others over", () => {
    const text = '\uFEFF"extra, more", Lane ,AT\n"1\n2",red,2020-03-18T06:10:22Z\n';
    const reader = csvColumns(
      { lane: { kind: "code" }, at: { kind: "instant" } },
      { names: { lane: "Lane", at: "AT" } },
    );
    const { columns, issues } = readInPieces(reader, bytesOf(text), [1, 2]);
    expect([columns.length, issues]).toEqual([1, []]);
    expect(valuesOf(columns.fields["lane"])).toEqual(["red"]);
  });

  it("says which columns are missing, and refuses rows where they have to be", () => {
    const some = read("lane\nred\n", { lane: { kind: "code" }, at: { kind: "instant" } });
    expect([issuesOf(some), some.columns.length]).toEqual([[["missing", 1, "at"]], 1]);
    expect(valuesOf(some.columns.fields["at"])).toEqual([undefined]);
    const needed = read("lane\nred\n", { lane: { kind: "code" }, at: { kind: "instant", required: true } });
    expect([issuesOf(needed), needed.refused]).toEqual([
      [
        ["missing", 1, "at"],
        ["missing", 2, "at"],
      ],
      1,
    ]);
    expect(issuesOf(read("", { lane: { kind: "code" } }))).toEqual([["missing", 1, "lane"]]);
  });

  it("refuses a blank where there has to be something, and bytes that are no text", () => {
    const fields = { lane: { kind: "code", required: true }, desk: { kind: "code" } } as const;
    expect(issuesOf(read("lane,desk\n ,1\na,1\n,\n", fields))).toEqual([
      ["missing", 2, "lane"],
      ["missing", 4, "lane"],
    ]);
    const bytes = Uint8Array.from([...bytesOf("lane,desk\n"), 0xff, 44, 49, 10]);
    expect(issuesOf(readInPieces(csvColumns(fields), bytes, []))).toEqual([["malformed", 2, "lane"]]);
  });

  it("passes blank lines over where there is one column only", () => {
    const answer = read("lane\n\nred\n\r\n\ngreen", { lane: { kind: "code" } });
    expect([valuesOf(answer.columns.fields["lane"]), answer.issueCount]).toEqual([["red", "green"], 0]);
  });

  it("keeps as many issues as it is told, and counts all", () => {
    const reader = csvColumns({ at: { kind: "instant" } }, { maximumIssues: 2 });
    const { issues, issueCount, refused } = readInPieces(reader, bytesOf(`at\n${"x\n".repeat(9)}`), []);
    expect([issues.length, issueCount, refused]).toEqual([2, 9, 9]);
  });

  it("does not keep a row that is too long, and goes on behind it", () => {
    const reader = csvColumns({ lane: { kind: "code" } }, { maximumRowBytes: 20 });
    const text = `lane\n${"x".repeat(50)}\n"${"y\n".repeat(30)}"\nred\n`;
    for (const byte of bytesOf(text)) reader.push(Uint8Array.of(byte));
    const { columns, issues } = reader.end();
    expect(valuesOf(columns.fields["lane"]).at(-1)).toBe("red");
    expect(issues[0]).toMatchObject({ code: "malformed", path: [2] });
  });

  it("may be read off while it goes on: nothing that was read is lost", () => {
    const reader = csvColumns({ lane: { kind: "code" } });
    reader.push(bytesOf("lane\nred\ngr"));
    expect(reader.end().columns.length).toBe(2);
    reader.push(bytesOf("amber\n"));
    expect(valuesOf(reader.end().columns.fields["lane"])).toEqual(["red", "gr", "amber"]);
  });
});
