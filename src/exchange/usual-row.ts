import type { FieldKind } from "../statistics/columns.js";
import type { CodeWriter } from "../statistics/columns-writer.js";
import type { RowSink } from "./columns-reader.js";
import { scanSeconds, scanUnits } from "./scan-bytes.js";
import type { WordCodes } from "./word-codes.js";

/*
 * Most rows of comma-separated values are what they should be: no quotes, as many fields as the header, each of its kind.
 * Such a row is read in one pass, its words hashed and its numbers read while their ends are looked for. Any other row is
 * left to the reader that says what is wrong with it.
 *
 * Characters stand here by their code: 10 is the line feed, 13 the carriage return, 34 the quote, 44 the comma, 48 the
 * digit 0. Bytes may be read a little behind the last: there are always some, and they are 0.
 */

/** What a column of the file is read as. */
const [PASSED, WORD, INSTANT, WHOLE, DECIMAL] = [0, 1, 2, 3, 4];
const MOST_DIGITS = 15;
const NOT_USUAL = -1;

/** @internal Reads usual rows into a sink. */
export class UsualRow {
  private readonly sink: RowSink;
  private readonly words: readonly (WordCodes | undefined)[];
  /** Of each column of the file what it is read as, and into which field. */
  private readonly as: Uint8Array;
  private readonly targets: Int32Array;
  private readonly isRequired: Uint8Array;
  private readonly decimals: Int32Array;

  constructor(sink: RowSink, words: readonly (WordCodes | undefined)[], targets: Int32Array) {
    this.sink = sink;
    this.words = words;
    this.targets = targets;
    const kinds = Array.from(targets, (field) => sink.kinds[field]);
    this.as = Uint8Array.from(kinds, readAs);
    this.isRequired = Uint8Array.from(kinds, (kind) => (kind?.required ? 1 : 0));
    this.decimals = Int32Array.from(kinds, (kind) => (kind?.kind === "number" ? (kind.decimals ?? 0) : 0));
  }

  /** Reads the row that begins at a place. Returns the place after it; -1 when it is not usual, or not whole. */
  read(bytes: Uint8Array, begin: number): number {
    const { as } = this;
    // A blank line is no row, not even where there is one column only.
    if ((bytes[begin] as number) < 32) return NOT_USUAL;
    const last = as.length - 1;
    let at = begin;
    for (let place = 0; place <= last; place++) {
      const end = this.field(bytes, at, place, as[place] as number);
      if (end < 0) return NOT_USUAL;
      const byte = bytes[end] as number;
      if (place < last) {
        if (byte !== 44) return NOT_USUAL;
        at = end + 1;
      } else if (byte === 10) return end + 1;
      else if (byte === 13 && bytes[end + 1] === 10) return end + 2;
    }
    return NOT_USUAL;
  }

  /** Reads one field. Returns the place after it, or -1. */
  private field(bytes: Uint8Array, from: number, place: number, as: number): number {
    const first = bytes[from] as number;
    if (first === 44 || first === 10 || first === 13) return this.blank(from, place, as);
    // A field may begin with blanks, or with a quote, or not be there at all.
    if (first <= 34) return NOT_USUAL;
    if (as === WORD) return this.word(bytes, from, place);
    if (as === INSTANT) {
      const seconds = scanSeconds(bytes, from, from + 20);
      this.sink.put(this.targets[place] as number, seconds);
      return seconds >= 0 && bytes[from + 19] === 90 ? from + 20 : NOT_USUAL;
    }
    return as === WHOLE ? this.whole(bytes, from, place) : this.other(bytes, from, place, as);
  }

  private blank(from: number, place: number, as: number): number {
    if (this.isRequired[place] === 1) return NOT_USUAL;
    const field = this.targets[place] as number;
    if (as === WORD) this.sink.put(field, (this.sink.writers[field] as CodeWriter).codeOf(undefined));
    else if (as !== PASSED) this.sink.put(field, -1);
    return from;
  }

  private word(bytes: Uint8Array, from: number, place: number): number {
    let hash = 0;
    for (let at = from; ; at++) {
      const byte = bytes[at] as number;
      if (byte <= 44 && (byte === 44 || byte < 32 || byte === 34)) {
        if (byte === 34 || (byte !== 44 && byte !== 10 && byte !== 13)) return NOT_USUAL;
        const field = this.targets[place] as number;
        const code = (this.words[field] as WordCodes).codeOfHashed(bytes, from, at, hash);
        this.sink.put(field, code);
        return code < 0 ? NOT_USUAL : at;
      }
      hash = ((hash << 5) - hash + byte) | 0;
    }
  }

  private whole(bytes: Uint8Array, from: number, place: number): number {
    let number = 0;
    let at = from;
    for (let digit = (bytes[at] as number) - 48; digit >= 0 && digit <= 9; digit = (bytes[++at] as number) - 48)
      number = number * 10 + digit;
    this.sink.put(this.targets[place] as number, number);
    return at === from || at - from > MOST_DIGITS ? NOT_USUAL : at;
  }

  /** A number with decimals, or a column that is passed over. */
  private other(bytes: Uint8Array, from: number, place: number, as: number): number {
    let at = from;
    for (let byte = bytes[at] as number; byte > 44 || (byte !== 44 && byte >= 32); byte = bytes[++at] as number)
      if (byte === 34) return NOT_USUAL;
    if (as === PASSED) return at;
    const units = scanUnits(bytes, from, at, this.decimals[place] as number);
    this.sink.put(this.targets[place] as number, units);
    return units >= 0 ? at : NOT_USUAL;
  }
}

function readAs(kind: FieldKind | undefined): number {
  if (kind === undefined) return PASSED;
  if (kind.kind === "code") return WORD;
  if (kind.kind === "instant") return INSTANT;
  return kind.decimals ? DECIMAL : WHOLE;
}
