import type { AnyReference, CountBounds } from "./condition.js";
import type { Reader } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** A comparison ready to run, and what it reads: its own fact first, then the other side where there is one. */
export interface PreparedComparison<Frame> {
  readonly test: (frame: Frame) => Degree;
  readonly reads: readonly Reader<Frame>[];
}

/** Whether two numbers, days or instants stand in an order. */
export type Order = (left: number, right: number) => boolean;

/**
 * Compares two facts when both are there; an answer that does not apply makes the comparison false. What is there and
 * cannot be read as its kind is for `compare` to leave undecided: it is never "no".
 */
export function compareWith<Frame>(
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

/** Whether a count that lies between two numbers satisfies its bounds; undecided where it may or may not. */
export function countWithin(least: number, most: number, { atLeast = 0, atMost = Infinity }: CountBounds): Degree {
  if (most < atLeast || least > atMost) return FALSE;
  return least >= atLeast && most <= atMost ? TRUE : UNDECIDED;
}

/** @throws TypeError when a bound is no number. */
export function checkBounds(bounds: CountBounds<number | AnyReference>): asserts bounds is CountBounds {
  const { atLeast = 0, atMost = 0 } = bounds;
  if (!Number.isFinite(atLeast) || !Number.isFinite(atMost))
    throw expected("bounds of a count that are numbers", "others");
}

/** What preparation says of a condition that contradicts its table or could never be decided. */
export function expected(what: string, got: string): TypeError {
  return new TypeError(`prepareCondition: expected ${what}, got ${got}`);
}
