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
import { FlatObject, INSTANT, TEXT, WHOLE } from "./flat-object.js";
import { Pieces } from "./pieces.js";
import { isBlankText, scanSeconds } from "./scan-bytes.js";
import { WordCodes } from "./word-codes.js";

/**
 * Reads JSON objects, one a line (NDJSON), into columns: of each object its fields go into the columns, and nothing else of
 * it is kept. A line that is no object, or has a field that cannot be read as its kind, is refused with everything that is
 * wrong with it; the others are kept. A field that is not there, is null or blank has no value. Words and instants are
 * texts, numbers are numbers or, where they may be open, texts such as `30000+`. Lines end with LF or CRLF; blank ones are
 * passed over, and so is a byte order mark.
 *
 * @example
 * const reader = ndjsonColumns({ lane: { kind: "code" }, bags: { kind: "number" } });
 * for (const piece of ['{"lane":"red","ba', 'gs":2}\n{"lane":"green","bags":-1}\n']) reader.push(new TextEncoder().encode(piece));
 * const { columns, issues } = reader.end();
 * [columns.length, issues[0]?.path] // => [1, [2, "bags"]]
 */
export function ndjsonColumns(fields: FieldKinds, options: ColumnsReaderOptions = {}): ColumnsReader {
  const reader = new NdjsonReader(fields, options);
  return { push: (bytes) => reader.push(bytes), end: () => reader.end() };
}

const LAST_LINE_END = /* @__PURE__ */ Uint8Array.of(10);

class NdjsonReader {
  private readonly sink: RowSink;
  private readonly names: readonly string[];
  private readonly words: readonly (WordCodes | undefined)[];
  private readonly flat: FlatObject;
  private readonly maximumRowBytes: number;
  private readonly pieces = new Pieces();
  private readonly decoder = new TextDecoder("utf-8");
  private readonly encoder = new TextEncoder();
  private isSkipping = false;
  private line = 0;

  constructor(fields: FieldKinds, options: ColumnsReaderOptions) {
    this.sink = new RowSink(fields, options);
    this.names = this.sink.fields.map((field) => options.names?.[field] ?? field);
    this.words = this.sink.kinds.map((kind, field) =>
      kind.kind === "code" ? new WordCodes(this.sink.writers[field] as CodeWriter, kind.options) : undefined,
    );
    const instants = Uint8Array.from(this.sink.kinds, ({ kind }) => (kind === "instant" ? 1 : 0));
    this.flat = new FlatObject(this.names, instants);
    this.maximumRowBytes = options.maximumRowBytes ?? 1_000_000;
  }

  push(piece: Uint8Array): void {
    this.pieces.add(piece);
    this.pieces.keepFrom(this.rows());
  }

  end() {
    if (this.pieces.length > 0 || this.isSkipping) {
      this.pieces.add(LAST_LINE_END);
      this.pieces.keepFrom(this.rows());
    }
    return this.sink.read();
  }

  /** Reads the lines that are whole. Returns the place from which on there is none. */
  private rows(): number {
    const { pieces, flat, maximumRowBytes } = this;
    const { bytes, length } = pieces;
    let at = 0;
    while (at < length) {
      const read = this.isSkipping ? -1 : flat.read(bytes, at);
      // A flat object is read before it is known where its line ends: that is where it ends.
      if (read >= 0 && bytes[read] === 10 && read < length && read - at <= maximumRowBytes) {
        this.line++;
        this.flatRow(bytes);
        at = read + 1;
        continue;
      }
      const end = pieces.lineEnd(at);
      if (end < 0) break;
      this.line++;
      if (this.isSkipping || end - at > maximumRowBytes) this.tooLong();
      else this.row(bytes.subarray(at, end));
      this.isSkipping = false;
      at = end + 1;
    }
    if (length - at <= maximumRowBytes + 1) return at;
    this.isSkipping = true;
    return length;
  }

  private tooLong(): void {
    this.sink.refuse("malformed", this.line, undefined, EXPECTED.length);
    this.sink.endRow();
  }

  /** Reads any line. */
  private row(bytes: Uint8Array): void {
    const read = parsed(this.decoder.decode(bytes));
    if (read === "") return;
    if (read === undefined) this.sink.refuse("malformed", this.line, undefined, EXPECTED.object);
    else for (const [field, name] of this.names.entries()) this.value(field, read[name]);
    this.sink.endRow();
  }

  private flatRow(bytes: Uint8Array): void {
    const { flat, sink } = this;
    for (let field = 0; field < this.names.length; field++) {
      const found = flat.found[field] as number;
      if (found === TEXT) this.text(field, bytes, flat.from[field] as number, flat.to[field] as number);
      else if (found === INSTANT) sink.put(field, flat.numbers[field] as number);
      else if (found === WHOLE) this.number(field, flat.numbers[field] as number);
      else sink.blank(field, this.line);
    }
    sink.endRow();
  }

  private value(field: number, value: unknown): void {
    if (typeof value === "number") this.number(field, value);
    else if (value === undefined || value === null) this.sink.blank(field, this.line);
    else if (typeof value !== "string" || NO_TEXT.test(value)) this.refuse("malformed", field);
    else {
      const bytes = this.encoder.encode(`${value}${MARGIN}`);
      this.text(field, bytes, 0, bytes.length - MARGIN.length);
    }
  }

  private text(field: number, bytes: Uint8Array, from: number, to: number): void {
    const { sink } = this;
    const kind = sink.kinds[field] as FieldKind;
    if (isBlankText(bytes, from, to)) sink.blank(field, this.line);
    else if (kind.kind === "code") {
      const code = (this.words[field] as WordCodes).codeOf(bytes, from, to);
      if (code < 0) this.refuse("malformed", field);
      sink.put(field, code);
    } else if (kind.kind === "instant") {
      const seconds = scanSeconds(bytes, from, to);
      if (!(seconds >= 0)) this.refuse(seconds < 0 ? "out-of-range" : "malformed", field);
      sink.put(field, seconds);
    } else {
      const isOpen = kind.open === true && !kind.decimals;
      const read = isOpen ? readCount(this.decoder.decode(bytes.subarray(from, to))) : undefined;
      if (read?.ok) sink.putOpen(field, read.value);
      else this.refuse("malformed", field);
    }
  }

  private number(field: number, value: number): void {
    const kind = this.sink.kinds[field] as FieldKind;
    if (kind.kind !== "number") {
      this.refuse("malformed", field);
      return;
    }
    const scale = 10 ** (kind.decimals ?? 0);
    const units = Math.round(value * scale);
    const isExact = units >= 0 && units / scale === value && Number.isSafeInteger(units);
    if (!isExact) this.refuse("malformed", field);
    this.sink.put(field, units);
  }

  private refuse(code: RowIssue["code"], field: number): void {
    const expected = code === "out-of-range" ? EXPECTED.since1970 : expectedOf(this.sink.kinds[field] as FieldKind);
    this.sink.refuse(code, this.line, field, expected);
  }
}

/** Bytes of 0 behind a text, as behind everything that is read. */
const MARGIN = /* @__PURE__ */ "\0".repeat(32);

/** What stands for bytes that are not UTF-8, and half a character. */
const NO_TEXT = /\uFFFD|\p{Cs}/u;

/** The object of a line, an empty text for a blank line, and `undefined` for anything else. */
function parsed(text: string): { readonly [name: string]: unknown } | "" | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as { readonly [name: string]: unknown })
      : undefined;
  } catch {
    return text.trim() === "" ? "" : undefined;
  }
}
