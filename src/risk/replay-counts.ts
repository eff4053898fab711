import { RULE_SHIFTS, type RuleShifts } from "./rule-shifts.js";

/** One who moved, and the rules that moved them. */
export interface Mover extends RuleShifts {
  readonly id: string;
}

/** Rules, by how many subjects each of them touched. */
export type RuleCounts = Readonly<Record<string, number>>;

/** How many went from one standing to another, and why. */
export interface ReplayCount {
  count: number;
  readonly because: { readonly [Shift in keyof RuleShifts]: Map<string, number> };
  movers: Mover[];
}

/** What is counted while subjects are replayed: a count for each pair of standings that occurs, by their places. */
export class ReplayCounts {
  private readonly counts: (ReplayCount | undefined)[] = [];

  /**
   * @param columns how many standings there are under the other policy
   * @param samples how many of those who moved are kept
   */
  constructor(
    private readonly columns: number,
    private readonly samples: number,
  ) {}

  at(from: number, to: number): ReplayCount {
    const place = from * this.columns + to;
    const there = this.counts[place];
    if (there !== undefined) return there;
    const because = {
      firedBefore: new Map(),
      firedAfter: new Map(),
      openBefore: new Map(),
      openAfter: new Map(),
      regraded: new Map(),
    };
    const made: ReplayCount = { count: 0, because, movers: [] };
    this.counts[place] = made;
    return made;
  }

  /** Counts what moved somebody, and keeps who it was among the first of their ids. */
  addMover(count: ReplayCount, shifts: RuleShifts, id: string | undefined): void {
    for (const shift of RULE_SHIFTS) for (const rule of shifts[shift]) add(count.because[shift], rule, 1);
    if (id !== undefined && this.samples > 0) this.keep(count, { id, ...shifts });
  }

  /** Adds what was counted elsewhere. */
  addCount(count: ReplayCount, other: Pick<ReplayCount, "movers"> & { because: Record<keyof RuleShifts, RuleCounts> }) {
    for (const shift of RULE_SHIFTS)
      for (const [rule, number] of Object.entries(other.because[shift])) add(count.because[shift], rule, number);
    for (const mover of other.movers) this.keep(count, mover);
  }

  /** The ones kept are cut down now and then, so that each costs little and no more than twice as many are ever held. */
  private keep(count: ReplayCount, mover: Mover): void {
    count.movers.push(mover);
    if (count.movers.length > 2 * this.samples + 16) count.movers = smallest(count.movers, this.samples);
  }
}
