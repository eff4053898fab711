import { CONFIDENCE_LEVEL, eachTail } from "./interval.js";
import type { OddsRatioEstimate } from "./odds-ratio.js";
import { checkPart, type Part } from "./part.js";
import { tailRoot } from "./special.js";

/**
 * The odds ratio given the totals of the table: the likeliest one, with Fisher's exact interval. It is there with zeros
 * too: with the count at the end of what the totals allow, the value is 0 or infinite and so is that end. Where the totals
 * allow no other counts nothing is known: no value, and an interval from 0 to infinity (`margins-fix-table`).
 *
 * Each end is the odds ratio at which so many or more (so many or fewer) have the chance (1 − level) / 2 under Fisher's
 * noncentral hypergeometric distribution. R's `fisher.test` stops looking for it some digits early.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { value, interval } = conditionalOddsRatio({ count: 9, of: 10 }, { count: 3, of: 10 }, 0.99);
 * [value?.toFixed(3), interval?.upper.toFixed(1)] // => ["17.269", "5314.5"]
 * @see Fisher, J R Stat Soc 1935;98:39; Cornfield, Proc Third Berkeley Symp 1956;4:135
 */
export function conditionalOddsRatio(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): OddsRatioEstimate {
  return conditional({ caller: "conditionalOddsRatio", method: "fisher-exact", pointShare: 0 }, one, other, level);
}

/**
 * The median-unbiased odds ratio given the totals of the table, with its mid-P interval: as `conditionalOddsRatio`, with
 * only half of the chance of the count itself in each tail, and therefore narrower.
 *
 * @param level confidence level, from 0 to 1 exclusive
 * @throws RangeError when the counts are no parts of wholes or the level is not between 0 and 1.
 * @example
 * const { value, interval } = midPOddsRatio({ count: 5, of: 100 }, { count: 5, of: 100 });
 * [value?.toFixed(4), interval?.upper.toFixed(4)] // => ["1.0000", "3.8302"]
 * @see Berry and Armitage, The Statistician 1995;44:417; Rothman, Modern Epidemiology (1986), chapter 10
 */
export function midPOddsRatio(one: Part, other: Part, level: number = CONFIDENCE_LEVEL): OddsRatioEstimate {
  return conditional({ caller: "midPOddsRatio", method: "mid-p", pointShare: 0.5 }, one, other, level);
}

interface Way {
  readonly caller: string;
  readonly method: string;
  readonly pointShare: number;
}

function conditional({ caller, method, pointShare }: Way, one: Part, other: Part, level: number): OddsRatioEstimate {
  const tail = eachTail(caller, level);
  checkPart(caller, one);
  checkPart(caller, other);
  if (one.of === 0 || other.of === 0) return { value: undefined, interval: undefined, because: "no-denominator" };
  const [isLeast, isMost] = [isAtLeast(one, other), isAtLeast(other, one)];
  const interval = {
    lower: isLeast ? 0 : Math.exp(lowerLogOdds(one, other, tail, pointShare)),
    upper: isMost ? Number.POSITIVE_INFINITY : Math.exp(-lowerLogOdds(other, one, tail, pointShare)),
    level,
    method,
  };
  if (isLeast && isMost) return { value: undefined, interval, because: "margins-fix-table" };
  if (isLeast) return { value: 0, interval };
  if (isMost) return { value: Number.POSITIVE_INFINITY, interval };
  const log = pointShare === 0 ? likeliestLogOdds(one, other) : lowerLogOdds(one, other, 0.5, pointShare);
  return { value: Math.exp(log), interval };
}

/** Whether the totals of the table allow no smaller count in the first group. */
function isAtLeast(one: Part, other: Part): boolean {
  return one.count === 0 || other.count === other.of;
}

/** The logarithm of the odds ratio with a half in every cell: near what is sought, wherever that is. */
function nearLogOdds(one: Part, other: Part): number {
  const logOdds = ({ count, of }: Part) => Math.log((count + 0.5) / (of - count + 0.5));
  return logOdds(one) - logOdds(other);
}

/** Where `one.count` or more, less a share of the chance of it, have the chance of the tail. */
function lowerLogOdds(one: Part, other: Part, tail: number, pointShare: number): number {
  return tailRoot(nearLogOdds(one, other), Math.log(tail), (logOdds) => {
    const [more, fewer] = [tablesAbove(one, other, logOdds), tablesAbove(other, one, -logOdds)];
    const held = 1 - pointShare + more.sum;
    const all = 1 + more.sum + fewer.sum;
    const slope = more.byDistance / held - (more.byDistance - fewer.byDistance) / all;
    return { log: Math.log(held / all), perLog: 1 / slope };
  });
}

/** Where the count is what is to be expected: those above it weigh as much, by their distance, as those below. */
function likeliestLogOdds(one: Part, other: Part): number {
  return tailRoot(nearLogOdds(one, other), 0, (logOdds) => {
    const [more, fewer] = [tablesAbove(one, other, logOdds), tablesAbove(other, one, -logOdds)];
    const slope = more.bySquare / more.byDistance + fewer.bySquare / fewer.byDistance;
    return { log: Math.log(more.byDistance / fewer.byDistance), perLog: 1 / slope };
  });
}

/** What is left out of a sum may be this much of it. */
const NOTHING = 1e-22;

/**
 * The tables with the same totals and more in the first group than were counted there, each weighed by its chance over
 * that of the counted one: together, times their distance from it, and times its square.
 */
function tablesAbove(one: Part, other: Part, logOdds: number) {
  const odds = Math.exp(logOdds);
  const [no, otherNo] = [one.of - one.count, other.of - other.count];
  let weight = 1;
  let [sum, byDistance, bySquare] = [0, 0, 0];
  for (let distance = 1; ; distance++) {
    const chance =
      ((no - distance + 1) / (one.count + distance)) * ((other.count - distance + 1) / (otherNo + distance));
    weight *= odds * chance;
    sum += weight;
    // Too likely for the counted table to be written beside them.
    if (sum === Number.POSITIVE_INFINITY) return { sum, byDistance: sum, bySquare: sum };
    byDistance += weight * distance;
    bySquare += weight * distance * distance;
    if (odds * chance < 1 && weight * distance * distance <= bySquare * NOTHING) return { sum, byDistance, bySquare };
  }
}
