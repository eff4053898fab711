import { DAY_COUNTS } from "../calendar/day-count.js";
import { scanDay, scanInstant } from "../calendar/scan.js";
import type { AnyLeaf, AnyOperand, AnyReference, AnyWindow, CountBounds } from "./condition.js";
import type { Reader, Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** A comparison ready to run, and what it reads. */
export interface PreparedComparison<Frame> {
  readonly test: (frame: Frame) => Degree;
  readonly reads: readonly Reader<Frame>[];
}

/**
 * Prepares the one comparison of a leaf that is no quantifier.
 *
 * @throws TypeError when the leaf asks nothing, or something that its fact's kind does not have.
 */
export function prepareComparison<Frame>(
  leaf: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const { kind } = reader.kind;
  if (leaf.known !== undefined) {
    const wanted = leaf.known;
    return {
      reads: [reader],
      test: (frame) => ((absence(reader.value(frame)) === undefined) === wanted ? TRUE : FALSE),
    };
  }
  if (kind === "date" || kind === "instant") return prepareOrder(leaf, reader, scope);
  if (kind === "number") return prepareNumber(leaf, reader, scope);
  if (kind === "choices") return prepareChoices(leaf, reader, scope);
  if (kind === "list") throw expected("some, every or count", "list");
  if (typeof leaf.is === "string") return prepareIs(leaf.is, reader);
  if (leaf.is !== undefined)
    return compareWith(reader, operand(leaf.is, scope), (value, other) => (value === other ? TRUE : FALSE));
  if (leaf.in !== undefined) return compareWith(reader, listOperand(leaf.in, scope), isMember);
  throw expected("is or in", kind);
}

/** The commonest comparison of all, with a value that stands in the condition itself. */
function prepareIs<Frame>(wanted: string, reader: Reader<Frame>): PreparedComparison<Frame> {
  const read = reader.value;
  return {
    reads: [reader],
    test: (frame) => {
      const value = read(frame);
      if (typeof value === "string") return value === wanted ? TRUE : FALSE;
      return absence(value) ?? FALSE;
    },
  };
}

/** Days and instants: compared as days when either side is a date, else as instants. */
function prepareOrder<Frame>(leaf: AnyLeaf, reader: Reader<Frame>, scope: Scope<Frame>): PreparedComparison<Frame> {
  const window = leaf.within ?? leaf.since;
  if (window !== undefined) return prepareWindow(window, leaf.within !== undefined, reader, scope);
  const [accepts, side] = orderOf(leaf);
  const other = operand(side, scope);
  const asDays = reader.kind.kind === "date" || other.kind.kind === "date";
  return {
    reads: [reader, other],
    test: asDays
      ? (frame) => decide(reader.day(frame), other.day(frame), accepts, reader, other, frame)
      : (frame) => decide(reader.milliseconds(frame), other.milliseconds(frame), accepts, reader, other, frame),
  };
}

type Order = (left: number, right: number) => boolean;

function orderOf(leaf: AnyLeaf): [Order, AnyOperand] {
  if (leaf.before !== undefined) return [(left, right) => left < right, leaf.before];
  if (leaf.after !== undefined) return [(left, right) => left > right, leaf.after];
  if (leaf.onOrBefore !== undefined) return [(left, right) => left <= right, leaf.onOrBefore];
  if (leaf.onOrAfter !== undefined) return [(left, right) => left >= right, leaf.onOrAfter];
  if (leaf.is !== undefined) return [(left, right) => left === right, leaf.is];
  throw expected("before, after, onOrBefore, onOrAfter, within, since or is", "date or instant");
}

function prepareWindow<Frame>(
  window: AnyWindow,
  closed: boolean,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const end = operand(window.upTo, scope);
  const reads = [reader, end];
  if (window.hours !== undefined) {
    const reach = window.hours * 3_600_000;
    const accepts: Order = (at, upTo) => at >= upTo - reach && (!closed || at <= upTo);
    return {
      reads,
      test: (frame) => decide(reader.milliseconds(frame), end.milliseconds(frame), accepts, reader, end, frame),
    };
  }
  const count = DAY_COUNTS[window.dayCount as keyof typeof DAY_COUNTS];
  if (window.days === undefined || count === undefined) throw expected("hours, or days with a day count", "window");
  const reach = window.days - count.startingDayIs;
  const accepts: Order = (day, upTo) => day >= upTo - reach && (!closed || day <= upTo);
  return { reads, test: (frame) => decide(reader.day(frame), end.day(frame), accepts, reader, end, frame) };
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

function prepareNumber<Frame>(leaf: AnyLeaf, reader: Reader<Frame>, scope: Scope<Frame>): PreparedComparison<Frame> {
  const compare = (side: AnyOperand, accepts: Order) =>
    compareWith(reader, operand(side, scope), (value, other) =>
      typeof value === "number" && typeof other === "number" && value === value && other === other
        ? accepts(value, other)
          ? TRUE
          : FALSE
        : UNDECIDED,
    );
  if (leaf.is !== undefined) return compare(leaf.is, (left, right) => left === right);
  if (leaf.atLeast !== undefined) return compare(leaf.atLeast, (left, right) => left >= right);
  if (leaf.above !== undefined) return compare(leaf.above, (left, right) => left > right);
  if (leaf.atMost !== undefined) return compare(leaf.atMost, (left, right) => left <= right);
  if (leaf.below !== undefined) return compare(leaf.below, (left, right) => left < right);
  throw expected("is, atLeast, above, atMost or below", "number");
}

function prepareChoices<Frame>(leaf: AnyLeaf, reader: Reader<Frame>, scope: Scope<Frame>): PreparedComparison<Frame> {
  if (leaf.includes !== undefined) {
    const option = leaf.includes;
    return compareWith(reader, constant(option), (value) => isMember(option, value));
  }
  if (leaf.overlaps !== undefined)
    return compareWith(reader, listOperand(leaf.overlaps, scope), (value, others) =>
      Array.isArray(value) && Array.isArray(others)
        ? value.some((option) => others.includes(option))
          ? TRUE
          : FALSE
        : UNDECIDED,
    );
  if (leaf.count !== undefined) {
    const bounds = leaf.count;
    return compareWith(reader, constant(0), (value) =>
      Array.isArray(value) ? countWithin(value.length, value.length, bounds) : UNDECIDED,
    );
  }
  throw expected("includes, overlaps or count", "choices");
}

/** Whether a count that lies between two numbers satisfies its bounds; undecided where it may or may not. */
export function countWithin(least: number, most: number, { atLeast = 0, atMost = Infinity }: CountBounds): Degree {
  if (most < atLeast || least > atMost) return FALSE;
  return least >= atLeast && most <= atMost ? TRUE : UNDECIDED;
}

function isMember(value: unknown, list: unknown): Degree {
  return Array.isArray(list) ? (list.includes(value) ? TRUE : FALSE) : UNDECIDED;
}

/** Compares two facts when both are there; an answer that does not apply makes the comparison false. */
function compareWith<Frame>(
  reader: Reader<Frame>,
  other: Reader<Frame>,
  compare: (value: unknown, other: unknown) => Degree,
): PreparedComparison<Frame> {
  return {
    reads: [reader, other],
    test: (frame) => {
      const value = reader.value(frame);
      const against = other.value(frame);
      const lacking = absence(value);
      const lackingOther = absence(against);
      if (lacking === undefined && lackingOther === undefined) return compare(value, against);
      return lacking === FALSE || lackingOther === FALSE ? FALSE : UNDECIDED;
    },
  };
}

/** What an absent answer makes of a comparison; `undefined` for an answer that is there. */
export function absence(answer: unknown): typeof FALSE | typeof UNDECIDED | undefined {
  if (answer === undefined || answer === null) return UNDECIDED;
  if (typeof answer !== "object" || Array.isArray(answer)) return undefined;
  return (answer as { absent?: unknown }).absent === "not-applicable" ? FALSE : UNDECIDED;
}

function operand<Frame>(side: AnyOperand, scope: Scope<Frame>): Reader<Frame> {
  return typeof side === "object" ? scope.reader(side) : constant(side);
}

function listOperand<Frame>(side: readonly string[] | AnyReference, scope: Scope<Frame>): Reader<Frame> {
  return Array.isArray(side) ? constant(side) : scope.reader(side as AnyReference);
}

/** A value written in the condition itself. */
function constant<Frame>(value: string | number | readonly string[]): Reader<Frame> {
  const isDate = typeof value === "string" && value.length === 10;
  const day = typeof value === "string" ? scanDay(value, 0) : Number.NaN;
  const milliseconds = typeof value === "string" ? scanInstant(value) : Number.NaN;
  return {
    kind: isDate ? { kind: "date" } : { kind: "text" },
    value: () => value,
    day: () => day,
    milliseconds: () => milliseconds,
  };
}

function expected(operators: string, kind: string): TypeError {
  return new TypeError(`prepareCondition: expected ${operators} for a ${kind} fact, got another operator`);
}
