import type { FactTable } from "../logic/facts.js";
import type { LanePlan } from "./lane-plan.js";
import { inLane, type LaneState, subjectToDraw } from "./lane-state.js";
import { sha256 } from "./sha-256.js";

/** How many numbers there are to draw: whole numbers from 0 to one less. */
export const LANE_DRAW_NUMBERS = 4_294_967_296;

/** The numbers that lead into one lane: from `from`, included, to `below`, not included. */
export interface DrawRange<Lane extends string = string> {
  readonly lane: Lane;
  readonly from: number;
  readonly below: number;
}

/**
 * The number drawn for a traveller: the first eight hexadecimal digits of the SHA-256 of the JSON text
 * `[seed,place,traveller]`, a whole number from 0 to 4 294 967 295. It depends on nothing else; whoever has the seed can
 * draw it again with any program (`printf '%s' '["spring",1,"T-1"]' | sha256sum`), and nobody without it can foretell it.
 *
 * @param place which traveller of the stream, from 1
 * @example
 * laneNumber("spring", 1, "T-1") // => 2338845552
 */
export function laneNumber(seed: string, place: number, traveller: string): number {
  return Number.parseInt(sha256(JSON.stringify([seed, place, traveller])).slice(0, 8), 16);
}

/**
 * The numbers that lead into each lane for the next traveller, the severest lane first. A lane's share of the numbers is
 * its minimum rate and, for each one by which fewer were drawn than that rate of those subject to the draw, one part in
 * `catchUpTravellers` more; or one such part for each one who is lacking to its expected rate of all, where that is more.
 * Where the shares come to more than all, the minimum rates go before the expected ones, and the lane that is furthest
 * behind before the others.
 *
 * @example
 * const plan = lanePlan(arrivalLaneCriteria, arrivalLanes);
 * laneRanges(plan, startLanes(plan))[0] // => { lane: "red", from: 0, below: 42949673 }
 */
export function laneRanges<Table extends FactTable, Grade extends string, Lane extends string>(
  { drawn, rules: { catchUpTravellers } }: LanePlan<Table, Grade, Lane>,
  state: LaneState<Lane>,
): DrawRange<Lane>[] {
  const subject = subjectToDraw(state);
  const least = drawn.map(({ lane, minimumRandomRate }) => {
    const behind = Math.max(0, minimumRandomRate * subject - state.counts[lane].draw);
    return minimumRandomRate + behind / catchUpTravellers;
  });
  const minimum = shared(least, 1);
  const more = drawn.map(({ lane, expectedRate }, index) => {
    const lacking = Math.max(0, expectedRate * state.travellers - inLane(state.counts[lane]));
    return Math.max(0, lacking / catchUpTravellers - (minimum[index] as number));
  });
  const left = minimum.reduce((rest, share) => rest - share, 1);
  const further = shared(more, Math.max(0, left));
  let reached = 0;
  return drawn.map(({ lane }, index) => {
    const from = reached;
    const share = (minimum[index] as number) + (further[index] as number);
    reached = Math.min(LANE_DRAW_NUMBERS, from + Math.ceil(share * LANE_DRAW_NUMBERS));
    return { lane, from, below: reached };
  });
}

/** The shares that are claimed, as far as there is enough for all: the largest claim is met first, the first of equal ones. */
function shared(claims: readonly number[], whole: number): number[] {
  const shares = claims.map(() => 0);
  const largestFirst = [...claims.keys()].sort((one, other) => (claims[other] as number) - (claims[one] as number));
  let left = whole;
  for (const index of largestFirst) {
    shares[index] = Math.min(left, claims[index] as number);
    left -= shares[index];
  }
  return shares;
}
