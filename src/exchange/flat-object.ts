import { scanSeconds } from "./scan-bytes.js";

/*
 * Most lines of JSON are a flat object written by a program: no blanks, no escapes, texts and whole numbers. Such a line is
 * read from its bytes, without an object or a text being made of it. Whatever else a line is, `JSON.parse` says.
 *
 * Characters stand here by their code: 34 is the quote, 44 the comma, 48 the digit 0, 58 the colon, 92 the backslash,
 * 110 the n of null, and 123 and 125 are the braces. Bytes may be read a little behind the last: there are always some.
 */

/** @internal What was found of a field: an instant is one that was read already, any other is a text. */
export const [NULL, TEXT, WHOLE, INSTANT] = [1, 2, 3, 4];
/** A field that was not met in the line. */
const NOT_YET = 0;
/** More digits than any number has that counts nothing away. */
const MOST_DIGITS = 15;

/** @internal The fields of a flat object, each by its place in the line. */
export class FlatObject {
  /** Of each field what was found. */
  readonly found: Uint8Array;
  /** Between which places the text of a field stands. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly numbers: Float64Array;
  /** Each name in its quotes and with its colon. */
  private readonly keys: readonly Uint8Array[];
  /** Which fields are instants. */
  private readonly isInstant: Uint8Array;
  /** Which field came where in the line before: mostly it comes there again. */
  private readonly order: number[] = [];

  constructor(names: readonly string[], isInstant: Uint8Array) {
    const encoder = new TextEncoder();
    this.keys = names.map((name) => encoder.encode(`"${name}":`));
    this.isInstant = isInstant;
    this.found = new Uint8Array(names.length);
    this.from = new Int32Array(names.length);
    this.to = new Int32Array(names.length);
    this.numbers = new Float64Array(names.length);
  }

  /** Reads the object that begins at a place. Returns the place after it; -1 when it is not flat, or not whole. */
  read(bytes: Uint8Array, from: number): number {
    const { found } = this;
    if (bytes[from] !== 123) return -1;
    for (let field = 0; field < found.length; field++) found[field] = NOT_YET;
    let at = from + 1;
    for (let place = 0; ; place++) {
      let field = place < this.order.length ? (this.order[place] as number) : -1;
      if (field >= 0 && isKey(bytes, at, this.keys[field] as Uint8Array)) at += (this.keys[field] as Uint8Array).length;
      else {
        const value = keyEnd(bytes, at);
        if (value < 0) return -1;
        field = this.keys.findIndex((key) => key.length === value - at && isKey(bytes, at, key));
        this.order[place] = field;
        at = value;
      }
      // JSON allows a key twice and takes the last.
      if (field >= 0 && found[field] !== NOT_YET) return -1;
      at = this.value(bytes, at, field);
      if (at < 0) return -1;
      const next = bytes[at++] as number;
      if (next === 44) continue;
      return next === 125 ? at : -1;
    }
  }

  /** Reads one value. Returns the place after it, or -1. */
  private value(bytes: Uint8Array, from: number, field: number): number {
    const first = bytes[from] as number;
    if (first === 34) {
      if (field >= 0 && this.isInstant[field] === 1 && bytes[from + 21] === 34 && bytes[from + 20] === 90) {
        // An instant in its usual form: its length is known, and nothing in it has to be looked for.
        const seconds = scanSeconds(bytes, from + 1, from + 21);
        if (seconds >= 0) {
          this.found[field] = INSTANT;
          this.numbers[field] = seconds;
          return from + 22;
        }
      }
      const end = textEnd(bytes, from + 1);
      if (end >= 0 && field >= 0) {
        this.found[field] = TEXT;
        this.from[field] = from + 1;
        this.to[field] = end;
      }
      return end < 0 ? -1 : end + 1;
    }
    if (first !== 110) return this.whole(bytes, from, field);
    if (bytes[from + 1] !== 117 || bytes[from + 2] !== 108 || bytes[from + 3] !== 108) return -1;
    if (field >= 0) this.found[field] = NULL;
    return from + 4;
  }

  /** A whole number, which begins with 0 only when it is 0. */
  private whole(bytes: Uint8Array, from: number, field: number): number {
    let number = 0;
    let at = from;
    for (let digit = (bytes[at] as number) - 48; digit >= 0 && digit <= 9; digit = (bytes[++at] as number) - 48)
      number = number * 10 + digit;
    if (at === from || at - from > MOST_DIGITS || (bytes[from] === 48 && at - from > 1)) return -1;
    if (field >= 0) {
      this.found[field] = WHOLE;
      this.numbers[field] = number;
    }
    return at;
  }
}

function isKey(bytes: Uint8Array, from: number, key: Uint8Array): boolean {
  for (let at = 0; at < key.length; at++) if (bytes[from + at] !== key[at]) return false;
  return true;
}

/** The place after a key and its colon, or -1. */
function keyEnd(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== 34) return -1;
  const end = textEnd(bytes, from + 1);
  return end < 0 || bytes[end + 1] !== 58 ? -1 : end + 2;
}

/** The place of the quote that ends a text; -1 when there is an escape before, or something that JSON does not allow. */
function textEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    const byte = bytes[at] as number;
    if (byte === 34) return at;
    // A line end, or a 0 behind the last byte, ends every text that is not closed.
    if (byte === 92 || byte < 32) return -1;
  }
}
