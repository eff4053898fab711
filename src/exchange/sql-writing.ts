import { ABSENT_REASONS, type AbsentReason } from "../answer.js";
import type { FieldKind } from "../statistics/columns.js";
import { bitsOf } from "../statistics/sketch.js";
import { type DayOf, fieldsOf, type RowTest, type TallyDefinition } from "../statistics/tally-definition.js";
import { CELL, dimensionColumns, durationColumns, sqlColumns, sumColumns, testColumns } from "./sql-columns.js";
import { type DialectWriter, SQL_WRITERS, type SqlDialect } from "./sql-dialect.js";

/** Where the rows stand, and in which dialect they are asked for. */
export interface SqlSource<Dialect extends SqlDialect = SqlDialect> {
  readonly dialect: Dialect;
  /** The name of the table or view; several names are those that lead to it, such as the schema's first. */
  readonly table: string | readonly string[];
  /** The column of each field; left out, it bears the field's name. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Words that the warehouse writes where there is none, each with its reason; left out, only NULL, which is `not-asked`. */
  readonly absentWords?: Readonly<Record<string, AbsentReason>>;
}

/** @internal Puts one query together, and keeps what is bound to it, in the order of the text. */
export class Writing {
  readonly bound: string[] = [];
  private readonly definition: TallyDefinition;
  private readonly source: SqlSource;
  private readonly writer: DialectWriter;
  /** The fields that are read, each with the number that its columns bear within the query. */
  private readonly fields: readonly (readonly [field: string, kind: FieldKind["kind"], number: number])[];

  constructor(definition: TallyDefinition, source: SqlSource) {
    this.definition = definition;
    this.source = source;
    this.writer = SQL_WRITERS[source.dialect];
    this.fields = Object.entries(fieldsOf(definition)).map(([field, { kind }], place) => [field, kind, place + 1]);
  }

  /** The columns as they stand, what they say, what is told of each row, and what the rows come to. */
  text(): string {
    const table = [this.source.table].flat();
    const [given, known, told] = namesBeside(table);
    if (table.length === 0) throw new RangeError("toSql: expected the name of a table, got none");
    const from = table.map((name) => this.identifier(name)).join(".");
    const layers = [
      `${given} AS (\n${selected(this.given())}\n  FROM ${from} AS source\n)`,
      `${known} AS (\n${selected(this.known())}\n  FROM ${given}\n)`,
      `${told} AS (\n${selected(this.told())}\n  FROM ${known}\n)`,
    ];
    const parts = [this.cells(told), ...this.buckets(told)];
    return `WITH ${layers.join(",\n")}\n${parts.join("\nUNION ALL\n")}`;
  }

  private given(): string[] {
    const { word, epoch, double } = this.writer;
    return this.fields.flatMap(([field, kind, number]) => {
      const { columns = {} } = this.source;
      const column = `source.${this.identifier((Object.hasOwn(columns, field) ? columns[field] : undefined) ?? field)}`;
      if (kind === "instant") return [`${epoch(column)} AS e${number}`];
      // A number that is none is not reported, whichever way an engine orders it.
      if (kind === "number") return [`NULLIF(${double(column)}, ${double("'NaN'")}) AS v${number}`];
      return [`${word(column)} AS r${number}`, `${this.reasonFor(word(column))} AS a${number}`];
    });
  }

  private reasonFor(word: string): string {
    const words = Object.entries(this.source.absentWords ?? {});
    const whens = words.map(([written, reason]) => {
      if (!ABSENT_REASONS.includes(reason))
        throw new RangeError("toSql: expected reasons of ABSENT_REASONS, got another");
      return ` WHEN ${word} = ${this.bind(written)} THEN '${reason}'`;
    });
    return `CASE WHEN ${word} IS NULL THEN 'not-asked'${whens.join("")} END`;
  }

  private known(): string[] {
    const { sums = {} } = this.definition;
    return this.fields.flatMap(([field, kind, number]) => {
      if (kind === "instant") return [`${this.writer.seconds(`e${number}`)} AS s${number}`];
      if (kind === "code") return [`CASE WHEN a${number} IS NULL THEN r${number} END AS w${number}`, `a${number}`];
      const scale = 10 ** (Object.values(sums).find((sum) => sum.field === field)?.decimals ?? 0);
      const limit = Math.ceil(Number.MAX_SAFE_INTEGER / scale);
      const scaled = `CASE WHEN v${number} >= 0 AND v${number} <= ${limit} THEN v${number} * ${scale} END`;
      return [`v${number}`, `${scaled} AS x${number}`];
    });
  }

  private told(): string[] {
    const { by, counts = {}, sums = {}, durations = {} } = this.definition;
    return [
      ...Object.values(by).flatMap((one, place) => this.dimension(one, place + 1)),
      ...Object.values(counts).map((test, place) => `${this.test(test)} AS t${place + 1}`),
      ...Object.values(sums).flatMap(({ field }, place) => {
        const number = this.numberOf(field);
        // To the nearest, halves up, as in memory: engines round halves in ways of their own.
        const half = `CASE WHEN x${number} - FLOOR(x${number}) >= 0.5 THEN 1 ELSE 0 END`;
        return [`v${number} AS n${place + 1}`, `FLOOR(x${number}) + ${half} AS u${place + 1}`];
      }),
      ...Object.values(durations).map(
        ({ from, to }, place) => `s${this.numberOf(to)} - s${this.numberOf(from)} AS d${place + 1}`,
      ),
    ];
  }

  /** The value, and the reason that holds where there is none. */
  private dimension(one: string | DayOf, place: number): string[] {
    if (typeof one === "string") {
      const number = this.numberOf(one);
      return [`w${number} AS by_${place}`, `a${number} AS reason_${place}`];
    }
    const seconds = `s${this.numberOf(one.dayOf)}`;
    const reason = `CASE WHEN ${seconds} IS NULL THEN 'not-asked' ELSE 'asked-unknown' END AS reason_${place}`;
    if ("timeZone" in one) return [`${this.writer.day(seconds, this.bind(one.timeZone))} AS by_${place}`, reason];
    const word = `w${this.numberOf(one.timeZones.field)}`;
    const whens = [...wordsByZone(one.timeZones.zones)].map(
      ([zone, words]) => ` WHEN ${this.isOneOf(word, words)} THEN ${this.writer.day(seconds, this.bind(zone))}`,
    );
    const day = whens.length === 0 ? `CASE WHEN 1 = 0 THEN ${word} END` : `CASE${whens.join("")} END`;
    return [`${day} AS by_${place}`, reason];
  }

  /** True, false, or NULL where it is not known: SQL has the same three values. */
  private test(test: RowTest): string {
    const fields = Object.entries(test).map(
      ([field, words]) => `(${this.isOneOf(`w${this.numberOf(field)}`, [words].flat())})`,
    );
    return fields.length === 0 ? "1 = 1" : fields.join(" AND ");
  }

  /** Written with `=`, of which NULL comes to NULL in every dialect; `IN` makes it false in one. */
  private isOneOf(word: string, words: readonly string[]): string {
    const each = [...new Set(words)].map((one) => `${word} = ${this.bind(one)}`);
    return each.length === 0 ? `${word} <> ${word}` : each.join(" OR ");
  }

  private cells(told: string): string {
    const { by, counts = {}, sums = {}, durations = {} } = this.definition;
    const dimensions = this.dimensionsIn(by);
    const columns = [
      `${CELL} AS part`,
      ...dimensions.columns,
      "NULL AS place",
      "COUNT(*) AS counted",
      ...Object.keys(counts).flatMap((_, place) => testSums(place)),
      ...Object.values(sums).flatMap(({ decimals = 0 }, place) => this.sumSums(place, 10 ** decimals)),
      ...Object.keys(durations).flatMap((_, place) => this.durationSums(place)),
    ];
    // Of no rows there is no cell, not even where nothing is grouped by.
    return `${selected(columns, "")}\nFROM ${told}${dimensions.groupBy()}\nHAVING COUNT(*) > 0`;
  }

  /** The buckets of the sketches that a definition asks for, one row for each. */
  private buckets(told: string): string[] {
    const { by, durations = {} } = this.definition;
    const dimensions = this.dimensionsIn(by);
    const empty = sqlColumns(this.definition).slice(dimensions.columns.length + 3);
    return Object.values(durations).flatMap(({ relativeError }, place) => {
      if (relativeError === undefined) return [];
      const columns = [
        `${place + 1} AS part`,
        ...dimensions.columns,
        "place",
        "COUNT(*) AS counted",
        ...empty.map((name) => `NULL AS ${name}`),
      ];
      const placed = this.placeOf(`d${place + 1}`, bitsOf(relativeError, "toSql"));
      const inner = selected([...dimensions.inner, `${placed} AS place`]);
      const rows = `(\n${inner}\n  FROM ${told} WHERE d${place + 1} >= 0\n) AS placed`;
      return [`${selected(columns, "")}\nFROM ${rows}${dimensions.groupBy("place")}`];
    });
  }

  /** The place of a bucket by whole numbers alone: a logarithm would be another one on another engine at the edges. */
  private placeOf(time: string, bits: number): string {
    const whens = Array.from({ length: MOST_BITS - bits }, (_, shift) => {
      const place = shift === 0 ? time : `${shift * 2 ** bits} + ${this.writer.quotient(time, 2 ** shift)}`;
      return `WHEN ${time} < ${2 ** (bits + shift + 1)} THEN ${place}`;
    });
    return `CASE ${whens.join(" ")} END`;
  }

  private sumSums(place: number, scale: number): string[] {
    const { total, reported, notReported, inexact } = sumColumns(place);
    const [number, units] = [`n${place + 1}`, `u${place + 1}`];
    const isExact = `${units} <= ${Number.MAX_SAFE_INTEGER} AND ${units} / ${scale} = ${number}`;
    const sum = `SUM(CASE WHEN ${isExact} THEN ${this.writer.addend(units)} END)`;
    return [
      `${this.writer.text(`COALESCE(${sum}, 0)`)} AS ${total}`,
      `SUM(CASE WHEN ${isExact} THEN 1 ELSE 0 END) AS ${reported}`,
      `SUM(CASE WHEN ${isExact} THEN 0 ELSE 1 END) AS ${notReported}`,
      `SUM(CASE WHEN ${number} >= 0 THEN CASE WHEN ${isExact} THEN 0 ELSE 1 END ELSE 0 END) AS ${inexact}`,
    ];
  }

  private durationSums(place: number): string[] {
    const { measured, missing, negative, seconds, shortest, longest } = durationColumns(place);
    const time = `d${place + 1}`;
    const times = `CASE WHEN ${time} >= 0 THEN ${time} END`;
    return [
      `SUM(CASE WHEN ${time} >= 0 THEN 1 ELSE 0 END) AS ${measured}`,
      `SUM(CASE WHEN ${time} IS NULL THEN 1 ELSE 0 END) AS ${missing}`,
      `SUM(CASE WHEN ${time} < 0 THEN 1 ELSE 0 END) AS ${negative}`,
      `${this.writer.text(`COALESCE(SUM(${times}), 0)`)} AS ${seconds}`,
      `MIN(${times}) AS ${shortest}`,
      `MAX(${times}) AS ${longest}`,
    ];
  }

  private dimensionsIn(by: TallyDefinition["by"]) {
    const inner = Object.keys(by).flatMap((_, place) => [`by_${place + 1}`, `reason_${place + 1}`]);
    return {
      inner,
      columns: Object.keys(by).flatMap((_, place) => {
        const { value, reason } = dimensionColumns(place);
        return [value, `CASE WHEN ${value} IS NULL THEN reason_${place + 1} END AS ${reason}`];
      }),
      groupBy: (...more: string[]) => {
        const names = [...inner, ...more];
        return names.length === 0 ? "" : `\nGROUP BY ${names.join(", ")}`;
      },
    };
  }

  private numberOf(field: string): number {
    return this.fields.find(([name]) => name === field)?.[2] as number;
  }

  private bind(value: string): string {
    this.bound.push(value);
    return this.writer.parameter(this.bound.length);
  }

  private identifier(name: string): string {
    if (!this.writer.isName(name)) throw new RangeError("toSql: expected names that can be quoted, got another");
    return this.writer.identifier(name);
  }
}

/** The bits of the longest time between two instants that can be recorded. */
const MOST_BITS = 38;

function testSums(place: number): string[] {
  const { yes, unknown } = testColumns(place);
  return [
    `SUM(CASE WHEN t${place + 1} THEN 1 ELSE 0 END) AS ${yes}`,
    `SUM(CASE WHEN t${place + 1} IS NULL THEN 1 ELSE 0 END) AS ${unknown}`,
  ];
}

/** A table of the same name would be hidden by a part of the query, or be taken for it. */
function namesBeside(table: readonly string[]): readonly [given: string, known: string, told: string] {
  const taken = table.map((name) => name.toLowerCase());
  const named = (name: string): string => (taken.includes(name) ? named(`${name}_`) : name);
  return [named("given"), named("known"), named("told")];
}

function wordsByZone(zones: Readonly<Record<string, string>>): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [word, zone] of Object.entries(zones)) words.set(zone, [...(words.get(zone) ?? []), word]);
  return words;
}

/** Something is selected even where a definition reads no field. */
function selected(columns: readonly string[], indent = "  "): string {
  const each = columns.length === 0 ? ["1 AS one"] : columns;
  return `${indent}SELECT\n${each.map((column) => `${indent}  ${column}`).join(",\n")}`;
}
