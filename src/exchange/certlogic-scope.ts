import { Pair, type Step, stepIntoData, stepsOf, type Unknown } from "./certlogic-value.js";

/**
 * @internal The paths that an expression, or all the rules of a set, can read, each with the path that it goes on from, so
 * that of one certificate each place is looked up once, however many rules read it.
 */
export class CertLogicPaths {
  readonly #slots = new Map<string, number>([["", 0]]);
  readonly parents: number[] = [0];
  /** Nothing read yet, to be copied. */
  readonly blank: unknown[] = [undefined];
  readonly steps: Step[] = [0];

  /** The place of a path in the table, which it is added to. */
  slotOf(path: string): number {
    const found = this.#slots.get(path);
    if (found !== undefined) return found;
    const stop = path.lastIndexOf(".");
    const [step = 0] = stepsOf(path.slice(stop + 1));
    const parent = this.slotOf(stop < 0 ? "" : path.slice(0, stop));
    const slot = this.steps.length;
    this.parents.push(parent);
    this.blank.push(undefined);
    this.steps.push(step);
    this.#slots.set(path, slot);
    return slot;
  }

  /** The place of a path that is read; `undefined` of one that is not. */
  placeOf(path: string): number | undefined {
    return this.#slots.get(path);
  }
}

/** @internal The data of one evaluation, and all that can be read of them. */
export class Frame {
  readonly absent: null | Unknown;
  /** What stands at each place of the table. */
  readonly values: readonly unknown[];

  /**
   * @param absent what a value that is not in the data is: null, or not known
   * @param values of each place what is known to stand there before anything is read
   */
  constructor(
    { parents, steps, blank }: CertLogicPaths,
    data: unknown,
    absent: null | Unknown,
    values = blank.slice(),
  ) {
    values[0] = data === undefined ? absent : data;
    for (let slot = 1; slot < values.length; slot++) {
      if (values[slot] !== undefined) continue;
      const outer = values[parents[slot] as number];
      values[slot] = outer === null || outer === absent ? outer : stepIntoData(outer, steps[slot] as Step, absent);
    }
    this.absent = absent;
    this.values = values;
  }
}

/** @internal One turn of `reduce`: what its `var` reads, and nothing else. */
export class Turn {
  readonly accumulator: unknown;
  readonly current: unknown;
  readonly absent: null | Unknown;
  private made: Pair | undefined;

  constructor(accumulator: unknown, current: unknown, absent: null | Unknown) {
    this.accumulator = accumulator;
    this.current = current;
    this.absent = absent;
    this.made = undefined;
  }

  /** Both as one value, always the same one. */
  get pair(): Pair {
    this.made ??= new Pair(this.accumulator, this.current);
    return this.made;
  }
}

/** @internal */
export type CertLogicScope = Frame | Turn;
