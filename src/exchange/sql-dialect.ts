/** The dialects of SQL that a tally is written in. */
export const SQL_DIALECTS = ["duckdb", "postgresql", "clickhouse", "spark"] as const;

/** One of `SQL_DIALECTS`. */
export type SqlDialect = (typeof SQL_DIALECTS)[number];

/** @internal What a dialect writes in its own way. Every argument is an expression, unless it says otherwise. */
export interface DialectWriter {
  /** Whether the tests execute it, on an engine of that name. */
  readonly executed: boolean;
  /** Whether parameters are bound by name. */
  readonly isNamed: boolean;
  /** Whether a name can be quoted and then stands for itself alone. */
  readonly isName: (name: string) => boolean;
  /** A name between quotes that nothing in it can end. */
  readonly identifier: (name: string) => string;
  /** The place of a parameter, the first of which is 1: always a text. */
  readonly parameter: (place: number) => string;
  /** As a text that is compared character by character. */
  readonly word: (value: string) => string;
  readonly text: (value: string) => string;
  /** As a double, which is what a number is in memory. */
  readonly double: (value: string) => string;
  /** A double without a fraction as a whole number that adds up without loss. */
  readonly addend: (value: string) => string;
  /** The time of an instant since 1970, and its whole seconds where it lies from then to the last second of the year 9999. */
  readonly epoch: (instant: string) => string;
  readonly seconds: (epoch: string) => string;
  /** A whole number of 0 or more by a power of two, without the rest. */
  readonly quotient: (whole: string, by: number) => string;
  /** The day, as `2020-03-18`, that the clocks of a zone show at a second. */
  readonly day: (seconds: string, zone: string) => string;
}

const LAST_SECOND = 253_402_300_799;
/** The same in microseconds: beyond what a number holds, and so written out. */
const LAST_MICROSECOND = "253402300799000000";

const doubled = (sign: string) => (name: string) => `${sign}${name.replaceAll(sign, sign + sign)}${sign}`;

/** No engine takes an empty name, and a NUL ends the text itself. */
const isName = (name: string) => name !== "" && !name.includes("\0");

const duckdb: DialectWriter = {
  executed: true,
  isNamed: false,
  isName,
  identifier: /* @__PURE__ */ doubled('"'),
  parameter: (place) => `CAST($${place} AS VARCHAR)`,
  // A column may be declared to compare words in another way.
  word: (value) => `CAST(${value} AS VARCHAR) COLLATE C`,
  text: (value) => `CAST(${value} AS VARCHAR)`,
  double: (value) => `CAST(${value} AS DOUBLE)`,
  addend: (value) => `CAST(${value} AS BIGINT)`,
  epoch: (instant) => `epoch_us(${instant})`,
  seconds: (epoch) => `CASE WHEN ${epoch} >= 0 AND ${epoch} <= ${LAST_MICROSECOND} THEN ${epoch} // 1000000 END`,
  quotient: (whole, by) => `${whole} // ${by}`,
  day: (seconds, zone) => `strftime(timezone(${zone}, to_timestamp(${seconds})), '%Y-%m-%d')`,
};

const postgresql: DialectWriter = {
  executed: true,
  isNamed: false,
  // What is longer is cut off without a word, and then two names may be one.
  isName: (name) => isName(name) && new TextEncoder().encode(name).length <= 63,
  identifier: /* @__PURE__ */ doubled('"'),
  parameter: (place) => `CAST($${place} AS text)`,
  word: (value) => `CAST(${value} AS text) COLLATE "C"`,
  text: (value) => `CAST(${value} AS text)`,
  double: (value) => `CAST(${value} AS double precision)`,
  addend: (value) => `CAST(${value} AS bigint)`,
  epoch: (instant) => `EXTRACT(EPOCH FROM ${instant})`,
  seconds: (epoch) => `CASE WHEN ${epoch} >= 0 AND ${epoch} <= ${LAST_SECOND} THEN CAST(FLOOR(${epoch}) AS bigint) END`,
  quotient: (whole, by) => `${whole} / ${by}`,
  day: (seconds, zone) => `to_char(timezone(${zone}, to_timestamp(${seconds})), 'YYYY-MM-DD')`,
};

const clickhouse: DialectWriter = {
  executed: false,
  isNamed: true,
  isName,
  identifier: (name) => `\`${name.replace(/[\\`]/g, "\\$&")}\``,
  parameter: (place) => `{p${place}:String}`,
  word: (value) => `CAST(${value} AS Nullable(String))`,
  text: (value) => `CAST(${value} AS String)`,
  double: (value) => `CAST(${value} AS Nullable(Float64))`,
  addend: (value) => `CAST(${value} AS Nullable(Int128))`,
  epoch: (instant) => `toUnixTimestamp64Micro(toDateTime64(${instant}, 6, 'UTC'))`,
  seconds: (epoch) => `CASE WHEN ${epoch} >= 0 AND ${epoch} <= ${LAST_MICROSECOND} THEN intDiv(${epoch}, 1000000) END`,
  quotient: (whole, by) => `intDiv(${whole}, ${by})`,
  day: (seconds, zone) => `toString(toDate32(toDateTime64(${seconds}, 0, ${zone})))`,
};

const spark: DialectWriter = {
  executed: false,
  isNamed: true,
  // Settings are put in the place of ${…} before the text is read, even within quotes.
  isName: (name) => isName(name) && !name.includes("${"),
  identifier: /* @__PURE__ */ doubled("`"),
  parameter: (place) => `:p${place}`,
  word: (value) => `CAST(${value} AS STRING)`,
  text: (value) => `CAST(${value} AS STRING)`,
  double: (value) => `CAST(${value} AS DOUBLE)`,
  addend: (value) => `CAST(${value} AS DECIMAL(38, 0))`,
  epoch: (instant) => `unix_micros(${instant})`,
  seconds: (epoch) => `CASE WHEN ${epoch} >= 0 AND ${epoch} <= ${LAST_MICROSECOND} THEN ${epoch} DIV 1000000 END`,
  quotient: (whole, by) => `${whole} DIV ${by}`,
  // Through a timestamp without a zone: the zone of the session must not come in.
  day: (seconds, zone) =>
    `CAST(CAST(convert_timezone('UTC', ${zone}, TIMESTAMP_NTZ '1970-01-01 00:00:00' + ` +
    `make_dt_interval(0, 0, 0, ${seconds})) AS DATE) AS STRING)`,
};

/** @internal */
export const SQL_WRITERS: Readonly<Record<SqlDialect, DialectWriter>> = { duckdb, postgresql, clickhouse, spark };
