import type { IdentifierReading } from "./identifier-reading.js";

/** What can be said against a passport number: it does not fit the pattern that its State's numbers usually have. */
export const PASSPORT_NUMBER_CODES = ["unusual-pattern"] as const;
/** What can be said against a passport number. */
export type PassportNumberCode = (typeof PASSPORT_NUMBER_CODES)[number];

/** The pattern that passport numbers of a State usually have, by the State's three letters (ISO 3166-1 alpha-3). */
export type UsualPassportPatterns = Readonly<Record<string, RegExp>>;

/**
 * Holds a passport number against the usual pattern of the State that issued it. States change their patterns and have
 * exceptions to them, so a number that does not fit is doubtful, never wrong; of a State without a pattern nothing is said.
 * The standard form has capital letters and no spaces, and is what the pattern is held against.
 *
 * @param usualPatterns the caller's own; none comes with the library
 * @example
 * readPassportNumber("e1234567", "CHN", { CHN: /^[EG][A-Z0-9]{8}$/ })
 * // => { verdict: "doubtful", failed: ["unusual-pattern"], normalised: "E1234567" }
 * @see ICAO Doc 9303-4, 4.2.2, document number: the State gives it as it likes
 */
export function readPassportNumber(
  text: string,
  issuingState: string,
  usualPatterns: UsualPassportPatterns,
): Exclude<IdentifierReading<PassportNumberCode>, { readonly verdict: "wrong" }> {
  const normalised = text.replace(/\s/g, "").replace(/[a-z]/g, (letter) => letter.toUpperCase());
  const pattern = Object.hasOwn(usualPatterns, issuingState) ? usualPatterns[issuingState] : undefined;
  // Unlike `test`, a search begins at the start whatever the expression was used for before.
  const isUsual = pattern === undefined || normalised.search(pattern) >= 0;
  return isUsual
    ? { verdict: "sound", failed: [], normalised }
    : { verdict: "doubtful", failed: ["unusual-pattern"], normalised };
}
