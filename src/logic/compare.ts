import type { Options } from "./options.js";
import type { Reader } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** A comparison with values that stand in the condition itself: it looks at one answer and nothing else. */
export interface Look {
  readonly ofAnswer: (answer: unknown) => Degree;
  /** The one word that makes it true; `opposite` is the one that makes it false where there are but two. */
  readonly word?: string;
  readonly opposite?: string;
  /** The words of which it has to be one; what is no word is looked at by `ofAnswer`. */
  readonly words?: ReadonlySet<string>;
  /** The words that the answer may be, `word` and `words` among them; left out, any. Another is looked at by `ofAnswer`. */
  readonly options?: Options;
  /** The numbers that make it true, both ends included, or false where it is true outside them. */
  readonly numbers?: readonly [least: number, most: number, isInside: boolean];
}

/** A comparison ready to run. */
export interface PreparedComparison<Frame> {
  readonly test: (frame: Frame) => Degree;
  /** Left out where another fact is compared with. */
  readonly look?: Look;
}

/** Looks at the answer to one fact. */
export function lookAt<Frame>({ value }: Reader<Frame>, look: Look): PreparedComparison<Frame> {
  const { ofAnswer } = look;
  return { look, test: (frame) => ofAnswer(value(frame)) };
}

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

/** What an answer makes of a comparison that it cannot be read for: one that is absent, or is not of its kind. */
export function unread(answer: unknown): Degree {
  return absence(answer) ?? UNDECIDED;
}

/** Whether a count that lies between two numbers satisfies its bounds; one that is not known leaves its own side open. */
export function countWithin(
  least: number,
  most: number,
  lower: unknown = 0,
  upper: unknown = Number.MAX_VALUE,
): Degree {
  const fromBelow = isBound(lower) ? degreeOf(least >= lower, most < lower) : unread(lower);
  const fromAbove = isBound(upper) ? degreeOf(most <= upper, least > upper) : unread(upper);
  return fromBelow < fromAbove ? fromBelow : fromAbove;
}

/** Whether what bounds a count is a number. */
export function isBound(answer: unknown): answer is number {
  return typeof answer === "number" && Number.isFinite(answer);
}

function degreeOf(isTrue: boolean, isFalse: boolean): Degree {
  return isTrue ? TRUE : isFalse ? FALSE : UNDECIDED;
}
