import type { Edition, Editioned } from "../edition/edition.js";
import type { FactTable } from "../logic/facts.js";
import type { Text } from "../text.js";
import type { Policy } from "./policy.js";

/** A lane, and how many are to be found in it; both rates are shares from 0 to 1. */
export interface LaneRule {
  readonly label: Text;
  /** Of those whom no criterion selects, the least share that is drawn into the lane. */
  readonly minimumRandomRate?: number;
  /** Of all travellers, the share that is to be in the lane; where the criteria bring fewer, more are drawn. */
  readonly expectedRate?: number;
}

/** How travellers are spread over lanes, as plain data: an edition, laid over the policies that hold the criteria. */
export interface LaneEdition<Grade extends string = string, Lane extends string = string> extends Editioned {
  /** Series of the policies whose grades select. */
  readonly over: string;
  /** From the lane of those who are not selected to the severest. */
  readonly lanes: { readonly [Name in Lane]: LaneRule };
  /** The lane of each grade: of the mildest the first lane, and of a severer grade never a milder lane. */
  readonly laneOfGrade: { readonly [Name in Grade]: NoInfer<Lane> };
  /** At most so many one after another are not selected; the next one is, into this lane. */
  readonly longestRun: { readonly travellers: number; readonly lane: NoInfer<Lane> };
  /** Over about how many travellers a shortfall is made up, so that no single one can be foretold. */
  readonly catchUpTravellers: number;
}

/** A lane into which people are drawn, with its rates. */
export interface DrawnLane<Lane extends string = string> {
  readonly lane: Lane;
  /** Share of those whom no criterion selected, from 0 to 1. */
  readonly minimumRandomRate: number;
  /** Share of all travellers, from 0 to 1. */
  readonly expectedRate: number;
}

/** Lanes made ready together with the policy that holds the criteria. */
export interface LanePlan<
  Table extends FactTable = FactTable,
  Grade extends string = string,
  Lane extends string = string,
> {
  readonly edition: Edition;
  readonly policy: Policy<Table, Grade>;
  readonly rules: LaneEdition<Grade, Lane>;
  /** The lane of those who are not selected. */
  readonly open: Lane;
  readonly lanesInOrder: readonly Lane[];
  /** The lanes with a rate, the severest first. */
  readonly drawn: readonly DrawnLane<Lane>[];
}

/**
 * Lanes made ready with the policy whose grades select, its overlays included.
 *
 * @throws TypeError when the lanes are laid over another series of policies, a grade has no lane, a grade of the policy
 * that is severer has a milder lane, or the mildest has another lane than the first.
 * @throws RangeError when a rate is no share from 0 to 1, the minimum rates or the expected rates together are more than
 * 1, the first lane has a rate, or one of the numbers of travellers is no whole number from 1.
 * @example
 * lanePlan(arrivalLaneCriteria, arrivalLanes).lanesInOrder // => ["green", "blue", "yellow", "red"]
 */
export function lanePlan<Table extends FactTable, Grade extends string, Lane extends string>(
  policy: Policy<Table, Grade>,
  rules: LaneEdition<Grade, Lane>,
): LanePlan<Table, Grade, Lane> {
  const lanesInOrder = Object.keys(rules.lanes) as Lane[];
  const [open] = lanesInOrder;
  if (open === undefined || lanesInOrder.length < 2) throw new TypeError("lanePlan: expected two lanes or more");
  if (rules.over !== policy.edition.series)
    throw new TypeError(`lanePlan: expected a policy of "${rules.over}", got one of "${policy.edition.series}"`);
  checkGrades(policy, rules, lanesInOrder);
  const drawn = lanesInOrder.map((lane): DrawnLane<Lane> => {
    const { minimumRandomRate = 0, expectedRate = 0 } = rules.lanes[lane];
    return { lane, minimumRandomRate, expectedRate };
  });
  checkRates(drawn);
  checkTravellers(rules.longestRun.travellers);
  checkTravellers(rules.catchUpTravellers);
  if (lanesInOrder.indexOf(rules.longestRun.lane) < 1)
    throw new TypeError("lanePlan: expected the longest run to end in a lane into which people are selected");
  const withRate = drawn.filter(({ minimumRandomRate, expectedRate }) => minimumRandomRate + expectedRate > 0);
  return Object.freeze({ edition: rules.edition, policy, rules, open, lanesInOrder, drawn: withRate.reverse() });
}

function checkGrades<Table extends FactTable, Grade extends string, Lane extends string>(
  { gradesInOrder }: Policy<Table, Grade>,
  { laneOfGrade }: LaneEdition<Grade, Lane>,
  lanesInOrder: readonly Lane[],
): void {
  let least = 0;
  for (const [rank, grade] of gradesInOrder.entries()) {
    const lane = Object.hasOwn(laneOfGrade, grade) ? lanesInOrder.indexOf(laneOfGrade[grade]) : -1;
    if (lane < least || (rank === 0 && lane !== 0))
      throw new TypeError(
        `lanePlan: expected the grades to lead from the first lane upwards, got "${grade}" elsewhere`,
      );
    least = lane;
  }
}

function checkRates(lanes: readonly DrawnLane[]): void {
  const [open] = lanes;
  const isShare = (rate: number) => rate >= 0 && rate <= 1;
  const sum = (rate: "minimumRandomRate" | "expectedRate") => lanes.reduce((total, lane) => total + lane[rate], 0);
  if (!lanes.every((lane) => isShare(lane.minimumRandomRate) && isShare(lane.expectedRate)))
    throw new RangeError("lanePlan: expected every rate to be a share from 0 to 1");
  if (!isShare(sum("minimumRandomRate")) || !isShare(sum("expectedRate")))
    throw new RangeError("lanePlan: expected the rates of all lanes together to be at most 1");
  if (open !== undefined && open.minimumRandomRate + open.expectedRate > 0)
    throw new RangeError("lanePlan: expected no rate for the first lane, which takes whoever is not selected");
}

function checkTravellers(travellers: number): void {
  if (!Number.isSafeInteger(travellers) || travellers < 1)
    throw new RangeError("lanePlan: expected a whole number of travellers from 1");
}
