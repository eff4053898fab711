import type { FactTable } from "../logic/facts.js";
import type { LanePlan } from "./lane-plan.js";

/** What can put a traveller into a lane. */
export const LANE_REASONS = ["criterion", "undecided", "draw", "longest-run", "not-selected"] as const;
/** What put a traveller into a lane. */
export type LaneReasonName = (typeof LANE_REASONS)[number];

/** How many are in a lane, by what put them there. */
export type LaneCounts = { readonly [Reason in LaneReasonName]: number };

/** Where a stream of travellers stands after the last of them: all that the next one needs, small and plain as JSON. */
export interface LaneState<Lane extends string = string> {
  /** Id of the edition of the lanes. */
  readonly plan: string;
  /** How many have passed; the next one has the place after it. */
  readonly travellers: number;
  /** How many in a row, up to the last one, were not selected. */
  readonly unselectedInARow: number;
  readonly counts: { readonly [Name in Lane]: LaneCounts };
  /** The seal of the last entry of the log; 64 zeros before the first. */
  readonly seal: string;
}

/**
 * The state before the first traveller. A stream that goes on tomorrow starts from the state with which today ended.
 *
 * @example
 * startLanes(lanePlan(arrivalLaneCriteria, arrivalLanes)).travellers // => 0
 */
export function startLanes<Table extends FactTable, Grade extends string, Lane extends string>({
  edition,
  lanesInOrder,
}: LanePlan<Table, Grade, Lane>): LaneState<Lane> {
  const none = Object.fromEntries(LANE_REASONS.map((reason) => [reason, 0])) as unknown as LaneCounts;
  const counts = Object.fromEntries(lanesInOrder.map((lane) => [lane, none])) as LaneState<Lane>["counts"];
  return { plan: edition.id, travellers: 0, unselectedInARow: 0, counts, seal: "0".repeat(64) };
}

/** The state after one more traveller. */
export function laneStateAfter<Lane extends string>(
  state: LaneState<Lane>,
  open: NoInfer<Lane>,
  {
    lane,
    because,
    seal,
  }: { readonly lane: NoInfer<Lane>; readonly because: { readonly by: LaneReasonName }; readonly seal: string },
): LaneState<Lane> {
  const counts = state.counts[lane];
  return {
    plan: state.plan,
    travellers: state.travellers + 1,
    unselectedInARow: lane === open ? state.unselectedInARow + 1 : 0,
    counts: { ...state.counts, [lane]: { ...counts, [because.by]: counts[because.by] + 1 } },
    seal,
  };
}

/** How many are in a lane. */
export function inLane(counts: LaneCounts): number {
  return LANE_REASONS.reduce((total, reason) => total + counts[reason], 0);
}

/** How many were subject to the draw: everybody whom no criterion selected. */
export function subjectToDraw({ counts }: LaneState): number {
  const drawn = Object.values(counts).flatMap((lane) => [lane.draw, lane["longest-run"], lane["not-selected"]]);
  return drawn.reduce((total, count) => total + count, 0);
}
