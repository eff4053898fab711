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

/** Enough for a limit of ten standard deviations, and more where the smoothing is slow. */
const NODES = 64;

/**
 * After how many days, on average, a two-sided CUSUM alerts: without a shift how long until it does so in vain, with one
 * how long until it finds it. For independent days of a normal distribution whose target and standard deviation are known;
 * from a short baseline, and for counts of a few a day, alerts in vain are more frequent.
 *
 * @throws RangeError when an option is out of its range.
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
  const above = oneSided(shift - allowance, limit);
  const below = oneSided(-shift - allowance, limit);
  const [up, down] = [above(0), below(0)];
  if (headstart === 0) return 1 / (1 / up + 1 / down);
  return (above(headstart) * down + below(headstart) * up - up * down) / (up + down);
}

/**
 * After how many days, on average, a two-sided EWMA alerts whose limits stand where they settle. See `cusumRunLength`.
 *
 * @throws RangeError when an option is out of its range.
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
  const { at, weights } = legendreNodes(NODES, -limit, limit);
  const chance = (to: number, from: number) => normalDensity((to - (1 - weight) * from) / weight - shift) / weight;
  const lengths = solved(at.map((from) => at.map((to, node) => (weights[node] as number) * chance(to, from))));
  return (
    1 + at.reduce((sum, to, node) => sum + (weights[node] as number) * chance(to, 0) * (lengths[node] as number), 0)
  );
}

/** The run length of one sum by where it begins; each day it moves by a normal variable of this mean. */
function oneSided(drift: number, limit: number): (from: number) => number {
  const { at, weights } = legendreNodes(NODES, 0, limit);
  const places = [0, ...at];
  // The sum stays at 0, or falls back to it, with a chance; elsewhere it comes with a density.
  const row = (from: number) => [
    normalTail(from + drift),
    ...at.map((to, node) => (weights[node] as number) * normalDensity(to - from - drift)),
  ];
  const lengths = solved(places.map(row));
  return (from) => row(from).reduce((sum, chance, place) => sum + chance * (lengths[place] as number), 1);
}

/** The lengths L for which L = 1 + chances · L: Gauss's elimination with the greatest pivot. */
function solved(chances: readonly (readonly number[])[]): number[] {
  const rows = chances.map((row, place) => [...row.map((chance, other) => Number(other === place) - chance), 1]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const [top, old] = [rows[pivot] as number[], rows[column] as number[]];
    [rows[column], rows[pivot]] = [top, old];
    for (let row = column + 1; row < size; row++) subtract(rows[row] as number[], top, column);
  }
  const lengths = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row--) {
    const line = rows[row] as number[];
    let rest = line[size] as number;
    for (let other = row + 1; other < size; other++) rest -= (line[other] as number) * (lengths[other] as number);
    lengths[row] = rest / (line[row] as number);
  }
  return lengths;
}

/** Takes so much of one row from another that nothing is left in the column. */
function subtract(from: number[], row: readonly number[], column: number): void {
  const share = (from[column] as number) / (row[column] as number);
  if (share !== 0)
    for (let at = column; at < row.length; at++) from[at] = (from[at] as number) - share * (row[at] as number);
}

function checkShift(caller: string, shift: number): void {
  if (!Number.isFinite(shift)) throw new RangeError(`${caller}: expected a finite shift, got ${shift}`);
}
