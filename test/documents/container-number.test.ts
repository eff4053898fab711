import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  CONTAINER_CATEGORIES,
  CONTAINER_NUMBER_CODES,
  readContainerNumber,
} from "../../src/documents/container-number.js";
import { anyText } from "./any-text.js";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const anyLetters = fc.array(fc.constantFrom(...LETTERS), { minLength: 3, maxLength: 3 }).map((all) => all.join(""));
const anyBeginning = fc
  .tuple(anyLetters, fc.constantFrom(...Object.keys(CONTAINER_CATEGORIES)), fc.nat(999_999))
  .map(([owner, category, serial]) => `${owner}${category}${String(serial).padStart(6, "0")}`);

/** The check digit by the table of the standard instead of by arithmetic. */
function byTable(beginning: string): number {
  const values = "10 12 13 14 15 16 17 18 19 20 21 23 24 25 26 27 28 29 30 31 32 34 35 36 37 38".split(" ").map(Number);
  const value = (character: string) =>
    LETTERS.includes(character) ? (values[LETTERS.indexOf(character)] as number) : Number(character);
  return ([...beginning].reduce((sum, character, place) => sum + value(character) * 2 ** place, 0) % 11) % 10;
}

describe("readContainerNumber", () => {
  it("reads the example of the standard, however it is spaced", () => {
    const read = {
      verdict: "sound",
      failed: [],
      normalised: "CSQU3054383",
      ownerCode: "CSQ",
      category: "U",
      serialNumber: "305438",
      checkDigit: "3",
    };
    for (const text of ["CSQU3054383", "CSQU 305438 3", "csqu 305438-3", " CSQU-3054383\n"])
      expect(readContainerNumber(text)).toEqual(read);
  });

  it("tells a wrong check digit from a category that does not exist", () => {
    expect(readContainerNumber("CSQU3054384")).toMatchObject({ verdict: "wrong", failed: ["check-digit"] });
    expect(readContainerNumber("TBJA7176445")).toMatchObject({ failed: ["category"], category: "A", ownerCode: "TBJ" });
    expect(readContainerNumber("TBJA7176446").failed).toEqual(["category", "check-digit"]);
  });

  it.each([
    "",
    "CSQU305438",
    "CSQU30543833",
    "CSQ13054383",
    "CS1U3054383",
    "CSQU305438X",
    "ＣSQU3054383",
    "ſSQU3054383",
  ])("has the wrong format: %j", (text) => {
    expect(readContainerNumber(text)).toEqual({
      verdict: "wrong",
      failed: ["format"],
      normalised: undefined,
      ownerCode: undefined,
      category: undefined,
      serialNumber: undefined,
      checkDigit: undefined,
    });
  });

  it("agrees with the table of the standard", () => {
    fc.assert(
      fc.property(anyBeginning, (beginning) => {
        expect(readContainerNumber(`${beginning}${byTable(beginning)}`).verdict).toBe("sound");
      }),
    );
  });

  it("finds every wrong digit, but for the remainder 10 that is written 0", () => {
    fc.assert(
      fc.property(
        anyBeginning,
        fc.integer({ min: 4, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (beginning, place, step) => {
          const digit = (Number(beginning[place]) + step) % 10;
          const wrong = `${beginning.slice(0, place)}${digit}${beginning.slice(place + 1)}`;
          // 0 stands for two remainders, which are the only ones that can be taken for each other.
          const check = byTable(beginning);
          fc.pre(check !== 0);
          expect(readContainerNumber(`${wrong}${check}`).failed).toContain("check-digit");
        },
      ),
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(readContainerNumber(text).failed.every((code) => CONTAINER_NUMBER_CODES.includes(code))).toBe(true);
      }),
    );
  });
});
