import { DAY_COUNTS } from "../calendar/day-count.js";
import { MILLISECONDS_PER_DAY, scanDay, scanInstant, yearsLater } from "../calendar/scan.js";
import { absence, lookAt, type PreparedComparison, unread } from "./compare.js";
import type { AnyLeaf, AnyOperand, AnyReference, AnyWindow, DateShift } from "./condition.js";
import type { FactKind } from "./facts.js";
import { isReference } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { FALSE, TRUE, UNDECIDED } from "./truth.js";

/** Where one side may stand from the other: a sum of these. */
const BEFORE = 1;
const AT = 2;
const AFTER = 4;

/** What each comparison allows, of numbers and of moments. */
const ALLOWED = {
  is: AT,
  atLeast: AT + AFTER,
  above: AFTER,
  atMost: BEFORE + AT,
  below: BEFORE,
  onOrAfter: AT + AFTER,
  after: AFTER,
  onOrBefore: BEFORE + AT,
  before: BEFORE,
} as const;
/** A comparison in an order. */
export type OrderName = keyof typeof ALLOWED;
/** The names of the comparisons in an order. */
const ORDER_NAMES = /* @__PURE__ */ Object.keys(ALLOWED) as readonly OrderName[];

/**
 * Numbers, days and instants, compared with one in the condition itself or with another fact. Moments are compared as
 * days when either side is a date, else as instants. What cannot be read as its kind decides nothing, nor does NaN
 * or what is infinite.
 */
export function prepareOrder<Frame>(
  leaf: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const window = leaf.within ?? leaf.since;
  if (window !== undefined) return prepareWindow(window, leaf.within !== undefined, reader, scope);
  const name = ORDER_NAMES.find((each) => leaf[each] !== undefined) as OrderName;
  const side = leaf[name] as AnyOperand;
  if (typeof side === "number") return prepareNumber(ALLOWED[name], side, reader);
  const other = operandOn(side, scope);
  const unit =
    reader.kind.kind === "number" ? "number" : isDate(reader.kind) || isDate(other.kind) ? DAY : MILLISECONDS;
  return placed(unit, reader, other, ALLOWED[name], 0, false);
}

const DAY = "day";
const MILLISECONDS = "milliseconds";

/** The commonest bound, which stands in the condition itself: the numbers that it allows, or those outside which it does. */
function prepareNumber<Frame>(allowed: number, bound: number, reader: Reader<Frame>): PreparedComparison<Frame> {
  const isInside = (allowed & AT) !== 0;
  const within = isInside ? allowed : BEFORE + AT + AFTER - allowed;
  const least = (within & BEFORE) !== 0 ? -Infinity : bound;
  const most = (within & AFTER) !== 0 ? Infinity : bound;
  return lookAt(reader, {
    numbers: [least, most, isInside],
    ofAnswer: (value) =>
      typeof value === "number" && value - value === 0
        ? (value >= least && value <= most) === isInside
          ? TRUE
          : FALSE
        : unread(value),
  });
}

/** Hours are counted between instants only: which hour of a day would be meant, a date does not say. */
function prepareWindow<Frame>(
  { hours, days, dayCount, upTo }: AnyWindow,
  isClosed: boolean,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const other = scope.reader(upTo);
  return hours === undefined
    ? placed(DAY, reader, other, AT + AFTER, reachInDays(days, dayCount), isClosed)
    : placed(MILLISECONDS, reader, other, AT + AFTER, hours * 3_600_000, isClosed);
}

/** How many days before its last day a window begins. */
export function reachInDays(days = Number.NaN, dayCount?: string): number {
  return days - DAY_COUNTS[dayCount as keyof typeof DAY_COUNTS].startingDayIs;
}

/** @param reach how far before the other side the place lies that is compared with */
function placed<Frame>(
  unit: "number" | typeof DAY | typeof MILLISECONDS,
  reader: Reader<Frame>,
  other: Reader<Frame>,
  allowed: number,
  reach: number,
  isClosed: boolean,
): PreparedComparison<Frame> {
  const left = unit === "number" ? numberIn(reader) : reader[unit];
  const right = unit === "number" ? numberIn(other) : other[unit];
  return {
    test: (frame) => {
      const at = left(frame);
      const against = right(frame);
      if (at === at && against === against) {
        const from = against - reach;
        const place = at < from ? BEFORE : at > from ? AFTER : AT;
        return (allowed & place) === 0 || (isClosed && at > against) ? FALSE : TRUE;
      }
      // NaN on either side: the fact is absent or cannot be read.
      const isSettled = absence(reader.value(frame)) === FALSE || absence(other.value(frame)) === FALSE;
      return isSettled ? FALSE : UNDECIDED;
    },
  };
}

function numberIn<Frame>({ value }: Reader<Frame>): (frame: Frame) => number {
  return (frame) => {
    const answer = value(frame);
    return typeof answer === "number" && answer - answer === 0 ? answer : Number.NaN;
  };
}

/** A fact, shifted or not, or a date or an instant that stands in the condition itself. */
function operandOn<Frame>(
  side: string | (AnyReference & { readonly plus?: DateShift }),
  scope: Scope<Frame>,
): Reader<Frame> {
  if (isReference(side)) {
    const reader = scope.reader(side);
    return side.plus === undefined ? reader : shifted(reader, side.plus);
  }
  const milliseconds = scanInstant(side);
  const day = scanDay(side, 0);
  const kind: FactKind = { kind: milliseconds === milliseconds ? "instant" : "date" };
  return { kind, value: () => side, day: () => day, milliseconds: () => milliseconds };
}

/** Years first, then days, as the day after a birthday is counted. */
function shifted<Frame>(reader: Reader<Frame>, { years = 0, days = 0 }: DateShift): Reader<Frame> {
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

function isDate({ kind }: FactKind): boolean {
  return kind === "date";
}
