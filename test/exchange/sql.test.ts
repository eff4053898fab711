import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, absent } from "../../src/answer.js";
import { toSql } from "../../src/exchange/sql.js";
import { SQL_DIALECTS, type SqlDialect } from "../../src/exchange/sql-dialect.js";
import { mergeTallies, tally } from "../../src/statistics/tally.js";
import type { TallyDefinition } from "../../src/statistics/tally-definition.js";
import {
  asked,
  type ColumnType,
  duckdbWarehouse,
  fill,
  postgresWarehouse,
  quoted,
  type Warehouse,
} from "./sql-warehouses.js";

const warehouses: Warehouse[] = [];
beforeAll(async () => {
  warehouses.push(await duckdbWarehouse(), await postgresWarehouse());
}, 120_000);
afterAll(async () => {
  for (const warehouse of warehouses) await warehouse.close();
});
const EXECUTED = ["duckdb", "postgresql"] as const;
const of = (dialect: SqlDialect) => warehouses.find((one) => one.dialect === dialect) as Warehouse;

const ZONES = {
  CNPEK: "Asia/Shanghai",
  GRATH: "Europe/Athens",
  USJFK: "America/New_York",
  WSAPW: "Pacific/Apia",
  'it\'s "ours"; --': "Europe/Athens",
} as const;

const VISITS = {
  id: "visits",
  version: 1,
  by: {
    port: "port",
    day: { dayOf: "entry", timeZones: { field: "port", zones: ZONES } },
    exitDay: { dayOf: "exit", timeZone: "Pacific/Apia" },
  },
  counts: {
    cleared: { status: "cleared" },
    heldRed: { status: ["held", "refused", "held"], lane: "red" },
    nothing: { lane: [] },
    everything: {},
  },
  sums: {
    bags: { field: "bags" },
    kilograms: { field: "kilograms", decimals: 2 },
    tonnes: { field: "tonnes", decimals: 3 },
  },
  durations: {
    stay: { from: "entry", to: "exit", relativeError: 0.01 },
    back: { from: "exit", to: "entry", relativeError: 0.25 },
    plain: { from: "entry", to: "exit" },
  },
} as const satisfies TallyDefinition;

const COLUMNS: Readonly<Record<string, ColumnType>> = {
  port: "word",
  entry: "instant",
  exit: "instant",
  status: "word",
  lane: "word",
  bags: "double",
  kilograms: "double",
  tonnes: "decimal",
};

const ABSENT_WORDS = { "": "not-asked", "?": "asked-unknown", "declined ' ": "asked-declined" } as const;

/** What a word is in memory that stands so in the table. */
const inMemory = (word: string | undefined): Answer<string> | undefined =>
  word !== undefined && Object.hasOwn(ABSENT_WORDS, word)
    ? absent(ABSENT_WORDS[word as keyof typeof ABSENT_WORDS])
    : word;

/** Around changes of clocks: Apia left 2011-12-30 out; New York, Athens 2021; before 1970; with fractions of a second. */
const anyInstant = fc.oneof(
  fc.integer({ min: 1_325_100_000, max: 1_325_500_000 }),
  fc.integer({ min: 1_636_150_000, max: 1_636_350_000 }),
  fc.integer({ min: 1_635_540_000, max: 1_635_740_000 }),
  fc.integer({ min: -100_000, max: 100_000 }),
  fc.integer({ min: 0, max: 2_147_483_647 }),
  fc.integer({ min: 0, max: 4_000_000_000 }).map((half) => half / 2),
);

const anyWord = fc.oneof(
  fc.constantFrom(
    ...Object.keys(ZONES),
    "elsewhere",
    "",
    "?",
    "declined ' ",
    "__proto__",
    "cnpek",
    "中文🚢",
    "a\nb",
    " CNPEK",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }).filter((text) => !text.includes("\0")),
);

const anyRow = fc.record({
  port: fc.option(anyWord, { nil: undefined, freq: 8 }),
  entry: fc.option(anyInstant, { nil: undefined, freq: 8 }),
  stay: fc.oneof(fc.constant(0), fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 400_000_000 })),
  hasLeft: fc.boolean(),
  status: fc.constantFrom("cleared", "held", "refused", "?", "", undefined),
  lane: fc.constantFrom("red", "green", "declined ' ", undefined),
  bags: fc.oneof(
    fc.integer({ min: -5, max: 1_000_000 }),
    fc.constant(undefined),
    fc.constant(Number.MAX_SAFE_INTEGER - 5e6),
  ),
  kilograms: fc.oneof(
    fc.integer({ min: -5, max: 2 ** 40 }).map((units) => units / 100),
    fc.constant(undefined),
  ),
  tonnes: fc.oneof(
    fc.integer({ min: 0, max: 999_999_999 }).map((units) => units / 1000),
    fc.constant(undefined),
  ),
});
const anyRows = fc.array(anyRow, { maxLength: 80 }).map((rows) => {
  let large = 0;
  return rows.map(({ stay, hasLeft, bags, ...row }) => ({
    ...row,
    // One of them is the most that a number of its size can be; two would be more than can be added up.
    bags: bags !== undefined && bags > 1e9 && large++ > 0 ? 7 : bags,
    exit: hasLeft && row.entry !== undefined ? row.entry + stay : undefined,
  }));
});

const remembered = (
  rows: readonly { readonly port?: string | undefined; status?: string | undefined; lane?: string | undefined }[],
) => rows.map((row) => ({ ...row, port: inMemory(row.port), status: inMemory(row.status), lane: inMemory(row.lane) }));

describe.each(EXECUTED)("executed by %s", (dialect) => {
  const ask = (definition: TallyDefinition, source: Omit<Parameters<typeof asked>[2], "dialect"> = { table: "t" }) =>
    asked(of(dialect), definition, source);

  it("counts what is counted in memory, whatever the rows say", async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        await fill(of(dialect), "visits", COLUMNS, rows);
        const counted = await ask(VISITS, { table: "visits", absentWords: ABSENT_WORDS });
        expect(counted).toEqual(tally(remembered(rows), VISITS));
      }),
      { numRuns: 25 },
    );
  });

  it("has no cells of no rows, and one of all where nothing is grouped by", async () => {
    const all: TallyDefinition = { id: "all", version: 1, by: {} };
    const lanes: TallyDefinition = { ...all, by: { lane: "lane" } };
    await fill(of(dialect), "t", { lane: "word" }, []);
    expect(await ask(all)).toEqual(tally([], all));
    expect(await ask(lanes)).toEqual(tally([], lanes));
    await fill(of(dialect), "t", { lane: "word" }, [{ lane: "red" }, { lane: null }, {}]);
    expect(await ask(all)).toEqual(tally([{}, {}, {}], all));
    expect(await ask(lanes)).toEqual(tally([{ lane: "red" }, {}, {}], lanes));
  });

  it.each([
    ["Asia/Shanghai", "2020-03-17T15:59:59Z", "2020-03-17"],
    ["Asia/Shanghai", "2020-03-17T16:00:00Z", "2020-03-18"],
    ["Europe/Athens", "2021-10-31T21:59:59Z", "2021-10-31"],
    ["Europe/Athens", "2021-10-31T22:00:00Z", "2021-11-01"],
    ["America/New_York", "2021-11-07T03:59:59Z", "2021-11-06"],
    ["America/New_York", "2021-11-08T04:59:59Z", "2021-11-07"],
    ["Pacific/Apia", "2011-12-30T09:59:59Z", "2011-12-29"],
    ["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31"],
    ["asia/shanghai", "2020-03-17T16:00:00Z", "2020-03-18"],
    ["UTC", "2020-03-17T23:59:59Z", "2020-03-17"],
  ])("tells the day in %s of %s", async (timeZone, at, day) => {
    const days: TallyDefinition = { id: "days", version: 1, by: { day: { dayOf: "at", timeZone } } };
    await fill(of(dialect), "t", { at: "instant" }, [{ at: Date.parse(at) / 1000 }]);
    expect((await ask(days)).cells.map(({ values }) => values)).toEqual([[day]]);
    expect(await ask(days)).toEqual(tally([{ at }], days));
  });

  it("does not ask which zone the session is in, and takes a time without a zone for UTC", async () => {
    const days: TallyDefinition = { id: "days", version: 1, by: { day: { dayOf: "at", timeZone: "Asia/Shanghai" } } };
    const { run } = of(dialect);
    await run("SET TimeZone = 'America/New_York'");
    await run("DROP TABLE IF EXISTS t");
    await run('CREATE TABLE t ("at" TIMESTAMP)');
    await run("INSERT INTO t VALUES ('2021-03-14 07:30:00'), ('2021-03-14 16:00:00.999999')");
    const counted = tally([{ at: "2021-03-14T07:30:00Z" }, { at: "2021-03-14T16:00:00Z" }], days);
    expect(await ask(days)).toEqual(counted);
    await fill(of(dialect), "t", { at: "instant" }, [{ at: 1_615_707_000 }, { at: 1_615_737_600 }]);
    expect(await ask(days)).toEqual(counted);
    await run("SET TimeZone = 'UTC'");
  });

  it.each([0.25, 0.01, 1 / 16_384])(
    "puts times at every edge into the bucket that a sketch of %s has",
    async (error) => {
      const stays: TallyDefinition = {
        id: "stays",
        version: 1,
        by: {},
        durations: { stay: { from: "a", to: "b", relativeError: error } },
      };
      const powers = Array.from({ length: 38 }, (_, power) => 2 ** power);
      const edges = powers.flatMap((power) => [
        power - 1,
        power,
        power + 1,
        Math.floor(power * 1.5),
        power + power / 64,
      ]);
      const rows = [...edges, 0, 0].map((b) => ({ a: 0, b: Math.min(Math.floor(b), 253_402_300_799) }));
      await fill(of(dialect), "t", { a: "instant", b: "instant" }, rows);
      expect(await ask(stays)).toEqual(tally(rows, stays));
    },
  );

  it("counts instants that can be recorded, and no others", async () => {
    const stays: TallyDefinition = { id: "stays", version: 1, by: {}, durations: { stay: { from: "a", to: "b" } } };
    const { run } = of(dialect);
    await fill(of(dialect), "t", { a: "instant", b: "instant" }, [
      { a: 0, b: 253_402_300_799 },
      { a: -0.5, b: 9 },
    ]);
    await run("INSERT INTO t VALUES ('1970-01-01 00:00:00+00', 'infinity'), ('-infinity', '1970-01-01 00:00:09.9+00')");
    const cell = (await ask(stays)).cells[0];
    expect(cell?.durations["stay"]).toMatchObject({ measured: 1, missing: 3, seconds: 253_402_300_799 });
    const rows = [
      { a: 0, b: 253_402_300_800 },
      { a: 0.9, b: 9.5 },
      { a: 0.4, b: 9.999 },
      { a: -0.1, b: 0 },
    ];
    await fill(of(dialect), "t", { a: "instant", b: "instant" }, rows);
    expect(await ask(stays)).toEqual(tally(rows, stays));
    expect((await ask(stays)).cells[0]?.durations["stay"]).toMatchObject({ measured: 2, missing: 2, seconds: 18 });
  });

  it("adds decimals up exactly, and takes finer ones for not reported, as the tally in memory does", async () => {
    const weights: TallyDefinition = { id: "weights", version: 1, by: {}, sums: { kg: { field: "kg", decimals: 2 } } };
    const { run } = of(dialect);
    await fill(
      of(dialect),
      "t",
      { kg: "double" },
      [0.1, 0.2, 1.15, -1, 4.35, 0.57].map((kg) => ({ kg })),
    );
    await run("INSERT INTO t VALUES ('NaN')");
    const kept = [0.1, 0.2, 1.15, -1, 4.35, 0.57, Number.NaN].map((kg) => ({ kg }));
    expect(await ask(weights)).toEqual(tally(kept, weights));
    for (const kg of [0.125, 1e300, 2 ** 46.36]) {
      const rows = [{ kg }, { kg: 1 }, { kg: -1 }];
      await fill(of(dialect), "t", { kg: "double" }, rows);
      const { text, parameters } = toSql(weights, { dialect, table: "t" });
      const [row] = (await of(dialect).ask(text, parameters)) as Record<string, unknown>[];
      expect([row?.["sum_1_reported"], row?.["sum_1_not_reported"], row?.["sum_1_inexact"]].map(Number)).toEqual([
        1, 2, 1,
      ]);
      expect(await ask(weights)).toEqual(tally(rows, weights));
    }
    await run("DELETE FROM t");
    await run("INSERT INTO t VALUES ('Infinity')");
    expect(await ask(weights)).toEqual(tally([{ kg: Number.POSITIVE_INFINITY }], weights));
  });

  it("takes any decimal that a double can say, as the tally in memory does", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.bigInt({ min: 0n, max: 2n ** 44n }), fc.constantFrom(0, 1, 2)), {
          minLength: 1,
          maxLength: 60,
        }),
        async (pairs) => {
          const exact: TallyDefinition = {
            id: "exact",
            version: 1,
            by: {},
            sums: { kg: { field: "kg", decimals: 2 } },
          };
          const rows = pairs.map(([units, less]) => ({ kg: Number(units) / 10 ** less }));
          await fill(of(dialect), "t", { kg: "double" }, rows);
          expect(await ask(exact)).toEqual(tally(rows, exact));
        },
      ),
      { numRuns: 15 },
    );
  });

  const NAMES = [
    'a"b',
    "'; DROP TABLE kept; --",
    "line\nbreak",
    "中文 🚢",
    "semi;colon",
    "back`tick\\",
    "$1",
    "{p1:String}",
    "/*",
  ];

  it.each(NAMES)("quotes names: %j", async (name) => {
    const lanes: TallyDefinition = {
      id: "lanes",
      version: 1,
      by: { lane: name, day: { dayOf: `${name} at`, timeZone: "UTC" } },
      counts: { own: { [name]: [name, "x"] } },
      sums: { bags: { field: `${name} bags` } },
    };
    const { run, ask: asking } = of(dialect);
    await run("DROP TABLE IF EXISTS kept; CREATE TABLE kept (one integer); INSERT INTO kept VALUES (1)");
    await run(`CREATE SCHEMA IF NOT EXISTS ${quoted(name)}`);
    const columns = { [name]: "word", at: "instant", [`${name} bags`]: "double" } as const;
    const rows = [{ [name]: name, at: 9, [`${name} bags`]: 2 }, { [name]: "x'); --", at: 9 }, {}];
    await fill(of(dialect), `${quoted(name)}.${quoted(name)}`, columns, rows);
    const source = { table: [name, name], columns: { [`${name} at`]: "at" } };
    const kept = rows.map((row) => ({ ...row, [`${name} at`]: (row as { at?: number }).at }));
    expect(await ask(lanes, source)).toEqual(tally(kept, lanes));
    expect(await asking("SELECT one FROM kept", [])).toEqual([{ one: 1 }]);
  });

  it.each(["given", "known", "told", "given_", "source", "placed"])(
    "reads a table that is named as its parts are: %s",
    async (table) => {
      const lanes: TallyDefinition = {
        id: "lanes",
        version: 1,
        by: { lane: "w1" },
        durations: { stay: { from: "s1", to: "e1", relativeError: 0.01 } },
      };
      const rows = [{ w1: "red", s1: 5, e1: 9 }, { w1: "a1" }];
      await fill(of(dialect), table, { w1: "word", s1: "instant", e1: "instant" }, rows);
      expect(await ask(lanes, { table })).toEqual(tally(rows, lanes));
    },
  );
});

it("counts words apart that a column of DuckDB is declared to take for the same", async () => {
  const lanes: TallyDefinition = { id: "lanes", version: 1, by: { lane: "lane" }, counts: { red: { lane: "red" } } };
  const duckdb = of("duckdb");
  await duckdb.run("DROP TABLE IF EXISTS t; CREATE TABLE t (lane VARCHAR COLLATE NOCASE)");
  await duckdb.run("INSERT INTO t VALUES ('red'), ('Red'), ('RED ')");
  expect(await asked(duckdb, lanes, { table: "t" })).toEqual(
    tally([{ lane: "red" }, { lane: "Red" }, { lane: "RED " }], lanes),
  );
});

it("merges what two warehouses and a desk counted into the tally of all", async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, anyRows, anyRows, async (one, two, three) => {
      const small = [one, two, three].map((rows) =>
        rows.map((row) => ({ ...row, bags: Math.min(row.bags ?? 0, 1e6) })),
      );
      const [first = [], second = [], third = []] = small;
      await fill(of("duckdb"), "visits", COLUMNS, first);
      await fill(of("postgresql"), "visits", COLUMNS, second);
      const source = { table: "visits", absentWords: ABSENT_WORDS };
      const merged = mergeTallies([
        await asked(of("postgresql"), VISITS, source),
        tally(remembered(third), VISITS),
        await asked(of("duckdb"), VISITS, source),
      ]);
      expect(merged).toEqual({ ok: true, value: tally(remembered(small.flat()), VISITS) });
    }),
    { numRuns: 10 },
  );
});

/** A text without what is quoted in it; throws where a quote has no end. */
function unquoted(text: string, dialect: SqlDialect): { readonly rest: string; readonly identifiers: string[] } {
  const identifiers: string[] = [];
  const sign = dialect === "duckdb" || dialect === "postgresql" ? '"' : "`";
  let rest = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (text.startsWith("--", at)) at = text.indexOf("\n", at);
    else if (character === "'") at = text.indexOf("'", at + 1);
    else if (character !== sign) rest += character;
    else {
      let name = "";
      for (at++; ; at++) {
        if (at >= text.length) throw new Error("a quote without an end");
        if (dialect === "clickhouse" && text[at] === "\\") name += text[++at];
        else if (text[at] !== sign) name += text[at];
        else if (dialect !== "clickhouse" && text[at + 1] === sign) name += text[++at];
        else break;
      }
      identifiers.push(name);
      rest += "I";
    }
  }
  return { rest, identifiers };
}

describe.each(SQL_DIALECTS)("the text for %s", (dialect) => {
  const names = [
    'a"b',
    "it's",
    "`tick`",
    "back\\slash\\",
    "中文 🚢",
    "; DROP TABLE x --",
    "line\nbreak",
    "$9",
    ":p9",
    "{p9:String}",
  ];
  const fields = Object.fromEntries(Object.keys(COLUMNS).map((field, place) => [field, names[place] as string]));
  const source = { dialect, table: ["schema of `us`", 'ta"ble'], columns: fields, absentWords: ABSENT_WORDS };
  const { text, parameters, columns, executed } = toSql(VISITS, source);
  const { rest, identifiers } = unquoted(text, dialect);

  it("has every name between quotes, and nothing of a name or a word outside of them", () => {
    const collation = dialect === "postgresql" ? ["C"] : [];
    expect(new Set(identifiers)).toEqual(new Set([...source.table, ...Object.values(fields), ...collation]));
    expect(rest).toMatch(/^[\w\s(),.=<>*/$:{}+-]*$/);
    expect(rest).not.toContain(";");
    for (const word of ["cleared", "held", "CNPEK", "Shanghai", "declined '"]) expect(text).not.toContain(word);
    expect([...rest].filter((sign) => sign === "(").length).toBe([...rest].filter((sign) => sign === ")").length);
  });

  it("has every parameter once, in order", () => {
    const values: readonly string[] = Object.values(parameters);
    const marks = [...rest.matchAll(/\$(\d+)|:p(\d+)|\{p(\d+):String\}/g)].map((mark) =>
      Number(mark[1] ?? mark[2] ?? mark[3]),
    );
    expect(marks).toEqual(values.map((_, place) => place + 1));
    expect(values).toContain("Pacific/Apia");
    expect(values.filter((one) => one === "held")).toEqual(["held"]);
    expect(Array.isArray(parameters)).toBe(executed);
    if (!executed) expect(Object.keys(parameters)).toEqual(values.map((_, place) => `p${place + 1}`));
  });

  it("names the columns of the answer in their order, in each part", () => {
    const parts = rest.slice(rest.lastIndexOf("\n)\nSELECT") + 3).split("UNION ALL");
    expect(parts).toHaveLength(3);
    for (const part of parts) {
      const list = part.slice(0, part.search(/\nFROM (told|\()/));
      const own = list.split(/,\n/).map((column) => /(\w+)\s*$/.exec(column)?.[1]);
      expect(own).toEqual(columns);
    }
  });

  it("says in both languages where no test has executed it", () => {
    expect(executed).toBe(dialect === "duckdb" || dialect === "postgresql");
    expect(text.startsWith("-- pratique: no test of the library has executed this text")).toBe(!executed);
    expect(text.includes("未执行过此语句")).toBe(!executed);
  });
});

const SETTING = ["$", "{env:HOME}"].join("");

describe("what is refused", () => {
  const lanes: TallyDefinition = { id: "lanes", version: 1, by: { lane: "lane" } };
  const day = (timeZone: string): TallyDefinition => ({ ...lanes, by: { day: { dayOf: "at", timeZone } } });

  it.each([
    ["a definition that is none", { ...lanes, version: 0 }, { table: "t" }],
    ["a zone without its place", day("CET"), { table: "t" }],
    ["no zone at all", day("Peking time"), { table: "t" }],
    ["no table", lanes, { table: [] }],
    ["an empty name", lanes, { table: ["s", ""] }],
    ["a name with what ends a text", lanes, { table: "t", columns: { lane: "a\0b" } }],
    ["a name that PostgreSQL would cut off", lanes, { table: `${"港".repeat(21)}s`, dialect: "postgresql" }],
    ["a dialect that is not known", lanes, { table: "t", dialect: "mysql" as never }],
    ["what Spark would put a setting for", lanes, { table: SETTING, dialect: "spark" }],
    ["a reason that is none", lanes, { table: "t", absentWords: { "": "lost" as never } }],
  ] as const)("%s", (_, definition, source) => {
    expect(() => toSql(definition as TallyDefinition, { dialect: "duckdb", ...source } as never)).toThrow(RangeError);
  });

  it("is not the longest name that PostgreSQL keeps whole, nor a longer one elsewhere", () => {
    for (const [dialect, table] of [
      ["postgresql", "港".repeat(21)],
      ["duckdb", "t".repeat(400)],
    ] as const)
      expect(toSql(lanes, { dialect, table }).text).toContain(`FROM "${table}" AS source`);
  });

  it("is not a column that an object is born with", () => {
    const { text } = toSql({ ...lanes, by: { lane: "constructor" } }, { dialect: "duckdb", table: "t", columns: {} });
    expect(text).toContain('source."constructor"');
  });
});
