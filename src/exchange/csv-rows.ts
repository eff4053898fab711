import type { Text } from "../text.js";
import { EXPECTED } from "./columns-reader.js";
import { CsvRow } from "./csv-row.js";
import { Pieces } from "./pieces.js";

/** @internal Who takes the rows of a file as they come. */
export interface CsvRowTaker {
  /** Takes a row that is written in the usual way and ends before `limit`: the place after it, or -1 for one that is not. */
  takeUsual(bytes: Uint8Array, at: number, limit: number): number;
  /** Takes a row that is whole; its quotes may be wrong. */
  take(row: CsvRow, bytes: Uint8Array, line: number): void;
  /** Is told of a row that is none, or too long. */
  refuse(line: number, expected: Text): void;
}

/** What some programs write before the first line of a file in UTF-8. */
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const LAST_LINE_END = /* @__PURE__ */ Uint8Array.of(10);

/** @internal The rows of a file that comes in pieces, cut anywhere. */
export class CsvRows {
  private readonly pieces = new Pieces();
  private readonly found = new CsvRow();
  private readonly taker: CsvRowTaker;
  private readonly maximumRowBytes: number;
  private isSkipping = false;
  private isStart = true;
  private line = 1;

  constructor(taker: CsvRowTaker, maximumRowBytes = 1_000_000) {
    this.taker = taker;
    this.maximumRowBytes = maximumRowBytes;
  }

  push(piece: Uint8Array): void {
    this.pieces.add(piece);
    this.pieces.keepFrom(this.rows(false));
  }

  /** What is left of the last piece is the last row. */
  end(): void {
    const { pieces } = this;
    if (pieces.length === 0) return;
    pieces.add(LAST_LINE_END);
    // An unclosed quote would take the rest of the file with it: only its first line is lost.
    pieces.keepFrom(this.rows(true));
  }

  /** Takes the rows that are whole. Returns the place from which on there is none. */
  private rows(isLast: boolean): number {
    const { pieces, found, taker, maximumRowBytes } = this;
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
      const taken = taker.takeUsual(pieces.bytes, at, Math.min(pieces.length, at + maximumRowBytes));
      if (taken >= 0) {
        this.line++;
        at = taken;
        continue;
      }
      const next = found.find(pieces, at);
      if (next < 0 && !isLast && pieces.length - at <= maximumRowBytes) return at;
      if (next < 0 || next - at > maximumRowBytes) {
        taker.refuse(this.line, isLast && next < 0 ? EXPECTED.quoted : EXPECTED.length);
        this.isSkipping = true;
        continue;
      }
      if (found.count > 0) taker.take(found, pieces.bytes, this.line);
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
}
