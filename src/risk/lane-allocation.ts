import { canonicalJson } from "../canonical-json.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { assess } from "./assess.js";
import { laneNumber, laneRanges } from "./lane-draw.js";
import type { LanePlan } from "./lane-plan.js";
import { type LaneState, laneStateAfter, startLanes } from "./lane-state.js";
import { sha256 } from "./sha-256.js";

/** What a criterion says of a traveller: a grade that selects, or one that may yet. */
export type LaneCriterion<Grade extends string = string> =
  | { readonly by: "criterion"; readonly grade: Grade; readonly rules: readonly string[] }
  /** Not decided, so the lane is that of the severest grade that is possible. */
  | { readonly by: "undecided"; readonly atLeast: Grade; readonly atMost: Grade; readonly needs: readonly string[] };

/** What put a traveller into a lane, with the numbers that it can be recomputed from. */
export type LaneReason<Grade extends string = string> =
  | LaneCriterion<Grade>
  /** The number lies from `from`, included, to `below`, not included: the numbers of the lane. */
  | { readonly by: "draw"; readonly number: number; readonly from: number; readonly below: number }
  /** The number lies at or above the threshold, and so many before were not selected. */
  | { readonly by: "longest-run"; readonly number: number; readonly threshold: number; readonly unselected: number }
  /** The number lies at or above the threshold: nobody below it would have been left out. */
  | { readonly by: "not-selected"; readonly number: number; readonly threshold: number };

/** One line of the log: which traveller of the stream went into which lane, and why. */
export interface LaneEntry<Grade extends string = string, Lane extends string = string> {
  /** Which traveller of the stream, from 1. */
  readonly place: number;
  /** The caller's name for the traveller, best a pseudonym. */
  readonly traveller: string;
  readonly lane: Lane;
  readonly because: LaneReason<Grade>;
  /** SHA-256 over the seed, the seal before and this entry: no entry is changed or taken out without breaking it. */
  readonly seal: string;
}

/** A traveller who comes up to the lanes. */
export interface LaneTraveller<Table extends FactTable = FactTable> {
  readonly id: string;
  readonly facts: Facts<Table>;
}

/** The log of travellers one after another, and where the stream stands after them. */
export interface LaneAllocation<Grade extends string = string, Lane extends string = string> {
  readonly log: readonly LaneEntry<Grade, Lane>[];
  readonly state: LaneState<Lane>;
}

/**
 * Puts travellers, in the order in which they come, into lanes: whoever a criterion selects, or may select as far as is
 * known, into the lane of that grade; of the others some by a draw, and the next one when a run without selection has
 * become as long as it may. The same plan, travellers and seed give the same log, and a day goes on where the last one
 * ended. Of a long day the entries can be had one by one (`nextInLane`).
 *
 * @param seed what the draws depend on: kept from whoever could profit until the log is audited, one for each stream
 * @param from where the stream stands; left out, before its first traveller
 * @throws RangeError when the seed is empty, or the state is one of another edition of lanes.
 * @example
 * const plan = lanePlan(arrivalLaneCriteria, arrivalLanes);
 * const well = { symptoms: [], diagnosedInfectiousDisease: "no", fromListedArea: "no", axillaryCelsius: 36.5 };
 * const travellers = [{ id: "T-1", facts: well }, { id: "T-2", facts: { ...well, symptoms: ["rash"] } }];
 * const { log, state } = allocateLanes(plan, travellers, "spring");
 * log.map(({ lane }) => lane) // => ["green", "red"]
 * log[1]?.because // => { by: "criterion", grade: "examine", rules: ["symptoms"] }
 * state.travellers // => 2
 */
export function allocateLanes<Table extends FactTable, Grade extends string, Lane extends string>(
  plan: LanePlan<Table, Grade, Lane>,
  travellers: Iterable<LaneTraveller<Table>>,
  seed: string,
  from: LaneState<Lane> = startLanes(plan),
): LaneAllocation<Grade, Lane> {
  const log: LaneEntry<Grade, Lane>[] = [];
  let state = from;
  for (const traveller of travellers) {
    const next = nextInLane(plan, traveller, seed, state);
    log.push(next.entry);
    state = next.state;
  }
  return { log, state };
}

/**
 * Puts the next traveller of a stream into a lane: the entry for the log, and the state for the one after.
 *
 * @throws RangeError when the seed is empty, or the state is one of another edition of lanes.
 * @example
 * const plan = lanePlan(arrivalLaneCriteria, arrivalLanes);
 * const facts = { symptoms: [], diagnosedInfectiousDisease: "yes", fromListedArea: "no", axillaryCelsius: 36.5 };
 * nextInLane(plan, { id: "T-1", facts }, "spring", startLanes(plan)).entry.lane // => "red"
 */
export function nextInLane<Table extends FactTable, Grade extends string, Lane extends string>(
  plan: LanePlan<Table, Grade, Lane>,
  { id, facts }: LaneTraveller<Table>,
  seed: string,
  state: LaneState<Lane>,
): { readonly entry: LaneEntry<Grade, Lane>; readonly state: LaneState<Lane> } {
  if (seed === "") throw new RangeError("nextInLane: expected a seed, got an empty text");
  if (state.plan !== plan.edition.id)
    throw new RangeError(`nextInLane: expected a state of "${plan.edition.id}", got one of another edition`);
  const entry = laneEntry(plan, seed, state, id, laneCriterion(plan, facts));
  return { entry, state: laneStateAfter(state, plan.open, entry) };
}

/** What the criteria say of a traveller; `undefined` when they certainly do not select. */
export function laneCriterion<Table extends FactTable, Grade extends string, Lane extends string>(
  { policy, rules, open }: LanePlan<Table, Grade, Lane>,
  facts: Facts<Table>,
): LaneCriterion<Grade> | undefined {
  const assessment = assess(policy, facts);
  if (!assessment.decided) {
    const { atLeast, atMost, needs } = assessment;
    return rules.laneOfGrade[atMost] === open ? undefined : { by: "undecided", atLeast, atMost, needs };
  }
  const { grade, because } = assessment;
  return rules.laneOfGrade[grade] === open ? undefined : { by: "criterion", grade, rules: because };
}

/** The entry of the next traveller, of whom the criteria say this. */
export function laneEntry<Table extends FactTable, Grade extends string, Lane extends string>(
  plan: LanePlan<Table, Grade, Lane>,
  seed: string,
  state: LaneState<Lane>,
  traveller: string,
  criterion: LaneCriterion<Grade> | undefined,
): LaneEntry<Grade, Lane> {
  const place = state.travellers + 1;
  const { laneOfGrade } = plan.rules;
  const chosen =
    criterion === undefined
      ? drawnLane(plan, state, laneNumber(seed, place, traveller))
      : { lane: laneOfGrade[criterion.by === "criterion" ? criterion.grade : criterion.atMost], because: criterion };
  const entry = { place, traveller, lane: chosen.lane, because: chosen.because };
  return { ...entry, seal: laneSeal(seed, state.seal, entry) };
}

function drawnLane<Table extends FactTable, Grade extends string, Lane extends string>(
  plan: LanePlan<Table, Grade, Lane>,
  state: LaneState<Lane>,
  number: number,
): { readonly lane: Lane; readonly because: LaneReason<Grade> } {
  const ranges = laneRanges(plan, state);
  const hit = ranges.find(({ below }) => number < below);
  if (hit !== undefined) return { lane: hit.lane, because: { by: "draw", number, from: hit.from, below: hit.below } };
  const threshold = ranges.at(-1)?.below ?? 0;
  const { travellers: longest, lane } = plan.rules.longestRun;
  return state.unselectedInARow >= longest
    ? { lane, because: { by: "longest-run", number, threshold, unselected: state.unselectedInARow } }
    : { lane: plan.open, because: { by: "not-selected", number, threshold } };
}

/** The seal of an entry: SHA-256 over the seed, the seal before it and what it says, whatever the order of its keys. */
export function laneSeal(seed: string, before: string, entry: Omit<LaneEntry, "seal">): string {
  const { place, traveller, lane, because } = entry;
  return sha256(canonicalJson([seed, before, place, traveller, lane, because]));
}
