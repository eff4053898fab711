/** The version of the stored shape of a sketch. */
export const SKETCH_VERSION = 1;

/**
 * How many whole numbers fell into which bucket, as plain data: quantiles can be read off it to within a stated relative
 * error, and sketches of many sites merge into the sketch of all, bit for bit, in whatever grouping. Buckets are as
 * wide as the error allows: each power of two is cut into equally many, and small numbers, 0 among them, have one each.
 */
export interface Sketch {
  readonly version: typeof SKETCH_VERSION;
  /** A quantile is off by at most this share of its true value: 2 to the power of minus a whole number, such as 1/128. */
  readonly relativeError: number;
  /** Numbers in the buckets: those of 0 or more. */
  readonly count: number;
  /** Numbers below 0, counted apart: they are in no bucket and no quantile. */
  readonly negative: number;
  /** Each bucket that has any, by its place, with how many; in the order of the places. */
  readonly buckets: readonly (readonly [place: number, count: number])[];
}

/** The relative errors that there are: from 1/4 to 1/16384. */
const COARSEST = 1;
const FINEST = 13;

/** Counts numbers into the buckets of a sketch, one by one. */
export interface SketchCounter {
  /**
   * Counts a whole number, which may be 0 or below.
   *
   * @throws RangeError when it is not whole or beyond 2 ** 53: numbers with a fraction are counted in a smaller unit.
   */
  add(value: number): void;
  /** The sketch of what was counted so far. */
  sketch(): Sketch;
}

/**
 * Begins a sketch of whole numbers, such as seconds, whose quantiles are right to within a relative error. An error between
 * two that there are is taken down to the smaller: 1 % becomes 1/128. Numbers up to 2 ** 53 have their bucket, so
 * nothing is cut off. Everything is counted, in whole numbers, without chance: the order changes nothing.
 *
 * Where all numbers are at hand, `quantile` is exact; a sketch is for sites that share counts and no records.
 *
 * @param relativeError at most 0.25, at least 1/16384
 * @throws RangeError when the error is outside these.
 * @example
 * const counter = sketchCounter(0.01);
 * for (const seconds of [40, 300, 5000]) counter.add(seconds);
 * counter.sketch().relativeError // => 0.0078125
 * @see Hdr histogram (Tene 2012) for the buckets; Masson, Rim and Lee, DDSketch, PVLDB 2019;12:2195 for the guarantee
 */
export function sketchCounter(relativeError: number): SketchCounter {
  return new Buckets(bitsOf(relativeError, "sketchCounter"));
}

/**
 * The sketch of some whole numbers; see `sketchCounter`.
 *
 * @throws RangeError when the error or a number is outside what there is.
 * @example
 * sketch([5, 0, -3], 0.01).negative // => 1
 * @see Hdr histogram (Tene 2012) for the buckets; Masson, Rim and Lee, DDSketch, PVLDB 2019;12:2195 for the guarantee
 */
export function sketch(values: Iterable<number>, relativeError: number): Sketch {
  const counter = new Buckets(bitsOf(relativeError, "sketch"));
  for (const value of values) counter.add(value);
  return counter.sketch();
}

/**
 * The sketch of what two sketches counted, the same as if it had been counted in one. Associative and commutative; a
 * sketch of nothing changes nothing.
 *
 * @throws RangeError when the versions or the relative errors differ.
 * @example
 * sketchQuantile(mergeSketches(sketch([10], 0.01), sketch([30], 0.01)), 0.5) // => 20
 * @see Masson, Rim and Lee, DDSketch, PVLDB 2019;12:2195: merging keeps the guarantee
 */
export function mergeSketches(one: Sketch, other: Sketch): Sketch {
  if (one.version !== SKETCH_VERSION || other.version !== SKETCH_VERSION)
    throw new RangeError(`mergeSketches: expected sketches of version ${SKETCH_VERSION}, got another version`);
  if (one.relativeError !== other.relativeError)
    throw new RangeError("mergeSketches: expected sketches of the same relative error, got others");
  const merged = new Buckets(bitsOf(one.relativeError, "mergeSketches"));
  merged.addSketch(one);
  merged.addSketch(other);
  return merged.sketch();
}

/**
 * A quantile of the numbers of 0 or more in a sketch: within the sketch's relative error of the exact one of type 7. Of none
 * it is `undefined`.
 *
 * @param probability from 0 to 1, both included
 * @throws RangeError when the probability is outside 0 to 1.
 * @example
 * sketchQuantile(sketch([4, 1, 3, 2], 0.01), 0.5) // => 2.5
 * sketchQuantile(sketch([], 0.01), 0.5) // => undefined
 * @see Masson, Rim and Lee, DDSketch, PVLDB 2019;12:2195; Hyndman and Fan, Am Stat 1996;50:361, type 7
 */
export function sketchQuantile(read: Sketch, probability: number): number | undefined {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError("sketchQuantile: expected a probability from 0 to 1, got another number");
  const { count, buckets } = read;
  if (count === 0) return undefined;
  const bits = bitsOf(read.relativeError, "sketchQuantile");
  const position = (count - 1) * probability;
  const at = (rank: number): number => {
    let before = 0;
    const bucket = buckets.find(([, times]) => {
      before += times;
      return before > rank;
    });
    return middleOf(bucket?.[0] ?? 0, bits);
  };
  const below = at(Math.floor(position));
  return below + (at(Math.ceil(position)) - below) * (position - Math.floor(position));
}

/** @internal The relative error that a sketch has of the one that was asked for. */
export function sketchError(relativeError: number, asker: string): number {
  return 2 ** -(bitsOf(relativeError, asker) + 1);
}

/** @internal How many bits of a number, after its first, tell its bucket. */
export function bitsOf(relativeError: number, asker: string): number {
  const bits = Math.ceil(-Math.log2(relativeError)) - 1;
  if (!(relativeError <= 0.25 && bits >= COARSEST && bits <= FINEST))
    throw new RangeError(`${asker}: expected a relative error from 1/16384 to 0.25, got another number`);
  return bits;
}

/** @internal The place of a number's bucket: its first bits, after the power of two that it lies above. */
export function placeOf(value: number, bits: number): number {
  if (value < 0x80000000) {
    if (value >> bits === 0) return value;
    const shift = 31 - Math.clz32(value) - bits;
    return (shift << bits) + (value >> shift);
  }
  // Beyond 32 bits: the same of the upper part, which has bits enough.
  const upper = Math.floor(value / 0x400000);
  const shift = 31 - Math.clz32(upper) - bits;
  return ((shift + 22) << bits) + (shift < 0 ? Math.floor(value / 2 ** (22 + shift)) : upper >> shift);
}

/** The middle of the whole numbers of a bucket. */
function middleOf(place: number, bits: number): number {
  const shift = (place >> bits) - 1;
  if (shift <= 0) return place;
  const width = 2 ** shift;
  return (place - (shift << bits)) * width + (width - 1) / 2;
}

/** A counter of 32 bits is full at this. */
const FULL = 0x7fffffff;

/** @internal The buckets while numbers are counted. */
export class Buckets {
  private readonly bits: number;
  /** The leading zeros of 32 that a number of a bucket of its own has at least. */
  private readonly zeros: number;
  private counts: Int32Array;
  /** What counters of 32 bits could not hold. */
  private readonly carried = new Map<number, number>();
  private negative = 0;

  constructor(bits: number) {
    this.bits = bits;
    this.zeros = 31 - bits;
    // There is room for every number of 32 bits, so that adding one need not look whether there is.
    this.counts = new Int32Array((33 - bits) << bits);
  }

  add(value: number): void {
    // Nearly every number is one of 32 bits, which is told and placed fastest.
    const whole = value | 0;
    if (whole !== value || whole < 0) {
      this.addOther(value);
      return;
    }
    const shift = Math.max(0, this.zeros - Math.clz32(whole));
    const place = (shift << this.bits) + (whole >> shift);
    const { counts } = this;
    const times = counts[place] as number;
    counts[place] = times + 1;
    if (times === FULL) this.carry(place);
  }

  addSketch({ negative, buckets }: Sketch): void {
    this.negative += negative;
    for (const [place, times] of buckets) {
      this.makeRoom(place);
      const sum = (this.counts[place] as number) + times;
      this.counts[place] = sum > FULL ? 0 : sum;
      if (sum > FULL) this.carried.set(place, (this.carried.get(place) ?? 0) + sum);
    }
  }

  sketch(): Sketch {
    const buckets: (readonly [number, number])[] = [];
    let count = 0;
    for (let place = 0; place < this.counts.length; place++) {
      const times = (this.counts[place] as number) + (this.carried.get(place) ?? 0);
      if (times === 0) continue;
      buckets.push([place, times]);
      count += times;
    }
    return {
      version: SKETCH_VERSION,
      relativeError: 2 ** -(this.bits + 1),
      count,
      negative: this.negative,
      buckets,
    };
  }

  /** A number below 0 is counted apart; one beyond 32 bits has its bucket like any other. */
  private addOther(value: number): void {
    if (!Number.isSafeInteger(value)) throw new RangeError("sketch: expected whole numbers below 2 ** 53, got another");
    if (value < 0) {
      this.negative++;
      return;
    }
    const place = placeOf(value, this.bits);
    this.makeRoom(place);
    const times = this.counts[place] as number;
    this.counts[place] = times + 1;
    if (times === FULL) this.carry(place);
  }

  private makeRoom(place: number): void {
    if (place < this.counts.length) return;
    const grown = new Int32Array(place + 1);
    grown.set(this.counts);
    this.counts = grown;
  }

  /** Takes a counter that has run over, by one, into the numbers that have room. */
  private carry(place: number): void {
    this.counts[place] = 0;
    this.carried.set(place, (this.carried.get(place) ?? 0) + FULL + 1);
  }
}
