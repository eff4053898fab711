const BLANKS_AND_DASHES = /[\s\p{Pd}]+/gu;

/** A flight as carriers write it: designator of two characters or three letters, up to four digits, a suffix. */
const FLIGHT = /^([A-Z]{3}|[A-Z][A-Z0-9]|[0-9][A-Z])(?=[0-9]{1,4}[A-Z]?$)0*(?=[0-9])/;
/** A seat as boarding passes write it, the row filled up to three digits. */
const SEAT = /^0{1,2}(?=[1-9][0-9]?[A-Z]$)/;

/**
 * A number, mark or name without what differs from one hand to the next: width of the characters (NFKC), case, blanks
 * and dashes.
 *
 * @internal
 */
export function plainForm(text: string): string {
  return text.normalize("NFKC").replace(BLANKS_AND_DASHES, "").toUpperCase();
}

/**
 * The plain form without the zeros that fill up a flight number or a row of seats: `EK 0306` is `EK306`, `031k` is
 * `31K`. Other texts keep their zeros.
 *
 * @internal
 */
export function withoutFilling(text: string): string {
  return plainForm(text).replace(FLIGHT, "$1").replace(SEAT, "");
}
