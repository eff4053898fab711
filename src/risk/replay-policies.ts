import type { Facts, FactTable } from "../logic/facts.js";
import { assess } from "./assess.js";
import type { Policy } from "./policy.js";
import {
  addRule,
  addShifts,
  countAt,
  firstMovers,
  keepMover,
  type Mover,
  type ReplayCounts,
  type RuleCounts,
} from "./replay-counts.js";
import { RULE_SHIFTS, type RuleShifts, shiftsBetween } from "./rule-shifts.js";
import { type WorkByStanding, type WorkChange, workChanges, workInOrder } from "./work-changes.js";

/** Where a subject stands under a policy that does not decide. */
const UNDECIDED = "undecided";
/** Where a subject stands under a policy: at a grade, or at none yet. */
export type PolicyStanding<Grade extends string = string> = Grade | "undecided";

/** A traveller as both policies read them. Whoever bears no id is counted and cannot be named. */
export interface ReplayedTraveller<One extends FactTable = FactTable, Other extends FactTable = FactTable> {
  readonly id?: string;
  readonly facts: Facts<One> & Facts<Other>;
}

/** The work that travellers make by where they stand, each step in the caller's own unit: `{ sampling: 1, minutes: 20 }`. */
export type WorkPerTraveller<Grade extends string = string> = {
  readonly [At in PolicyStanding<Grade>]?: Readonly<Record<string, number>>;
};

/** What is wanted of a replay. */
export interface PolicyReplayOptions<Grade extends string = string> {
  /** How many of each kind of move are named at most: those of the first ids. Left out, ten. */
  readonly samples?: number;
  /** What one traveller costs; a grade that is left out makes no work. */
  readonly work?: WorkPerTraveller<Grade>;
}

/** Which policy was replayed, with its overlays, and its grades from mildest to severest. */
export interface ReplayedPolicy<Grade extends string = string> {
  readonly policy: string;
  readonly overlays: readonly string[];
  readonly grades: readonly Grade[];
}

/** The travellers who stand elsewhere under the other policy: from one standing to another. */
export interface PolicyMove<Before extends string = string, After extends string = string> {
  readonly from: PolicyStanding<Before>;
  readonly to: PolicyStanding<After>;
  readonly count: number;
  /** The rules that moved them, each by how many of them it touched. */
  readonly because: { readonly [Shift in keyof RuleShifts]: RuleCounts };
  /** The first of them by their ids, character by character. */
  readonly movers: readonly Mover[];
  /** How many more there are than are named. */
  readonly unnamed: number;
}

/** Two policies over the same travellers, as plain data that merges. */
export interface PolicyReplay<Before extends string = string, After extends string = string> {
  readonly before: ReplayedPolicy<Before>;
  readonly after: ReplayedPolicy<After>;
  readonly options: { readonly samples: number; readonly work: WorkByStanding };
  readonly travellers: number;
  readonly moved: number;
  /** How many stand where under the first policy (outside) and under the other (inside), zeros included. */
  readonly matrix: { readonly [From in PolicyStanding<Before>]: { readonly [To in PolicyStanding<After>]: number } };
  /** In the order of the grades of the first policy, then of the other; `"undecided"` comes last. */
  readonly moves: readonly PolicyMove<Before, After>[];
  /** The steps that the caller gave work for, by name. */
  readonly work: Readonly<Record<string, WorkChange>>;
  /** Travellers who are in no sum of the work: they are undecided, and what that costs was not given. */
  readonly withoutWork: { readonly before: number; readonly after: number };
}

/**
 * Two policies over many travellers in one pass: how many stand where under each, who moves and because of which rules,
 * and the work that it makes. Grades are the same when they bear the same name; whoever is not decided stands at
 * `"undecided"`, whatever grades are still possible. Travellers are read one by one and not kept, so that a million take
 * no more memory than ten; their order changes nothing. No travellers give the empty element of `mergeReplays`.
 *
 * @param travellers facts for the tables of both policies, with ids where those who move are to be named
 * @throws TypeError when a policy has a grade named `"undecided"`.
 * @throws RangeError when `samples` is no whole number from 0, or the work of a step no finite number.
 * @example
 * const unasked = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * const travellers = [{ id: "T-1", facts: { ...unasked, ownTest: "positive" } }] as const;
 * const wider = withOverlays(travellerTrigger2020, [portContactAndTest2020]);
 * const [move] = replayPolicies(travellerTrigger2020, wider, travellers).moves;
 * [move.from, move.to, move.because.firedAfter] // => ["undecided", "triggered", { "positive-test": 1 }]
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
  { samples = 10, work = {} }: PolicyReplayOptions<Before | After> = {},
): PolicyReplay<Before, After> {
  const replayed = { before: headOf(one), after: headOf(other), options: { samples, work: workInOrder(work) } };
  if (!Number.isSafeInteger(samples) || samples < 0)
    throw new RangeError("replayPolicies: expected samples to be a whole number, 0 or more, got another number");
  const [places, otherPlaces] = [placesOf(replayed.before), placesOf(replayed.after)];
  const shiftsOf = shiftsBetween(one, other);
  const counts: ReplayCounts = [];
  for (const { id, facts } of travellers) {
    const before = assess(one, facts);
    const after = assess(other, facts);
    const from = before.decided ? before.grade : UNDECIDED;
    const to = after.decided ? after.grade : UNDECIDED;
    const count = countAt(counts, places.get(from) as number, otherPlaces.get(to) as number);
    count.count++;
    if ((from as string) === to) continue;
    const shifts = shiftsOf(facts);
    addShifts(count, shifts);
    if (id !== undefined) keepMover(count, { id, ...shifts }, samples);
  }
  return replayOf(replayed, counts);
}

/**
 * The replay of the travellers of two replays together: what was replayed in portions, or on many machines, comes to the
 * same as all at once. Associative and commutative; a replay of no travellers changes nothing.
 *
 * @throws RangeError when they are not of the same policies with the same options.
 * @example
 * const none = replayPolicies(travellerTrigger2020, travellerTrigger2020, []);
 * mergeReplays(none, none).travellers // => 0
 */
export function mergeReplays<Before extends string, After extends string>(
  one: PolicyReplay<Before, After>,
  other: PolicyReplay<Before, After>,
): PolicyReplay<Before, After> {
  if (identityOf(one) !== identityOf(other))
    throw new RangeError("mergeReplays: expected replays of the same policies with the same options, got others");
  const [before, after] = [standingsOf(one.before), standingsOf(one.after)];
  const counts: ReplayCounts = [];
  for (const { matrix, moves } of [one, other]) {
    for (const [row, from] of before.entries())
      for (const [column, to] of after.entries()) countAt(counts, row, column).count += matrix[from][to];
    for (const { from, to, because, movers } of moves) {
      const count = countAt(counts, before.indexOf(from), after.indexOf(to));
      for (const shift of RULE_SHIFTS)
        for (const [rule, number] of Object.entries(because[shift])) addRule(count, shift, rule, number);
      for (const mover of movers) keepMover(count, mover, one.options.samples);
    }
  }
  return replayOf(one, counts);
}

/** What was replayed, and how: replays of the same merge. */
type Replayed<Before extends string, After extends string> = Pick<
  PolicyReplay<Before, After>,
  "before" | "after" | "options"
>;

function identityOf({ before, after, options }: Replayed<string, string>): string {
  return JSON.stringify([before, after, options]);
}

function headOf<Table extends FactTable, Grade extends string>({
  edition,
  overlays,
  gradesInOrder,
}: Policy<Table, Grade>): ReplayedPolicy<Grade> {
  if ((gradesInOrder as readonly string[]).includes(UNDECIDED))
    throw new TypeError(`replayPolicies: expected no grade of the name "${UNDECIDED}", got one`);
  return { policy: edition.id, overlays: overlays.map((overlay) => overlay.edition.id), grades: gradesInOrder };
}

function standingsOf<Grade extends string>({ grades }: ReplayedPolicy<Grade>): PolicyStanding<Grade>[] {
  return [...grades, UNDECIDED];
}

function placesOf<Grade extends string>(policy: ReplayedPolicy<Grade>): ReadonlyMap<string, number> {
  return new Map(standingsOf(policy).map((standing, place) => [standing, place]));
}

/** The result of what was counted. */
function replayOf<Before extends string, After extends string>(
  { before, after, options }: Replayed<Before, After>,
  counts: ReplayCounts,
): PolicyReplay<Before, After> {
  const [rows, columns] = [standingsOf(before), standingsOf(after)];
  const numberAt = (row: number, column: number) => counts[row]?.[column]?.count ?? 0;
  const moves = movesOf(rows, columns, counts, options.samples);
  const were = new Map(
    rows.map((from, row) => [from as string, sum(columns.map((_, column) => numberAt(row, column)))]),
  );
  const are = new Map(columns.map((to, column) => [to as string, sum(rows.map((_, row) => numberAt(row, column)))]));
  const withoutWork = (numbers: ReadonlyMap<string, number>) =>
    options.work[UNDECIDED] === undefined ? (numbers.get(UNDECIDED) as number) : 0;
  const matrix = rows.map((from, row) => [
    from,
    Object.fromEntries(columns.map((to, column) => [to, numberAt(row, column)])),
  ]);
  return {
    before,
    after,
    options,
    travellers: sum([...were.values()]),
    moved: sum(moves.map(({ count }) => count)),
    matrix: Object.fromEntries(matrix),
    moves,
    work: workChanges(options.work, were, are),
    withoutWork: { before: withoutWork(were), after: withoutWork(are) },
  };
}

function movesOf<Before extends string, After extends string>(
  rows: readonly PolicyStanding<Before>[],
  columns: readonly PolicyStanding<After>[],
  counts: ReplayCounts,
  samples: number,
): PolicyMove<Before, After>[] {
  return rows.flatMap((from, row) =>
    columns.flatMap((to, column) => {
      const counted = counts[row]?.[column];
      if ((from as string) === to || counted === undefined || counted.count === 0) return [];
      const { count, because } = counted;
      const movers = firstMovers(counted.movers, samples);
      const reasons = {
        firedBefore: inOrder(because.firedBefore),
        firedAfter: inOrder(because.firedAfter),
        openBefore: inOrder(because.openBefore),
        openAfter: inOrder(because.openAfter),
        regraded: inOrder(because.regraded),
      };
      return [{ from, to, count, because: reasons, movers, unnamed: count - movers.length }];
    }),
  );
}

/** The rules by their ids, whichever was met first. */
function inOrder(rules: ReadonlyMap<string, number>): RuleCounts {
  return Object.fromEntries([...rules].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
