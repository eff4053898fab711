import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { sqlColumns } from "../../src/exchange/sql-columns.js";
import { readSqlRows } from "../../src/exchange/sql-rows.js";
import { readTally } from "../../src/statistics/read-tally.js";
import { placeOf } from "../../src/statistics/sketch.js";
import { EMPTY_TALLY, mergeTallies, type Tally, tally } from "../../src/statistics/tally.js";
import type { TallyDefinition } from "../../src/statistics/tally-definition.js";
import { anyVisits, VISITS, type Visit } from "../statistics/visits.js";

/** The rows that a warehouse would send of a tally: what `toSql` asks for, written down by hand. */
function rowsOf({ cells }: Tally, { durations = {} }: TallyDefinition): Record<string, unknown>[] {
  return cells.flatMap((cell) => {
    const values = Object.fromEntries(
      cell.values.flatMap((value, place) => [
        [`by_${place + 1}`, typeof value === "string" ? value : null],
        [`why_${place + 1}`, typeof value === "string" ? null : value.absent],
      ]),
    );
    const measures = [
      ...Object.values(cell.counts).flatMap(({ yes, unknown }) => [yes, unknown]),
      ...Object.values(cell.sums).flatMap(({ total, reported, notReported }) => [
        total.value,
        reported,
        notReported,
        0,
      ]),
      ...Object.values(cell.durations).flatMap((times) => [
        times.measured,
        times.missing,
        times.negative,
        times.seconds,
        times.shortest ?? null,
        times.longest ?? null,
      ]),
    ];
    const names = sqlColumns(VISITS).slice(-measures.length);
    const own = Object.fromEntries(names.map((name, place) => [name, measures[place]]));
    const buckets = Object.keys(durations).flatMap((name, place) =>
      (cell.durations[name]?.sketch?.buckets ?? []).map(([at, times]) => ({
        part: place + 1,
        ...values,
        place: at,
        counted: times,
      })),
    );
    return [{ part: 0, ...values, place: null, counted: cell.count, ...own }, ...buckets];
  });
}

/** Numbers of bags are exact here: a column of a warehouse is no range. */
const exact = (visits: readonly Visit[]) =>
  visits.map((visit) => ({ ...visit, bags: typeof visit.bags === "object" ? 7 : visit.bags }));

const VISIT = { port: "CNPEK", lane: "red", status: "cleared", entry: 1_584_489_600, exit: 1_584_489_700, bags: 2 };
const ONE = tally([VISIT], VISITS);
const ROWS = rowsOf(ONE, VISITS);

describe("rows of a warehouse", () => {
  it("are read as the tally that they are of, in whatever order they come", () => {
    fc.assert(
      fc.property(anyVisits, fc.infiniteStream(fc.nat()), (visits, keys) => {
        const counted = tally(exact(visits), VISITS);
        const rows = rowsOf(counted, VISITS)
          .map((row) => ({ row, key: keys.next().value as number }))
          .sort((one, other) => one.key - other.key)
          .map(({ row }) => row);
        expect(readSqlRows(VISITS, rows)).toEqual({ ok: true, value: counted });
      }),
    );
  });

  it("merge like any tally", () => {
    fc.assert(
      fc.property(anyVisits, anyVisits, (some, others) => {
        const read = readSqlRows(VISITS, rowsOf(tally(exact(some), VISITS), VISITS));
        const merged = read.ok && mergeTallies([read.value, tally(exact(others), VISITS)]);
        expect(merged).toEqual({ ok: true, value: tally(exact([...some, ...others]), VISITS) });
      }),
    );
  });

  it.each([
    ["bigints", (value: unknown) => (typeof value === "number" ? BigInt(value) : value)],
    ["digits", (value: unknown) => (typeof value === "number" ? String(value) : value)],
    ["leading zeros", (value: unknown) => (typeof value === "number" ? `000${value}` : value)],
    ["midnights", (value: unknown) => (value === "2020-03-18" ? "2020-03-18T00:00:00.000Z" : value)],
    ["midnights with blanks", (value: unknown) => (value === "2020-03-18" ? "2020-03-18 00:00:00+00" : value)],
    ["dates", (value: unknown) => (value === "2020-03-18" ? new Date("2020-03-18T00:00:00Z") : value)],
    ["nothing in the place of null", (value: unknown) => value ?? undefined],
  ])("may hold %s", (_, changed) => {
    const rows = ROWS.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, changed(value)])),
    );
    expect(readSqlRows(VISITS, rows)).toEqual({ ok: true, value: ONE });
  });

  it("may have words that a driver took for numbers, as rows in memory may", () => {
    const desks: TallyDefinition = { id: "desks", version: 1, by: { desk: "desk" } };
    const read = readSqlRows(desks, [
      { part: 0, by_1: 7, counted: 1 },
      { part: 0, by_1: 8n, counted: 1 },
    ]);
    expect(read).toEqual({ ok: true, value: tally([{ desk: 7 }, { desk: 8 }], desks) });
  });

  it("are none: a tally without cells", () => {
    expect(readSqlRows(VISITS, [])).toEqual({ ok: true, value: tally([], VISITS) });
  });

  it("keep every reason for which there is no value", () => {
    const desks: TallyDefinition = { id: "desks", version: 1, by: { desk: "desk" } };
    const read = readSqlRows(desks, [{ part: 0, by_1: null, why_1: "asked-declined", counted: 3 }]);
    expect(read.ok && read.value.cells[0]?.values).toEqual([absent("asked-declined")]);
  });
});

describe("what is wrong with rows", () => {
  it.each([
    ["malformed", "part", { part: null }],
    ["malformed", "part", { part: 0.5 }],
    ["malformed", "part", { part: 2 }],
    ["malformed", "why_1", { by_1: null }],
    ["malformed", "why_1", { by_1: null, why_1: "lost" }],
    ["malformed", "by_1", { by_1: ["CNPEK"] }],
    ["malformed", "by_2", { by_2: "18 March" }],
    ["malformed", "by_2", { by_2: "2020-02-30" }],
    ["malformed", "by_2", { by_2: "2020-03-18T16:00:00.000Z" }],
    ["malformed", "by_2", { by_2: new Date(Number.NaN) }],
    ["malformed", "by_2", { by_2: 18_339 }],
    ["malformed", "counted", { counted: "many" }],
    ["malformed", "counted", { counted: -1n }],
    ["malformed", "counted", { counted: undefined }],
    ["contradictory", "counted", { counted: 0 }],
    ["out-of-range", "sum_1_total", { sum_1_total: "9007199254740992" }],
    ["out-of-range", "time_1_seconds", { time_1_seconds: 2n ** 60n }],
    ["malformed", "sum_1_total", { sum_1_total: "1e3" }],
    ["malformed", "sum_1_total", { sum_1_total: 2.5 }],
    ["contradictory", "sum_1_inexact", { sum_1_inexact: 99 }],
    ["malformed", "sum_1_inexact", { sum_1_inexact: "some" }],
    ["contradictory", "test_1_yes", { test_1_yes: 2 }],
    ["contradictory", "sum_1_reported", { sum_1_reported: 2 }],
    ["contradictory", "sum_1_total", { sum_1_reported: 0, sum_1_not_reported: 1 }],
    ["contradictory", "time_1_measured", { time_1_missing: 1 }],
    ["contradictory", "time_1_longest", { time_1_longest: 99 }],
    ["contradictory", "time_1_seconds", { time_1_seconds: 101 }],
    ["malformed", "time_1_shortest", { time_1_shortest: null }],
  ])("%s at %s", (code, column, changed) => {
    const read = readSqlRows(VISITS, [{ ...ROWS[0], ...changed }, ...ROWS.slice(1)]);
    expect(read.ok ? [] : read.issues).toContainEqual({ code, path: [0, column] });
  });

  it("is named once for every row and column, and repeats nothing that stood there", () => {
    const read = readSqlRows(VISITS, [{ ...ROWS[0], counted: "secret", test_1_yes: "secret" }, ROWS[1], "secret"]);
    const issues = read.ok ? [] : read.issues;
    expect(issues.map(({ path }) => path)).toEqual([[0, "counted"], [0, "test_1_yes"], [2]]);
    expect(JSON.stringify(read)).not.toContain("secret");
  });

  it.each([
    ["a cell that comes twice", [...ROWS, ROWS[0]], [2, "part"]],
    ["a bucket without its cell", [ROWS[1]], [0, "part"]],
    ["a bucket that is missing", [ROWS[0]], [0, "time_1_measured"]],
    ["a bucket that comes twice", [...ROWS, ROWS[1]], [0, "time_1_measured"]],
    [
      "a bucket too far",
      [ROWS[0], { ...ROWS[1], place: placeOf(Number.MAX_SAFE_INTEGER, 6) + 1 }],
      [0, "time_1_measured"],
    ],
  ])("is contradictory: %s", (_, rows, path) => {
    expect(readSqlRows(VISITS, rows)).toEqual({ ok: false, issues: [{ code: "contradictory", path }] });
  });

  it("never makes it throw", () => {
    const names = fc.constantFrom(...sqlColumns(VISITS));
    const anyValue = fc.oneof(
      fc.jsonValue(),
      fc.bigInt(),
      fc.constantFrom(0, 1, 2, "1", "asked-unknown", "2020-03-18"),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(names, anyValue, { maxKeys: 24 }))), (rows) => {
        const read = readSqlRows(VISITS, rows);
        expect(read.ok).toBe(rows.length === 0);
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (value) => void readSqlRows(VISITS, value)));
    fc.assert(
      fc.property(fc.nat(1), names, anyValue, (row, name, value) => {
        const read = readSqlRows(
          VISITS,
          ROWS.map((one, place) => (place === row ? { ...one, [name]: value } : one)),
        );
        const stored = read.ok ? readTally(JSON.parse(JSON.stringify(read.value))) : read;
        expect(stored.ok).toBe(read.ok);
      }),
    );
    expect(readSqlRows(VISITS, "rows")).toEqual({ ok: false, issues: [{ code: "malformed", path: [] }] });
    expect(() => readSqlRows({ ...VISITS, version: 0 }, [])).toThrow(RangeError);
  });
});

/** One step of a combiner: what is sent on is a text. */
const sent = (one: Tally) => JSON.stringify(one);

function received(text: string): Tally {
  const read = readTally(JSON.parse(text));
  if (!read.ok) throw new Error("refused");
  return read.value;
}

describe("partial tallies", () => {
  it("come to the whole by any split, any order and any tree of merges, written down and read back at every step", () => {
    fc.assert(
      fc.property(anyVisits, fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 9 }), (visits, chances, parts) => {
        const next = (below: number) => (chances.next().value as number) % below;
        const bundles = Array.from({ length: parts }, () => [] as Visit[]);
        for (const visit of visits) bundles[next(parts)]?.push(visit);
        // Some have seen nothing at all, not even the definition.
        let texts = [...bundles.map((bundle) => sent(tally(bundle, VISITS))), sent(EMPTY_TALLY)];
        while (texts.length > 1) {
          const taken = [...texts];
          const some = Array.from(
            { length: 2 + next(2) },
            () => taken.splice(next(taken.length), 1)[0] ?? sent(EMPTY_TALLY),
          );
          const merged = mergeTallies(some.map(received));
          if (!merged.ok) throw new Error("refused");
          texts = [...taken, sent(merged.value)];
        }
        expect(received(texts[0] as string)).toEqual(tally(visits, VISITS));
      }),
    );
  });
});
