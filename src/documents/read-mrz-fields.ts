import type { CalendarDate } from "../calendar/calendar-date.js";
import { isLegible } from "./mrz-check-digit.js";
import { type MrzDate, mrzBirthDate, mrzExpiryDate } from "./mrz-dates.js";
import { type LongNumberSum, readDocumentNumber } from "./mrz-document-number.js";
import type { MrzFields, MrzSex } from "./mrz-fields.js";
import { withoutFillers } from "./mrz-filler.js";
import type { MrzCode } from "./mrz-finding.js";
import type { MrzPlace } from "./mrz-formats.js";
import { isMrzState } from "./mrz-states.js";
import { fieldAt, isChecked, isGiven, isWhole, type MrzZone, textAt } from "./mrz-zone.js";

/** What the fields come to. */
export interface ReadFields {
  readonly fields: MrzFields;
  readonly longNumberSum: LongNumberSum | undefined;
}

/** @internal Reads every field of a zone, and reports what is wrong with it. */
export function readMrzFields(zone: MrzZone, referenceDate: CalendarDate): ReadFields {
  const { layout } = zone;
  const { number, optionalData, longNumberSum } = readDocumentNumber(zone);
  const [surname, givenNames] = readName(zone);
  const second = layout.secondOptionalData;
  const fields: MrzFields = {
    documentCode: readDocumentCode(zone),
    issuingState: readState(zone, "issuing-state", layout.issuingState),
    documentNumber: number,
    surname,
    givenNames,
    nationality: readState(zone, "nationality", layout.nationality),
    birthDate: readDate(zone, "birth-date", layout.birthDate, mrzBirthDate, referenceDate),
    sex: readSex(zone),
    expiryDate: readDate(zone, "expiry-date", layout.expiryDate, mrzExpiryDate, referenceDate),
    personalNumber: readPersonalNumber(zone),
    optionalData,
    secondOptionalData: second && fieldAt(zone, second),
  };
  return { fields, longNumberSum };
}

/** Whether a field without a check digit is to be given. Of one with a character that no zone has, no more is said. */
function isPlainGiven(zone: MrzZone, code: MrzCode, place: MrzPlace, isRight: boolean): boolean {
  const isSpoilt = !zone.isLegible && !isLegible(textAt(zone, place));
  return isSpoilt ? isWhole(zone, place.line) : isGiven(zone, code, place, isRight);
}

function readDocumentCode(zone: MrzZone): string | undefined {
  const { documentCode: place, documents } = zone.layout;
  const text = textAt(zone, place);
  // The second place is the State's: cards of the United States have a digit there.
  const isRight = /^[A-Z][A-Z0-9<]$/.test(text) && documents.includes(text.charAt(0));
  return isPlainGiven(zone, "document-code", place, isRight) ? fieldAt(zone, place) : undefined;
}

function readState(zone: MrzZone, code: "issuing-state" | "nationality", place: MrzPlace): string | undefined {
  const text = textAt(zone, place);
  const isRight = text.length === 3 && isMrzState(text.endsWith("<") ? text.replace(/(?<!<)<+$/, "") : text);
  return isPlainGiven(zone, code, place, isRight) ? fieldAt(zone, place) : undefined;
}

function readSex(zone: MrzZone): MrzSex | undefined {
  const letter = textAt(zone, zone.layout.sex);
  const sex = letter === "M" ? "male" : letter === "F" ? "female" : letter === "<" ? "unspecified" : undefined;
  isPlainGiven(zone, "sex", zone.layout.sex, sex !== undefined);
  return sex;
}

/** Surname and given names, which two fillers divide; a surname there must be, and no digits. */
function readName(zone: MrzZone): readonly [surname: string | undefined, givenNames: string | undefined] {
  const place = zone.layout.name;
  const line = zone.lines[place.line] ?? "";
  const division = line.indexOf("<<", place.from);
  const surname = withoutFillers(line, place.from, division < 0 ? place.to : Math.min(division, place.to));
  const isRight = surname !== undefined && !/[0-9]/.test(textAt(zone, place));
  if (!isPlainGiven(zone, "name", place, isRight)) return [undefined, undefined];
  return [surname, division < 0 ? undefined : withoutFillers(line, division, place.to)];
}

function readDate<Kind extends string>(
  zone: MrzZone,
  code: "birth-date" | "expiry-date",
  place: MrzPlace,
  read: (text: string, referenceDate: CalendarDate) => MrzDate<Kind> | undefined,
  referenceDate: CalendarDate,
): Kind | undefined {
  if (!isGiven(zone, code, place, isChecked(zone, place))) return undefined;
  const text = textAt(zone, place);
  const found = read(text, referenceDate);
  if (found === undefined) isPlainGiven(zone, `${code}-not-a-date`, place, false);
  return found?.date;
}

/** The check digit of a personal number that is not there may be a filler. */
function readPersonalNumber(zone: MrzZone): string | undefined {
  const place = zone.layout.personalNumber;
  if (place === undefined) return undefined;
  const number = fieldAt(zone, place);
  const isFilled = number === undefined && zone.lines[place.line]?.[place.to] === "<";
  return isGiven(zone, "personal-number", place, isFilled || isChecked(zone, place)) ? number : undefined;
}
