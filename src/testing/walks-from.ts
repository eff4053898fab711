import type { Instant } from "../calendar/instant.js";
import type { Carried } from "../flow/advance.js";
import type { Flow, Move, Moves, Requirement, StatusOf } from "../flow/flow.js";
import { shortestWay, tableSteps } from "../flow/graph.js";
import type { RecordedEvent } from "../flow/log.js";
import { type Draws, eachDrawn } from "./draws.js";
import { minutesLater } from "./moments.js";

/** One event of a made-up walk, and what must be known of the subject's other flows for it to be accepted. */
export interface SyntheticStep<Status extends string = string> {
  readonly entry: RecordedEvent;
  /** To be handed to `advance` beside the event's own particulars. */
  readonly carried: Required<Pick<Carried, "particulars" | "statuses">>;
  /** The status to which the event leads. */
  readonly status: Status;
}

/** What walks are made from besides their flow. */
export interface WalkOptions {
  /** The instant of the first event; each other comes 1 to 90 minutes after the one before. */
  readonly startAt: Instant;
  /** How many events at most the subject goes about before it takes the shortest way to an outcome; left out, 10. */
  readonly wander?: number;
}

/**
 * Made-up walks of subjects through a flow, each event accepted where it comes, with the particulars that it must carry:
 * at random for a while, then by the shortest way to an outcome. A flow without an outcome in reach is left where the
 * wandering ends.
 *
 * @example
 * const startAt = instant("2020-03-18T06:10:00+08:00");
 * const [walk] = walksFrom(isolation2020, { seed: 1, startAt });
 * isolation2020.outcomes.some((outcome) => outcome === walk?.at(-1)?.status) // => true
 */
export function walksFrom<Table extends Moves>(
  flow: Flow<Table>,
  { seed, count = 1, ...options }: WalkOptions & { readonly seed: number; readonly count?: number },
): SyntheticStep<StatusOf<Table>>[][] {
  return eachDrawn(seed, count, (draws) => walkDrawn(flow, draws, options));
}

/**
 * One such walk from draws of one's own, such as those of a property-testing library.
 *
 * @example
 * const startAt = instant("2020-03-18T06:10:00+08:00");
 * walkDrawn(threeChecks2020, listedDraws([]), { startAt }).map(({ entry }) => entry.event)
 * // => ["declaration-clear", "temperature-normal", "patrol-clear", "released"]
 */
export function walkDrawn<Table extends Moves>(
  flow: Flow<Table>,
  draws: Draws,
  { startAt, wander = 10 }: WalkOptions,
): SyntheticStep<StatusOf<Table>>[] {
  const { table, initial, outcomes } = flow as unknown as Flow;
  const events: (readonly [event: string, move: Move])[] = [];
  let status: string = initial;
  for (let left = draws.whole(0, wander); left > 0; left--) {
    const moves = [...(table.get(status) ?? [])];
    if (moves.length === 0) break;
    const chosen = draws.pick(moves as [(typeof moves)[number], ...typeof moves]);
    events.push(chosen);
    status = chosen[1].next;
  }
  const reachable = outcomes.filter((outcome) => wayTo(flow as unknown as Flow, status, outcome) !== undefined);
  const aim = reachable.length === 0 ? status : draws.pick(reachable as [string, ...string[]]);
  for (const event of wayTo(flow as unknown as Flow, status, aim) ?? []) {
    const move = table.get(status)?.get(event) as Move;
    events.push([event, move]);
    status = move.next;
  }
  let at = startAt;
  return events.map(([event, move], index) => {
    if (index > 0) at = minutesLater(at, draws.whole(1, 90));
    return stepOf(event, move, at, index + 1, draws) as SyntheticStep<StatusOf<Table>>;
  });
}

function wayTo(flow: Flow, from: string, to: string): string[] | undefined {
  return shortestWay(tableSteps(flow), from, (at) => at === to)?.map(({ event }) => event);
}

function stepOf(
  event: string,
  { next, particulars, requires }: Move,
  at: Instant,
  sequence: number,
  draws: Draws,
): SyntheticStep {
  const carried = Object.fromEntries(
    particulars.map(({ name, oneOf }) => [name, draws.pick((oneOf ?? ["as recorded"]) as [string, ...string[]])]),
  );
  const entry = { at, sequence, by: `officer-${draws.whole(1, 12)}`, event, particulars: carried };
  return { entry, carried: { particulars: carried, statuses: statusesFor(requires) }, status: next };
}

/** A status of each other flow that meets every requirement on it. */
function statusesFor(requires: readonly Requirement[]): Record<string, string> {
  const statuses: Record<string, string> = {};
  for (const { flow } of requires) {
    const ofFlow = requires.filter((requirement) => requirement.flow === flow);
    const met = ofFlow[0]?.status.find((status) => ofFlow.every((requirement) => requirement.status.includes(status)));
    if (met !== undefined) statuses[flow] = met;
  }
  return statuses;
}
