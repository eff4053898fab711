/**
 * What can be wrong with a machine readable zone. Five are check digits that do not agree: document-number, birth-date,
 * expiry-date, personal-number, composite. With one of document-code, issuing-state, nationality and sex alone, that is
 * with a value which is not among those that Doc 9303 lists, a zone is doubtful; with any other it is wrong.
 */
export const MRZ_CODES = [
  "format",
  "line-length",
  "character",
  "document-code",
  "issuing-state",
  "name",
  "document-number",
  "nationality",
  "birth-date",
  "birth-date-not-a-date",
  "sex",
  "expiry-date",
  "expiry-date-not-a-date",
  "personal-number",
  "composite",
] as const;
/** What can be wrong with a machine readable zone. */
export type MrzCode = (typeof MRZ_CODES)[number];

/** One thing wrong with a zone, and where; lines that are not blank and columns count from 1, as in Doc 9303. */
export interface MrzFinding {
  readonly code: MrzCode;
  readonly line: number;
  readonly column: number;
  /** How many characters it concerns from there on. */
  readonly length: number;
}

/** @internal What leaves a zone doubtful by itself. */
export const MRZ_DOUBTS: readonly MrzCode[] = ["document-code", "issuing-state", "nationality", "sex"];
