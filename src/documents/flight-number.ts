import { type IdentifierReading, identifierReading } from "./identifier-reading.js";

/** What can be wrong with a flight number: the airline designator, the digits after it, what follows the digits. */
export const FLIGHT_NUMBER_CODES = ["designator", "flight-digits", "suffix"] as const;
/** What can be wrong with a flight number. */
export type FlightNumberCode = (typeof FLIGHT_NUMBER_CODES)[number];

/** The parts of a flight number. */
export interface FlightNumberParts {
  /**
   * Two characters of which at least one is a letter, with or without a further letter (IATA), or three letters (ICAO);
   * whether an airline has it is not looked at.
   */
  readonly designator: string;
  /** 0 to 9999. */
  readonly flight: number;
  /** One letter that the operation adds, or `undefined` without one. */
  readonly suffix: string | undefined;
}

/**
 * Reads a flight number: designator, one to four digits, and at most one letter. Small letters, a space or a hyphen after
 * the designator and zeros before the number make no difference; the standard form is without them.
 *
 * @example
 * readFlightNumber("ba 0123a")
 * // => { verdict: "sound", failed: [], normalised: "BA123A", designator: "BA", flight: 123, suffix: "A" }
 * readFlightNumber("CA98765").failed // => ["flight-digits"]
 * @see IATA airline designators and flight numbers, in use; ICAO Doc 8585 for designators of three letters
 */
export function readFlightNumber(text: string): IdentifierReading<FlightNumberCode, FlightNumberParts> {
  const match = SHAPE.exec(text.trim());
  if (match === null) {
    return reading(undefined, { designator: undefined, flight: undefined, suffix: undefined }, ["designator"]);
  }
  const [designator = "", digits = "", rest = ""] = match.slice(1).map((part) => part.toUpperCase());
  const flight = digits.length >= 1 && digits.length <= 4 ? Number(digits) : undefined;
  const isSuffix = /^[A-Z]$/.test(rest);
  const failed: FlightNumberCode[] = [];
  if (flight === undefined) failed.push("flight-digits");
  if (digits !== "" && rest !== "" && !isSuffix) failed.push("suffix");
  const parts = { designator, flight, suffix: isSuffix ? rest : undefined };
  return reading(failed.length === 0 ? `${designator}${flight}${rest}` : undefined, parts, failed);
}

const reading = identifierReading<FlightNumberCode, FlightNumberParts>;

/** The designator is as long as it can be; what comes after the digits is looked at by itself. */
const SHAPE = /^((?:[A-Z]{2}|[A-Z][0-9]|[0-9][A-Z])[A-Z]?)(?![A-Z])[ -]?([0-9]*)(.*)$/is;
