import { DAY_COUNTS } from "../calendar/day-count.js";
import { MILLISECONDS_PER_DAY, scanDay, scanInstant, yearsLater } from "../calendar/scan.js";
import { absence, expected, type PreparedComparison } from "./compare.js";
import type { AnyLeaf, AnyOperand, AnyWindow, Shift } from "./condition.js";
import { constant, factOf } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { FALSE, TRUE, UNDECIDED } from "./truth.js";

const MOMENTS = ["date", "instant"] as const;

/** Days and instants: compared as days when either side is a date, else as instants. */
export function prepareOrder<Frame>(
  leaf: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const window = leaf.within ?? leaf.since;
  if (window !== undefined) return prepareWindow(window, leaf.within !== undefined, reader, scope);
  const [reach, side] = orderOf(leaf);
  const other = momentOn(side, scope);
  return comparedAs(isDate(reader) || isDate(other) ? "day" : "milliseconds", reader, other, reach);
}

/** How far after the other side a moment may lie, both ends included: moments are whole days or milliseconds. */
interface Reach {
  readonly least: number;
  readonly most: number;
}

function orderOf({ before, after, onOrBefore, onOrAfter, is }: AnyLeaf): [Reach, AnyOperand] {
  if (before !== undefined) return [{ least: Number.NEGATIVE_INFINITY, most: -1 }, before];
  if (after !== undefined) return [{ least: 1, most: Number.POSITIVE_INFINITY }, after];
  if (onOrBefore !== undefined) return [{ least: Number.NEGATIVE_INFINITY, most: 0 }, onOrBefore];
  if (onOrAfter !== undefined) return [{ least: 0, most: Number.POSITIVE_INFINITY }, onOrAfter];
  if (is !== undefined) return [{ least: 0, most: 0 }, is];
  throw expected(
    "before, after, onOrBefore, onOrAfter, within, since or is for a date or instant fact",
    "another comparison",
  );
}

/** Hours are counted between instants only: which hour of a day would be meant, a date does not say. */
function prepareWindow<Frame>(
  { hours, days, dayCount, upTo }: AnyWindow,
  closed: boolean,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  if (hours !== undefined && days === undefined) {
    if (isDate(reader)) throw expected("an instant fact for a window of hours", "a date fact");
    return comparedAs(
      "milliseconds",
      reader,
      factOf(upTo, ["instant"], scope),
      windowOf(checked(hours) * 3_600_000, closed),
    );
  }
  if (days === undefined || hours !== undefined)
    throw expected("a window of hours, or of days with a day count", "another window");
  return comparedAs("day", reader, factOf(upTo, MOMENTS, scope), windowOf(reachInDays(days, dayCount), closed));
}

function windowOf(length: number, closed: boolean): Reach {
  return { least: -length, most: closed ? 0 : Number.POSITIVE_INFINITY };
}

/** How many days before its last day a window begins. */
export function reachInDays(days = Number.NaN, dayCount?: string): number {
  const count = DAY_COUNTS[dayCount as keyof typeof DAY_COUNTS];
  if (count === undefined) throw expected("a window of days with a day count", "another window");
  return checked(days) - count.startingDayIs;
}

function checked(length: number): number {
  if (Number.isFinite(length)) return length;
  throw expected("a window whose length is a finite number", `another ${typeof length}`);
}

function comparedAs<Frame>(
  unit: "day" | "milliseconds",
  reader: Reader<Frame>,
  other: Reader<Frame>,
  { least, most }: Reach,
): PreparedComparison<Frame> {
  const left = reader[unit];
  const right = other[unit];
  return {
    reads: [reader, other],
    test: (frame) => {
      const at = left(frame);
      const against = right(frame);
      if (at >= against + least) return at <= against + most ? TRUE : FALSE;
      // NaN on either side: the fact is absent or cannot be read.
      if (at === at && against === against) return FALSE;
      const isSettled = absence(reader.value(frame)) === FALSE || absence(other.value(frame)) === FALSE;
      return isSettled ? FALSE : UNDECIDED;
    },
  };
}

/** A date, an instant, or a fact that is one. */
function momentOn<Frame>(side: AnyOperand, scope: Scope<Frame>): Reader<Frame> {
  if (typeof side === "object") {
    const { plus, ...reference } = side;
    const reader = factOf(reference, MOMENTS, scope);
    return plus === undefined ? reader : shifted(reader, plus);
  }
  const text = typeof side === "string" ? side : "";
  const milliseconds = scanInstant(text);
  if (!Number.isNaN(milliseconds)) return constant({ kind: "instant" }, text, scanDay(text, 0), milliseconds);
  const day = text.length === 10 ? scanDay(text, 0) : Number.NaN;
  if (!Number.isNaN(day)) return constant({ kind: "date" }, text, day);
  throw expected("a real day or an instant to compare a date or instant fact with", `another ${typeof side}`);
}

/** Years first, then days, as the day after a birthday is counted. */
function shifted<Frame>(reader: Reader<Frame>, { years = 0, days = 0 }: Shift): Reader<Frame> {
  if (!Number.isInteger(years) || !Number.isInteger(days))
    throw expected("a shift of whole days and years", "another shift");
  const later = (day: number) => (years === 0 ? day : yearsLater(day, years)) + days;
  return {
    ...reader,
    day: (frame) => later(reader.day(frame)),
    // A year later is reckoned from the day on which the instant fell, which at Greenwich may be another.
    milliseconds: (frame) => {
      const day = reader.day(frame);
      return reader.milliseconds(frame) + (later(day) - day) * MILLISECONDS_PER_DAY;
    },
  };
}

function isDate<Frame>({ kind }: Reader<Frame>): boolean {
  return kind.kind === "date";
}
