import { isTimeZone, type TimeZone } from "../calendar/time-zone.js";
import type { FieldKind, FieldKinds } from "./columns.js";

/**
 * What is counted, by what, as plain data that names the fields of the rows: the same definition counts objects and
 * columns. Its version is raised whenever it counts something else, and tallies of two versions never merge.
 */
export interface TallyDefinition {
  /** A name that no other definition bears. */
  readonly id: string;
  /** 1, 2, 3 … */
  readonly version: number;
  /** The dimensions: each a field, or the day of one. */
  readonly by: { readonly [dimension: string]: string | DayOf };
  /** Rows that are something, such as cleared ones. */
  readonly counts?: { readonly [name: string]: RowTest };
  /** Numbers that are added up. */
  readonly sums?: { readonly [name: string]: SumOf };
  /** Times from one instant to another. */
  readonly durations?: { readonly [name: string]: DurationOf };
}

/** The calendar day of an instant at the port: in one zone, or in the zone of what another field names. */
export type DayOf =
  | { readonly dayOf: string; readonly timeZone: TimeZone }
  | {
      readonly dayOf: string;
      /** The zone for each word of the field, such as each port; the day of any other word is not known. */
      readonly timeZones: { readonly field: string; readonly zones: { readonly [word: string]: TimeZone } };
    };

/** The words that each named field must have, one of several where several stand; all fields must. */
export interface RowTest {
  readonly [field: string]: string | readonly string[];
}

/** A field of numbers, added up in units of its last decimal. */
export interface SumOf {
  readonly field: string;
  /** Digits after the point, 0 to 9; left out, 0. */
  readonly decimals?: number;
}

/** The seconds from one instant to another. */
export interface DurationOf {
  readonly from: string;
  readonly to: string;
  /** When given, the tally keeps a sketch of them, whose quantiles are this close: 0.01 is 1 %. */
  readonly relativeError?: number;
}

const NAME = /^[A-Za-z][A-Za-z0-9-]{0,79}$/;
const MOST_DECIMALS = 9;

/** @internal @throws RangeError when the definition is none. */
export function checkDefinition(definition: TallyDefinition, asker: string): void {
  const { id, version, by, counts = {}, sums = {}, durations = {} } = definition;
  if (id.trim() === "" || !Number.isSafeInteger(version) || version < 1)
    throw new RangeError(`${asker}: expected a definition with an id and a version of 1 or more, got another`);
  const measures = [counts, sums, durations].flatMap((table) => Object.keys(table));
  if (![...Object.keys(by), ...measures].every((name) => NAME.test(name)))
    throw new RangeError(`${asker}: expected names of letters, digits and hyphens, got another`);
  if (new Set(measures).size < measures.length)
    throw new RangeError(`${asker}: expected every count, sum and duration to have a name of its own, got one twice`);
  const zones = Object.values(by).flatMap((one) =>
    typeof one === "string" ? [] : "timeZone" in one ? [one.timeZone] : Object.values(one.timeZones.zones),
  );
  if (!zones.every(isTimeZone)) throw new RangeError(`${asker}: expected IANA names of time zones, got another text`);
  for (const { decimals = 0 } of Object.values(sums))
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS)
      throw new RangeError(`${asker}: expected 0 to ${MOST_DECIMALS} decimals, got another number`);
}

/**
 * The fields that a definition reads and what each is: what `csvColumns` and `ndjsonColumns` have to be told, who may add
 * which words there are and what a row must have.
 *
 * @throws RangeError when one field would have to be of two kinds.
 * @example
 * fieldsOf({ id: "lanes", version: 1, by: { lane: "lane", day: { dayOf: "entryAt", timeZone: "Asia/Shanghai" } } })
 * // => { lane: { kind: "code" }, entryAt: { kind: "instant" } }
 */
export function fieldsOf({ by, counts = {}, sums = {}, durations = {} }: TallyDefinition): FieldKinds {
  const fields: Record<string, FieldKind> = {};
  const add = (field: string, kind: FieldKind) => {
    const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(kind))
      throw new RangeError("fieldsOf: expected each field to be of one kind, got one of two");
    Object.defineProperty(fields, field, { value: kind, enumerable: true, configurable: true, writable: true });
  };
  for (const one of Object.values(by)) {
    if (typeof one === "string") add(one, { kind: "code" });
    else {
      if ("timeZones" in one) add(one.timeZones.field, { kind: "code" });
      add(one.dayOf, { kind: "instant" });
    }
  }
  for (const test of Object.values(counts)) for (const field of Object.keys(test)) add(field, { kind: "code" });
  for (const { field, decimals } of Object.values(sums))
    add(field, decimals ? { kind: "number", decimals, open: true } : { kind: "number", open: true });
  for (const { from, to } of Object.values(durations)) {
    add(from, { kind: "instant" });
    add(to, { kind: "instant" });
  }
  return fields;
}
