import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import {
  RESIDENT_IDENTITY_CODES,
  readResidentIdentityNumber,
  residentIdentityCheckCharacter,
} from "../../src/documents/resident-identity-number.js";
import { anyText } from "./any-text.js";

/** Made-up 17-digit beginnings: area, a real birth date, a sequence number. */
const anyBeginning = fc
  .tuple(fc.integer({ min: 110_000, max: 659_999 }), fc.integer({ min: -25_000, max: 18_000 }), fc.nat(999))
  .map(
    ([area, day, sequence]) => `${area}${dateOfDayNumber(day).replaceAll("-", "")}${`${sequence}`.padStart(3, "0")}`,
  );
const anyNumber = anyBeginning.map((beginning) => `${beginning}${residentIdentityCheckCharacter(beginning)}`);

function codes(text: string, referenceDate?: string): readonly string[] {
  const options = referenceDate === undefined ? {} : { referenceDate: calendarDate(referenceDate) };
  return readResidentIdentityNumber(text, options).failed;
}

describe("readResidentIdentityNumber", () => {
  it("reads the example number of the standard (GB 11643-1999), with a capital or a small x", () => {
    const read = {
      verdict: "sound",
      failed: [],
      normalised: "11010519491231002X",
      places: 18,
      areaCode: "110105",
      birthDate: "1949-12-31",
      sex: "female",
    };
    expect(readResidentIdentityNumber("11010519491231002X")).toEqual(read);
    expect(readResidentIdentityNumber("11010519491231002x")).toEqual(read);
    expect(readResidentIdentityNumber(" 11010519491231002X\n")).toEqual(read);
    expect(readResidentIdentityNumber("110105491231002 ")).toEqual({ ...read, places: 15 });
  });

  it("reads the other example number of the standard: 440524188001010014, a man", () => {
    expect(readResidentIdentityNumber("440524188001010014")).toMatchObject({ birthDate: "1880-01-01", sex: "male" });
  });

  it.each([
    ["110105194912310021", ["check-character"]], // the right character for these 17 digits is X
    ["11010518891301001X", ["birth-date"]], // month 13, and the check character agrees
    ["110105194913310022", ["birth-date", "check-character"]],
    ["11010519491231002", ["format"]],
    ["11010519491231002XX", ["format"]],
    ["X1010519491231002X", ["format"]],
    ["x1010519491231002X", ["format"]],
    ["x10105194912310021", ["format"]],
    ["1101051949123100xX", ["format"]],
    ["11010519491231002A", ["format"]],
    ["110105 19491231002X", ["format"]],
    [" ", ["format"]],
    ["１10105194912310021", ["format"]],
    ["", ["format"]],
  ])("%j: %j", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it("keeps what can be read of a number that is wrong", () => {
    expect(readResidentIdentityNumber("110105194913310022")).toEqual({
      verdict: "wrong",
      failed: ["birth-date", "check-character"],
      normalised: "110105194913310022",
      places: 18,
      areaCode: "110105",
      birthDate: undefined,
      sex: "female",
    });
    expect(readResidentIdentityNumber("1101051949123100")).toMatchObject({
      normalised: undefined,
      areaCode: undefined,
    });
  });

  it("brings an old number of 15 places into the form of 18", () => {
    expect(readResidentIdentityNumber("110105491231002")).toEqual({
      verdict: "sound",
      failed: [],
      normalised: "11010519491231002X",
      places: 15,
      areaCode: "110105",
      birthDate: "1949-12-31",
      sex: "female",
    });
    expect(readResidentIdentityNumber("130503670401001")).toMatchObject({ birthDate: "1967-04-01", sex: "male" });
    expect(codes("110105491331002")).toEqual(["birth-date"]);
    expect(codes("11010549123100X")).toEqual(["format"]);
  });

  it("takes the highest sequence numbers of 15 places for those of people born in the 19th century", () => {
    expect(readResidentIdentityNumber("110105881231995")).toMatchObject({ birthDate: "1988-12-31" });
    expect(readResidentIdentityNumber("110105881231996")).toMatchObject({ birthDate: "1888-12-31", sex: "female" });
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
      fc.property(fc.oneof(anyText(), fc.stringMatching(/^[0-9xX]{15,18}$/)), (text) =>
        codes(text).every((code) => RESIDENT_IDENTITY_CODES.some((each) => each === code)),
      ),
    );
  });

  it("reads a number of 15 places as the same person as its standard form", () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        fc.pre(number.slice(6, 8) === "19" && number.slice(14, 17) < "996");
        const old = readResidentIdentityNumber(`${number.slice(0, 6)}${number.slice(8, 17)}`);
        expect({ ...old, places: 18 }).toEqual(readResidentIdentityNumber(number));
      }),
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
