import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { readResidentIdentityNumber } from "../../src/documents/resident-identity-number.js";
import { drawsOfOne, seededDraws } from "../../src/testing/draws.js";
import {
  chineseName,
  fullWidth,
  identityCheckCharacter,
  identityNumber,
  misnumbered,
  otherName,
  passportNumber,
} from "../../src/testing/made-up-people.js";

describe("made-up identity numbers", () => {
  it("bear the check character of the example of GB 11643-1999", () => {
    expect(identityCheckCharacter("11010519491231002X")).toBe("X");
  });

  it("are sound by the library's own reader, and wrong once misnumbered", () => {
    for (let index = 0; index < 200; index++) {
      const number = identityNumber(calendarDate("1990-01-17"), drawsOfOne(1, index));
      expect(readResidentIdentityNumber(number).failed).toEqual([]);
      expect(readResidentIdentityNumber(misnumbered(number)).failed).toEqual(["check-character"]);
    }
  });
});

it("names and passports are nobody's in particular", () => {
  const draws = seededDraws(1);
  expect(chineseName(draws)).toMatch(/^[A-Z]+ [A-Z][a-z]+$/);
  expect(otherName(draws).length).toBeGreaterThan(3);
  expect(passportNumber(true, draws)).toMatch(/^[EG]\d{8}$/);
  expect(fullWidth("A-1 x")).toBe("Ａ－１ ｘ");
});
