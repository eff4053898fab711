import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { checkPart } from "./part.js";
import { betaLogit, sharesOf } from "./special.js";

/**
 * The exact interval of a share by Clopper and Pearson: each end is the share at which so many or more (so many or
 * fewer) have the chance (1 − level) / 2. It covers the share at least as often as its level says, whatever the share,
 * and is therefore wider than `wilson`: the choice where a guarantee is needed, as for "free of infection".
 * For none it begins at exactly 0, for all it ends at exactly 1; of nobody there is none: `undefined`.
 *
 * For none of n the upper end at 95 % is about 3.69 / n; the "rule of three" is one-sided, `clopperPearsonUpper`.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no part of a whole or the level is not between 0 and 1.
 * @example
 * const { lower, upper } = clopperPearson(81, 263);
 * [lower.toFixed(4), upper.toFixed(4)] // => ["0.2527", "0.3676"]
 * @see Clopper and Pearson, Biometrika 1934;26:404; Newcombe, Stat Med 1998;17:857, method 5
 */
export function clopperPearson(count: number, of: number, level: number = CONFIDENCE_LEVEL): Interval | undefined {
  const tail = eachTail("clopperPearson", level);
  checkPart("clopperPearson", { count, of });
  if (of === 0) return undefined;
  return { lower: exactLower(count, of, tail), upper: exactUpper(count, of, tail), level, method: "clopper-pearson" };
}

/**
 * The share at which `count` or more have the chance of the tail. A tail above a half is that of fewer than `count`, from
 * the other side, whose chance is the rest.
 */
export function exactLower(count: number, of: number, tail: number, rest: number = 1 - tail): number {
  if (count === 0) return 0;
  const [yes, no] = [count, of - count + 1];
  return tail > 0.5 ? sharesOf(betaLogit(rest, no, yes))[1] : sharesOf(betaLogit(tail, yes, no))[0];
}

/** The share at which `count` or fewer have the chance of the tail. */
export function exactUpper(count: number, of: number, tail: number, rest: number = 1 - tail): number {
  if (count === of) return 1;
  const [yes, no] = [count + 1, of - count];
  return tail > 0.5 ? sharesOf(betaLogit(rest, yes, no))[0] : sharesOf(betaLogit(tail, no, yes))[1];
}
