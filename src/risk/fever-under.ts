import { type Assessment, assess } from "./assess.js";
import { type FEVER_FACTS, type FEVER_GRADES, feverFacts, type SitedTemperature } from "./fever-facts.js";
import type { Policy } from "./policy.js";

/** A scheme for fever: a threshold in degrees Celsius, its inclusivity and the site to which it speaks, as a policy. */
export type FeverScheme = Policy<typeof FEVER_FACTS, keyof typeof FEVER_GRADES>;

/**
 * The readings of one person under several schemes for fever, by the id of each. A scheme that speaks of one site is
 * undecided while nothing was measured there, whatever was measured elsewhere.
 *
 * @example
 * const read = feverUnder([feverChinaAxillary2020, feverIhrAircraft2005], [{ celsius: 37.5, site: "axillary" }]);
 * Object.values(read).map((scheme) => (scheme.decided ? scheme.grade : "undecided")) // => ["met", "not-met"]
 */
export function feverUnder(
  schemes: readonly FeverScheme[],
  readings: readonly SitedTemperature[],
): Readonly<Record<string, Assessment<keyof typeof FEVER_GRADES>>> {
  const facts = feverFacts(readings);
  return Object.fromEntries(schemes.map((scheme) => [scheme.edition.id, assess(scheme, facts)]));
}
