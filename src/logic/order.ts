import { DAY_COUNTS } from "../calendar/day-count.js";
import { MILLISECONDS_PER_DAY, scanDay, scanInstant, yearsLater } from "../calendar/scan.js";
import { absence, expected, type Order, type PreparedComparison } from "./compare.js";
import type { AnyLeaf, AnyOperand, AnyWindow, Shift } from "./condition.js";
import { constant, factOf } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

const MOMENTS = ["date", "instant"] as const;

/** Days and instants: compared as days when either side is a date, else as instants. */
export function prepareOrder<Frame>(
  leaf: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const window = leaf.within ?? leaf.since;
  if (window !== undefined) return prepareWindow(window, leaf.within !== undefined, reader, scope);
  const [accepts, side] = orderOf(leaf);
  const other = momentOn(side, scope);
  return comparedAs(isDate(reader) || isDate(other) ? "day" : "milliseconds", reader, other, accepts);
}

function orderOf({ before, after, onOrBefore, onOrAfter, is }: AnyLeaf): [Order, AnyOperand] {
  if (before !== undefined) return [(left, right) => left < right, before];
  if (after !== undefined) return [(left, right) => left > right, after];
  if (onOrBefore !== undefined) return [(left, right) => left <= right, onOrBefore];
  if (onOrAfter !== undefined) return [(left, right) => left >= right, onOrAfter];
  if (is !== undefined) return [(left, right) => left === right, is];
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
    return windowOf(checked(hours) * 3_600_000, closed, "milliseconds", reader, factOf(upTo, ["instant"], scope));
  }
  if (days === undefined || hours !== undefined)
    throw expected("a window of hours, or of days with a day count", "another window");
  return windowOf(reachInDays(days, dayCount), closed, "day", reader, factOf(upTo, MOMENTS, scope));
}

/** How many days before its last day a window begins. */
export function reachInDays(days = Number.NaN, dayCount?: string): number {
  const count = DAY_COUNTS[dayCount as keyof typeof DAY_COUNTS];
  if (count === undefined) throw expected("a window of days with a day count", "another window");
  return checked(days) - count.startingDayIs;
}

function windowOf<Frame>(
  reach: number,
  closed: boolean,
  unit: "day" | "milliseconds",
  reader: Reader<Frame>,
  end: Reader<Frame>,
): PreparedComparison<Frame> {
  return comparedAs(unit, reader, end, (at, upTo) => at >= upTo - reach && (!closed || at <= upTo));
}

function checked(length: number): number {
  if (Number.isFinite(length)) return length;
  throw expected("a window whose length is a finite number", `another ${typeof length}`);
}

function comparedAs<Frame>(
  unit: "day" | "milliseconds",
  reader: Reader<Frame>,
  other: Reader<Frame>,
  accepts: Order,
): PreparedComparison<Frame> {
  return {
    reads: [reader, other],
    test:
      unit === "day"
        ? (frame) => decide(reader.day(frame), other.day(frame), accepts, reader, other, frame)
        : (frame) => decide(reader.milliseconds(frame), other.milliseconds(frame), accepts, reader, other, frame),
  };
}

function decide<Frame>(
  left: number,
  right: number,
  accepts: Order,
  reader: Reader<Frame>,
  other: Reader<Frame>,
  frame: Frame,
): Degree {
  // NaN on either side: the fact is absent or cannot be read.
  if (left === left && right === right) return accepts(left, right) ? TRUE : FALSE;
  return absence(reader.value(frame)) === FALSE || absence(other.value(frame)) === FALSE ? FALSE : UNDECIDED;
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
