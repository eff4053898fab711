import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date.js";
import { failure, type Issue, type Result, success } from "../result.js";

/** What can be wrong with a resident identity number. */
export const RESIDENT_IDENTITY_CODES = ["format", "birth-date", "birth-date-in-future", "check-character"] as const;

export interface ResidentIdentityIssue extends Issue {
  readonly code: (typeof RESIDENT_IDENTITY_CODES)[number];
}

/** A Chinese resident identity number taken apart. */
export interface ResidentIdentityNumber {
  /** The standard form: 18 characters, a small x made capital. */
  readonly number: string;
  /** Places 1 to 6: the area of first registration (GB/T 2260). */
  readonly areaCode: string;
  readonly birthDate: CalendarDate;
  readonly sex: "male" | "female";
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
 * Reads an 18-place resident identity number: area, birth date, sex and check character, every fault at once.
 * A small x counts as X. A birth date after `asOf` is a fault only when `asOf` is given.
 *
 * @example
 * readResidentIdentityNumber("11010519491231002x")
 * // => { ok: true, value: { number: "11010519491231002X", areaCode: "110105", birthDate: "1949-12-31", sex: "female" } }
 * @see GB 11643-1999, citizen identification number
 */
export function readResidentIdentityNumber(
  text: string,
  options: { readonly asOf?: CalendarDate } = {},
): Result<ResidentIdentityNumber, ResidentIdentityIssue> {
  const number = text.toUpperCase();
  if (!/^[0-9]{17}[0-9X]$/.test(number)) return failure({ code: "format", path: [] });
  const issues: ResidentIdentityIssue[] = [];
  const birthDate = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isCalendarDate(birthDate)) issues.push({ code: "birth-date", path: [] });
  else if (options.asOf !== undefined && birthDate > options.asOf)
    issues.push({ code: "birth-date-in-future", path: [] });
  if (residentIdentityCheckCharacter(number) !== number[17]) issues.push({ code: "check-character", path: [] });
  const [first, ...others] = issues;
  if (first !== undefined) return failure(first, ...others);
  return success({
    number,
    areaCode: number.slice(0, 6),
    birthDate: birthDate as CalendarDate,
    sex: Number(number[16]) % 2 === 1 ? "male" : "female",
  });
}
