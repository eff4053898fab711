import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import {
  RESIDENT_IDENTITY_CODES,
  readResidentIdentityNumber,
  residentIdentityCheckCharacter,
} from "../../src/documents/resident-identity-number.js";

/** Made-up 17-digit beginnings: area, a real birth date, a sequence number. */
const anyBeginning = fc
  .tuple(fc.integer({ min: 110_000, max: 659_999 }), fc.integer({ min: -25_000, max: 18_000 }), fc.nat(999))
  .map(
    ([area, day, sequence]) => `${area}${dateOfDayNumber(day).replaceAll("-", "")}${`${sequence}`.padStart(3, "0")}`,
  );
const anyNumber = anyBeginning.map((beginning) => `${beginning}${residentIdentityCheckCharacter(beginning)}`);

function codes(text: string, asOf?: string): string[] {
  const result = readResidentIdentityNumber(text, asOf === undefined ? {} : { asOf: calendarDate(asOf) });
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe("readResidentIdentityNumber", () => {
  it("reads the example number of the standard (GB 11643-1999), with a capital or a small x", () => {
    const value = { number: "11010519491231002X", areaCode: "110105", birthDate: "1949-12-31", sex: "female" };
    expect(readResidentIdentityNumber("11010519491231002X")).toEqual({ ok: true, value });
    expect(readResidentIdentityNumber("11010519491231002x")).toEqual({ ok: true, value });
  });

  it("reads the other example number of the standard: 440524188001010014, a man", () => {
    const result = readResidentIdentityNumber("440524188001010014");
    expect(result.ok && result.value).toMatchObject({ birthDate: "1880-01-01", sex: "male" });
  });

  it.each([
    ["110105194912310021", ["check-character"]], // the right character for these 17 digits is X
    ["11010518891301001X", ["birth-date"]], // month 13, and the check character agrees
    ["110105194913310022", ["birth-date", "check-character"]],
    ["11010519491231002", ["format"]],
    ["11010519491231002XX", ["format"]],
    ["X1010519491231002X", ["format"]],
    [" 11010519491231002X", ["format"]],
    ["１10105194912310021", ["format"]],
    ["", ["format"]],
  ])("%j: %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("holds a birth date against a day only when it is given one", () => {
    const beginning = "11010520300101001";
    const number = `${beginning}${residentIdentityCheckCharacter(beginning)}`;
    expect(codes(number)).toEqual([]);
    expect(codes(number, "2030-01-01")).toEqual([]);
    expect(codes(number, "2029-12-31")).toEqual(["birth-date-in-future"]);
  });

  it("reads every number made by the rule, and no text whatever makes it throw", () => {
    fc.assert(fc.property(anyNumber, (number) => codes(number).length === 0));
    fc.assert(
      fc.property(fc.string(), (text) =>
        codes(text).every((code) => RESIDENT_IDENTITY_CODES.some((each) => each === code)),
      ),
    );
  });
});

describe("residentIdentityCheckCharacter", () => {
  it("catches every single wrong digit and every exchange of neighbours (ISO 7064, MOD 11-2)", () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
        const wrong = (Number(number[place]) + step) % 10;
        expect(codes(`${number.slice(0, place)}${wrong}${number.slice(place + 1)}`)).toContain("check-character");
      }),
    );
    fc.assert(
      fc.property(anyNumber, fc.nat(15), (number, place) => {
        fc.pre(number[place] !== number[place + 1]);
        const swapped = `${number.slice(0, place)}${number[place + 1]}${number[place]}${number.slice(place + 2)}`;
        expect(codes(swapped)).toContain("check-character");
      }),
    );
  });

  it("is undefined without 17 digits to begin with", () => {
    for (const text of ["", "1101051949123100", "1101051949123100X"])
      expect(residentIdentityCheckCharacter(text)).toBeUndefined();
  });
});
