import type { EventOf, Flow, Moves, StatusOf } from "./flow.js";
import { reachableFrom, type Step, shortestWay, stepsFrom } from "./graph.js";

/** A property of a flow that holds on every path, or the path that breaks it. */
export type FlowProof = { readonly holds: true } | { readonly holds: false; readonly witness: readonly Step[] };

/** What a path must pass through: any one of these events, or any one of these statuses. */
export type Passage<Table extends Moves> =
  | { readonly events: readonly EventOf<Table>[] }
  | { readonly statuses: readonly StatusOf<Table>[] };

/**
 * The statuses that no path from the initial status reaches; none in a sound flow.
 *
 * @example
 * unreachable(threeChecks2020) // => []
 */
export function unreachable<Table extends Moves>(flow: Flow<Table>): StatusOf<Table>[] {
  const reached = reachableFrom(flow, flow.initial);
  return [...flow.table.keys()].filter((status) => !reached.has(status)) as StatusOf<Table>[];
}

/**
 * The statuses, outcomes apart, from which no outcome can be reached: a subject in one of them is stuck for good.
 *
 * @example
 * deadEnds(threeChecks2020) // => []
 */
export function deadEnds<Table extends Moves>(flow: Flow<Table>): StatusOf<Table>[] {
  const outcomes = new Set<string>(flow.outcomes);
  return [...flow.table.keys()].filter(
    (status) => shortestWay(flow, status, (at) => outcomes.has(at)) === undefined,
  ) as StatusOf<Table>[];
}

/**
 * Whether every path from a status (the initial one unless said) to another passes through one of the given events
 * or statuses; the witness is the shortest path that does not. When there is no path at all it holds.
 *
 * @example
 * everyPath(threeChecks2020, { to: "released", through: { events: ["patrol-clear", "patrol-flagged"] } }).holds // => true
 */
export function everyPath<Table extends Moves>(
  flow: Flow<Table>,
  path: {
    readonly from?: StatusOf<Table>;
    readonly to: StatusOf<Table>;
    readonly through: Passage<Table>;
  },
): FlowProof {
  const { from = flow.initial, to, through } = path;
  const events = new Set<string>("events" in through ? through.events : []);
  const statuses = new Set<string>("statuses" in through ? through.statuses : []);
  if (statuses.has(from)) return { holds: true };
  const isAllowed = (step: Step) => !events.has(step.event) && !statuses.has(step.to);
  return unless(shortestWay(flow, from, (status) => status === to, isAllowed));
}

/**
 * Whether an event can never come after another; the witness is the shortest path on which it does, ending with it.
 *
 * @example
 * neverAfter(threeChecks2020, { event: "transferred", never: "released" }).holds // => true
 */
export function neverAfter<Table extends Moves>(
  flow: Flow<Table>,
  order: { readonly event: EventOf<Table>; readonly never: EventOf<Table> },
): FlowProof {
  let shortest: Step[] | undefined;
  for (const status of reachableFrom(flow, flow.initial)) {
    const first = stepsFrom(flow, status).find((step) => step.event === order.event);
    if (first === undefined) continue;
    const after = shortestWay(flow, first.to, (at) => flow.table.get(at)?.has(order.never) === true);
    if (after === undefined) continue;
    const before = shortestWay(flow, flow.initial, (at) => at === status) ?? [];
    const last = stepsFrom(flow, after.at(-1)?.to ?? first.to).filter((step) => step.event === order.never);
    const path = [...before, first, ...after, ...last];
    if (shortest === undefined || path.length < shortest.length) shortest = path;
  }
  return unless(shortest);
}

/**
 * Whether a status can still be reached from every status that is not an outcome; the witness is the shortest path to
 * one from which it cannot.
 *
 * @example
 * staysReachable(threeChecks2020, "transferred").holds // => false
 */
export function staysReachable<Table extends Moves>(flow: Flow<Table>, wanted: StatusOf<Table>): FlowProof {
  const outcomes = new Set<string>(flow.outcomes);
  for (const status of reachableFrom(flow, flow.initial)) {
    if (outcomes.has(status) || shortestWay(flow, status, (at) => at === wanted) !== undefined) continue;
    return unless(shortestWay(flow, flow.initial, (at) => at === status));
  }
  return { holds: true };
}

function unless(witness: readonly Step[] | undefined): FlowProof {
  return witness === undefined ? { holds: true } : { holds: false, witness };
}
