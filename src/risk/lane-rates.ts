import type { FactTable } from "../logic/facts.js";
import type { LanePlan } from "./lane-plan.js";
import { inLane, type LaneCounts, type LaneState, subjectToDraw } from "./lane-state.js";

/** What a lane has come to beside what was expected of it: counts, and shares of them. */
export interface LaneRate {
  /** How many are in the lane. */
  readonly travellers: number;
  /** How many there are in all lanes. */
  readonly ofTravellers: number;
  /** Share of all travellers; left out while there are none. */
  readonly rate?: number;
  /** Left out where the plan expects none. */
  readonly expectedRate?: number;
  /** How many the random draw put into the lane. */
  readonly drawn: number;
  /** How many were subject to the draw: everybody whom no criterion selected. */
  readonly ofSubjectToDraw: number;
  /** Share of those subject to the draw; left out while there are none. */
  readonly randomRate?: number;
  /** Left out where the plan has none. */
  readonly minimumRandomRate?: number;
  readonly byReason: LaneCounts;
}

/**
 * What each lane has come to beside what the plan expects of it. A lane whose criteria alone select more than its expected
 * rate stays above it: nobody is taken back. One whose rate is not reached catches up; by how much it can lag is said in
 * the decision on lanes.
 *
 * @example
 * const plan = lanePlan(arrivalLaneCriteria, arrivalLanes);
 * const facts = { symptoms: ["rash"], diagnosedInfectiousDisease: "no", fromListedArea: "no", axillaryCelsius: 36.5 };
 * const { red } = laneRates(plan, allocateLanes(plan, [{ id: "T-1", facts }], "spring").state);
 * red.rate // => 1
 * red.expectedRate // => 0.02
 * red.ofSubjectToDraw // => 0
 */
export function laneRates<Table extends FactTable, Grade extends string, Lane extends string>(
  { lanesInOrder, rules }: LanePlan<Table, Grade, Lane>,
  state: LaneState<Lane>,
): { readonly [Name in Lane]: LaneRate } {
  const ofTravellers = state.travellers;
  const ofSubjectToDraw = subjectToDraw(state);
  const rates = lanesInOrder.map((lane): [Lane, LaneRate] => {
    const byReason = state.counts[lane];
    const travellers = inLane(byReason);
    const { expectedRate, minimumRandomRate } = rules.lanes[lane];
    return [
      lane,
      {
        travellers,
        ofTravellers,
        ...(ofTravellers === 0 ? {} : { rate: travellers / ofTravellers }),
        ...(expectedRate === undefined ? {} : { expectedRate }),
        drawn: byReason.draw,
        ofSubjectToDraw,
        ...(ofSubjectToDraw === 0 ? {} : { randomRate: byReason.draw / ofSubjectToDraw }),
        ...(minimumRandomRate === undefined ? {} : { minimumRandomRate }),
        byReason,
      },
    ];
  });
  return Object.fromEntries(rates) as { [Name in Lane]: LaneRate };
}
