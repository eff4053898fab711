import { countryCodes } from "./country-codes.js";
import { type IdentifierReading, identifierReading } from "./identifier-reading.js";

/** What can be wrong with a UN/LOCODE: it is not five characters as they should be, or it begins with no country. */
export const UNLOCODE_CODES = ["format", "country"] as const;
/** What can be wrong with a UN/LOCODE. */
export type UnlocodeCode = (typeof UNLOCODE_CODES)[number];

/** The parts of a UN/LOCODE. */
export interface UnlocodeParts {
  /** Two letters (ISO 3166-1 alpha-2), or XZ for installations in international waters. */
  readonly country: string;
  /** Three characters: the place in that country. */
  readonly location: string;
}

/**
 * Reads a UN/LOCODE: two letters of the country and three of the place, which may hold digits from 2 up. Small letters and
 * a space between the two make no difference. Countries come and go, and old records keep their codes, so that a code of
 * no present country is doubtful and not wrong. Whether the place is on the list of the United Nations is not looked at.
 *
 * @example
 * readUnlocode("cn sha") // => { verdict: "sound", failed: [], normalised: "CNSHA", country: "CN", location: "SHA" }
 * readUnlocode("BRRJ020").failed // => ["format"]
 * @see UN/CEFACT Recommendation 16, UN/LOCODE
 */
export function readUnlocode(text: string): IdentifierReading<UnlocodeCode, UnlocodeParts> {
  const match = /^([A-Z]{2}) ?([A-Z2-9]{3})$/i.exec(text.trim());
  if (match === null) return reading(undefined, { country: undefined, location: undefined }, ["format"]);
  const [country = "", location = ""] = match.slice(1).map((part) => part.toUpperCase());
  const isKnown = country === "XZ" || countryCodes(country) !== undefined;
  return reading(`${country}${location}`, { country, location }, [], isKnown ? [] : ["country"]);
}

const reading = identifierReading<UnlocodeCode, UnlocodeParts>;
