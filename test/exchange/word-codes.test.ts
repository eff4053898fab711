import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WordCodes } from "../../src/exchange/word-codes.js";
import { CodeWriter } from "../../src/statistics/columns-writer.js";
import { bytesOf } from "./pieces-of.js";

describe("WordCodes", () => {
  it("gives each word one code, however many there are", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 300 }), (words) => {
        const writer = new CodeWriter();
        const codes = new WordCodes(writer, undefined);
        for (const word of [...words, ...words]) {
          const bytes = bytesOf(`x${word}y`);
          const code = codes.codeOf(bytes, 1, bytes.length - 1);
          expect(writer.labels[code]).toBe(word);
        }
        expect(writer.labels.length).toBe(new Set(words).size);
      }),
    );
  });

  it("tells words of one hash apart", () => {
    // 31 × 65 + 97 = 31 × 66 + 66
    const codes = new WordCodes(new CodeWriter(), undefined);
    const bytes = bytesOf("AaBB");
    expect(codes.codeOf(bytes, 0, 2)).not.toBe(codes.codeOf(bytes, 2, 4));
  });

  it("has no code for what is none of the options, or no text", () => {
    const writer = new CodeWriter();
    const codes = new WordCodes(writer, ["red"]);
    const bytes = bytesOf("redblue");
    expect([codes.codeOf(bytes, 0, 3), codes.codeOf(bytes, 3, 7)]).toEqual([0, -1]);
    expect(new WordCodes(writer, undefined).codeOf(Uint8Array.of(0xff, 0xfe), 0, 2)).toBe(-1);
    expect(writer.labels).toEqual(["red"]);
  });
});
