import { checkAccuracy, type TestAccuracy } from "./test-accuracy.js";

/** The least and the most that a share can be. */
export interface ShareRange {
  readonly least: number;
  readonly most: number;
}

/** Several tests read as one, with what was assumed of them. */
export interface CombinedTest extends TestAccuracy {
  /** Given whether a person is infected, one test's error says nothing of another's. */
  readonly assumes: "conditional-independence";
  /** What the sensitivity may be if the tests err together or in turns. */
  readonly sensitivityRange: ShareRange;
  /** What the specificity may be if the tests err together or in turns. */
  readonly specificityRange: ShareRange;
}

/**
 * Tests one after another, positive only if every one is: a screening test confirmed by a second. Sensitivities multiply,
 * and a false positive needs every test to be wrong – if the tests err independently of each other in the infected and in
 * the others, which two tests of the same swab do not. What may come of any dependence stands beside.
 *
 * @throws RangeError without a test, or when a sensitivity or specificity is no share.
 * @example
 * const both = serialTest([{ sensitivity: 0.9, specificity: 0.9 }, { sensitivity: 0.8, specificity: 0.99 }]);
 * [both.sensitivity.toFixed(2), both.specificity.toFixed(3), both.assumes] // => ["0.72", "0.999", "conditional-independence"]
 * both.sensitivityRange.least.toFixed(2) // => "0.70"
 * @see Vacek, Biometrics 1985;41:959 (what dependence does); Fréchet, Fundam Math 1935;25:379 (the range)
 */
export function serialTest(tests: readonly TestAccuracy[]): CombinedTest {
  check("serialTest", tests);
  const sensitivities = tests.map(({ sensitivity }) => sensitivity);
  const specificities = tests.map(({ specificity }) => specificity);
  const [sensitivity, specificity] = [everyOne(sensitivities), atLeastOne(specificities)];
  return {
    sensitivity,
    specificity,
    assumes: "conditional-independence",
    sensitivityRange: around(sensitivity, everyOneRange(sensitivities)),
    specificityRange: around(specificity, atLeastOneRange(specificities)),
  };
}

/**
 * Tests side by side, positive if any one is: a thermometer or a questionnaire. The mirror image of `serialTest`: more of
 * the infected are found, and more of the others stopped.
 *
 * @throws RangeError without a test, or when a sensitivity or specificity is no share.
 * @example
 * const either = parallelTest([{ sensitivity: 0.9, specificity: 0.9 }, { sensitivity: 0.8, specificity: 0.99 }]);
 * [either.sensitivity.toFixed(2), either.specificity.toFixed(3)] // => ["0.98", "0.891"]
 * @see Vacek, Biometrics 1985;41:959 (what dependence does); Fréchet, Fundam Math 1935;25:379 (the range)
 */
export function parallelTest(tests: readonly TestAccuracy[]): CombinedTest {
  check("parallelTest", tests);
  const sensitivities = tests.map(({ sensitivity }) => sensitivity);
  const specificities = tests.map(({ specificity }) => specificity);
  const [sensitivity, specificity] = [atLeastOne(sensitivities), everyOne(specificities)];
  return {
    sensitivity,
    specificity,
    assumes: "conditional-independence",
    sensitivityRange: around(sensitivity, atLeastOneRange(sensitivities)),
    specificityRange: around(specificity, everyOneRange(specificities)),
  };
}

function check(caller: string, tests: readonly TestAccuracy[]): void {
  if (tests.length === 0) throw new RangeError(`${caller}: expected a test or more, got none`);
  for (const test of tests) checkAccuracy(caller, test);
}

function everyOne(shares: readonly number[]): number {
  return shares.reduce((all, share) => all * share, 1);
}

function atLeastOne(shares: readonly number[]): number {
  // What each adds, so that a small share keeps its digits.
  return shares.reduce((any, share) => any + (1 - any) * share, 0);
}

/** Independence lies within what any dependence may come to, whatever rounding does. */
function around(value: number, { least, most }: ShareRange): ShareRange {
  return { least: Math.min(least, value), most: Math.max(most, value) };
}

function everyOneRange(shares: readonly number[]): ShareRange {
  const lacking = shares.reduce((sum, share) => sum + (1 - share), 0);
  return { least: Math.max(0, 1 - lacking), most: Math.min(...shares) };
}

function atLeastOneRange(shares: readonly number[]): ShareRange {
  return {
    least: Math.max(...shares),
    most: Math.min(
      1,
      shares.reduce((sum, share) => sum + share, 0),
    ),
  };
}
