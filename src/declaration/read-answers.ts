import { type Absent, absent, isAbsent } from "../answer.js";
import { scanDay, scanInstantOn } from "../calendar/scan.js";
import { isCountryCode } from "../documents/country-code.js";
import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { Row } from "./columns.js";
import { matches } from "./pattern.js";
import { type Places, withPlace } from "./places.js";
import type { PlanItem, PlanRecord } from "./plan.js";

/** A key that the form does not ask for: where it stands, and after which item of the form it is said. */
export interface UnrecognisedKey {
  readonly path: Path;
  readonly order: number;
}

/** What is remembered while an input is read, besides its answers. */
export interface Reading {
  /** `undefined` while there is none. */
  unrecognised: UnrecognisedKey[] | undefined;
  /** Places of several options of which only some could be read: those stand there. `undefined` while there is none. */
  partly: Places;
  /** The list whose rows are gone through, and which of them; `undefined` outside every list. */
  list: PlanItem | undefined;
  index: number;
}

/**
 * Stands at the place of an answer that is there but cannot be read, and is told from the traveller's own "unknown" by
 * being this object: what it says is not known.
 */
export const UNREADABLE: Absent = Object.freeze({ absent: "asked-unknown" });

/** Path from the whole input of an item, in a row of a list or outside every row. */
export function pathTo({ whole }: PlanItem, list: PlanItem | undefined, index: number): Path {
  if (list === undefined) return whole;
  const path = whole.slice();
  path[list.path.length] = index;
  return path;
}

/** Reads a whole input into a row of places: each answer once, whatever else is wrong with the others. */
export function readInto(root: Row, record: PlanRecord, input: unknown, read: Reading): void {
  if (isRecord(input)) root[0] = readRecord(record, input, root, read);
}

/** The answers of a whole input in a row of places, by themselves. */
export function readAnswers(record: PlanRecord, input: unknown): { readonly root: Row } {
  const root = record.blank.slice();
  readInto(root, record, input, { unrecognised: undefined, partly: undefined, list: undefined, index: 0 });
  return { root };
}

/** What a group or a row that is itself an absent answer is read as, in place of the number of its answers. */
const IS_ABSENT = -1;

/**
 * Reads the items of the root, of a group or of a list's row into a row of places, remembers unknown keys, and returns
 * how many plain items were answered. The object is gone through once, by its own keys: asking it for each item by
 * name costs three times as much. What nearly every answer is, a usable word, is read here; the rest is looked at closer.
 */
function readRecord(record: PlanRecord, object: object, row: Row, read: Reading): number {
  const { names, items } = record;
  let expected = 0;
  let answered = 0;
  for (const key in object) {
    const raw = (object as Record<string, unknown>)[key];
    // Keys come in the form's order nearly always.
    const item = names[expected] === key ? (items[expected] as PlanItem) : itemNamed(key, record, expected);
    if (item === undefined) {
      if (isAbsent(object) && Object.keys(object).length === 1) return IS_ABSENT;
      notRecognised(record, key, read);
      continue;
    }
    expected = item.next;
    const { slot } = item;
    switch (item.kind) {
      case "yes-no":
        if (typeof raw === "boolean") row[slot] = raw ? "yes" : "no";
        else if (raw === "yes" || raw === "no") row[slot] = raw;
        else break;
        answered += item.plain;
        continue;
      case "text":
        if (typeof raw !== "string" || !isUsableText(raw, item)) break;
        row[slot] = raw;
        answered += item.plain;
        continue;
      case "choice":
        if (typeof raw !== "string" || !isAmong(item.options, raw)) break;
        row[slot] = raw;
        answered += item.plain;
        continue;
      case "country":
        if (typeof raw !== "string" || !isCountryCode(raw)) break;
        row[slot] = raw;
        answered += item.plain;
        continue;
      case "date": {
        const day = typeof raw === "string" && raw.length === 10 ? scanDay(raw, 0) : Number.NaN;
        if (day !== day) break;
        row[slot] = raw;
        row[slot + 1] = day;
        answered += item.plain;
        continue;
      }
      case "instant": {
        const day = typeof raw === "string" ? scanDay(raw, 0) : Number.NaN;
        const milliseconds = day === day ? scanInstantOn(day, raw as string) : Number.NaN;
        if (milliseconds !== milliseconds) break;
        row[slot] = raw;
        row[slot + 1] = milliseconds;
        row[slot + 2] = day;
        answered += item.plain;
        continue;
      }
    }
    row[slot] = readOther(item, raw, row, read);
  }
  return answered;
}

/** The item that a key names when it is not the one expected there. */
function itemNamed(key: string, { names, items, byName }: PlanRecord, expected: number): PlanItem | undefined {
  for (let at = expected + 1; at < names.length; at++) if (names[at] === key) return items[at];
  return byName.get(key);
}

function notRecognised(record: PlanRecord, key: string, read: Reading): void {
  const { list, index } = read;
  read.unrecognised ??= [];
  const path = [...record.path, key];
  read.unrecognised.push(
    list === undefined
      ? { path, order: Number.POSITIVE_INFINITY }
      : { path: [...list.path, index, ...path], order: list.order },
  );
}

/** The same as `includes`, in half the time for the few options that there are. */
function isAmong(options: readonly string[], word: string): boolean {
  for (let at = 0; at < options.length; at++) if (options[at] === word) return true;
  return false;
}

function isUsableText(text: string, { minimumLength, maximumLength, pattern }: PlanItem): boolean {
  const { length } = text;
  if (length > maximumLength || length < minimumLength || isBlank(text)) return false;
  return pattern === undefined || matches(text, pattern);
}

/** An answer that is no usable word: several, a number, blank, absent or not to be read. */
function readOther(item: PlanItem, raw: unknown, row: Row, read: Reading): unknown {
  if (raw === undefined || raw === null) return undefined;
  if (typeof raw === "object")
    return Array.isArray(raw) ? readArray(item, raw, row, read) : readObject(item, raw, row, read);
  if (typeof raw === "string") return isBlank(raw) ? undefined : UNREADABLE;
  if (item.kind !== "number" || typeof raw !== "number") return UNREADABLE;
  return Number.isFinite(raw) && (!item.isWhole || Number.isInteger(raw)) ? raw : UNREADABLE;
}

function readObject(item: PlanItem, raw: object, row: Row, read: Reading): unknown {
  if (item.kind !== "group") return isAbsent(raw) ? readAbsent(raw) : UNREADABLE;
  const answered = readRecord(item.record as PlanRecord, raw, row, read);
  return answered === IS_ABSENT ? readAbsent(raw as Absent) : answered;
}

function readArray(item: PlanItem, raw: readonly unknown[], row: Row, read: Reading): unknown {
  if (raw.length === 0) return item.kind === "group" ? UNREADABLE : undefined;
  if (item.kind === "list") return readRows(item, raw, read);
  if (item.kind === "choices") return readOptions(item, raw, row, read);
  if (item.kind === "several" && raw.length <= item.maximumRows)
    return raw.every((one) => isOneOf(item.of, one)) ? raw.slice() : UNREADABLE;
  return UNREADABLE;
}

/** The options that can be read, each once and blanks apart; a symptom is not lost because another next to it is misspelt. */
function readOptions(item: PlanItem, raw: readonly unknown[], row: Row, read: Reading): unknown {
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

function readRows(list: PlanItem, raw: readonly unknown[], read: Reading): (Row | undefined)[] {
  const record = list.record as PlanRecord;
  // A copy is as long as it has to be; every place of it is written anew.
  const rows = raw.slice() as (Row | undefined)[];
  read.list = list;
  for (let index = 0; index < raw.length; index++) {
    const input = raw[index];
    rows[index] = undefined;
    if (!isRecord(input)) continue;
    const row = record.blank.slice();
    read.index = index;
    const answered = readRecord(record, input, row, read);
    row[0] = answered;
    if (answered !== IS_ABSENT) rows[index] = row;
  }
  read.list = undefined;
  return rows;
}

/** A source's own word for an absent answer: only what was asked counts as answered. */
function readAbsent({ absent: reason }: Absent): Absent | undefined {
  return reason === "asked-unknown" || reason === "asked-declined" ? absent(reason) : undefined;
}

/** Whether a text is white space. Letters of most scripts are told from it by the first of them. */
function isBlank(text: string): boolean {
  if (text.length === 0) return true;
  const first = text.charCodeAt(0);
  const maybe =
    first <= 32 || (first >= 128 && (first <= 160 || (first >= 0x1680 && first <= 0x3000) || first === 0xfeff));
  return maybe && text.trim() === "";
}
