import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLegible, mrzCheckDigit, weightedSum } from "../../src/documents/mrz-check-digit.js";
import { anyText } from "./any-text.js";

const CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
const value = (character: string) => (character === "<" ? 0 : CHARACTERS.indexOf(character));
const anyCharacter = fc.constantFrom(...CHARACTERS);
const anyPiece = fc.array(anyCharacter, { minLength: 1, maxLength: 40 }).map((all) => all.join(""));

describe("mrzCheckDigit", () => {
  it.each([
    ["520727", 3, "Example 1"],
    ["AB2134<<<", 5, "Example 2"],
    ["HA672242<658022549601086<<<<<<<<<<<<<<0", 8, "Example 3, composite of a TD3"],
    ["D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<", 2, "Example 4, composite of a TD1"],
    ["HA672242<658022549601086<<<<<<<", 8, "Example 5, composite of a TD2"],
  ])("of %s is %i (ICAO Doc 9303-3, Appendix A, %s)", (piece, digit) => {
    expect(mrzCheckDigit(piece)).toBe(digit);
  });

  it("is undefined with a character that no zone has, and 0 for nothing", () => {
    for (const text of ["a", "1 2", "«", "É", "１", "\u0000", "\u{1f6c2}"]) expect(mrzCheckDigit(text)).toBeUndefined();
    expect(mrzCheckDigit("")).toBe(0);
  });

  it("finds a wrong character exactly when the two values differ by no multiple of 10", () => {
    fc.assert(
      fc.property(anyPiece, fc.nat(), anyCharacter, (piece, at, other) => {
        const place = at % piece.length;
        const wrong = `${piece.slice(0, place)}${other}${piece.slice(place + 1)}`;
        const isHidden = (value(other) - value(piece.charAt(place))) % 10 === 0;
        expect(mrzCheckDigit(wrong) === mrzCheckDigit(piece)).toBe(isHidden);
      }),
    );
  });

  it("finds an exchange of neighbours exactly when the two values differ by no multiple of 5", () => {
    fc.assert(
      fc.property(anyPiece, fc.nat(), (piece, at) => {
        fc.pre(piece.length > 1);
        const place = at % (piece.length - 1);
        const [one, other] = [piece.charAt(place), piece.charAt(place + 1)];
        const swapped = `${piece.slice(0, place)}${other}${one}${piece.slice(place + 2)}`;
        const isHidden = (value(one) - value(other)) % 5 === 0;
        expect(mrzCheckDigit(swapped) === mrzCheckDigit(piece)).toBe(isHidden);
      }),
    );
  });
});

describe("isLegible", () => {
  it("knows the 37 characters of a zone and no others", () => {
    fc.assert(fc.property(anyText(), (text) => isLegible(text) === [...text].every((one) => CHARACTERS.includes(one))));
    expect([isLegible(CHARACTERS), isLegible(""), isLegible("a")]).toEqual([true, true, false]);
  });
});

describe("weightedSum", () => {
  it("goes on with the weights from piece to piece, and is no number beyond the end of a text", () => {
    fc.assert(
      fc.property(anyPiece, fc.nat(40), (piece, cut) => {
        const at = Math.min(cut, piece.length);
        const both = weightedSum(piece, 0, at, 0) + weightedSum(piece, at, piece.length, at);
        expect(both).toBe(weightedSum(piece, 0, piece.length, 0));
        expect(weightedSum(piece, 0, piece.length + 1, 0)).toBeNaN();
      }),
    );
  });
});
