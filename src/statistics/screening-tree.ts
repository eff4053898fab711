import { checkDelay, type Delay, delayLaw, shareWithin } from "./delay.js";
import { checkShares, checkTime, type ScreeningShares } from "./screening-denominators.js";

/** What screening for fever and for exposure can see of infected travellers. */
export interface ScreenedTravellers {
  /** From exposure to symptoms. */
  readonly incubation: Delay;
  /** The share who ever have symptoms that a fever screen detects, from 0 to 1. */
  readonly detectable: number;
  /** The share who know that they were exposed, from 0 to 1, whatever their symptoms. */
  readonly aware: number;
}

/** The screening at both ends: the fever screen first, the questionnaire for those whom it does not stop. */
export interface ScreeningTree {
  readonly flightDays: number;
  /** The share of those with symptoms whom a fever screen stops, from 0 to 1. */
  readonly thermalSensitivity: number;
  /** The share of those who know of their exposure and say so, from 0 to 1. */
  readonly selfReport: number;
  /** Whether there is screening at departure; there is unless said. */
  readonly atDeparture?: boolean;
  /** The same on arrival. */
  readonly onArrival?: boolean;
}

/** What became of an infected traveller: stopped, by which screen; or let through, and what there was to find. */
export type TreeOutcome =
  | "departureFever"
  | "departureQuestionnaire"
  | "arrivalFever"
  | "arrivalQuestionnaire"
  | "missedWithBoth"
  | "missedWithFever"
  | "missedWithExposure"
  | "nothingToFind";

/** The shares by outcome, and of all who are stopped together. */
export interface TreeEstimate extends ScreeningShares<TreeOutcome> {
  readonly detected: number;
}

/**
 * Which share of infected travellers so many days after exposure fever screens and questionnaires stop at departure and
 * on arrival, and what could have been found in those let through: the decision tree of Gostic and colleagues. At each
 * end those with symptoms pass the fever screen, then those who know of their exposure the questionnaire; each screen
 * misses anew. Symptoms come with the incubation, also in flight.
 *
 * The shares are per infected traveller with this exposure; what a screen could find is judged at the last screening
 * (at departure, where nobody screens on arrival). No interval: they are what the parameters come to.
 *
 * @param daysSinceExposure at departure
 * @throws RangeError when a share is not from 0 to 1, a time is negative, or nobody screens at either end.
 * @example
 * const travellers = { incubation: { meanDays: 5.5, varianceSquareDays: 2.25 ** 2 }, detectable: 0.75, aware: 0.2 };
 * const tree = { flightDays: 1, thermalSensitivity: 0.7, selfReport: 0.25 };
 * screeningTree(travellers, tree, 5).detected.toFixed(3) // => "0.460"
 * screeningTree(travellers, { ...tree, onArrival: false }, 5).shares.departureFever.toFixed(3) // => "0.243"
 * @see Gostic, Gomez, Mummah, Kucharski, Lloyd-Smith, eLife 2020;9:e55570
 */
export function screeningTree(
  travellers: ScreenedTravellers,
  tree: ScreeningTree,
  daysSinceExposure: number,
): TreeEstimate {
  checkTree("screeningTree", travellers, tree);
  checkTime("screeningTree", "daysSinceExposure", daysSinceExposure);
  const law = delayLaw(travellers.incubation);
  const symptomatic = shareWithin(law, daysSinceExposure);
  const shares = outcomes(travellers, tree, {
    symptomatic,
    onsetInFlight: Math.max(0, shareWithin(law, daysSinceExposure + tree.flightDays) - symptomatic),
  });
  return { shares, detected: detectedOf(shares), of: "infected-with-this-exposure", interval: "none" };
}

/** Those whom any screen stops. */
export function detectedOf(shares: Readonly<Record<TreeOutcome, number>>): number {
  return shares.departureFever + shares.departureQuestionnaire + shares.arrivalFever + shares.arrivalQuestionnaire;
}

/** Refuses what is no tree. */
export function checkTree(caller: string, travellers: ScreenedTravellers, tree: ScreeningTree): void {
  const { detectable, aware } = travellers;
  const { thermalSensitivity, selfReport, flightDays, atDeparture = true, onArrival = true } = tree;
  checkDelay(caller, travellers.incubation);
  checkShares(caller, { detectable, aware, thermalSensitivity, selfReport });
  checkTime(caller, "flightDays", flightDays);
  if (!(atDeparture || onArrival)) throw new RangeError(`${caller}: expected screening at departure or on arrival`);
}

/** When symptoms come to those who ever have them: the shares with symptoms at departure, and with onset in flight. */
export interface Onsets {
  readonly symptomatic: number;
  readonly onsetInFlight: number;
}

/** The shares by outcome for shares of onsets; it is linear in them, so that means of onsets give means of outcomes. */
export function outcomes(
  { detectable, aware }: ScreenedTravellers,
  tree: ScreeningTree,
  { symptomatic, onsetInFlight }: Onsets,
): Record<TreeOutcome, number> {
  const { atDeparture = true, onArrival = true } = tree;
  const [feverLeaving, feverLanding] = [atDeparture, onArrival].map((is) => (is ? tree.thermalSensitivity : 0));
  const [reportLeaving, reportLanding] = [atDeparture, onArrival].map((is) => (is ? tree.selfReport : 0));
  const ends = { feverLeaving, feverLanding, reportLeaving, reportLanding } as Record<keyof Ends, number>;
  const early = detectable * symptomatic;
  // Without screening on arrival nobody would look for what began in flight.
  const inFlight = onArrival ? detectable * onsetInFlight : 0;
  const sum = Object.fromEntries(OUTCOMES.map((name) => [name, 0])) as Record<TreeOutcome, number>;
  for (const isAware of [true, false]) {
    const share = isAware ? aware : 1 - aware;
    const ways = [
      [early, true, true],
      [inFlight, false, true],
      [Math.max(0, 1 - early - inFlight), false, false],
    ] as const;
    for (const [group, isIllLeaving, isIllLanding] of ways)
      walk(sum, share * group, ends, { isAware, isIllLeaving, isIllLanding });
  }
  return sum;
}

const OUTCOMES: readonly TreeOutcome[] = [
  "departureFever",
  "departureQuestionnaire",
  "arrivalFever",
  "arrivalQuestionnaire",
  "missedWithBoth",
  "missedWithFever",
  "missedWithExposure",
  "nothingToFind",
];

/** What each screen stops of those whom it can find. */
interface Ends {
  readonly feverLeaving: number;
  readonly feverLanding: number;
  readonly reportLeaving: number;
  readonly reportLanding: number;
}

/** Takes a group of travellers of one kind through the four screens. */
function walk(
  sum: Record<TreeOutcome, number>,
  group: number,
  ends: Ends,
  kind: { readonly isAware: boolean; readonly isIllLeaving: boolean; readonly isIllLanding: boolean },
): void {
  const screens = [
    ["departureFever", kind.isIllLeaving, ends.feverLeaving],
    ["departureQuestionnaire", kind.isAware, ends.reportLeaving],
    ["arrivalFever", kind.isIllLanding, ends.feverLanding],
    ["arrivalQuestionnaire", kind.isAware, ends.reportLanding],
  ] as const;
  let left = group;
  for (const [outcome, canFind, sensitivity] of screens) {
    const stopped = canFind ? left * sensitivity : 0;
    sum[outcome] += stopped;
    left -= stopped;
  }
  const symptoms = kind.isAware ? "missedWithBoth" : "missedWithFever";
  const none = kind.isAware ? "missedWithExposure" : "nothingToFind";
  sum[kind.isIllLanding ? symptoms : none] += left;
}
