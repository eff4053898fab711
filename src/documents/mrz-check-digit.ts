/** What a character is worth that no zone has: more than any other, and a bit that none of them has. */
const NONE = 128;

/** The values of the characters by their code: digits, letters from 10 on, the filler 0. */
const VALUES = /* @__PURE__ */ characterValues();

function characterValues(): Uint8Array {
  const values = new Uint8Array(128).fill(NONE);
  for (let digit = 0; digit < 10; digit++) values[48 + digit] = digit;
  for (let letter = 0; letter < 26; letter++) values[65 + letter] = 10 + letter;
  values[60] = 0;
  return values;
}

function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (VALUES[code] as number) : NONE;
}

/**
 * The check digit of a piece of a machine readable zone: the last digit of the sum of its characters, weighted 7, 3, 1
 * over and over. `undefined` when it has a character that the zone does not know: only digits, capital letters and the
 * filler `<` are known.
 *
 * The digit finds every single wrong character unless the two differ by 10, 20 or 30 in value, as 0, A, K, U and `<` do
 * among each other, or 1, B, L and V; and every exchange of two neighbours unless they differ by a multiple of 5.
 *
 * @example
 * mrzCheckDigit("520727") // => 3
 * mrzCheckDigit("AB2134<<<") // => 5
 * @see ICAO Doc 9303-3, 4.9 and Appendix A
 */
export function mrzCheckDigit(text: string): number | undefined {
  const sum = weightedSum(text, 0, text.length, 0);
  return Number.isNaN(sum) ? undefined : sum % 10;
}

/**
 * @internal The weighted sum of a piece, the first of whose characters is weighed as the one at `place`; NaN when it has a
 * character that the zone does not know, or goes beyond the end of the text.
 */
export function weightedSum(text: string, from: number, to: number, place: number): number {
  let sum = 0;
  let seen = 0;
  let weighed = place % 3;
  for (let at = from; at < to; at++) {
    const value = valueAt(text, at);
    seen |= value;
    sum += weighed === 0 ? value * 7 : weighed === 1 ? value * 3 : value;
    weighed = weighed === 2 ? 0 : weighed + 1;
  }
  return seen < NONE ? sum : Number.NaN;
}

/** @internal Whether a text has only characters that a zone may have. */
export function isLegible(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (valueAt(text, at) === NONE) return false;
  return true;
}
