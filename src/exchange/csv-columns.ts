import type { FieldKind, FieldKinds } from "../statistics/columns.js";
import type { CodeWriter } from "../statistics/columns-writer.js";
import { readCount } from "../statistics/read-count.js";
import {
  type ColumnsReader,
  type ColumnsReaderOptions,
  EXPECTED,
  expectedOf,
  type RowIssue,
  RowSink,
} from "./columns-reader.js";
import { CsvRow } from "./csv-row.js";
import { Pieces } from "./pieces.js";
import { scanSeconds, scanUnits } from "./scan-bytes.js";
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

/** What some programs write before the first line of a file in UTF-8. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const LAST_LINE_END = Uint8Array.of(10);

class CsvReader {
  private readonly sink: RowSink;
  private readonly words: readonly (WordCodes | undefined)[];
  private readonly names: readonly string[];
  private readonly maximumRowBytes: number;
  private readonly pieces = new Pieces();
  private readonly found = new CsvRow();
  private readonly decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  /** Where each field of the header goes: the field's number, or -1. There is none before the header was read. */
  private targets: Int32Array | undefined;
  private lacking: readonly number[] = [];
  private usual: UsualRow | undefined;
  private isSkipping = false;
  private isStart = true;
  private line = 1;

  constructor(fields: FieldKinds, options: ColumnsReaderOptions) {
    this.sink = new RowSink(fields, options);
    this.names = this.sink.fields.map((field) => options.names?.[field] ?? field);
    this.words = this.sink.kinds.map((kind, field) =>
      kind.kind === "code" ? new WordCodes(this.sink.writers[field] as CodeWriter, kind.options) : undefined,
    );
    this.maximumRowBytes = options.maximumRowBytes ?? 1_000_000;
  }

  push(piece: Uint8Array): void {
    this.pieces.add(piece);
    this.pieces.keepFrom(this.rows(false));
  }

  end() {
    const { pieces } = this;
    if (pieces.length > 0) {
      pieces.add(LAST_LINE_END);
      // An unclosed quote would take the rest of the file with it: only its first line is lost.
      pieces.keepFrom(this.rows(true));
    }
    if (this.targets === undefined) this.header(0);
    return this.sink.read();
  }

  /** Reads the rows that are whole. Returns the place from which on there is none. */
  private rows(isLast: boolean): number {
    const { pieces, found } = this;
    if (this.isStart && pieces.length < BYTE_ORDER_MARK.length && !isLast) return 0;
    let at = this.isStart ? this.start() : 0;
    while (at < pieces.length) {
      if (this.isSkipping) {
        const end = pieces.lineEnd(at);
        if (end < 0) return pieces.length;
        this.isSkipping = false;
        this.line++;
        at = end + 1;
        continue;
      }
      const read = this.usual === undefined ? -1 : this.usual.read(pieces.bytes, at);
      if (read >= 0 && read <= pieces.length && read - at <= this.maximumRowBytes) {
        this.sink.endRow();
        this.line++;
        at = read;
        continue;
      }
      const next = found.find(pieces, at);
      if (next < 0 && !isLast && pieces.length - at <= this.maximumRowBytes) return at;
      if (next < 0 || next - at > this.maximumRowBytes) {
        this.sink.refuse("malformed", this.line, undefined, isLast && next < 0 ? EXPECTED.quoted : EXPECTED.length);
        this.sink.endRow();
        this.isSkipping = true;
        continue;
      }
      if (found.count > 0) this.row();
      this.line += found.lines;
      at = next;
    }
    return at;
  }

  /** The place behind the byte order mark, where the first piece begins with one. */
  private start(): number {
    this.isStart = false;
    return BYTE_ORDER_MARK.every((byte, place) => this.pieces.bytes[place] === byte) ? BYTE_ORDER_MARK.length : 0;
  }

  private row(): void {
    const { targets, sink, line, found } = this;
    if (targets === undefined) {
      this.header(found.count);
      return;
    }
    if (found.isWrong || found.count !== targets.length) {
      sink.refuse("malformed", line, undefined, found.isWrong ? EXPECTED.quoted : EXPECTED.row);
      sink.endRow();
      return;
    }
    if (this.lacking.length > 0) for (const field of this.lacking) sink.blank(field, line);
    const { bytes } = this.pieces;
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
  private header(count: number): void {
    const { bytes } = this.pieces;
    const { found } = this;
    const names = Array.from({ length: count }, (_, place) => {
      const quoted = found.quoted[place];
      const inside = quoted?.subarray(0, quoted.length - QUOTED_MARGIN);
      return this.textOf(inside ?? bytes.subarray(found.starts[place], found.ends[place]))?.trim();
    });
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
    if (from === to || ((bytes[from] as number) <= 32 && isBlank(bytes, from, to))) {
      sink.blank(field, this.line);
      return;
    }
    const kind = sink.kinds[field] as FieldKind;
    if (kind.kind === "code") {
      const code = (this.words[field] as WordCodes).codeOf(bytes, from, to);
      if (code < 0) this.refuse("malformed", field);
      sink.put(field, code);
    } else if (kind.kind === "instant") {
      const seconds = scanSeconds(bytes, from, to);
      if (!(seconds >= 0)) this.refuse(seconds < 0 ? "out-of-range" : "malformed", field);
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
    else this.refuse("malformed", field);
  }

  private refuse(code: RowIssue["code"], field: number): void {
    const expected = code === "out-of-range" ? EXPECTED.since1970 : expectedOf(this.sink.kinds[field] as FieldKind);
    this.sink.refuse(code, this.line, field, expected);
  }
}

/** Bytes of 0 behind what stood in quotes, as behind everything else that is read. */
const QUOTED_MARGIN = 32;

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== 32) return false;
  return true;
}
