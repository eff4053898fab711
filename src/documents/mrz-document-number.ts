import { weightedSum } from "./mrz-check-digit.js";
import { withoutFillers } from "./mrz-filler.js";
import { fieldAt, isChecked, isGiven, type MrzZone, textAt } from "./mrz-zone.js";

/** How the check digit of a long document number was worked out: without the filler that stands in the number, or with it. */
export type LongNumberSum = "icao" | "with-filler";

/** A document number with what is left of the optional data that it may go on in. */
export interface NumberAndData {
  readonly number: string | undefined;
  readonly optionalData: string | undefined;
  readonly longNumberSum: LongNumberSum | undefined;
}

/**
 * @internal Reads the document number. On identity cards and official documents a filler in the place of its check digit
 * says that it goes on in the optional data, where the check digit follows it.
 */
export function readDocumentNumber(zone: MrzZone): NumberAndData {
  const { documentNumber: place, optionalData, hasLongNumbers } = zone.layout;
  const line = zone.lines[place.line] ?? "";
  if (hasLongNumbers && optionalData !== undefined && line[place.to] === "<" && line[place.to - 1] !== "<") {
    const optional = textAt(zone, optionalData);
    const rest = /^[^<]{2,}/.exec(optional)?.[0];
    if (rest !== undefined) return readLongNumber(zone, textAt(zone, place), rest, optional);
  }
  const number = fieldAt(zone, place);
  const isRight = number !== undefined && isChecked(zone, place);
  return {
    number: isGiven(zone, "document-number", place, isRight) ? number : undefined,
    optionalData: optionalData && fieldAt(zone, optionalData),
    longNumberSum: undefined,
  };
}

/**
 * The check digit is that of the number alone. Older Belgian identity cards count the filler between its two halves as
 * well, which shifts the weights; that is tried second.
 */
function readLongNumber(zone: MrzZone, start: string, rest: string, optional: string): NumberAndData {
  const [end, digit] = [rest.slice(0, -1), rest.charCodeAt(rest.length - 1) - 48];
  const agrees = (number: string) => weightedSum(number, 0, number.length, 0) % 10 === digit;
  const isWithFiller = () => zone.format === "TD1" && agrees(`${start}<${end}`);
  const longNumberSum = agrees(start + end) ? "icao" : isWithFiller() ? "with-filler" : undefined;
  const isRight = longNumberSum !== undefined;
  const number = isGiven(zone, "document-number", zone.layout.documentNumber, isRight) ? start + end : undefined;
  return { number, optionalData: withoutFillers(optional, rest.length), longNumberSum };
}
