import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainForm, withoutFilling } from "../../src/declaration/plain-form.js";

describe("plainForm", () => {
  it.each([
    ["x 0000-0001", "X00000001"],
    ["Ｅ１２３４", "E1234"], // full-width characters, as a Chinese keyboard writes them
    ["张 三", "张三"],
    ["O’Neil–Smith", "O’NEILSMITH"],
    ["\u3000", ""],
    ["straße", "STRASSE"],
  ])("%j is %j", (text, plain) => {
    expect(plainForm(text)).toBe(plain);
  });

  it("has no blanks, and none around a text change it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = plainForm(text);
        expect(plain).not.toMatch(/\s/u);
        expect(plainForm(` ${text} `)).toBe(plain);
      }),
    );
  });
});

describe("withoutFilling", () => {
  it.each([
    // A carrier's designator has two characters, of which one may be a digit, or three letters (IATA, ICAO); the number
    // has up to four digits and may end with a letter.
    ["EK 0306", "EK306"],
    ["EK306", "EK306"],
    ["ca-0936", "CA936"],
    ["U20123", "U2123"],
    ["3U0088", "3U88"],
    ["UAE0306", "UAE306"],
    ["CA0936A", "CA936A"],
    ["CA0000", "CA0"],
    ["CA100", "CA100"],
    // Boarding passes fill the row of a seat up to three digits (IATA BCBP).
    ["031K", "31K"],
    ["001a", "1A"],
    ["31K", "31K"],
    // What is neither keeps its zeros.
    ["0012345678", "0012345678"],
    ["G00012345", "G00012345"],
    ["000", "000"],
  ])("%j is %j", (text, plain) => {
    expect(withoutFilling(text)).toBe(plain);
  });
});
