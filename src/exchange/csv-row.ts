import type { Pieces } from "./pieces.js";

/* Characters stand here by their code: 10 is the line feed, 13 the carriage return, 34 the quote, 44 the comma. */

/** @internal Bytes of 0 behind what stood in quotes, as behind everything else that is read. */
export const QUOTED_MARGIN = 32;

/** @internal Where the fields of one row stand. */
export class CsvRow {
  /** How many fields it has; none, when it is a blank line. */
  count = 0;
  /** How many lines it takes: a line end in quotes does not end it. */
  lines = 0;
  /** Whether something stands before or behind a quoted field, or a quote in one that is not. */
  isWrong = false;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  hasQuoted = false;
  /** What stood in quotes, without them. */
  quoted: (Uint8Array | undefined)[] = [];

  /** Finds the fields of the row that begins at a place. Returns the place after it, or -1 when it is not whole. */
  find(pieces: Pieces, begin: number): number {
    const { bytes, length } = pieces;
    this.lines = 1;
    this.isWrong = false;
    if (this.hasQuoted) this.quoted.fill(undefined);
    this.hasQuoted = false;
    let count = 0;
    let at = begin;
    for (;;) {
      if (count === this.starts.length) this.growFields();
      this.starts[count] = at;
      if (bytes[at] === 34) {
        at = this.quotedField(pieces, at, count);
        if (at < 0) return -1;
      }
      const end = endOfField(bytes, at, length);
      if (end >= length) return -1;
      const byte = bytes[end] as number;
      if (byte === 34 || (this.hasQuoted && this.quoted[count] !== undefined && !isEnd(bytes, at, end))) {
        this.isWrong = true;
        this.count = count + 1;
        const lineEnd = pieces.lineEnd(end);
        return lineEnd < 0 ? -1 : lineEnd + 1;
      }
      this.ends[count] = byte === 10 && end > at && bytes[end - 1] === 13 ? end - 1 : end;
      count++;
      at = end + 1;
      if (byte === 44) continue;
      const isBlank = count === 1 && this.ends[0] === this.starts[0] && !this.hasQuoted;
      this.count = isBlank ? 0 : count;
      return at;
    }
  }

  /** The bytes of one of its fields, without the quotes. */
  field(bytes: Uint8Array, place: number): Uint8Array {
    const quoted = this.quoted[place];
    return quoted?.subarray(0, quoted.length - QUOTED_MARGIN) ?? bytes.subarray(this.starts[place], this.ends[place]);
  }

  /** Takes a quoted field out of its quotes. Returns the place after them, or -1 when they are not closed. */
  private quotedField({ bytes, length }: Pieces, begin: number, count: number): number {
    const inside = new Uint8Array(Math.min(length - begin, this.lengthInQuotes(bytes, begin, length)) + QUOTED_MARGIN);
    let written = 0;
    for (let at = begin + 1; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte === 10) this.lines++;
      if (byte === 34) {
        // The quote may be the first of two, of which the second has not come yet.
        if (at + 1 >= length) return -1;
        if (bytes[at + 1] !== 34) {
          this.quoted[count] = inside.subarray(0, written + QUOTED_MARGIN);
          this.hasQuoted = true;
          return at + 1;
        }
        at++;
      }
      inside[written++] = byte;
    }
    return -1;
  }

  /** At least as many bytes as stand in the quotes. */
  private lengthInQuotes(bytes: Uint8Array, begin: number, length: number): number {
    for (let at = begin + 1; at < length; at++)
      if (bytes[at] === 34) {
        if (bytes[at + 1] !== 34) return at - begin;
        at++;
      }
    return length - begin;
  }

  private growFields(): void {
    const [starts, ends] = [this.starts, this.ends];
    this.starts = new Int32Array(starts.length * 2);
    this.ends = new Int32Array(starts.length * 2);
    this.starts.set(starts);
    this.ends.set(ends);
  }
}

/** The place of the comma, the line end or the quote that comes next; the length when none does. */
function endOfField(bytes: Uint8Array, from: number, length: number): number {
  for (let at = from; at < length; at++) {
    const byte = bytes[at] as number;
    if (byte <= 44 && (byte === 44 || byte === 10 || byte === 34)) return at;
  }
  return length;
}

/** Whether nothing stands between a closing quote and the end of its field. */
function isEnd(bytes: Uint8Array, from: number, end: number): boolean {
  return from === end || (end === from + 1 && bytes[from] === 13 && bytes[end] === 10);
}
