import type { Answer } from "../answer.js";
import type { Instant } from "../calendar/instant.js";
import { scanInstant } from "../calendar/scan.js";
import type { Columns, FieldKind, FieldKinds } from "./columns.js";
import { type CodeWriter, columnsWritten, type InstantWriter, type NumberWriter, writerOf } from "./columns-writer.js";
import type { Count } from "./count.js";

/** What may stand in a row: a word, an instant (text with an offset, or seconds since 1970), a number or an open count. */
export type RowValue = Answer<string | number | Instant | Count> | null | undefined;

/** How to take fields out of a row that does not have them as properties. */
export type RowReaders<Row> = Readonly<Record<string, (row: Row) => RowValue>>;

/**
 * Puts rows into columns, each field as its kind says. An absent word keeps its reason; a field that is not there, or is
 * null, has none. An instant is cut to the second; one that cannot be read, or lies before 1970, is not recorded. A number
 * that cannot be read, is below 0, or has more decimals than its kind keeps, is not reported. To be told of them, read with
 * `csvColumns` or `ndjsonColumns`. Without rows the columns are empty.
 *
 * @param readers how to take a field out of a row; left out, it is the row's property of that name
 * @example
 * const { fields } = columnsOf([{ lane: "red", at: "1970-01-01T00:00:09Z" }], { lane: { kind: "code" }, at: { kind: "instant" } });
 * fields.at // => { kind: "instant", seconds: Int32Array.of(9) }
 */
export function columnsOf<Row extends object>(
  rows: Iterable<Row>,
  fields: FieldKinds,
  readers: RowReaders<Row> = {},
): Columns {
  const writers = Object.values(fields).map(writerOf);
  const writes = Object.entries(fields).map(([field, kind], place) => {
    const read = Object.hasOwn(readers, field) ? readers[field] : undefined;
    const write = writeOf(kind, writers[place] as CodeWriter | InstantWriter | NumberWriter);
    return read === undefined
      ? (row: Row) => write((row as { readonly [name: string]: RowValue })[field])
      : (row: Row) => write(read(row));
  });
  let length = 0;
  for (const row of rows) {
    for (const write of writes) write(row);
    length++;
  }
  return { ...columnsWritten(fields, writers), length };
}

function writeOf(kind: FieldKind, writer: CodeWriter | InstantWriter | NumberWriter): (value: RowValue) => void {
  if (kind.kind === "code") {
    const words = writer as CodeWriter;
    return (value) => words.push(typeof value === "number" ? String(value) : ((value ?? undefined) as Answer<string>));
  }
  if (kind.kind === "instant") {
    const instants = writer as InstantWriter;
    return (value) => instants.write(secondsOf(value));
  }
  const numbers = writer as NumberWriter;
  const scale = 10 ** (kind.decimals ?? 0);
  return (value) => numbers.push(unitsOf(value, scale));
}

function secondsOf(value: RowValue): number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? scanInstant(value) / 1000 : Number.NaN;
}

/** The number in units of the last decimal: exact, or none. */
function unitsOf(value: RowValue, scale: number): Count | number | undefined {
  if (typeof value === "object" && value !== null && "value" in value) {
    const units = unitsOf(value.value, scale);
    return typeof units === "number" ? { value: units, bound: value.bound } : undefined;
  }
  if (typeof value !== "number" || !(value >= 0)) return undefined;
  const units = Math.round(value * scale);
  return units / scale === value && Number.isSafeInteger(units) ? units : undefined;
}
