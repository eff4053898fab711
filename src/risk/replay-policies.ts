import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import { assess } from "./assess.js";
import { type KeptMover, type Mover, smallest } from "./movers.js";
import type { Policy } from "./policy.js";

/** Where a traveller stands under a policy that does not decide. */
const UNDECIDED = "undecided";
/** Where a traveller stands under a policy: at a grade, or nowhere yet. */
export type Standing<Grade extends string = string> = Grade | typeof UNDECIDED;

/** A traveller of the past as both policies read them. Whoever bears no id is counted and cannot be named. */
export interface ReplayedTraveller<One extends FactTable = FactTable, Other extends FactTable = FactTable> {
  readonly id?: string;
  readonly facts: Facts<One> & Facts<Other>;
}

/** What one traveller of a grade costs at each step, in the caller's own units: `{ sampling: 1, minutes: 20 }`. */
export type WorkPerTraveller = Readonly<Record<string, number>>;

/** What is wanted of a replay. */
export interface PolicyReplayOptions<Grade extends string = string> {
  /** At most so many of each kind of move are named, those of the smallest ids; the rest are counted. Ten if left out. */
  readonly samples?: number;
  /** The work that one traveller makes, by where they stand; a grade that is left out makes none. */
  readonly work?: { readonly [At in Standing<Grade>]?: WorkPerTraveller };
}

/** Which policy was replayed, with its overlays, and its grades from mildest to severest. */
export interface ReplayedPolicy<Grade extends string = string> {
  readonly policy: string;
  readonly overlays: readonly string[];
  readonly grades: readonly Grade[];
}

/** Rules, by how many travellers each of them touched. */
export type RuleCounts = Readonly<Record<string, number>>;

/** Why travellers moved: what the rules of the two policies came to for them and not under the other. */
export interface ReasonsToMove {
  /** True under the first policy only; a rule that the other lacks counts as not true there. */
  readonly firedBefore: RuleCounts;
  readonly firedAfter: RuleCounts;
  /** Undecided under the first policy only. */
  readonly openBefore: RuleCounts;
  readonly openAfter: RuleCounts;
  /** True under both, and of another grade. */
  readonly regraded: RuleCounts;
}

/** The travellers who went from one standing to another. */
export interface PolicyMove<Before extends string = string, After extends string = string> {
  readonly from: Standing<Before>;
  readonly to: Standing<After>;
  readonly count: number;
  readonly because: ReasonsToMove;
  /** Some of them, by the order of their ids, each with the rules that moved them. */
  readonly movers: readonly Mover[];
  /** How many more there are than are named. */
  readonly unnamed: number;
}

/** The work of one step under the one policy and under the other. */
export interface WorkChange {
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** Two policies over the same travellers, as plain data that merges. */
export interface PolicyReplay<Before extends string = string, After extends string = string> {
  readonly before: ReplayedPolicy<Before>;
  readonly after: ReplayedPolicy<After>;
  readonly options: Required<PolicyReplayOptions>;
  readonly travellers: number;
  readonly moved: number;
  /** How many stand where under the first policy (outer) and under the other (inner), zeros included. */
  readonly matrix: { readonly [From in Standing<Before>]: { readonly [To in Standing<After>]: number } };
  /** Who stands elsewhere under the other policy, by the grades of the first and then of the other. */
  readonly moves: readonly PolicyMove<Before, After>[];
  readonly work: Readonly<Record<string, WorkChange>>;
  /** Travellers whose work is in no sum, because they are undecided and no work was given for that. */
  readonly withoutWork: { readonly before: number; readonly after: number };
}

/**
 * Two policies over many travellers in one pass: how many stand where under each, who moves and because of which rules,
 * and the work that it makes. Grades are the same when they bear the same name; who is undecided stands at `"undecided"`,
 * whatever grades are possible. The travellers are read one by one and not kept, so that a million take no more memory
 * than ten; their order changes nothing. No travellers give the empty element of `mergeReplays`.
 *
 * @param travellers facts that satisfy the tables of both policies, with ids where those who move are to be named
 * @throws TypeError when a policy has a grade named `"undecided"`.
 * @throws RangeError when `samples` is no whole number of 0 or more (it may be infinite), or work is no finite number.
 * @example
 * const everyone = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * const wider = withOverlays(travellerTrigger2020, [portContactAndTest2020]);
 * const travellers = [{ id: "T-1", facts: { ...everyone, symptomsAny: "yes" } }, { id: "T-2", facts: everyone }];
 * replayPolicies(travellerTrigger2020, wider, travellers).matrix
 * // => { clear: { clear: 0, triggered: 0, undecided: 0 }, triggered: { clear: 0, triggered: 1, undecided: 0 }, undecided: { clear: 0, triggered: 0, undecided: 1 } }
 */
export function replayPolicies<
  One extends FactTable,
  Before extends string,
  Other extends FactTable,
  After extends string,
>(
  one: Policy<One, Before>,
  other: Policy<Other, After>,
  travellers: Iterable<ReplayedTraveller<One, Other>>,
  options: PolicyReplayOptions<Before | After> = {},
): PolicyReplay<Before, After> {
  const header = {
    before: replayed(one),
    after: replayed(other),
    options: { samples: options.samples ?? 10, work: options.work ?? {} },
  };
  check(header.options);
  const cells = new Cells(standings(header.before).length, standings(header.after).length);
  const placeBefore = places(header.before);
  const placeAfter = places(header.after);
  const shifts = shiftsBetween(one, other);
  for (const { id, facts } of travellers) {
    const before = assess(one, facts);
    const after = assess(other, facts);
    const from = before.decided ? before.grade : UNDECIDED;
    const to = after.decided ? after.grade : UNDECIDED;
    const cell = cells.at(placeBefore.get(from) as number, placeAfter.get(to) as number);
    cell.count++;
    if (from !== to) addMover(cell, shifts(facts), id, header.options.samples);
  }
  return replayOf(header, cells);
}

/**
 * The replay of all the travellers of two replays of the same policies with the same options: what was replayed on many
 * machines, or in portions, comes to the same as all at once. Associative and commutative; a replay of no travellers
 * changes nothing.
 *
 * @throws RangeError when the policies or the options differ.
 * @example
 * const none = replayPolicies(travellerTrigger2020, travellerTrigger2020, []);
 * mergeReplays(none, none).travellers // => 0
 */
export function mergeReplays<Before extends string, After extends string>(
  one: PolicyReplay<Before, After>,
  other: PolicyReplay<Before, After>,
): PolicyReplay<Before, After> {
  if (headerOf(one) !== headerOf(other))
    throw new RangeError("mergeReplays: expected replays of the same policies with the same options, got others");
  const before = standings(one.before);
  const after = standings(one.after);
  const cells = new Cells(before.length, after.length);
  const [placeBefore, placeAfter] = [places(one.before), places(one.after)];
  for (const { matrix, moves } of [one, other]) {
    for (const [row, from] of before.entries())
      for (const [column, to] of after.entries()) cells.at(row, column).count += matrix[from][to];
    for (const { from, to, because, movers } of moves) {
      const cell = cells.at(placeBefore.get(from) as number, placeAfter.get(to) as number);
      for (const reason of REASONS) {
        for (const [rule, count] of Object.entries(because[reason]))
          cell.because[reason].set(rule, (cell.because[reason].get(rule) ?? 0) + count);
      }
      cell.movers = smallest([...cell.movers, ...movers], one.options.samples);
    }
  }
  return replayOf(one, cells);
}

type Header<Before extends string, After extends string> = Pick<
  PolicyReplay<Before, After>,
  "before" | "after" | "options"
>;
