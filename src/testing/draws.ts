/**
 * Where made-up things get their choices from: numbers from 0 up to, not including, 1. A 0 always stands for the
 * simplest choice: the first option, the smallest number, no for whether to go on.
 */
export class Draws {
  readonly #next: () => number;

  /** @param next the next number, from 0 up to, not including, 1 */
  constructor(next: () => number) {
    this.#next = next;
  }

  /** The next number, from 0 up to, not including, 1. */
  next(): number {
    return this.#next();
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** One of some values, the first being the simplest. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.whole(0, values.length - 1)] ?? values[0];
  }

  /** Whether something happens that happens with this chance, from 0 to 1. */
  happens(chance: number): boolean {
    return this.next() >= 1 - chance;
  }

  /** So many decimal digits. */
  digits(count: number): string {
    return Array.from({ length: count }, () => this.whole(0, 9)).join("");
  }
}

/**
 * Numbers that only look random: the same seed gives the same numbers on every machine and in every language that has
 * 32-bit integers (mulberry32). They keep no secret and decide nothing about people.
 *
 * @param seed a whole number, negative ones too; of larger ones the lowest 32 bits count
 * @throws RangeError when the seed is no whole number: it would make what another seed makes
 * @example
 * seededDraws(1).whole(1, 6) === seededDraws(1).whole(1, 6) // => true
 * @see Tommy Ettinger, mulberry32 (public domain, 2017)
 */
export function seededDraws(seed: number): Draws {
  let state = lowestBits(seed);
  return new Draws(() => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  });
}

/**
 * Numbers from a list, and 0 when it is used up, so that a shorter list makes something simpler: what a library that
 * shrinks its counterexamples needs.
 *
 * @example
 * const draws = listedDraws([0.5]);
 * [draws.whole(1, 6), draws.whole(1, 6)] // => [4, 1]
 */
export function listedDraws(numbers: readonly number[]): Draws {
  let at = 0;
  return new Draws(() => numbers[at++] ?? 0);
}

function lowestBits(seed: number): number {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seededDraws: expected a whole number, got ${said(seed)}`);
  return seed | 0;
}

function said(value: unknown): string {
  return typeof value === "number" ? String(value) : typeof value;
}

/** @internal The draws of one of several things made with one seed: the first ten are the same, however many are made. */
export function drawsOfOne(seed: number, index: number): Draws {
  return seededDraws(Math.imul(index + 1, 0x9e3779b1) ^ lowestBits(seed));
}

/**
 * @internal As many things as are asked for, each from draws of its own.
 *
 * @throws RangeError when the seed or the count is no whole number, or the count is negative
 */
export function eachDrawn<Made>(seed: number, count: number, make: (draws: Draws, index: number) => Made): Made[] {
  lowestBits(seed);
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError(`seededDraws: expected a count that is a whole number from 0, got ${said(count)}`);
  return Array.from({ length: count }, (_, index) => make(drawsOfOne(seed, index), index));
}
