import { describe, expect, it } from "vitest";
import { Pieces } from "../../src/exchange/pieces.js";
import { bytesOf } from "./pieces-of.js";

describe("Pieces", () => {
  it("puts pieces together behind what is not read yet, with zeroes behind the last", () => {
    const pieces = new Pieces();
    pieces.add(bytesOf("one\ntwo\nth"));
    expect([pieces.lineEnd(0), pieces.lineEnd(4), pieces.lineEnd(8)]).toEqual([3, 7, -1]);
    pieces.keepFrom(8);
    // The line end that stood there before is none.
    expect([pieces.length, pieces.lineEnd(0)]).toEqual([2, -1]);
    pieces.add(bytesOf("ree\n"));
    expect(new TextDecoder().decode(pieces.bytes.subarray(0, pieces.length))).toBe("three\n");
    expect(pieces.bytes.subarray(pieces.length, pieces.length + 64).every((byte) => byte === 0)).toBe(true);
  });

  it("grows with what is given", () => {
    const pieces = new Pieces();
    const piece = new Uint8Array(100_000).fill(65);
    for (let times = 0; times < 5; times++) pieces.add(piece);
    expect([pieces.length, pieces.bytes[499_999], pieces.bytes[500_000]]).toEqual([500_000, 65, 0]);
  });
});
