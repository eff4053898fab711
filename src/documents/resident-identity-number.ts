import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import type { IdentifierReading } from "./identifier-reading.js";

/** What can be wrong with a resident identity number. */
export const RESIDENT_IDENTITY_CODES = ["format", "birth-date", "birth-date-in-future", "check-character"] as const;
/** What can be wrong with a resident identity number. */
export type ResidentIdentityCode = (typeof RESIDENT_IDENTITY_CODES)[number];

/** The parts of a resident identity number. */
export interface ResidentIdentityParts {
  /** How many places it was written with: 18, or 15 without a check character, as until 1999. */
  readonly places: 18 | 15;
  /** Places 1 to 6: the area of first registration (GB/T 2260, as it stood then); `residentIdentityProvince` names its province. */
  readonly areaCode: string;
  readonly birthDate: CalendarDate;
  readonly sex: "male" | "female";
}

/** What reading a resident identity number may depend on besides the number. */
export interface ReadResidentIdentityNumberOptions {
  /** A later birth date is a fault; without it, none is. */
  readonly referenceDate?: CalendarDate;
}

/** Weights of places 1 to 17, and the check character for each remainder of their sum by 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = "10X98765432";

/**
 * The check character that the first 17 digits of a resident identity number call for, by ISO 7064 MOD 11-2;
 * `undefined` when the text does not begin with 17 digits.
 *
 * @example
 * residentIdentityCheckCharacter("11010519491231002") // => "X"
 * @see GB 11643-1999, citizen identification number
 */
export function residentIdentityCheckCharacter(number: string): string | undefined {
  if (number.length < WEIGHTS.length) return undefined;
  let sum = 0;
  for (const [place, weight] of WEIGHTS.entries()) {
    const digit = number.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    sum += digit * weight;
  }
  return CHECK_CHARACTERS[sum % 11];
}

/**
 * Reads a resident identity number: area, birth date, sex and check character, every fault at once. A small x counts as X,
 * and white space around the number makes no difference. The standard form is that of 18 places, into which an old number of
 * 15 is brought: it gets the two digits of the century and a check character, so that nothing shows whether it was written
 * down right. Whether the area exists is not looked at.
 *
 * @example
 * readResidentIdentityNumber("11010519491231002x").normalised // => "11010519491231002X"
 * readResidentIdentityNumber("110105194912310021")
 * // => { verdict: "wrong", failed: ["check-character"], normalised: "110105194912310021", places: 18, areaCode: "110105", birthDate: "1949-12-31", sex: "female" }
 * readResidentIdentityNumber("110105491231002").normalised // => "11010519491231002X"
 * @see GB 11643-1999, citizen identification number; GB 11643-1989 for 15 places
 */
export function readResidentIdentityNumber(
  text: string,
  options: ReadResidentIdentityNumberOptions = {},
): IdentifierReading<ResidentIdentityCode, ResidentIdentityParts> {
  const number = text.trim();
  const { length } = number;
  const normalised = length === 18 ? number.replace("x", "X") : length === 15 ? withCentury(number) : undefined;
  const expected = normalised === undefined ? undefined : residentIdentityCheckCharacter(normalised);
  if (normalised === undefined || expected === undefined || !CHECK_CHARACTERS.includes(normalised.charAt(17)))
    return NOT_READ;
  const birthDate = `${normalised.slice(6, 10)}-${normalised.slice(10, 12)}-${normalised.slice(12, 14)}`;
  const isDate = isCalendarDate(birthDate);
  const failed: ResidentIdentityCode[] = [];
  if (!isDate) failed.push("birth-date");
  else if (options.referenceDate !== undefined && birthDate > options.referenceDate)
    failed.push("birth-date-in-future");
  if (normalised.charAt(17) !== expected) failed.push("check-character");
  const reading: object = {
    verdict: failed.length === 0 ? "sound" : "wrong",
    failed,
    normalised,
    places: length,
    areaCode: normalised.slice(0, 6),
    birthDate: isDate ? birthDate : undefined,
    sex: (normalised.charCodeAt(16) & 1) === 1 ? "male" : "female",
  };
  return reading as IdentifierReading<ResidentIdentityCode, ResidentIdentityParts>;
}

const NOT_READ: IdentifierReading<ResidentIdentityCode, ResidentIdentityParts> = {
  verdict: "wrong",
  failed: ["format"],
  normalised: undefined,
  places: undefined,
  areaCode: undefined,
  birthDate: undefined,
  sex: undefined,
};

/**
 * The old numbers are from before 2000, so that their years are of the 20th century; the sequence numbers from 996 on were
 * kept for people older than a hundred, who were born in the 19th.
 */
function withCentury(text: string): string {
  const century = text.slice(12) >= "996" ? "18" : "19";
  const number = `${text.slice(0, 6)}${century}${text.slice(6)}`;
  return `${number}${residentIdentityCheckCharacter(number) ?? ""}`;
}
