/** The two ends of an interval, how sure it is, and by which method it was made. */
export interface Interval {
  /** The lower end, included. */
  readonly lower: number;
  /** The upper end, included; infinite only where nothing bounds the value from above. */
  readonly upper: number;
  /** Confidence level, from 0 to 1 exclusive. */
  readonly level: number;
  /** The method by its usual name: `wilson`, `clopper-pearson` and so on. */
  readonly method: string;
}

/** The confidence level where none is said. */
export const CONFIDENCE_LEVEL = 0.95;

/** What is left beyond an interval of this level: (1 − level) / 2 on each side of it. */
export function eachTail(caller: string, level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`${caller}: expected a level between 0 and 1, got ${level}`);
  return (1 - level) / 2;
}
