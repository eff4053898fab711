import type { FactPattern } from "./policy-problem.js";

/**
 * The facts without those that are not needed to show something: none of those that are left can be left out as well. What
 * is left out counts as not known.
 */
export function fewestFacts(facts: FactPattern, shows: (facts: FactPattern) => boolean): FactPattern {
  let fewest = facts;
  for (const name of Object.keys(facts)) {
    const { [name]: _, ...fewer } = fewest;
    if (shows(fewer)) fewest = fewer;
  }
  return fewest;
}
