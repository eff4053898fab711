import type { Moves } from "../flow/flow.js";

/** What of a flow is walked: its table, where it begins and where it may end. */
export interface WalkedFlow {
  readonly initial: string;
  readonly outcomes: readonly string[];
  readonly moves: Moves;
}

/**
 * The chance of each event in a status, by the events that have been before it on the way; what is left out has none.
 * Where there is an event at all they come to one.
 */
export type EventChances = (status: string, passed: ReadonlySet<string>) => Readonly<Record<string, number>>;

/** How likely each end of a flow is. */
export interface FlowChances {
  /** By outcome, those of no chance included. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** By event at which the walk was to end, those of no chance included. */
  readonly ended: Readonly<Record<string, number>>;
}

/** How far chances may be from one. */
const ROUNDING = 1e-9;

/**
 * How likely it is that a subject who follows a flow comes to each of its outcomes, when every event has a chance: the
 * table is walked from its initial status along every way of a chance above 0. Chances may depend on what has been
 * before, so that nothing need happen twice. All chances together are one.
 *
 * @param until events at which the walk ends, whatever the table has after them; none unless said
 * @throws RangeError, with the name of the status, when the chances there do not come to one, an event has a chance that
 * the status does not accept or that is not from 0 to 1, or a way goes round: an event that has been before leads to a
 * status that has been before.
 * @example
 * const door = {
 *   initial: "arrived",
 *   outcomes: ["released", "referred"],
 *   moves: { arrived: { clear: "passed", raised: "referred" }, passed: { released: "released" }, released: {}, referred: {} },
 * };
 * const chances = (status: string) => (status === "arrived" ? { clear: 0.75, raised: 0.25 } : { released: 1 });
 * flowChances(door, chances).outcomes // => { released: 0.75, referred: 0.25 }
 * flowChances(door, chances, ["raised"]) // => { outcomes: { released: 0.75, referred: 0 }, ended: { raised: 0.25 } }
 */
export function flowChances(
  { initial, outcomes, moves }: WalkedFlow,
  chancesOf: EventChances,
  until: readonly string[] = [],
): FlowChances {
  const reached: Record<string, number> = Object.fromEntries(outcomes.map((outcome) => [outcome, 0]));
  const ended: Record<string, number> = Object.fromEntries(until.map((event) => [event, 0]));
  const passed = new Set<string>();
  const way: string[] = [];
  const walk = (status: string, chance: number) => {
    if (Object.hasOwn(reached, status)) {
      reached[status] = (reached[status] as number) + chance;
      return;
    }
    way.push(status);
    for (const [event, share] of checked(status, moves[status] ?? {}, chancesOf(status, passed))) {
      if (Object.hasOwn(ended, event)) {
        ended[event] = (ended[event] as number) + chance * share;
        continue;
      }
      const next = (moves[status] as Moves[string])[event] as string;
      const isNew = !passed.has(event);
      if (!isNew && way.includes(next))
        throw new RangeError(`flowChances: expected ways that end, got one that goes round at ${next}`);
      passed.add(event);
      walk(next, chance * share);
      if (isNew) passed.delete(event);
    }
    way.pop();
  };
  walk(initial, 1);
  return { outcomes: reached, ended };
}

function checked(
  status: string,
  row: Moves[string],
  chances: Readonly<Record<string, number>>,
): readonly [event: string, chance: number][] {
  let sum = 0;
  for (const [event, chance] of Object.entries(chances)) {
    if (!(chance >= 0 && chance <= 1 + ROUNDING))
      throw new RangeError(`flowChances: expected chances from 0 to 1 in ${status}, got ${chance} of ${event}`);
    if (chance > 0 && !Object.hasOwn(row, event))
      throw new RangeError(`flowChances: expected events that ${status} accepts, got ${event}`);
    sum += chance;
  }
  if (!(Math.abs(sum - 1) <= ROUNDING))
    throw new RangeError(`flowChances: expected chances that come to 1 in ${status}, got ${sum}`);
  return Object.entries(chances).filter(([, chance]) => chance > 0);
}
