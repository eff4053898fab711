import { eachTail, type Interval } from "./interval.js";
import { checkPart, differenceOf, type Part } from "./part.js";
import { normalQuantile } from "./special.js";

/**
 * The differences of two shares that a score test does not contradict, its variance taken times a factor. `undefined`
 * when either group is empty.
 */
export function scoreDifference(
  { method, caller, factor }: { readonly method: string; readonly caller: string; readonly factor: number },
  one: Part,
  other: Part,
  level: number,
): Interval | undefined {
  const z = normalQuantile(eachTail(caller, level));
  checkPart(caller, one);
  checkPart(caller, other);
  if (one.of === 0 || other.of === 0) return undefined;
  const critical = z * z * factor;
  return {
    lower: -greatestDifference(other, one, critical),
    upper: greatestDifference(one, other, critical),
    level,
    method,
  };
}

/**
 * The greatest difference not contradicted, by halving what lies between the difference found and 1 until no number is
 * left in between.
 */
function greatestDifference(one: Part, other: Part, critical: number): number {
  const found = differenceOf(one, other);
  return halved(found, 1, (difference) => (difference - found) ** 2 <= critical * varianceAt(one, other, difference));
}

/** The last number, from the first end on, of which something holds that stops holding before the second. */
function halved(from: number, to: number, holds: (middle: number) => boolean): number {
  let [kept, refused] = [from, to];
  for (;;) {
    const middle = kept + (refused - kept) / 2;
    if (middle === kept || middle === refused) return refused === 1 ? 1 : kept;
    if (holds(middle)) kept = middle;
    else refused = middle;
  }
}

/** The variance of the difference of shares, under the likeliest shares that differ by so much. */
function varianceAt(one: Part, other: Part, difference: number): number {
  const [low, high] = difference < 0 ? [one, other] : [other, one];
  const size = Math.abs(difference);
  const share = likeliestLowShare(low, high, size);
  const highShare = Math.min(1, share + size);
  return (share * (1 - share)) / low.of + (highShare * (1 - highShare)) / high.of;
}

/** A share less than any that whole numbers can make likeliest. */
const NOUGHT = 1e-40;

/**
 * The likeliest lower share, given by how much the higher one exceeds it. The slope of the log-likelihood falls all the
 * way; the closed form of its zero, a cubic, loses the digits of small shares.
 */
function likeliestLowShare(low: Part, high: Part, size: number): number {
  const most = 1 - size;
  const isBelow = (share: number) => {
    const above = share + size;
    return (
      low.count / share + high.count / above >=
      (low.of - low.count) / (1 - share) + (high.of - high.count) / (most - share)
    );
  };
  return isBelow(most * NOUGHT) ? halved(0, most, isBelow) : 0;
}
