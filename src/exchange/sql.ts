import { checkDefinition, type TallyDefinition } from "../statistics/tally-definition.js";
import { sqlColumns } from "./sql-columns.js";
import { SQL_DIALECTS, SQL_WRITERS, type SqlDialect } from "./sql-dialect.js";
import { type SqlSource, Writing } from "./sql-writing.js";

/** A query, and what is bound to it: nothing that a definition says stands in the text as a literal. */
export interface SqlQuery<Dialect extends SqlDialect = SqlDialect> {
  readonly dialect: Dialect;
  readonly text: string;
  /** In their order for `$1`, `$2` …; by name, `p1`, `p2` …, for ClickHouse and Spark. */
  readonly parameters: SqlParameters<Dialect>;
  /** The columns of the answer, in order; `readSqlRows` reads them by name. */
  readonly columns: readonly string[];
  /** Whether the tests of this library execute this dialect. Where not, the text begins by saying so. */
  readonly executed: boolean;
}

/** What is bound to a query: texts, in order or by name, as the dialect has it. */
export type SqlParameters<Dialect extends SqlDialect> = Dialect extends "duckdb" | "postgresql"
  ? readonly string[]
  : Readonly<Record<string, string>>;

/**
 * The query that counts the rows of a table as `tally` counts them in memory: the same cells, tests, sums, durations and
 * buckets of sketches, for a warehouse that outgrew one machine. Instants are columns of instants, numbers are numbers and
 * words are texts. What `readSqlRows` makes of the answer is a tally like any other. The names of the table and its
 * columns are the program's own and are quoted; they are no place for what a stranger wrote.
 *
 * @throws RangeError when the definition is none, a name is empty, cannot be quoted or would be cut off (63 bytes in
 * PostgreSQL), the dialect is not known, or a time zone is without its place: `CET` means another clock to PostgreSQL than to IANA.
 * @example
 * const lanes = { id: "lanes", version: 1, by: { lane: "lane" }, counts: { cleared: { status: "cleared" } } };
 * const { text, parameters } = toSql(lanes, { dialect: "duckdb", table: ["port", "visits"] });
 * [text.includes(`FROM "port"."visits" AS source`), text.includes("cleared"), parameters] // => [true, false, ["cleared"]]
 * @see ISO/IEC 9075 (SQL); the manuals of DuckDB 1.5, PostgreSQL 14 and later, ClickHouse 24 and later, Spark 3.4 and later
 */
export function toSql<Dialect extends SqlDialect>(
  definition: TallyDefinition,
  source: SqlSource<Dialect>,
): SqlQuery<Dialect> {
  checkDefinition(definition, "toSql");
  checkZones(definition);
  const { dialect } = source;
  if (!SQL_DIALECTS.includes(dialect)) throw new RangeError("toSql: expected one of SQL_DIALECTS, got another");
  const writing = new Writing(definition, source);
  const text = writing.text();
  const { executed, isNamed } = SQL_WRITERS[dialect];
  const names = writing.bound.map((value, place) => [`p${place + 1}`, value] as const);
  return {
    dialect,
    text: executed ? text : `${NOT_EXECUTED}\n${text}`,
    parameters: (isNamed ? Object.fromEntries(names) : writing.bound) as SqlParameters<Dialect>,
    columns: sqlColumns(definition),
    executed,
  };
}

const NOT_EXECUTED =
  "-- pratique: no test of the library has executed this text; try it on known rows first.\n" +
  "-- pratique：本库的测试未执行过此语句，请先以已知数据核对。";

/** Names without a place are abbreviations to some engines: fixed hours, where the zone of that name changes its clocks. */
function checkZones({ by }: TallyDefinition): void {
  const zones = Object.values(by).flatMap((one) =>
    typeof one === "string" ? [] : "timeZone" in one ? [one.timeZone] : Object.values(one.timeZones.zones),
  );
  if (!zones.every((zone) => zone.includes("/") || zone.toUpperCase() === "UTC"))
    throw new RangeError("toSql: expected time zones with their place, such as Europe/Athens, or UTC, got another");
}
