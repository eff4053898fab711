import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { type AbsentReason, type Answer, isAbsent } from "../../src/answer.js";
import { toSql } from "../../src/exchange/sql.js";
import { readSqlRows } from "../../src/exchange/sql-rows.js";
import type { SqlSource } from "../../src/exchange/sql-writing.js";
import type { Tally } from "../../src/statistics/tally.js";
import type { TallyDefinition } from "../../src/statistics/tally-definition.js";

/** An engine that executes what the library only writes. */
export interface Warehouse {
  readonly dialect: "duckdb" | "postgresql";
  run(text: string): Promise<void>;
  ask(text: string, parameters: readonly string[]): Promise<unknown[]>;
  close(): Promise<void>;
}

export async function duckdbWarehouse(): Promise<Warehouse> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection: DuckDBConnection = await instance.connect();
  return {
    dialect: "duckdb",
    run: async (text) => void (await connection.run(text)),
    ask: async (text, parameters) => (await connection.runAndReadAll(text, [...parameters])).getRowObjectsJS(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function postgresWarehouse(): Promise<Warehouse> {
  const database = new PGlite();
  await database.waitReady;
  return {
    dialect: "postgresql",
    run: async (text) => void (await database.exec(text)),
    ask: async (text, parameters) => (await database.query(text, [...parameters])).rows,
    close: () => database.close(),
  };
}

/** How a value stands in a table: a word, an instant by its seconds since 1970, or a number. */
export type ColumnType = "word" | "instant" | "double" | "decimal";

const TYPES = {
  duckdb: { word: "VARCHAR", instant: "TIMESTAMPTZ", double: "DOUBLE", decimal: "DECIMAL(18, 3)" },
  postgresql: { word: "text", instant: "timestamptz", double: "double precision", decimal: "numeric" },
} as const;

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Makes a table and puts rows into it, as they are: `undefined` and `null` are NULL, an absent word is a word of its own. */
export async function fill(
  { dialect, run }: Warehouse,
  table: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly object[],
  absentWords: Readonly<Record<string, AbsentReason>> = {},
): Promise<void> {
  const names = Object.keys(columns);
  const types = names.map((name) => `${quoted(name)} ${TYPES[dialect][columns[name] as ColumnType]}`);
  await run(`DROP TABLE IF EXISTS ${table}`);
  await run(`CREATE TABLE ${table} (${types.join(", ")})`);
  const word = (value: Answer<unknown>) =>
    isAbsent(value) ? (Object.entries(absentWords).find(([, reason]) => reason === value.absent)?.[0] ?? null) : value;
  const literal = (given: unknown, type: ColumnType) => {
    const value = word(given) ?? null;
    if (value === null) return "NULL";
    if (type === "word") return `'${String(value).replaceAll("'", "''")}'`;
    return type === "instant" ? `to_timestamp(${String(value)})` : `'${String(value)}'`;
  };
  const values = rows.map(
    (row) =>
      `(${names.map((name) => literal((row as Record<string, unknown>)[name], columns[name] as ColumnType)).join(", ")})`,
  );
  if (values.length > 0) await run(`INSERT INTO ${table} VALUES ${values.join(", ")}`);
}

/** The tally that the warehouse counts. */
export async function asked(
  warehouse: Warehouse,
  definition: TallyDefinition,
  source: Omit<SqlSource, "dialect">,
): Promise<Tally> {
  const { text, parameters } = toSql(definition, { ...source, dialect: warehouse.dialect });
  const rows = await warehouse.ask(text, parameters as readonly string[]);
  const read = readSqlRows(definition, rows);
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.issues)}`);
  return read.value;
}
