import { checkSize } from "./alert.js";
import { checkHeadstart } from "./cusum.js";
import { checkWeight } from "./ewma.js";
import { legendreNodes } from "./legendre-nodes.js";
import { normalDensity, normalTail } from "./normal-tail.js";

/** A CUSUM chart whose run length is asked, in standard deviations of a day. */
export interface CusumRun {
  readonly allowance: number;
  readonly limit: number;
  /** From 0 to the limit; 0 unless said. */
  readonly headstart?: number;
  /** How far the mean of the days lies from the target; 0 unless said: an alert is then in vain. */
  readonly shift?: number;
}

/** An EWMA chart whose run length is asked. */
export interface EwmaRun {
  /** The weight of the newest day, above 0, at most 1. */
  readonly weight: number;
  /** Standard deviations of the smoothed value from the target to the settled limits. */
  readonly width: number;
  /** How far the mean of the days lies from the target, in standard deviations of a day; 0 unless said. */
  readonly shift?: number;
}

/** Places of the quadrature: enough for thirty standard deviations of a day's move, and more where the range is wider. */
const NODES = 64;
const NODES_OF_DEVIATION = 3;
/** A wider range would take seconds. */
const WIDEST = 300;

/**
 * After how many days, on average, a two-sided CUSUM alerts: without a shift how long until it does so in vain, with one
 * how long until it finds it. For independent days of a normal distribution whose target and standard deviation are known;
 * from a short baseline, and for counts of a few a day, alerts in vain are more frequent.
 * Infinite where an alert is too rare for a number.
 *
 * @throws RangeError when an option is out of its range, or the limit above 300.
 * @example
 * cusumRunLength({ allowance: 0.5, limit: 5 }).toFixed(0) // => "465"
 * cusumRunLength({ allowance: 0.5, limit: 5, shift: 1 }).toFixed(1) // => "10.4"
 * cusumRunLength({ allowance: 0.5, limit: 5, shift: 1, headstart: 2.5 }).toFixed(2) // => "6.35"
 * @see Page, Biometrika 1954;41:100 (integral equation); Lucas and Crosier, Technometrics 1982;24:199
 */
export function cusumRunLength({ allowance, limit, headstart = 0, shift = 0 }: CusumRun): number {
  checkSize("cusumRunLength", "an allowance", allowance, true);
  checkSize("cusumRunLength", "a limit", limit);
  checkHeadstart("cusumRunLength", headstart, limit);
  checkShift("cusumRunLength", shift);
  checkRange("cusumRunLength", limit);
  const above = oneSided(shift - allowance, limit);
  const below = oneSided(-shift - allowance, limit);
  const [up, down] = [above(0), below(0)];
  if (headstart === 0) return 1 / (1 / up + 1 / down);
  return (partOf(above(headstart), up) + partOf(below(headstart), down) - 1) / (1 / up + 1 / down);
}

/**
 * After how many days, on average, a two-sided EWMA alerts whose limits stand where they settle. See `cusumRunLength`.
 *
 * @throws RangeError when an option is out of its range, or the limits are more than 300 times the weight apart.
 * @example
 * ewmaRunLength({ weight: 0.25, width: 3 }).toFixed(0) // => "503"
 * ewmaRunLength({ weight: 0.25, width: 3, shift: 0.5 }).toFixed(1) // => "48.5"
 * @see Crowder, Technometrics 1987;29:401
 */
export function ewmaRunLength({ weight, width, shift = 0 }: EwmaRun): number {
  checkWeight("ewmaRunLength", weight);
  checkSize("ewmaRunLength", "a width", width);
  checkShift("ewmaRunLength", shift);
  const limit = width * Math.sqrt(weight / (2 - weight));
  const range = (2 * limit) / weight;
  checkRange("ewmaRunLength", range);
  const { at, weights } = legendreNodes(nodesFor(range), -limit, limit);
  const chance = (to: number, from: number) => normalDensity((to - (1 - weight) * from) / weight - shift) / weight;
  const beyond = (from: number) =>
    normalTail((limit - (1 - weight) * from) / weight - shift) +
    normalTail((limit + (1 - weight) * from) / weight + shift);
  const chances = at.map((from) => at.map((to, node) => (weights[node] as number) * chance(to, from)));
  const lengths = solved(chances, at.map(beyond));
  return daysWith(
    1,
    at.map((to, node) => (weights[node] as number) * chance(to, 0)),
    lengths,
  );
}

/** The run length of one sum by where it begins; each day it moves by a normal variable of this mean. */
function oneSided(drift: number, limit: number): (from: number) => number {
  const { at, weights } = legendreNodes(nodesFor(limit), 0, limit);
  const places = [0, ...at];
  // The sum stays at 0, or falls back to it, with a chance; elsewhere it comes with a density.
  const row = (from: number) => [
    normalTail(from + drift),
    ...at.map((to, node) => (weights[node] as number) * normalDensity(to - from - drift)),
  ];
  const beyond = (from: number) => normalTail(limit - from - drift);
  const lengths = solved(places.map(row), places.map(beyond));
  return (from) => daysWith(1, row(from), lengths);
}

function nodesFor(range: number): number {
  return Math.max(NODES, Math.ceil(NODES_OF_DEVIATION * range));
}

/** A part of a whole; of one without end, all. */
function partOf(part: number, whole: number): number {
  return whole === Number.POSITIVE_INFINITY ? 1 : part / whole;
}

/**
 * The lengths L for which L = 1 + chances · L, where from each place an alert comes with a chance of its own and the chances
 * of a place have the sum of 1. Places are taken out one after the other; as nothing is subtracted, a length of 10¹⁵ has
 * as many right digits as one of 10. See Grassmann, Taksar and Heyman, Oper Res 1985;33:1107.
 */
function solved(chances: readonly (readonly number[])[], alerts: readonly number[]): number[] {
  const [rows, beyond, days] = [chances.map((row) => [...row]), [...alerts], alerts.map(() => 1)];
  const away = rows.map(() => 0);
  for (let out = rows.length - 1; out >= 0; out--) {
    const gone = rows[out] as number[];
    let total = beyond[out] as number;
    for (let to = 0; to < out; to++) total += gone[to] as number;
    away[out] = total;
    for (let from = 0; from < out; from++) {
      const row = rows[from] as number[];
      const share = (row[out] as number) / total;
      for (let to = 0; to < out; to++) row[to] = (row[to] as number) + share * (gone[to] as number);
      beyond[from] = (beyond[from] as number) + share * (beyond[out] as number);
      days[from] = (days[from] as number) + share * (days[out] as number);
    }
  }
  const lengths: number[] = [];
  for (const [place, total] of away.entries())
    lengths.push(daysWith(days[place] as number, rows[place] as number[], lengths) / total);
  return lengths;
}

/** Days, and those from each place there may be next; where there can be none, its length does not count. */
function daysWith(days: number, chances: readonly number[], lengths: readonly number[]): number {
  let sum = days;
  for (const [place, length] of lengths.entries()) if (chances[place] !== 0) sum += (chances[place] as number) * length;
  return sum;
}

function checkRange(caller: string, range: number): void {
  if (range > WIDEST)
    throw new RangeError(`${caller}: expected a range of at most ${WIDEST} standard deviations, got ${range}`);
}

function checkShift(caller: string, shift: number): void {
  if (!Number.isFinite(shift)) throw new RangeError(`${caller}: expected a finite shift, got ${shift}`);
}
