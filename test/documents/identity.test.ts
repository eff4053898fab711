import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import type { Identity } from "../../src/documents/identity.js";
import { readMrz } from "../../src/documents/read-mrz.js";

it("is what a machine readable zone says, as it stands (ICAO Doc 9303, part 4, specimen)", () => {
  const { fields, isNameFull } = readMrz(
    ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
    { referenceDate: calendarDate("2012-01-15") },
  );
  const traveller: Identity = { ...fields, isNameFull };
  expect(traveller).toMatchObject({
    surname: "ERIKSSON",
    givenNames: "ANNA MARIA",
    birthDate: "1974-08-12",
    documentNumber: "L898902C3",
    isNameFull: false,
  });
});
