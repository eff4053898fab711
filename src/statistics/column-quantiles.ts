/*
 * Exact quantiles of whole numbers without sorting: a first look counts how many numbers share their upper bits, which
 * tells among which the wanted ones are; a second counts the lower bits of those alone.
 */

const LOWER_BITS = 6;
const LOWER = 1 << LOWER_BITS;
const UPPER = 0x10000 >> LOWER_BITS;
/** So few numbers are sorted faster than counted. */
const FEW = 48;

/** @internal Finds quantiles of type 7, the same probabilities in one group of numbers after another. */
export interface QuantileFinder {
  /** The quantiles of the numbers from one place to before another, which may be put in another order. */
  readonly find: (numbers: Uint16Array | Int32Array | Float64Array, from: number, to: number) => (number | undefined)[];
}

/** @internal */
export function quantileFinder(probabilities: readonly number[]): QuantileFinder {
  if (!probabilities.every((probability) => probability >= 0 && probability <= 1))
    throw new RangeError("quantiles: expected probabilities from 0 to 1, got another number");
  const narrow = new NarrowFinder(2 * probabilities.length);
  /** The order statistics on both sides of each probability, and those found there. */
  const ranks = new Int32Array(2 * probabilities.length);
  const found = new Float64Array(2 * probabilities.length);
  const order = Int32Array.from([...probabilities.keys()]).sort(
    (one, other) => (probabilities[one] as number) - (probabilities[other] as number),
  );
  return {
    find: (numbers, from, to) => {
      const last = to - from - 1;
      if (last < 0) return probabilities.map(() => undefined);
      for (let place = 0; place < order.length; place++) {
        const position = last * (probabilities[order[place] as number] as number);
        ranks[2 * place] = Math.floor(position);
        ranks[2 * place + 1] = Math.ceil(position);
      }
      if (numbers instanceof Uint16Array && last >= FEW) narrow.find(numbers, from, to, ranks, found);
      else sortedAt(numbers.subarray(from, to).sort(), ranks, found);
      const quantiles = new Array<number | undefined>(probabilities.length);
      for (let place = 0; place < order.length; place++) {
        const at = order[place] as number;
        const position = last * (probabilities[at] as number);
        const [below, above] = [found[2 * place] as number, found[2 * place + 1] as number];
        quantiles[at] = below + (above - below) * (position - Math.floor(position));
      }
      return quantiles;
    },
  };
}

function sortedAt(sorted: Uint16Array | Int32Array | Float64Array, ranks: Int32Array, found: Float64Array): void {
  for (let place = 0; place < ranks.length; place++) found[place] = sorted[ranks[place] as number] as number;
}

/** The order statistics of numbers of 16 bits. */
class NarrowFinder {
  private readonly upper = new Int32Array(UPPER);
  /** Of each upper part the place where its lower parts are counted, from 1; 0 is where all others are. */
  private readonly slots = new Uint8Array(UPPER);
  private readonly lower: Int32Array;
  private readonly parts: Int32Array;

  constructor(ranks: number) {
    this.lower = new Int32Array((ranks + 1) * LOWER);
    this.parts = new Int32Array(ranks);
  }

  /** @param ranks nearly in their order, which saves going back */
  find(numbers: Uint16Array, from: number, to: number, ranks: Int32Array, found: Float64Array): void {
    const { upper, lower, slots, parts } = this;
    upper.fill(0);
    countUpper(numbers, from, to, upper);
    let before = 0;
    let part = 0;
    let used = 0;
    for (let place = 0; place < ranks.length; place++) {
      const rank = ranks[place] as number;
      // Of two probabilities that lie close together the second may ask for a rank below the first one's upper.
      if (rank < before) before = part = 0;
      while (rank >= before + (upper[part] as number)) before += upper[part++] as number;
      if (slots[part] === 0) slots[part] = ++used;
      parts[place] = part;
      found[place] = rank - before;
    }
    lower.fill(0);
    countLower(numbers, from, to, slots, lower);
    for (let place = 0; place < ranks.length; place++) {
      const at = parts[place] as number;
      const start = (slots[at] as number) * LOWER;
      let left = found[place] as number;
      let low = 0;
      for (left -= lower[start] as number; left >= 0; left -= lower[start + low] as number) low++;
      found[place] = at * LOWER + low;
    }
    for (let place = 0; place < parts.length; place++) slots[parts[place] as number] = 0;
  }
}

/* In the two loops the numbers stand themselves, not their names: LOWER_BITS and what follows from them. */

function countUpper(numbers: Uint16Array, from: number, to: number, upper: Int32Array): void {
  for (let place = from; place < to; place++) {
    const part = (numbers[place] as number) >> 6;
    upper[part] = ((upper[part] as number) + 1) | 0;
  }
}

function countLower(numbers: Uint16Array, from: number, to: number, slots: Uint8Array, lower: Int32Array): void {
  for (let place = from; place < to; place++) {
    const number = numbers[place] as number;
    const at = ((slots[number >> 6] as number) << 6) | (number & 63);
    lower[at] = ((lower[at] as number) + 1) | 0;
  }
}
