import { RULE_SHIFTS, type RuleShifts } from "./rule-shifts.js";

/** One who moved, and the rules that moved them. */
export interface Mover extends RuleShifts {
  readonly id: string;
}

/** Rules, by how many subjects each of them touched. */
export type RuleCounts = Readonly<Record<string, number>>;

/** What is counted of those who go from one standing to another. */
export interface ReplayCount {
  count: number;
  readonly because: Readonly<Record<keyof RuleShifts, Map<string, number>>>;
  movers: Mover[];
}

/** What is counted while subjects are replayed: by the place of where they stood, then of where they stand. */
export type ReplayCounts = (ReplayCount | undefined)[][];

/** What is counted of those who go from one place to another. */
export function countAt(counts: ReplayCounts, from: number, to: number): ReplayCount {
  const there = counts[from]?.[to];
  if (there !== undefined) return there;
  const row = counts[from] ?? [];
  counts[from] = row;
  const made: ReplayCount = {
    count: 0,
    because: {
      firedBefore: new Map(),
      firedAfter: new Map(),
      openBefore: new Map(),
      openAfter: new Map(),
      regraded: new Map(),
    },
    movers: [],
  };
  row[to] = made;
  return made;
}

/** Counts what moved somebody. */
export function addShifts(count: ReplayCount, shifts: RuleShifts): void {
  for (const shift of RULE_SHIFTS) for (const rule of shifts[shift]) addRule(count, shift, rule, 1);
}

/** Adds a number of those whom a rule moved. */
export function addRule({ because }: ReplayCount, shift: keyof RuleShifts, rule: string, number: number): void {
  because[shift].set(rule, (because[shift].get(rule) ?? 0) + number);
}

/**
 * Keeps one who moved among the first so many by their ids. Those kept are cut down now and then: each costs little, and
 * never are more than twice as many held.
 */
export function keepMover(count: ReplayCount, mover: Mover, samples: number): void {
  if (samples === 0) return;
  count.movers.push(mover);
  if (count.movers.length > 2 * samples + 16) count.movers = firstMovers(count.movers, samples);
}

/** The first so many by their ids, compared character by character; of one id, by what moved them. */
export function firstMovers(movers: readonly Mover[], samples: number): Mover[] {
  return movers.toSorted(inOrder).slice(0, samples);
}

function inOrder(one: Mover, other: Mover): number {
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  const [rules, others] = [rulesOf(one), rulesOf(other)];
  return rules < others ? -1 : Number(rules > others);
}

function rulesOf(mover: Mover): string {
  return JSON.stringify(RULE_SHIFTS.map((shift) => mover[shift]));
}
