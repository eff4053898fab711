import type { Instant } from "../calendar/instant.js";
import { MILLISECONDS_PER_DAY, scanDay, scanInstant } from "../calendar/scan.js";
import { localDayNumber } from "../calendar/time-zone.js";
import type { AnyReference } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { type Reader, referred, type Scope } from "../logic/scope.js";
import type { PlanItem } from "./plan.js";

/** The two facts that conditions of a form may read besides its items. */
export const AS_OF = "asOf";
export const DECLARED_AT = "declaredAt";

/**
 * One row of places: the answers of the declaration as a whole, or of one row of a list. The first place counts the
 * plain items that were answered, as does the place of a group for its own. At any other item's place stands its answer: a value, an absent answer, the rows of a list (`undefined` for one that is no row), or `undefined` when blank.
 */
export type Row = unknown[];

/** An instant that was read once: in milliseconds since 1970, and the number of the day with which it was written down. */
export interface Moment {
  readonly at: Instant | undefined;
  readonly milliseconds: number;
  readonly day: number;
}

const UNKNOWN: Moment = { at: undefined, milliseconds: Number.NaN, day: Number.NaN };

/** The moment of an instant from outside the declaration. */
export function momentOf(at: Instant | undefined): Moment {
  return at === undefined ? UNKNOWN : { at, milliseconds: scanInstant(at), day: scanDay(at, 0) };
}

/** The moment that stands at the place of an instant item; `undefined` while none does. */
export function momentAt(row: Row, { slot }: PlanItem): Moment | undefined {
  const at = row[slot];
  if (typeof at !== "string") return undefined;
  return { at: at as Instant, milliseconds: numberOf(row[slot + 1]), day: numberOf(row[slot + 2]) };
}

/** The answers of one declaration while it is examined, with the row of a list that is looked at. */
export interface Columns {
  readonly root: Row;
  row: Row;
  previous: Row | undefined;
  readonly asOf: Moment;
  declaredAt: Moment;
  readonly timeZone: string | undefined;
}

/** How the conditions of a form find its answers. Only items that were planned before can be named. */
export function columnsScope(
  table: FactTable,
  places: ReadonlyMap<string, PlanItem>,
  lists: ReadonlyMap<string, ReadonlyMap<string, PlanItem>>,
  element: FactTable | undefined,
  elementPlaces: ReadonlyMap<string, PlanItem>,
): Scope<Columns> {
  const reader = (reference: AnyReference): Reader<Columns> => {
    const [name, holder] = referred(reference);
    if (holder === "facts" && name === AS_OF) return clock(({ asOf }) => asOf);
    if (holder === "facts" && name === DECLARED_AT) return clock(({ declaredAt }) => declaredAt);
    const place = (holder === "facts" ? places : elementPlaces).get(name);
    const kind = (holder === "facts" ? table : element)?.[name];
    if (place === undefined || kind === undefined)
      throw new TypeError(`declarationForm: expected conditions to name an earlier item of the form, got "${name}"`);
    if (holder === "facts") return rootReader(kind, place);
    return holder === "item" ? rowReader(kind, place) : previousReader(kind, place);
  };
  return {
    reader,
    elements: (reference) => {
      const [name] = referred(reference);
      const rows = lists.get(name);
      const kind = table[name];
      if (rows === undefined || kind?.kind !== "list")
        throw new TypeError(`declarationForm: expected a list of the form, got "${name}"`);
      const { value } = reader(reference);
      return {
        scope: columnsScope(table, places, lists, kind.of, rows),
        at: (columns, index) => {
          const list = value(columns) as readonly (Row | undefined)[];
          const row = list[index];
          return row === undefined ? undefined : { ...columns, row, previous: list[index - 1] };
        },
      };
    },
  };
}

/** Reads an item of the declaration as a whole. Each look goes straight to its place: a call saved counts here. */
function rootReader(kind: FactKind, { slot }: PlanItem): Reader<Columns> {
  const value = ({ root }: Columns) => root[slot];
  const ordinal = ({ root }: Columns) => numberOf(root[slot + 1]);
  const day = ({ root, timeZone }: Columns) =>
    timeZone === undefined ? numberOf(root[slot + 2]) : localDay(root[slot], timeZone);
  return readerOf(kind, value, ordinal, day);
}

/** Reads an item of the row at hand. */
function rowReader(kind: FactKind, { slot }: PlanItem): Reader<Columns> {
  const value = ({ row }: Columns) => row[slot];
  const ordinal = ({ row }: Columns) => numberOf(row[slot + 1]);
  const day = ({ row, timeZone }: Columns) =>
    timeZone === undefined ? numberOf(row[slot + 2]) : localDay(row[slot], timeZone);
  return readerOf(kind, value, ordinal, day);
}

/** Reads an item of the row before the one at hand. */
function previousReader(kind: FactKind, { slot }: PlanItem): Reader<Columns> {
  const value = ({ previous }: Columns) => previous?.[slot];
  const ordinal = ({ previous }: Columns) => numberOf(previous?.[slot + 1]);
  const day = ({ previous, timeZone }: Columns) =>
    timeZone === undefined ? numberOf(previous?.[slot + 2]) : localDay(previous?.[slot], timeZone);
  return readerOf(kind, value, ordinal, day);
}

/** @param dayOfInstant the day of an instant, which stands behind its milliseconds; that of a date stands in their place */
function readerOf(
  kind: FactKind,
  value: (columns: Columns) => unknown,
  ordinal: (columns: Columns) => number,
  dayOfInstant: (columns: Columns) => number,
): Reader<Columns> {
  return kind.kind === "instant"
    ? { kind, value, milliseconds: ordinal, day: dayOfInstant }
    : { kind, value, milliseconds: (columns) => ordinal(columns) * MILLISECONDS_PER_DAY, day: ordinal };
}

function numberOf(ordinal: unknown): number {
  return typeof ordinal === "number" ? ordinal : Number.NaN;
}

/** An instant that is not an item: when the examination is made, or when the declaration was. */
function clock(moment: (columns: Columns) => Moment): Reader<Columns> {
  return {
    kind: { kind: "instant" },
    value: (columns) => moment(columns).at,
    milliseconds: (columns) => moment(columns).milliseconds,
    day: (columns) => {
      const { at, day } = moment(columns);
      return columns.timeZone === undefined ? day : localDay(at, columns.timeZone);
    },
  };
}

/** The day of an instant at the point of entry. */
function localDay(at: unknown, timeZone: string): number {
  return typeof at === "string" ? localDayNumber(at as Instant, timeZone) : Number.NaN;
}
