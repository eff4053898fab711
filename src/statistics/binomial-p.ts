import { betaTailFactor, logBetaDensity } from "./special.js";

/** What a chance may exceed that of the count by and still be taken as equal to it: room for rounding. */
const AS_LIKELY = 1e-7;

/**
 * The two-sided P value of a count under a binomial distribution: the chance of all counts that are no more likely.
 * The shares p and q sum to 1.
 */
export function binomialP(count: number, of: number, p: number, q: number): number {
  if (count > of * p) return binomialP(of - count, of, q, p);
  if (count === of * p) return 1;
  const limit = logChance(count, of, p, q) + AS_LIKELY;
  let [likelier, noLikelier] = [Math.ceil(of * p) - 1, of + 1];
  while (noLikelier - likelier > 1) {
    const middle = Math.floor((likelier + noLikelier) / 2);
    if (logChance(middle, of, p, q) <= limit) noLikelier = middle;
    else likelier = middle;
  }
  return Math.min(1, chanceOfAtMost(count, of, p, q) + chanceOfAtMost(of - noLikelier, of, q, p));
}

/** The logarithm of the chance of exactly so many. */
function logChance(count: number, of: number, p: number, q: number): number {
  if (count === of) return of * Math.log(p);
  return logBetaDensity(of - count, count + 1, q, p) - Math.log((of - count) * p);
}

/** The chance of so many or fewer, for counts up to about the mean; of fewer than none it is 0. */
function chanceOfAtMost(count: number, of: number, p: number, q: number): number {
  if (count < 0) return 0;
  if (count >= of) return 1;
  return Math.exp(logBetaDensity(of - count, count + 1, q, p)) * betaTailFactor(of - count, count + 1, q, p);
}
