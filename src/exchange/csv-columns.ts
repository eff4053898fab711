import type { FieldKind, FieldKinds } from "../statistics/columns.js";
import type { CodeWriter } from "../statistics/columns-writer.js";
import { readCount } from "../statistics/read-count.js";
import type { Text } from "../text.js";
import {
  type ColumnsReader,
  type ColumnsReaderOptions,
  EXPECTED,
  expectedOf,
  type RowIssue,
  RowSink,
} from "./columns-reader.js";
import { type CsvRow, QUOTED_MARGIN } from "./csv-row.js";
import { CsvRows, type CsvRowTaker } from "./csv-rows.js";
import { isBlankText, scanSeconds, scanUnits } from "./scan-bytes.js";
import { UsualRow } from "./usual-row.js";
import { WordCodes } from "./word-codes.js";

/**
 * Reads comma-separated values into columns, checked: every field by its kind, every row by the number of fields of the
 * header. The first row is the header, whose names may stand in any order; columns that no field names are passed over. A
 * row with something wrong is refused as a whole, with everything that is wrong with it; the others are kept. A field
 * that is blank has no value. Fields may be quoted, and then bear commas, line ends and doubled quotes; lines end with LF or
 * CRLF, blank ones are passed over, and so is a byte order mark.
 *
 * @example
 * const reader = csvColumns({ lane: { kind: "code" }, at: { kind: "instant" } });
 * reader.push(new TextEncoder().encode("at,lane\n2020-03-18T06:10:00Z,red\nyesterday,green\n"));
 * const { columns, refused, issues } = reader.end();
 * [columns.length, refused, issues[0]?.path] // => [1, 1, [3, "at"]]
 * @see RFC 4180 (2005), Common format and MIME type for comma-separated values
 */
export function csvColumns(fields: FieldKinds, options: ColumnsReaderOptions = {}): ColumnsReader {
  const reader = new CsvReader(fields, options);
  return { push: (bytes) => reader.push(bytes), end: () => reader.end() };
}

class CsvReader implements CsvRowTaker {
  private readonly sink: RowSink;
  private readonly words: readonly (WordCodes | undefined)[];
  private readonly names: readonly string[];
  private readonly rows: CsvRows;
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Where each field of the header goes: the field's number, or -1. There is none before the header was read. */
  private targets: Int32Array | undefined;
  private lacking: readonly number[] = [];
  private usual: UsualRow | undefined;
  private line = 1;

  constructor(fields: FieldKinds, options: ColumnsReaderOptions) {
    this.sink = new RowSink(fields, options);
    this.names = this.sink.fields.map((field) => options.names?.[field] ?? field);
    this.words = this.sink.kinds.map((kind, field) =>
      kind.kind === "code" ? new WordCodes(this.sink.writers[field] as CodeWriter, kind.options) : undefined,
    );
    this.rows = new CsvRows(this, options.maximumRowBytes);
  }

  push(piece: Uint8Array): void {
    this.rows.push(piece);
  }

  end() {
    this.rows.end();
    if (this.targets === undefined) this.header([]);
    return this.sink.read();
  }

  takeUsual(bytes: Uint8Array, at: number, limit: number): number {
    const next = this.usual === undefined ? -1 : this.usual.read(bytes, at);
    if (next < 0 || next > limit) return -1;
    this.sink.endRow();
    return next;
  }

  refuse(line: number, expected: Text): void {
    this.sink.refuse("malformed", line, undefined, expected);
    this.sink.endRow();
  }

  take(found: CsvRow, bytes: Uint8Array, line: number): void {
    const { targets, sink } = this;
    this.line = line;
    if (targets === undefined) {
      this.header(Array.from({ length: found.count }, (_, place) => this.textOf(found.field(bytes, place))?.trim()));
      return;
    }
    if (found.isWrong || found.count !== targets.length) {
      this.refuse(line, found.isWrong ? EXPECTED.quoted : EXPECTED.row);
      return;
    }
    if (this.lacking.length > 0) for (const field of this.lacking) sink.blank(field, line);
    for (let place = 0; place < targets.length; place++) {
      const field = targets[place] as number;
      if (field < 0) continue;
      const quoted = found.hasQuoted ? found.quoted[place] : undefined;
      if (quoted !== undefined) this.value(field, quoted, 0, quoted.length - QUOTED_MARGIN);
      else this.value(field, bytes, found.starts[place] as number, found.ends[place] as number);
    }
    sink.endRow();
  }

  /** Where the columns of the file go. */
  private header(names: readonly (string | undefined)[]): void {
    const targets = Int32Array.from(names, (name, place) =>
      name === undefined || names.indexOf(name) < place ? -1 : this.names.indexOf(name),
    );
    this.targets = targets;
    this.lacking = [...this.names.keys()].filter((field) => !targets.includes(field));
    for (const field of this.lacking) this.sink.note("missing", this.line, field, EXPECTED.column);
    // Of a row without one of the fields it has to be said what is missing.
    if (this.lacking.length === 0) this.usual = new UsualRow(this.sink, this.words, targets);
  }

  private textOf(bytes: Uint8Array): string | undefined {
    try {
      return this.decoder.decode(bytes);
    } catch {
      return undefined;
    }
  }

  /** Reads one value of the row at hand. */
  private value(field: number, bytes: Uint8Array, from: number, to: number): void {
    const { sink } = this;
    if (from === to || ((bytes[from] as number) <= 32 && isBlankText(bytes, from, to))) {
      sink.blank(field, this.line);
      return;
    }
    const kind = sink.kinds[field] as FieldKind;
    if (kind.kind === "code") {
      const code = (this.words[field] as WordCodes).codeOf(bytes, from, to);
      if (code < 0) this.wrong("malformed", field);
      sink.put(field, code);
    } else if (kind.kind === "instant") {
      const seconds = scanSeconds(bytes, from, to);
      if (!(seconds >= 0)) this.wrong(seconds < 0 ? "out-of-range" : "malformed", field);
      sink.put(field, seconds);
    } else this.number(field, kind, bytes, from, to);
  }

  private number(field: number, kind: FieldKind & { kind: "number" }, bytes: Uint8Array, from: number, to: number) {
    const units = scanUnits(bytes, from, to, kind.decimals ?? 0);
    this.sink.put(field, units);
    if (units >= 0) return;
    const text = kind.open && !kind.decimals ? this.textOf(bytes.subarray(from, to)) : undefined;
    const read = text === undefined ? undefined : readCount(text);
    if (read?.ok) this.sink.putOpen(field, read.value);
    else this.wrong("malformed", field);
  }

  private wrong(code: RowIssue["code"], field: number): void {
    const expected = code === "out-of-range" ? EXPECTED.since1970 : expectedOf(this.sink.kinds[field] as FieldKind);
    this.sink.refuse(code, this.line, field, expected);
  }
}
