import { failure, type Issue, type Result, success } from "../result.js";
import { mrzCheckDigit } from "./mrz-check-digit.js";
import { mrzDateField } from "./mrz-dates.js";
import { type MrzFields, type MrzSex, SEX_LETTERS } from "./mrz-fields.js";
import { MRZ_LAYOUTS, type MrzFormat, type MrzLayout, type MrzPlace } from "./mrz-formats.js";
import { isMrzState } from "./mrz-states.js";

/**
 * What a machine readable zone is to say; the fields that `readMrz` gives can be put in as they are. Names and numbers are
 * in the zone's own characters, capital letters without accents (in numbers digits too) with single spaces between them:
 * how a State writes a name in them, and where it cuts one off, is for the State to say.
 */
export type MrzContents = {
  readonly [Field in Exclude<keyof MrzFields, "sex">]?: string | undefined;
} & { readonly sex?: MrzSex | undefined };

/** Why a zone cannot be built, and by the path which field is to blame. */
export const MRZ_CONTENTS_CODES = ["missing", "malformed", "too-long", "not-in-format"] as const;

/** One reason why a zone cannot be built. */
export interface MrzContentsIssue extends Issue {
  readonly code: (typeof MRZ_CONTENTS_CODES)[number];
  readonly path: readonly [keyof MrzFields];
}

/**
 * Writes the lines of a machine readable zone with all its check digits: the opposite of `readMrz`, which gives the same
 * fields back as long as the dates lie in the centuries that it takes them for. Document code, issuing State, document
 * number, surname, nationality and sex are required. Every reason why it cannot be written comes at once.
 *
 * @example
 * buildMrz("TD3", {
 *   documentCode: "P",
 *   issuingState: "UTO",
 *   surname: "ERIKSSON",
 *   givenNames: "ANNA MARIA",
 *   documentNumber: "L898902C3",
 *   nationality: "UTO",
 *   birthDate: "1974-08-12",
 *   sex: "female",
 *   expiryDate: "2012-04-15",
 *   personalNumber: "ZE184226B",
 * })
 * // => { ok: true, value: ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"] }
 * @see ICAO Doc 9303, eighth edition, parts 3 to 7
 */
export function buildMrz(format: MrzFormat, contents: MrzContents): Result<readonly string[], MrzContentsIssue> {
  const layout = MRZ_LAYOUTS[format];
  const rows = Array.from({ length: layout.lines }, () => Array.from({ length: layout.length }, () => "<"));
  const writer: Writer = { layout, rows, contents, issues: [] };
  writeCodes(writer);
  writeName(writer);
  writeNumbers(writer);
  writeDate(writer, "birthDate");
  writeDate(writer, "expiryDate");
  const [first, ...others] = writer.issues;
  if (first !== undefined) return failure(first, ...others);
  writeComposite(writer);
  return success(rows.map((row) => row.join("")));
}

/** A zone while it is written. */
interface Writer {
  readonly layout: MrzLayout;
  readonly rows: readonly string[][];
  readonly contents: MrzContents;
  readonly issues: MrzContentsIssue[];
}

/** Names have letters only, numbers and data digits too; a space between two characters becomes a filler. */
const LETTERS = /^[A-Z]+(?: [A-Z]+)*$/;
const CHARACTERS = /^[A-Z0-9]+(?: [A-Z0-9]+)*$/;

function write({ rows }: Writer, { line, from }: MrzPlace, text: string): void {
  for (const [index, character] of [...text].entries()) {
    const row = rows[line];
    if (row !== undefined) row[from + index] = character === " " ? "<" : character;
  }
}

function textOf({ rows }: Writer, { line, from, to }: MrzPlace): string {
  return rows[line]?.slice(from, to).join("") ?? "";
}

/** Writes a field and, right after it, its check digit. */
function writeChecked(writer: Writer, place: MrzPlace, text: string): void {
  write(writer, place, text);
  const digit = mrzCheckDigit(textOf(writer, place));
  write(writer, { line: place.line, from: place.to, to: place.to + 1 }, String(digit));
}

function blame({ issues }: Writer, code: MrzContentsIssue["code"], field: keyof MrzFields): void {
  issues.push({ code, path: [field] });
}

/** A field that must be there and right, or `undefined` once it has been blamed. */
function required(writer: Writer, field: keyof MrzFields, isRight: (text: string) => boolean): string | undefined {
  const text = writer.contents[field];
  if (text !== undefined && isRight(text)) return text;
  blame(writer, text === undefined ? "missing" : "malformed", field);
  return undefined;
}

function writeCodes(writer: Writer): void {
  const { layout } = writer;
  const isDocument = (code: string) => /^[A-Z][A-Z0-9]?$/.test(code) && layout.documents.includes(code.charAt(0));
  write(writer, layout.documentCode, required(writer, "documentCode", isDocument) ?? "");
  write(writer, layout.issuingState, required(writer, "issuingState", isMrzState) ?? "");
  write(writer, layout.nationality, required(writer, "nationality", isMrzState) ?? "");
  const sex = required(writer, "sex", (text) => Object.hasOwn(SEX_LETTERS, text));
  if (sex !== undefined) write(writer, layout.sex, SEX_LETTERS[sex as MrzSex]);
}

function writeName(writer: Writer): void {
  const { name } = writer.layout;
  const { givenNames } = writer.contents;
  const surname = required(writer, "surname", (text) => LETTERS.test(text));
  if (givenNames !== undefined && !LETTERS.test(givenNames)) blame(writer, "malformed", "givenNames");
  const text = [surname, givenNames].filter((part) => part !== undefined).join("<<");
  if (text.length <= name.to - name.from) write(writer, name, text);
  else blame(writer, "too-long", givenNames === undefined ? "surname" : "givenNames");
}

/** A birth date may be known in part; a document expires on a day or not at all. */
function writeDate(writer: Writer, field: "birthDate" | "expiryDate"): void {
  const date = writer.contents[field];
  const text = field === "birthDate" || date === undefined || date.length === 10 ? mrzDateField(date) : undefined;
  if (text === undefined) blame(writer, "malformed", field);
  else writeChecked(writer, writer.layout[field], text);
}

function writeNumbers(writer: Writer): void {
  const { layout, contents } = writer;
  const number = required(writer, "documentNumber", (text) => CHARACTERS.test(text));
  const place = layout.documentNumber;
  const room = place.to - place.from;
  if (number === undefined || number.length <= room) {
    writeChecked(writer, place, number ?? "");
    writeData(writer, "optionalData", contents.optionalData);
  } else writeLongNumber(writer, number, room);
  writeData(writer, "secondOptionalData", contents.secondOptionalData);
  const { personalNumber } = layout;
  writeData(writer, "personalNumber", contents.personalNumber);
  if (personalNumber !== undefined) writeChecked(writer, personalNumber, textOf(writer, personalNumber));
}

/** The number goes on in the optional data, followed by its check digit, a filler, and what else stands there. */
function writeLongNumber(writer: Writer, number: string, room: number): void {
  const { layout, contents } = writer;
  const place = layout.hasLongNumbers ? layout.optionalData : undefined;
  const rest = `${number.slice(room)}${mrzCheckDigit(number)}<`;
  if (number.includes(" ")) blame(writer, "malformed", "documentNumber");
  else if (place === undefined || rest.length > place.to - place.from) blame(writer, "too-long", "documentNumber");
  else {
    write(writer, layout.documentNumber, number.slice(0, room));
    write(writer, place, rest);
    writeData(writer, "optionalData", contents.optionalData, place.from + rest.length);
  }
}

/** Data that need not be there, from the beginning of its place or from further on. */
function writeData(
  writer: Writer,
  field: "optionalData" | "secondOptionalData" | "personalNumber",
  text: string | undefined,
  from?: number,
): void {
  const place = writer.layout[field];
  if (text === undefined) return;
  if (place === undefined) blame(writer, "not-in-format", field);
  else if (!CHARACTERS.test(text)) blame(writer, "malformed", field);
  else if (text.length > place.to - (from ?? place.from)) blame(writer, "too-long", field);
  else write(writer, { ...place, from: from ?? place.from }, text);
}

function writeComposite(writer: Writer): void {
  const { composite, length } = writer.layout;
  if (composite.length === 0) return;
  const digit = mrzCheckDigit(composite.map((piece) => textOf(writer, piece)).join(""));
  write(writer, { line: 1, from: length - 1, to: length }, String(digit));
}
