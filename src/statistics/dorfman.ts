import { predictiveValues } from "./predictive-values.js";
import { checkAccuracy, checkShare, PERFECT_TEST, type TestAccuracy } from "./test-accuracy.js";

/** What pooled testing with retests costs and what its results are worth. */
export interface PooledTesting extends TestAccuracy {
  readonly poolSize: number;
  /** Expected tests per person, retests included; above 1 pooling costs more than testing everyone. */
  readonly testsPerPerson: number;
  /** What is saved against a test for everyone: 1 − tests per person; negative where pooling costs more. */
  readonly saving: number;
  /** Share of those found positive that are infected; `undefined` where nobody is found positive. */
  readonly positivePredictiveValue: number | undefined;
  /** Share of those found negative that are not infected; `undefined` where nobody is found negative. */
  readonly negativePredictiveValue: number | undefined;
}

/**
 * Dorfman's two stages: one test for each pool, and one for each member of a positive pool. The members are taken to be
 * infected independently of each other, and the test to be as sensitive in a pool as alone; families in one pool make it
 * cheaper than said, dilution makes it miss more. A pool of one is a test for everyone without a retest.
 *
 * @param prevalence share infected, from 0 to 1
 * @param poolSize people in a pool, from 1
 * @throws RangeError when the prevalence, sensitivity or specificity is no share, or the size no whole number from 1.
 * @example
 * dorfman(0.01, 11).testsPerPerson.toFixed(4) // => "0.1956"
 * const pooled = dorfman(0.01, 5, { sensitivity: 0.95, specificity: 0.99 });
 * [pooled.sensitivity.toFixed(4), pooled.positivePredictiveValue?.toFixed(3)] // => ["0.9025", "0.951"]
 * @see Dorfman, Ann Math Stat 1943;14:436; Johnson, Kotz and Wu, Inspection Errors for Attributes in Quality Control, 1991
 */
export function dorfman(prevalence: number, poolSize: number, accuracy: TestAccuracy = PERFECT_TEST): PooledTesting {
  checkShare("dorfman", "prevalence", prevalence);
  checkAccuracy("dorfman", accuracy);
  if (!Number.isSafeInteger(poolSize) || poolSize < 1)
    throw new RangeError(`dorfman: expected a whole pool size from 1, got ${poolSize}`);
  const pooled = poolSize === 1 ? accuracy : accuracyOfBothStages(prevalence, poolSize, accuracy);
  const tests = poolSize === 1 ? 1 : testsPerPerson(prevalence, poolSize, accuracy);
  const { positive, negative } = predictiveValues(prevalence, pooled);
  return {
    poolSize,
    ...pooled,
    testsPerPerson: tests,
    saving: 1 - tests,
    positivePredictiveValue: positive,
    negativePredictiveValue: negative,
  };
}

/** The chance that a pool holds an infected person. */
function infectedPool(prevalence: number, members: number): number {
  return members === 0 ? 0 : -Math.expm1(members * Math.log1p(-prevalence));
}

/** Of a pool of two or more. */
export function testsPerPerson(
  prevalence: number,
  poolSize: number,
  { sensitivity, specificity }: TestAccuracy,
): number {
  const infected = infectedPool(prevalence, poolSize);
  return 1 / poolSize + sensitivity * infected + (1 - specificity) * (1 - infected);
}

function accuracyOfBothStages(
  prevalence: number,
  poolSize: number,
  { sensitivity, specificity }: TestAccuracy,
): TestAccuracy {
  const others = infectedPool(prevalence, poolSize - 1);
  const poolPositive = sensitivity * others + (1 - specificity) * (1 - others);
  return { sensitivity: sensitivity * sensitivity, specificity: 1 - (1 - specificity) * poolPositive };
}
