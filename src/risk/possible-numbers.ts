import type { Unit } from "../logic/facts.js";

/** Units of which there are only whole ones: people and things are counted, and years and days are completed. */
const WHOLE: readonly Unit[] = ["persons", "count", "years", "days"];
/** Units of which there are none below zero. */
const NONE_BELOW_ZERO: readonly Unit[] = ["persons", "count", "years", "tonnage"];
/** Units in which the next number is a tenth away. */
const IN_TENTHS: readonly Unit[] = ["celsius", "percent"];

/**
 * Numbers of a unit such that any others stand to the given ones, and to each other, as some of these do: the given ones
 * first, then as many between any two of them, below and above as there are numbers to be placed.
 *
 * @param given what they are compared with
 * @param places how many numbers are compared with each other
 */
export function possibleNumbers(unit: Unit, given: readonly number[], places: number): readonly number[] {
  const marks = [...new Set(given)].filter(Number.isFinite).sort((one, other) => one - other);
  const whole = WHOLE.includes(unit) && marks.every(Number.isInteger);
  const floor = NONE_BELOW_ZERO.includes(unit) ? 0 : Number.NEGATIVE_INFINITY;
  const step = whole || !IN_TENTHS.includes(unit) ? 1 : 0.1;
  if (marks.length === 0) return Array.from({ length: places }, (_, at) => (unit === "celsius" ? 37 : 1) + at);
  const first = marks[0] as number;
  const last = marks[marks.length - 1] as number;
  const points = marks.flatMap((mark, at) => {
    const next = marks[at + 1];
    return next === undefined ? [] : between(mark, next, places, step, whole);
  });
  const least = Math.max(floor, first - step * (places + 1));
  const start = least === floor && floor < first ? [floor] : [];
  const down = first > floor ? [...start, ...between(least, first, places, step, whole)] : [];
  const up = Array.from({ length: places }, (_, at) => rounded(last + step * (at + 1)));
  return [...marks, ...down, ...points, ...up];
}

/** Up to so many numbers between two, the nearest to the upper one first. */
function between(low: number, high: number, places: number, step: number, whole: boolean): number[] {
  const room = high - low;
  const steps = Math.ceil(room / step - 1e-9) - 1;
  if (whole || steps >= places)
    return Array.from({ length: Math.min(places, steps) }, (_, at) => rounded(high - step * (at + 1)));
  return Array.from({ length: places }, (_, at) => high - (room * (at + 1)) / (places + 1));
}

/** Without the traces that tenths leave in binary. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
