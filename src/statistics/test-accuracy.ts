/** How often a test tells right, among the infected and among the others. */
export interface TestAccuracy {
  /** Share of the infected that the test finds, from 0 to 1. */
  readonly sensitivity: number;
  /** Share of those not infected that the test clears, from 0 to 1. */
  readonly specificity: number;
}

/** A test without error. */
export const PERFECT_TEST: TestAccuracy = { sensitivity: 1, specificity: 1 };

/** Refuses what is no share. */
export function checkShare(caller: string, what: string, share: number): void {
  if (!(Number.isFinite(share) && share >= 0 && share <= 1))
    throw new RangeError(`${caller}: expected a ${what} from 0 to 1, got ${share}`);
}

export function checkAccuracy(caller: string, { sensitivity, specificity }: TestAccuracy): void {
  checkShare(caller, "sensitivity", sensitivity);
  checkShare(caller, "specificity", specificity);
}
