import { testsPerPerson } from "./dorfman.js";
import { checkShare, PERFECT_TEST } from "./test-accuracy.js";

/** The pool size that needs the fewest tests, or that no pool saves any. */
export interface OptimalPoolSize {
  /** Whether to pool, or to test everyone on their own. */
  readonly testing: "pooled" | "individual";
  /** People in a pool; 1 for individual testing. */
  readonly poolSize: number;
  /** Expected tests per person, retests included. */
  readonly testsPerPerson: number;
}

/** What `optimalPoolSize` may be told. */
export interface OptimalPoolSizeOptions {
  /** The largest pool that the laboratory has validated, from 1. */
  readonly largest?: number;
}

/** From here on a pool of three, the last to save a test, saves none: 1/3 + 1 − (1 − p)³ = 1. */
const LEAST_FOR_INDIVIDUAL = 1 - 3 ** (-1 / 3);

/**
 * The pool size that needs the fewest tests by Dorfman's two stages. Above a prevalence of 1 − 3^(−1/3) = 30.66 % no pool
 * saves a test, and the answer is individual testing. It is worked out for a test without error: with errors the fewest
 * tests would be had by missing people; put the size into `dorfman` to see what errors do. The rarer the infection the
 * larger the pool, without end at 0: there, and wherever dilution matters, say the `largest` pool.
 *
 * @param prevalence share infected, from 0 to 1
 * @throws RangeError when the prevalence is no share, is 0 without a largest pool, or the largest pool is no whole number
 * from 1.
 * @example
 * optimalPoolSize(0.01).poolSize // => 11
 * optimalPoolSize(0.31) // => { testing: "individual", poolSize: 1, testsPerPerson: 1 }
 * optimalPoolSize(0.0001, { largest: 10 }).poolSize // => 10
 * @see Dorfman, Ann Math Stat 1943;14:436; Samuels, Technometrics 1978;20:497 (the exact optimum)
 */
export function optimalPoolSize(prevalence: number, { largest }: OptimalPoolSizeOptions = {}): OptimalPoolSize {
  checkShare("optimalPoolSize", "prevalence", prevalence);
  if (largest !== undefined && !(Number.isSafeInteger(largest) && largest >= 1))
    throw new RangeError(`optimalPoolSize: expected a whole largest pool from 1, got ${largest}`);
  if (prevalence === 0 && largest === undefined)
    throw new RangeError("optimalPoolSize: expected a largest pool for a prevalence of 0, got none");
  if (prevalence >= LEAST_FOR_INDIVIDUAL) return { testing: "individual", poolSize: 1, testsPerPerson: 1 };
  const tests = (size: number) => testsPerPerson(prevalence, size, PERFECT_TEST);
  const most = largest ?? Number.MAX_SAFE_INTEGER;
  // The optimum lies from 1/√p upwards, by less than 2; below it every larger pool needs fewer tests.
  let poolSize = Math.min(most, Math.max(2, Math.floor(1 / Math.sqrt(prevalence)) - 1));
  while (poolSize < most && tests(poolSize + 1) < tests(poolSize)) poolSize++;
  if (poolSize === 1 || tests(poolSize) >= 1) return { testing: "individual", poolSize: 1, testsPerPerson: 1 };
  return { testing: "pooled", poolSize, testsPerPerson: tests(poolSize) };
}
