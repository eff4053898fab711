import { parse } from "mrz";

export function readZone(lines) {
  return parse(lines);
}

export function saysOf({ valid, fields }) {
  const { documentNumber, lastName, firstName, nationality, birthDate, sex, expirationDate } = fields;
  return {
    isValid: valid,
    documentNumber,
    surname: lastName,
    givenNames: firstName,
    nationality,
    birthDate,
    sex,
    expiryDate: expirationDate,
  };
}
