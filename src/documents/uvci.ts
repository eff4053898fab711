import { type IdentifierReading, identifierReading } from "./identifier-reading.js";

/** What can be wrong with a certificate identifier; with `character` it is wrong, with any other it is doubtful. */
export const UVCI_CODES = ["character", "prefix", "version", "country", "check-character"] as const;
/** What can be wrong with a certificate identifier. */
export type UvciCode = (typeof UVCI_CODES)[number];

/** The parts of a certificate identifier. */
export interface UvciParts {
  /** The version of the scheme: `01`. */
  readonly version: string | undefined;
  /** The issuing country, ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** What identifies the certificate there: opaque, or with parts of the country's own. */
  readonly rest: string | undefined;
  readonly checkCharacter: string | undefined;
}

const CODE_POINTS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:";

/**
 * The check character that belongs after `#` to a certificate identifier, by Luhn's method modulo 38 over everything before
 * it, `URN:UVCI:` included where it is written. `undefined` for a text with other characters, and for none.
 *
 * @example
 * uvciCheckCharacter("URN:UVCI:01:NL:DADFCC47C7334E45A906DB12FD859FB7") // => "1"
 * @see eHealth network, eu-dcc-schema, reference implementation of Luhn mod N
 */
export function uvciCheckCharacter(text: string): string | undefined {
  if (!/^[A-Z0-9/:]+$/.test(text)) return undefined;
  const count = CODE_POINTS.length;
  let sum = 0;
  for (let place = text.length - 1, factor = 2; place >= 0; place--, factor = 3 - factor) {
    const weighted = factor * CODE_POINTS.indexOf(text[place] as string);
    sum += Math.floor(weighted / count) + (weighted % count);
  }
  return CODE_POINTS[(count - (sum % count)) % count];
}

/**
 * Reads a unique vaccination certificate identifier (UVCI): `URN:UVCI:01:NL:…`, with a check character after `#` or
 * without. Countries have left out the prefix, or divided by `/`: such an identifier is doubtful and never refused, and so
 * is one whose check character does not agree. Small letters make no difference.
 *
 * @example
 * readUvci("URN:UVCI:01:NL:DADFCC47C7334E45A906DB12FD859FB7#1").verdict // => "sound"
 * readUvci("URN:UVCI:01:NL:DADFCC47C7334E45A906DB12FD859FB7#1").country // => "NL"
 * readUvci("01ITD626BCAD08C2434EA021BEAF1FAEC1FB#3").failed // => ["prefix", "version", "country"]
 * @see eHealth network, Guidelines on verifiable vaccination certificates, annex 2; eu-dcc-schema 1.3.3
 */
export function readUvci(text: string): IdentifierReading<UvciCode, UvciParts> {
  const normalised = text.trim().toUpperCase();
  const [, body, check] = /^([A-Z0-9/:]+)(?:#([A-Z0-9/:]))?$/.exec(normalised) ?? [];
  const none = { version: undefined, country: undefined, rest: undefined, checkCharacter: undefined };
  if (body === undefined) return identifierReading<UvciCode, UvciParts>(undefined, none, ["character"]);
  const prefix = /^URN[:/]UVCI[:/]/.exec(body)?.[0] ?? "";
  const [, version, country, rest] = /^([0-9]{2})[:/](?:([A-Z]{2})[:/])?(.*)$/.exec(body.slice(prefix.length)) ?? [];
  const doubts: UvciCode[] = [];
  if (prefix === "") doubts.push("prefix");
  if (version === undefined) doubts.push("version");
  if (country === undefined) doubts.push("country");
  if (check !== undefined && check !== uvciCheckCharacter(body)) doubts.push("check-character");
  const parts = { version, country, rest: rest ?? body.slice(prefix.length), checkCharacter: check };
  return identifierReading<UvciCode, UvciParts>(normalised, parts, [], doubts);
}
