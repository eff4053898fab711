import type { CalendarDate } from "../calendar/calendar-date.js";
import type { IdentifierReading } from "./identifier-reading.js";
import type { LongNumberSum } from "./mrz-document-number.js";
import { type MrzFields, NO_MRZ_FIELDS } from "./mrz-fields.js";
import { MRZ_DOUBTS, type MrzCode, type MrzFinding } from "./mrz-finding.js";
import type { MrzFormat } from "./mrz-formats.js";
import { hasCheckDigit, isWhole, type MrzZone, mrzLines, mrzZone, report } from "./mrz-zone.js";
import { readMrzFields } from "./read-mrz-fields.js";

/** What was read of a machine readable zone, with everything that is wrong in the order of the text. */
export type MrzReading = IdentifierReading<MrzCode, { readonly format: MrzFormat }> & {
  readonly fields: MrzFields;
  readonly findings: readonly MrzFinding[];
  /** Of a long document number whose check digit agrees. */
  readonly longNumberSum: LongNumberSum | undefined;
  /** Whether the names reach the end of their field, so that they must be taken to have been cut off. */
  readonly isNameFull: boolean;
};

/** What reading a zone depends on besides the zone. */
export interface ReadMrzOptions {
  /** The day on which the document is read: it decides what century a year of two digits belongs to. */
  readonly referenceDate: CalendarDate;
}

/**
 * Reads the machine readable zone of a passport, an identity card or a visa (TD1, TD2, TD3, MRV-A, MRV-B), given as lines or
 * as one text, with or without line breaks. Small letters, blank lines and white space at the end of a line make no
 * difference; any other character that the zone does not know is reported and stays where it is. Everything that can be
 * read is given, whatever else is wrong. The verdict is about the zone: a document that has expired may be sound.
 *
 * A birth date lies in the 100 years that end with the reference date, so that someone older is taken for a child; an
 * expiry date between 49 years before and 50 years after the reference date's year, so that 99 for "no end" is 1999. Where
 * a line is too short or too long, its places are uncertain: of its fields only those are given whose own check digit
 * agrees or whose value can be one, and nothing further is held against it.
 *
 * @example
 * const zone = readMrz(
 *   ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<11"],
 *   { referenceDate: calendarDate("2026-01-15") },
 * );
 * zone.fields.birthDate // => "1974-08-12"
 * zone.findings // => [{ code: "composite", line: 2, column: 44, length: 1 }]
 * @see ICAO Doc 9303, eighth edition, parts 3 to 7
 */
export function readMrz(zone: string | readonly string[], options: ReadMrzOptions): MrzReading {
  const reader = mrzZone(zone);
  if (reader === undefined) return unreadable(mrzLines(zone)[0]?.length ?? 0);
  const { fields, longNumberSum } = readMrzFields(reader, options.referenceDate);
  checkComposite(reader);
  return concluded(reader, fields, longNumberSum);
}

/** The last digit of the second line; not looked at where a line that it covers has another length. */
function checkComposite(zone: MrzZone): void {
  const { length, composite } = zone.layout;
  if (composite.length === 0 || !composite.every(({ line }) => isWhole(zone, line))) return;
  const at = length - 1;
  if (!hasCheckDigit(zone, composite, 1, at)) report(zone, "composite", { line: 1, from: at, to: at + 1 });
}

function concluded(zone: MrzZone, fields: MrzFields, longNumberSum: LongNumberSum | undefined): MrzReading {
  const { lines, format, layout, findings } = zone;
  if (findings.length > 1) findings.sort((a, b) => a.line - b.line || a.column - b.column);
  const failed = findings.length === 0 ? [] : [...new Set(findings.map(({ code }) => code))];
  const isWrong = failed.some((code) => !MRZ_DOUBTS.includes(code));
  const verdict = failed.length === 0 ? "sound" : isWrong ? "wrong" : "doubtful";
  const isStandard = zone.isLegible && !failed.includes("line-length");
  // Put together line by line, which copies nothing before somebody looks at it.
  const normalised = isStandard ? lines.reduce((text, line) => `${text}\n${line}`) : undefined;
  const last = lines[layout.name.line]?.charAt(layout.name.to - 1) ?? "";
  const isNameFull = last >= "A" && last <= "Z";
  const reading: object = { verdict, failed, normalised, format, fields, findings, longNumberSum, isNameFull };
  return reading as MrzReading;
}

function unreadable(length: number): MrzReading {
  return {
    verdict: "wrong",
    failed: ["format"],
    normalised: undefined,
    format: undefined,
    fields: NO_MRZ_FIELDS,
    findings: [{ code: "format", line: 1, column: 1, length }],
    longNumberSum: undefined,
    isNameFull: false,
  };
}
