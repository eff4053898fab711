/**
 * The three truth values of Kleene's strong logic, as words: none of them is falsy, so that no truth test can take
 * "undecided" for "no".
 */
export const TRUTHS = ["false", "undecided", "true"] as const;
/** True, false or undecided. */
export type Truth = (typeof TRUTHS)[number];

/**
 * A truth value as a number while it is computed: `all` is the minimum, `any` the maximum, `not` is 2 minus it.
 */
export type Degree = 0 | 1 | 2;
export const FALSE = 0;
export const UNDECIDED = 1;
export const TRUE = 2;
