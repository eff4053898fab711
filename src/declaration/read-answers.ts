import { type Absent, absent, isAbsent } from "../answer.js";
import { scanDay, scanInstant } from "../calendar/scan.js";
import { isCountryCode } from "../documents/country-code.js";
import type { Path, PathSegment } from "../result.js";
import type { Row } from "./columns.js";
import { matches } from "./pattern.js";
import { type Places, withPlace } from "./places.js";
import type { PlanItem, PlanRecord } from "./plan.js";

/** A key that the form does not ask for: where it stands, and after which item of the form it is said. */
export interface UnrecognisedKey {
  readonly path: Path;
  readonly order: number;
}

/** Everything that was read of one input. */
export interface ReadAnswers {
  readonly root: Row;
  /** `undefined` while there is none. */
  unrecognised: UnrecognisedKey[] | undefined;
  /** Places of several options of which only some could be read: those stand there. `undefined` while there is none. */
  partly: Places;
}

/**
 * Stands at the place of an answer that is there but cannot be read, and is told from the traveller's own "unknown" by
 * being this object: what it says is not known.
 */
export const UNREADABLE: Absent = Object.freeze({ absent: "asked-unknown" });

/** Where a row of a list stands. */
interface Position {
  readonly list: PlanItem | undefined;
  readonly index: number;
}
const OUTSIDE: Position = { list: undefined, index: 0 };

/** Path from the whole input of what stands in a row, or outside every row. */
export function pathFrom(list: PlanItem | undefined, index: number, path: Path): Path {
  if (list === undefined) return path;
  const whole: PathSegment[] = list.path.slice();
  whole.push(index);
  for (const segment of path) whole.push(segment);
  return whole;
}

/** Reads a whole input into rows of places: each answer once, whatever else is wrong with the others. */
export function readAnswers(record: PlanRecord, input: unknown): ReadAnswers {
  const read: ReadAnswers = { root: record.blank.slice(), unrecognised: undefined, partly: undefined };
  if (isObject(input)) read.root[0] = readRecord(record, input, read.root, OUTSIDE, read);
  return read;
}

/** What a group or a row that is itself an absent answer is read as, in place of the number of its answers. */
const IS_ABSENT = -1;

/**
 * Reads the items of the root, of a group or of a list's row into a row of places, remembers unknown keys, and returns
 * how many plain items were answered. The object is gone through once, by its own keys: asking it for each item by
 * name costs three times as much.
 */
function readRecord(record: PlanRecord, object: object, row: Row, position: Position, read: ReadAnswers): number {
  const { names, items } = record;
  const { length } = names;
  let expected = 0;
  let answered = 0;
  for (const key in object) {
    const raw = (object as Record<string, unknown>)[key];
    // Keys come in the form's order nearly always; the look-up by name is for the others.
    while (expected < length && names[expected] !== key) expected++;
    const item = expected < length ? (items[expected++] as PlanItem) : record.byName.get(key);
    if (expected === length) expected = 0;
    if (item === undefined) {
      if (isAbsent(object) && Object.keys(object).length === 1) return IS_ABSENT;
      notRecognised(record, key, position, read);
    } else {
      const answer = readAnswer(item, raw, row, position, read);
      row[item.slot] = answer;
      if (item.isPlain && typeof answer === "string") answered++;
    }
  }
  return answered;
}

function notRecognised(record: PlanRecord, key: string, { list, index }: Position, read: ReadAnswers): void {
  read.unrecognised ??= [];
  const path = pathFrom(list, index, [...record.path, key]);
  read.unrecognised.push({ path, order: list?.order ?? Number.POSITIVE_INFINITY });
}

function readAnswer(item: PlanItem, raw: unknown, row: Row, position: Position, read: ReadAnswers): unknown {
  if (typeof raw === "string") return isBlank(raw) ? undefined : readText(item, raw, row);
  if (typeof raw === "boolean") return item.kind === "yes-no" ? (raw ? "yes" : "no") : UNREADABLE;
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === "object") return readObject(item, raw, row, position, read);
  if (item.kind !== "number" || typeof raw !== "number") return UNREADABLE;
  return Number.isFinite(raw) && (!item.isWhole || Number.isInteger(raw)) ? raw : UNREADABLE;
}

function readObject(item: PlanItem, raw: object, row: Row, position: Position, read: ReadAnswers): unknown {
  if (Array.isArray(raw)) {
    if (item.kind === "list") return raw.length === 0 ? undefined : readRows(item, raw, read);
    return raw.length === 0 && item.kind !== "group" ? undefined : readSeveral(item, raw, row, read);
  }
  if (item.kind !== "group") return isAbsent(raw) ? readAbsent(raw) : UNREADABLE;
  const answered = readRecord(item.record as PlanRecord, raw, row, position, read);
  return answered === IS_ABSENT ? readAbsent(raw as Absent) : answered;
}

function readText(item: PlanItem, text: string, row: Row): unknown {
  switch (item.kind) {
    case "text": {
      const { length } = text;
      if (length > item.maximumLength || length < item.minimumLength) return UNREADABLE;
      return item.pattern === undefined || matches(text, item.pattern) ? text : UNREADABLE;
    }
    case "country":
      return isCountryCode(text) ? text : UNREADABLE;
    case "choice":
      return item.options.includes(text) ? text : UNREADABLE;
    case "yes-no":
      return text === "yes" || text === "no" ? text : UNREADABLE;
    case "date":
      return withOrdinal(text, text.length === 10 ? scanDay(text, 0) : Number.NaN, item, row);
    case "instant":
      return withOrdinal(text, scanInstant(text), item, row);
    default:
      return UNREADABLE;
  }
}

function withOrdinal(text: string, ordinal: number, item: PlanItem, row: Row): unknown {
  if (ordinal !== ordinal) return UNREADABLE;
  row[item.slot + 1] = ordinal;
  return text;
}

function readSeveral(item: PlanItem, raw: readonly unknown[], row: Row, read: ReadAnswers): unknown {
  if (item.kind === "choices") return readOptions(item, raw, row, read);
  if (item.kind === "several" && raw.length <= item.maximumRows)
    return raw.every((one) => isOneOf(item.of, one)) ? raw.slice() : UNREADABLE;
  return UNREADABLE;
}

/** The options that can be read, each once and blanks apart; a symptom is not lost because another next to it is misspelt. */
function readOptions(item: PlanItem, raw: readonly unknown[], row: Row, read: ReadAnswers): unknown {
  const given = [...new Set(raw)].filter(
    (option) => !(option === null || (typeof option === "string" && isBlank(option))),
  );
  const options = given.filter((option) => item.options.includes(option as string));
  if (options.length < given.length) {
    if (options.length === 0) return UNREADABLE;
    read.partly = withPlace(read.partly, row, item.slot);
  }
  return options.length === 0 ? undefined : options;
}

function isOneOf(kind: PlanItem["of"], value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (kind === "country") return isCountryCode(value);
  return kind === "date" ? value.length === 10 && !Number.isNaN(scanDay(value, 0)) : !isBlank(value);
}

function readRows(list: PlanItem, raw: readonly unknown[], read: ReadAnswers): (Row | undefined)[] {
  const record = list.record as PlanRecord;
  const rows: (Row | undefined)[] = [];
  for (let index = 0; index < raw.length; index++) {
    const input = raw[index];
    if (isObject(input)) {
      const row = record.blank.slice();
      const answered = readRecord(record, input, row, { list, index }, read);
      row[0] = answered;
      rows.push(answered === IS_ABSENT ? undefined : row);
    } else rows.push(undefined);
  }
  return rows;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A source's own word for an absent answer: only what was asked counts as answered. */
function readAbsent({ absent: reason }: Absent): Absent | undefined {
  return reason === "asked-unknown" || reason === "asked-declined" ? absent(reason) : undefined;
}

function isBlank(text: string): boolean {
  if (text.length === 0) return true;
  const first = text.charCodeAt(0);
  return (first <= 32 || first >= 128) && text.trim() === "";
}
