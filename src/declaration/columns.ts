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

/** The answers of one declaration while it is examined, with the row of a list that is looked at. */
export interface Columns {
  readonly root: Row;
  row: Row;
  previous: Row | undefined;
  readonly asOf: Instant | undefined;
  readonly declaredAt: Instant | undefined;
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
    if (holder === "facts" && name === AS_OF) return clock((columns) => columns.asOf);
    if (holder === "facts" && name === DECLARED_AT) return clock((columns) => columns.declaredAt);
    const place = (holder === "facts" ? places : elementPlaces).get(name);
    const kind = (holder === "facts" ? table : element)?.[name];
    if (place === undefined || kind === undefined)
      throw new TypeError(`declarationForm: expected conditions to name an earlier item of the form, got "${name}"`);
    return holder === "facts"
      ? rootReader(kind, place)
      : rowReader(kind, place, holder === "item" ? "row" : "previous");
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
  return readerOf(kind, value, ordinal);
}

/** Reads an item of the row at hand, or of the one before it. */
function rowReader(kind: FactKind, { slot }: PlanItem, which: "row" | "previous"): Reader<Columns> {
  if (which === "row")
    return readerOf(
      kind,
      ({ row }) => row[slot],
      ({ row }) => numberOf(row[slot + 1]),
    );
  return readerOf(
    kind,
    ({ previous }) => previous?.[slot],
    ({ previous }) => (previous === undefined ? Number.NaN : numberOf(previous[slot + 1])),
  );
}

function readerOf(
  kind: FactKind,
  value: (columns: Columns) => unknown,
  ordinal: (columns: Columns) => number,
): Reader<Columns> {
  return kind.kind === "instant"
    ? { kind, value, milliseconds: ordinal, day: (columns) => dayOfInstant(value(columns), columns) }
    : { kind, value, milliseconds: (columns) => ordinal(columns) * MILLISECONDS_PER_DAY, day: ordinal };
}

function numberOf(ordinal: unknown): number {
  return typeof ordinal === "number" ? ordinal : Number.NaN;
}

/** An instant that is not an item: when the examination is made, or when the declaration was. */
function clock(instantOf: (columns: Columns) => Instant | undefined): Reader<Columns> {
  return {
    kind: { kind: "instant" },
    value: instantOf,
    milliseconds: (columns) => scanInstant(instantOf(columns) ?? ""),
    day: (columns) => dayOfInstant(instantOf(columns), columns),
  };
}

/** The day of an instant at the point of entry or, where no zone is given, the day that was written down. */
function dayOfInstant(at: unknown, { timeZone }: Columns): number {
  if (typeof at !== "string") return Number.NaN;
  return timeZone === undefined ? scanDay(at, 0) : localDayNumber(at as Instant, timeZone);
}
