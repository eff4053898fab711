import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IMO_NUMBER_CODES, readImoNumber } from "../../src/documents/imo-number.js";
import { anyText } from "./any-text.js";

/** Numbers made by the rule: six digits and the last digit of their weighted sum. */
const anyNumber = fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }).map((digits) => {
  const sum = digits.reduce((total, digit, place) => total + digit * (7 - place), 0);
  return `${digits.join("")}${sum % 10}`;
});

describe("readImoNumber", () => {
  it.each([
    ["9074729", "IMO resolution A.1117(30)"],
    ["8814275", "an example of python-stdnum: 8x7 + 8x6 + 1x5 + 4x4 + 2x3 + 7x2 = 145"],
    ["9319466", "another: 9x7 + 3x6 + 1x5 + 9x4 + 4x3 + 6x2 = 146"],
  ])("reads %s (%s)", (number) => {
    expect(readImoNumber(number)).toEqual({ verdict: "sound", failed: [], normalised: number });
  });

  it.each(["IMO 9074729", "IMO9074729", "imo 9074729", "IMO: 9074729", "IMO No. 9074729", "IMO-9074729", " 9074729 "])(
    "leaves the letters before the number out: %j",
    (text) => {
      expect(readImoNumber(text).normalised).toBe("9074729");
    },
  );

  it("doubts a number whose last digit does not agree, and keeps it", () => {
    expect(readImoNumber("IMO 9074728")).toEqual({
      verdict: "doubtful",
      failed: ["check-digit"],
      normalised: "9074728",
    });
  });

  it.each(["", "IMO", "907472", "90747290", "907472A", "9074 729", "IM 9074729", "IMO IMO 9074729", "９０７４７２９"])(
    "has no number in %j",
    (text) => {
      expect(readImoNumber(text)).toEqual({ verdict: "wrong", failed: ["length"], normalised: undefined });
    },
  );

  it("finds every wrong digit in places 1, 5 and 7, and elsewhere all but those that the weight hides", () => {
    // The weights 7 and 3, and the last digit itself, have an inverse modulo 10; 6, 5, 4 and 2 have none.
    fc.assert(
      fc.property(anyNumber, fc.constantFrom(0, 4, 6), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
        const wrong = (Number(number[place]) + step) % 10;
        const text = `${number.slice(0, place)}${wrong}${number.slice(place + 1)}`;
        expect(readImoNumber(text).failed).toEqual(["check-digit"]);
      }),
    );
    expect(readImoNumber("9574729").failed).toEqual([]); // 5 x 6 = 30 more than 0 x 6
  });

  it("finds every exchange of neighbours among the first six places", () => {
    // Neighbouring weights differ by 1, so that the sum changes by the difference of the digits.
    fc.assert(
      fc.property(anyNumber, fc.nat(4), (number, place) => {
        fc.pre(number[place] !== number[place + 1]);
        const text = `${number.slice(0, place)}${number[place + 1]}${number[place]}${number.slice(place + 2)}`;
        expect(readImoNumber(text).failed).toEqual(["check-digit"]);
      }),
    );
  });

  it("reads every number made by the rule, and no text whatever makes it throw", () => {
    fc.assert(fc.property(anyNumber, (number) => readImoNumber(number).verdict === "sound"));
    fc.assert(
      fc.property(anyText(), (text) => {
        const { verdict, failed } = readImoNumber(text);
        expect(failed.every((code) => IMO_NUMBER_CODES.includes(code))).toBe(true);
        expect(verdict === "sound").toBe(failed.length === 0);
      }),
    );
  });
});
