import type { Result } from "../result.js";
import type { Text } from "../text.js";
import { EXPECTED } from "./columns-reader.js";
import type { CsvRow } from "./csv-row.js";
import { CsvRows, type CsvRowTaker } from "./csv-rows.js";
import {
  noRecord,
  type RecordFault,
  type RecordStreamOptions,
  type StreamedRecord,
  streamedRecord,
} from "./streamed-record.js";

/** A row of CSV by the names of the header: every cell a text, an empty one as well. */
export type CsvRecord = Readonly<Record<string, string>>;

/**
 * Reads the rows of a CSV file while they come: each with the line on which it begins, and every issue with that line before
 * its path. The first row is the header; of two columns of one name the first counts. A row with another number of fields, a
 * misplaced quote, or too long is `malformed` and ends nothing. Lines end with LF or CRLF; blank ones are passed over, and so
 * is a byte order mark. Memory is that of one piece.
 *
 * @param pieces text as it comes, cut anywhere: a file read as UTF-8, a `TextDecoderStream`, an array
 * @param read what makes a value of a row, such as `readManifestEntry`
 * @throws what the source throws, and the signal's reason when it is aborted
 * @example
 * const lines: string[] = [];
 * const file = ["documentNo,receivedAt,facility\nG1,2020-03-18T09:00:00+08:00,Ditan\nG2,", "yesterday,Ditan\n"];
 * for await (const record of csvRecords(file, readReceipt))
 *   lines.push(record.ok ? record.value.facility : record.issues[0].path.join("."));
 * lines // => ["Ditan", "3.receivedAt"]
 * @see RFC 4180 (2005), Common format and MIME type for comma-separated values
 */
export async function* csvRecords<Value>(
  pieces: AsyncIterable<string> | Iterable<string>,
  read: (record: CsvRecord) => Result<Value, RecordFault>,
  { signal, maximumRecordLength }: RecordStreamOptions = {},
): AsyncGenerator<StreamedRecord<Value>, void> {
  const taker = new RecordTaker(read);
  const rows = new CsvRows(taker, maximumRecordLength);
  const encoder = new TextEncoder();
  let half = "";
  signal?.throwIfAborted();
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    const text = half + piece;
    // A piece may end within a character.
    half = /[\uD800-\uDBFF]$/.exec(text)?.[0] ?? "";
    rows.push(encoder.encode(text.slice(0, text.length - half.length)));
    yield* taker.taken();
  }
  rows.push(encoder.encode(half));
  rows.end();
  yield* taker.taken();
}

class RecordTaker<Value> implements CsvRowTaker {
  private readonly read: (record: CsvRecord) => Result<Value, RecordFault>;
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Of each name its place; there is none before the header was read. */
  private columns: readonly (readonly [name: string, place: number])[] | undefined;
  private width = 0;
  private records: StreamedRecord<Value>[] = [];

  constructor(read: (record: CsvRecord) => Result<Value, RecordFault>) {
    this.read = read;
  }

  taken(): readonly StreamedRecord<Value>[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  takeUsual(): number {
    return -1;
  }

  refuse(line: number, expected: Text): void {
    this.records.push(noRecord(line, expected));
  }

  take(row: CsvRow, bytes: Uint8Array, line: number): void {
    const cells = Array.from({ length: row.count }, (_, place) => this.decoder.decode(row.field(bytes, place)));
    const isHeader = this.columns === undefined;
    // Without a header that can be read no row can be.
    if (isHeader) this.header(row.isWrong ? [] : cells);
    if (row.isWrong) this.refuse(line, EXPECTED.quoted);
    else if (cells.length !== this.width) this.refuse(line, EXPECTED.row);
    else if (!isHeader) this.records.push(streamedRecord(line, this.read(this.recordOf(cells))));
  }

  private header(cells: readonly string[]): void {
    const places = new Map<string, number>();
    for (const [place, cell] of cells.entries()) if (!places.has(cell.trim())) places.set(cell.trim(), place);
    this.columns = [...places];
    this.width = cells.length;
  }

  private recordOf(cells: readonly string[]): CsvRecord {
    return Object.fromEntries((this.columns ?? []).map(([name, place]) => [name, cells[place] as string]));
  }
}
