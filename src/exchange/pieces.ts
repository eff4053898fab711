/** Bytes behind the last that may be looked at without a look whether they are there: each of them is 0. */
const MARGIN = 64;

/**
 * @internal What has come of a file and is not read yet. All pieces stand in one buffer, one after another: a row that is cut
 * is whole there once its rest has come. Behind the last byte stand zeroes, so that whoever reads an instant or a word need
 * not ask at every byte whether the buffer is at its end, which costs more than the reading.
 */
export class Pieces {
  bytes = new Uint8Array(1 << 16);
  /** How many bytes there are. */
  length = 0;

  add(piece: Uint8Array): void {
    const length = this.length + piece.length;
    if (length + MARGIN > this.bytes.length) {
      const grown = new Uint8Array(Math.max(length + MARGIN, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
    }
    this.bytes.set(piece, this.length);
    this.bytes.fill(0, length, length + MARGIN);
    this.length = length;
  }

  /** Says up to where it was read. */
  keepFrom(at: number): void {
    this.bytes.copyWithin(0, at, this.length);
    this.length -= at;
  }

  /** The place of the next line end, or -1. */
  lineEnd(from: number): number {
    const end = this.bytes.indexOf(10, from);
    return end < this.length ? end : -1;
  }
}
