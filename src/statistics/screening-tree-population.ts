import { delayLaw } from "./delay.js";
import {
  checkTree,
  detectedOf,
  outcomes,
  type ScreenedTravellers,
  type ScreeningTree,
  type TreeEstimate,
} from "./screening-tree.js";

/** How long ago the infected travellers of a country were exposed. */
export interface ExposedPopulation {
  /** From symptoms to isolation on average, after which nobody travels, in days. */
  readonly meanOnsetToIsolationDays: number;
  /** How many each infected person infects in a growing epidemic; left out in a stable one, where all ages are alike. */
  readonly reproductionNumber?: number;
}

/**
 * The same decision tree as `screeningTree` for all infected travellers of a country: their days since exposure lie from
 * 0 to the means of incubation and of onset to isolation together, A; all alike in a stable epidemic, in a growing one
 * with a density in proportion to e^(−R t / A), so that most were exposed of late and fewer are found. By quadrature, where
 * the paper drew 30 travellers at a time: its interval was the chance of 30 travellers and doubt about the parameters
 * together. Here there is none; a range of parameters gives a range of answers.
 *
 * The shares are per infected traveller at departure who is not isolated yet.
 *
 * @throws RangeError when a share is not from 0 to 1, a time or the reproduction number is negative, or nobody screens.
 * @example
 * const travellers = { incubation: { meanDays: 5.5, varianceSquareDays: 2.25 ** 2 }, detectable: 0.75, aware: 0.2 };
 * const tree = { flightDays: 1, thermalSensitivity: 0.7, selfReport: 0.15 };
 * const growing = { meanOnsetToIsolationDays: 5, reproductionNumber: 2.5 };
 * screeningTreePopulation(travellers, tree, growing).detected.toFixed(3) // => "0.257"
 * screeningTreePopulation(travellers, tree, { meanOnsetToIsolationDays: 5 }).detected.toFixed(3) // => "0.411"
 * @see Gostic, Gomez, Mummah, Kucharski, Lloyd-Smith, eLife 2020;9:e55570
 */
export function screeningTreePopulation(
  travellers: ScreenedTravellers,
  tree: ScreeningTree,
  { meanOnsetToIsolationDays, reproductionNumber = 0 }: ExposedPopulation,
): TreeEstimate {
  checkTree("screeningTreePopulation", travellers, tree);
  const { incubation } = travellers;
  const oldest = incubation.meanDays + meanOnsetToIsolationDays;
  for (const [name, number] of Object.entries({ meanOnsetToIsolationDays, reproductionNumber }))
    if (!(number >= 0 && Number.isFinite(number)))
      throw new RangeError(`screeningTreePopulation: expected ${name} from 0, got ${number}`);
  const law = delayLaw(incubation);
  /** The share who will have had their onset so many days after departure, or had it before. */
  const within = (days: number) => {
    const points = law([days, days + oldest]);
    const exposedBefore = (ago: number) => shareExposedBefore(Math.max(0, ago) / oldest, reproductionNumber);
    return points.days.reduce((sum, at, place) => sum + (points.shares[place] as number) * exposedBefore(at - days), 0);
  };
  const symptomatic = within(0);
  const onsetInFlight = Math.max(0, within(tree.flightDays) - symptomatic);
  const shares = outcomes(travellers, tree, { symptomatic, onsetInFlight });
  return { shares, detected: detectedOf(shares), of: "infected-not-isolated", interval: "none" };
}

/** The share of the infected whose exposure lies further back than this part of the oldest. */
function shareExposedBefore(part: number, reproductionNumber: number): number {
  if (part >= 1) return 0;
  if (reproductionNumber === 0) return 1 - part;
  // (e^(−R part) − e^(−R)) / (1 − e^(−R)), without cancellation.
  const rest = Math.expm1(-reproductionNumber * (1 - part)) / Math.expm1(-reproductionNumber);
  return Math.exp(-reproductionNumber * part) * rest;
}
