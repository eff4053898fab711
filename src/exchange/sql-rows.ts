import { ABSENT_REASONS, type Answer, absent } from "../answer.js";
import { isCalendarDate } from "../calendar/calendar-date.js";
import { isRecord } from "../record.js";
import { failure, type Issue, type Result } from "../result.js";
import { readSketch } from "../statistics/read-sketch.js";
import { SKETCH_VERSION, sketchError } from "../statistics/sketch.js";
import {
  type CellDurations,
  type CellSum,
  type CountedTest,
  mergeTallies,
  type Tally,
  type TallyCell,
} from "../statistics/tally.js";
import { checkDefinition, type TallyDefinition } from "../statistics/tally-definition.js";
import { tallyShape } from "../statistics/tally-shape.js";
import { CELL, dimensionColumns, durationColumns, sumColumns, testColumns } from "./sql-columns.js";

/** What is wrong with an answer of a warehouse: at `[row, column]`, or at `[]` where there are no rows at all. */
export interface SqlRowIssue extends Issue {
  /**
   * `malformed` cannot be read as what the column holds; `out-of-range` is 2 ** 53 or more, beyond which not every number is
   * exact; `contradictory` cannot go with the rest, such as a cell that comes twice, or parts that do not add up to it.
   */
  readonly code: "malformed" | "out-of-range" | "contradictory";
}

/**
 * Reads the answer to a query of `toSql` as the tally that `tally` makes of the same rows in memory, so that it merges with
 * others, is stored and printed. Whole numbers may be numbers, bigints or digits, days texts or dates at midnight UTC: drivers
 * differ. The order of the rows changes nothing. Whatever is wrong is named by its row and column. Never throws at what a
 * row says. Answers of several warehouses are read one by one and merged.
 *
 * @throws RangeError when the definition is none.
 * @example
 * const lanes = { id: "lanes", version: 1, by: { lane: "lane" } };
 * const read = readSqlRows(lanes, [{ part: 0, by_1: "red", why_1: null, place: null, counted: 2n }]);
 * read.ok && countOf(read.value, { lane: "red" }) // => 2
 * const other = readSqlRows(lanes, [{ part: 0, by_1: null, why_1: "lost", counted: -2 }]);
 * other.ok ? [] : other.issues.map(({ path }) => path) // => [[0, "why_1"], [0, "counted"]]
 */
export function readSqlRows(definition: TallyDefinition, rows: unknown): Result<Tally, SqlRowIssue> {
  checkDefinition(definition, "readSqlRows");
  if (!Array.isArray(rows)) return failure({ code: "malformed", path: [] });
  const issues: SqlRowIssue[] = [];
  const read = rows.map((row, place) => readRow(new RowReading(row, place, issues), definition));
  const cells = new Map<string, ReadCell>();
  for (const one of read) {
    if (one === undefined || !("cell" in one)) continue;
    const key = JSON.stringify(one.cell.values);
    if (cells.has(key)) one.reading.fault("part", "contradictory");
    else cells.set(key, one);
  }
  for (const one of read) {
    if (one === undefined || !("bucket" in one)) continue;
    const { buckets } = cells.get(JSON.stringify(one.values)) ?? {};
    if (buckets === undefined) one.reading.fault("part", "contradictory");
    else buckets.push(one.bucket);
  }
  const sketched = [...cells.values()].map((cell) => withSketches(cell, definition));
  const [issue, ...others] = issues;
  if (issue !== undefined) return failure(issue, ...others);
  // No two cells are of the same values: nothing is added, and they are put in order.
  return mergeTallies([{ ...tallyShape(definition, "readSqlRows"), cells: sketched }]) as Result<Tally, never>;
}

/** A cell, and the buckets that came with it. */
interface ReadCell {
  readonly reading: RowReading;
  readonly cell: TallyCell;
  readonly buckets: Bucket[];
}

interface Bucket {
  readonly duration: number;
  readonly place: number;
  readonly times: number;
}

interface ReadBucket {
  readonly reading: RowReading;
  readonly values: readonly Answer<string>[];
  readonly bucket: Bucket;
}

function readRow(reading: RowReading, definition: TallyDefinition): ReadCell | ReadBucket | undefined {
  if (!reading.isRow()) return undefined;
  const { by, durations = {} } = definition;
  const part = reading.whole("part");
  const values = Object.values(by).map((one, place) => reading.value(place, typeof one !== "string"));
  const counted = reading.whole("counted");
  if (counted === 0) reading.fault("counted", "contradictory");
  if (part === CELL) return { reading, cell: readCell(reading, definition, values, counted), buckets: [] };
  if (Object.values(durations)[part - 1]?.relativeError === undefined) reading.fault("part", "malformed");
  return { reading, values, bucket: { duration: part - 1, place: reading.whole("place"), times: counted } };
}

function readCell(
  reading: RowReading,
  { counts = {}, sums = {}, durations = {} }: TallyDefinition,
  values: readonly Answer<string>[],
  count: number,
): TallyCell {
  const named = <Part>(table: object, read: (place: number) => Part) =>
    Object.fromEntries(Object.keys(table).map((name, place) => [name, read(place)]));
  return {
    values,
    count,
    counts: named(counts, (place) => readTest(reading, place, count)),
    sums: named(sums, (place) => readSum(reading, place, count)),
    durations: named(durations, (place) => readDurations(reading, place, count)),
  };
}

function readTest(reading: RowReading, place: number, count: number): CountedTest {
  const columns = testColumns(place);
  const read = { yes: reading.whole(columns.yes), unknown: reading.whole(columns.unknown) };
  reading.expect(read.yes + read.unknown <= count, columns.yes);
  return read;
}

function readSum(reading: RowReading, place: number, count: number): CellSum {
  const columns = sumColumns(place);
  const [reported, notReported] = [reading.whole(columns.reported), reading.whole(columns.notReported)];
  const value = reading.whole(columns.total);
  reading.expect(reported + notReported === count, columns.reported);
  reading.expect(reported > 0 || value === 0, columns.total);
  // Those of the rows not reported whose numbers have more decimals than the definition declares: for who reads the answer.
  reading.expect(reading.whole(columns.inexact) <= notReported, columns.inexact);
  return { total: { value, bound: "exact" }, reported, notReported };
}

function readDurations(reading: RowReading, place: number, count: number): CellDurations {
  const columns = durationColumns(place);
  const measured = reading.whole(columns.measured);
  const missing = reading.whole(columns.missing);
  const negative = reading.whole(columns.negative);
  const seconds = reading.whole(columns.seconds);
  const [shortest, longest] = [columns.shortest, columns.longest].map((end) =>
    measured === 0 ? undefined : reading.whole(end),
  );
  reading.expect(measured + missing + negative === count, columns.measured);
  reading.expect((shortest ?? 0) <= (longest ?? 0), columns.longest);
  reading.expect(seconds >= (shortest ?? 0) * measured && seconds <= (longest ?? 0) * measured, columns.seconds);
  return { measured, missing, negative, seconds, shortest, longest, sketch: undefined };
}

/** The cell with the sketches that its buckets make, which have to be of what it says was measured. */
function withSketches({ reading, cell, buckets }: ReadCell, { durations = {} }: TallyDefinition): TallyCell {
  const sketched = Object.entries(durations).map(([name, { relativeError }], place): [string, CellDurations] => {
    const times = cell.durations[name] as CellDurations;
    if (relativeError === undefined) return [name, times];
    const { measured: count, negative } = times;
    const own = buckets.filter(({ duration }) => duration === place).sort((one, other) => one.place - other.place);
    const pairs = own.map((bucket) => [bucket.place, bucket.times] as const);
    const read = readSketch({
      version: SKETCH_VERSION,
      relativeError: sketchError(relativeError, "readSqlRows"),
      count,
      negative,
      buckets: pairs,
    });
    reading.expect(read.ok, durationColumns(place).measured);
    return [name, { ...times, sketch: read.ok ? read.value : undefined }];
  });
  return { ...cell, durations: Object.fromEntries(sketched) };
}

/** A day, alone or as the midnight that some drivers make of it. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00(?::?00)?)?)?$/;

/** Reads one row, column by column, and keeps what is wrong with it. */
class RowReading {
  private readonly row: unknown;
  private readonly place: number;
  private readonly issues: SqlRowIssue[];
  private readonly faulty = new Set<string>();

  constructor(row: unknown, place: number, issues: SqlRowIssue[]) {
    this.row = row;
    this.place = place;
    this.issues = issues;
  }

  isRow(): boolean {
    if (isRecord(this.row)) return true;
    this.issues.push({ code: "malformed", path: [this.place] });
    return false;
  }

  /** A column is named once. */
  fault(column: string, code: SqlRowIssue["code"]): void {
    if (this.faulty.has(column)) return;
    this.faulty.add(column);
    this.issues.push({ code, path: [this.place, column] });
  }

  /** Something that follows from several columns: where one of them could not be read, nothing is said. */
  expect(holds: boolean, column: string): void {
    if (!holds && this.faulty.size === 0) this.fault(column, "contradictory");
  }

  /** A whole number of 0 or more; 0 where there is none. */
  whole(column: string): number {
    const value = this.of(column);
    const isWhole = typeof value === "number" ? Number.isInteger(value) && value >= 0 : isDigits(value);
    if (!isWhole) this.fault(column, "malformed");
    else if (Number(value) > Number.MAX_SAFE_INTEGER) this.fault(column, "out-of-range");
    else return Number(value);
    return 0;
  }

  value(place: number, isDay: boolean): Answer<string> {
    const { value: column, reason } = dimensionColumns(place);
    const value = this.of(column) ?? undefined;
    if (value === undefined) {
      const why = ABSENT_REASONS.find((one) => one === this.of(reason));
      if (why === undefined) this.fault(reason, "malformed");
      return absent(why ?? "not-asked");
    }
    const word = isDay ? dayIn(value) : wordIn(value);
    if (word === undefined) this.fault(column, "malformed");
    return word ?? "";
  }

  private of(column: string): unknown {
    const row = this.row as Readonly<Record<string, unknown>>;
    return Object.hasOwn(row, column) ? row[column] : undefined;
  }
}

/** Whether it is a bigint of 0 or more, or so many as a text. */
function isDigits(value: unknown): value is bigint | string {
  return typeof value === "bigint" ? value >= 0n : typeof value === "string" && /^\d{1,40}$/.test(value);
}

function wordIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
}

function dayIn(value: unknown): string | undefined {
  const isDate = value instanceof Date && !Number.isNaN(value.getTime());
  const day = DAY.exec(isDate ? value.toISOString() : typeof value === "string" ? value : "")?.[1];
  return isCalendarDate(day) ? day : undefined;
}
