import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scanInstant } from "../../src/calendar/scan.js";
import type { ColumnsRead } from "../../src/exchange/columns-reader.js";
import { ndjsonColumns } from "../../src/exchange/ndjson-columns.js";
import type { FieldKinds } from "../../src/statistics/columns.js";
import { anyCuts, bytesOf, readInPieces, valuesOf } from "./pieces-of.js";

const FIELDS = {
  lane: { kind: "code" },
  at: { kind: "instant" },
  bags: { kind: "number", open: true },
  kg: { kind: "number", decimals: 2 },
  status: { kind: "code", options: ["cleared", "held"] },
} as const satisfies FieldKinds;

const read = (text: string, fields: FieldKinds = FIELDS) => readInPieces(ndjsonColumns(fields), bytesOf(text), []);
const issuesOf = ({ issues }: ColumnsRead) => issues.map(({ code, path }) => [code, ...path]);

const anyValue = fc.oneof(
  fc.constantFrom(
    "cleared",
    "held",
    "red",
    "é",
    '"',
    "\\",
    " ",
    "",
    "2020-03-18T06:10:22Z",
    "2020-03-18T06:10+08:00",
    "30000+",
  ),
  fc.constantFrom(null, true, 0, 1, 2.25, -1, 1e21, 0.125),
  fc.nat(),
  fc.string({ maxLength: 5 }),
  fc.jsonValue({ maxDepth: 1 }),
);
const anyObject = fc.dictionary(fc.constantFrom("lane", "at", "bags", "kg", "status", "other", 'q"'), anyValue);

/** What has to be said of a value, by JSON.parse and the words of the kinds alone. */
function expectedOf(field: string, value: unknown): unknown {
  if (value === undefined || value === null || (typeof value === "string" && /^ *$/.test(value))) return undefined;
  const kind = FIELDS[field as keyof typeof FIELDS];
  if (kind.kind === "code") {
    const isWord = typeof value === "string" && !value.includes("\uFFFD") && !/\p{Cs}/u.test(value);
    return isWord && (!("options" in kind) || (kind.options as readonly string[]).includes(value)) ? value : "refused";
  }
  if (kind.kind === "instant") {
    const seconds = typeof value === "string" ? scanInstant(value) / 1000 : Number.NaN;
    return seconds >= 0 ? Math.floor(seconds) : "refused";
  }
  if (value === "30000+" && "open" in kind) return { value: 30_000, bound: "at-least" };
  if ("open" in kind && typeof value === "string" && /^\d{1,15}$/.test(value)) return Number(value);
  const units = typeof value === "number" ? Math.round(value * ("decimals" in kind ? 100 : 1)) : Number.NaN;
  const isExact = units >= 0 && units / ("decimals" in kind ? 100 : 1) === value && Number.isSafeInteger(units);
  return isExact ? units : "refused";
}

describe("ndjsonColumns", () => {
  it("reads what JSON.parse reads, however it is written and cut", () => {
    const anyRow = fc.tuple(anyObject, fc.constantFrom(0, 0, 0, 1), fc.constantFrom("\n", "\r\n"));
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), anyCuts, (rows, cuts) => {
        const text = rows
          .map(
            ([row, spaces, end]) =>
              `${spaces === 0 ? JSON.stringify(row) : JSON.stringify(row, undefined, " ").replaceAll("\n", "")}${end}`,
          )
          .join("");
        const { columns, refused } = readInPieces(ndjsonColumns(FIELDS), bytesOf(text), cuts);
        const expected = rows.map(([row]) => Object.keys(FIELDS).map((field) => expectedOf(field, row[field])));
        const kept = expected.filter((row) => !row.includes("refused"));
        expect(refused).toBe(rows.length - kept.length);
        for (const [place, field] of Object.keys(FIELDS).entries())
          expect(valuesOf(columns.fields[field])).toEqual(kept.map((row) => row[place]));
      }),
      { numRuns: 400 },
    );
  });

  it("gives the same for whatever bytes, wherever they are cut, and never throws", () => {
    const parts = [
      '{"lane":',
      '"red"',
      '"at":',
      ",",
      "}",
      "{",
      "\n",
      "12",
      "0",
      "012",
      "null",
      "nul",
      '"',
      "\\",
      "[]",
      "true",
    ];
    const anyBytes = fc.tuple(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), fc.uint8Array({ maxLength: 6 }));
    fc.assert(
      fc.property(anyBytes, anyCuts, ([some, wild], cuts) => {
        const bytes = Uint8Array.from([...bytesOf(some.join("")), ...wild]);
        const whole = readInPieces(ndjsonColumns(FIELDS), bytes, []);
        expect(readInPieces(ndjsonColumns(FIELDS), bytes, cuts)).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it("refuses a line with everything that is wrong with it, by line and field, and keeps the others", () => {
    const lines = [
      '{"lane":"red","at":"2020-03-18T06:10:22Z","bags":3}',
      '{"lane":7,"at":"yesterday","bags":"about 5","kg":1.255,"status":"lost"}',
      "",
      "[1]",
      '{"lane":"red"',
      '{"at":"1969-01-01T00:00:00Z"}',
      '{"lane":"a","lane":"b"}',
    ];
    const answer = read(lines.join("\n"));
    expect(issuesOf(answer)).toEqual([
      ["malformed", 2, "lane"],
      ["malformed", 2, "at"],
      ["malformed", 2, "bags"],
      ["malformed", 2, "kg"],
      ["malformed", 2, "status"],
      ["malformed", 4],
      ["malformed", 5],
      ["out-of-range", 6, "at"],
    ]);
    expect(valuesOf(answer.columns.fields["lane"])).toEqual(["red", "b"]);
    expect(JSON.stringify(answer.issues)).not.toMatch(/yesterday|lost|about/);
  });

  it("takes a byte order mark, names as they are told, and what has to be there", () => {
    const reader = ndjsonColumns({ lane: { kind: "code", required: true } }, { names: { lane: "Lane" } });
    const answer = readInPieces(reader, bytesOf('\uFEFF{"Lane":"red"}\n{"lane":"red"}\n{"Lane":null}'), [2]);
    expect([answer.columns.length, issuesOf(answer)]).toEqual([
      1,
      [
        ["missing", 2, "lane"],
        ["missing", 3, "lane"],
      ],
    ]);
  });

  it("does not keep a line that is too long, and goes on behind it", () => {
    const reader = ndjsonColumns({ lane: { kind: "code" } }, { maximumRowBytes: 20 });
    for (const byte of bytesOf(`{"lane":"${"x".repeat(50)}"}\n{"lane":"red"}\n{"lane":"${"y".repeat(50)}`))
      reader.push(Uint8Array.of(byte));
    const answer = reader.end();
    expect([valuesOf(answer.columns.fields["lane"]), issuesOf(answer)]).toEqual([
      ["red"],
      [
        ["malformed", 1],
        ["malformed", 3],
      ],
    ]);
  });
});
