import { calendarDate } from "pratique/calendar";
import { readMrz, readResidentIdentityNumber } from "pratique/documents";

const options = { referenceDate: calendarDate("2026-01-15") };

export function readZone(lines) {
  return readMrz(lines, options);
}

export function saysOf({ verdict, fields }) {
  const { documentNumber, surname, givenNames, nationality, birthDate, sex, expiryDate } = fields;
  const [birth, expiry] = [birthDate, expiryDate].map((day) => day.slice(2).replaceAll("-", ""));
  const isValid = verdict === "sound";
  return { isValid, documentNumber, surname, givenNames, nationality, birthDate: birth, sex, expiryDate: expiry };
}

export function readNumber(number) {
  return readResidentIdentityNumber(number, options);
}

export function isValidNumber({ verdict }) {
  return verdict === "sound";
}
