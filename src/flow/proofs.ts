import type { EventOf, Flow, Moves, StatusOf } from "./flow.js";
import { reachableFrom, shortestWay } from "./graph.js";
import {
  type FlowProof,
  namedPassage,
  type ProofGraph,
  proofGraph,
  proveOrder,
  provePassage,
  unless,
} from "./proof-graph.js";

/** What a path must pass through: any one of these events, or any one of these statuses. */
export type Passage<Table extends Moves> =
  | { readonly events: readonly EventOf<Table>[] }
  | { readonly statuses: readonly StatusOf<Table>[] };

/**
 * The statuses that no path from the initial status reaches, reopenings included; none in a sound flow.
 *
 * @example
 * unreachable(threeChecks2020) // => []
 */
export function unreachable<Table extends Moves>(flow: Flow<Table>): StatusOf<Table>[] {
  const { statuses, start, allMoves } = graphOf(flow);
  const reached = reachableFrom(allMoves, [start]);
  return statuses.filter((status) => !reached.has(status)) as StatusOf<Table>[];
}

/**
 * The statuses, outcomes apart, from which no outcome can be reached: a subject in one of them is stuck for good.
 *
 * @example
 * deadEnds(threeChecks2020) // => []
 */
export function deadEnds<Table extends Moves>(flow: Flow<Table>): StatusOf<Table>[] {
  const graph = graphOf(flow);
  const leading = leadingTo(graph, graph.outcomes);
  return graph.statuses.filter((status) => !leading.has(status)) as StatusOf<Table>[];
}

/**
 * Whether every path from a status (the initial one unless said) to another passes through one of the given events
 * or statuses; the witness is the shortest path that does not. When there is no path at all it holds. A reopening of an
 * outcome is a move like any other.
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
  return provePassage(graphOf(flow).allMoves, [from], new Set([to]), namedPassage(through));
}

/**
 * Whether an event can never come after another, not even when the case was opened again in between; the witness is the
 * shortest path on which it does, ending with it.
 *
 * @example
 * neverAfter(threeChecks2020, { event: "transferred", never: "released" }).holds // => true
 */
export function neverAfter<Table extends Moves>(
  flow: Flow<Table>,
  order: { readonly event: EventOf<Table>; readonly never: EventOf<Table> },
): FlowProof {
  const { start, allMoves } = graphOf(flow);
  return proveOrder(
    allMoves,
    start,
    ({ event }) => event === order.event,
    ({ event }) => event === order.never,
  );
}

/**
 * Whether a status can still be reached from every status that is not an outcome; the witness is the shortest path to
 * one from which it cannot. That a case might be opened again is no way to get there.
 *
 * @example
 * staysReachable(threeChecks2020, "transferred").holds // => false
 */
export function staysReachable<Table extends Moves>(flow: Flow<Table>, wanted: StatusOf<Table>): FlowProof {
  return proveReachable(graphOf(flow), wanted);
}

/** @internal */
export function proveReachable(graph: ProofGraph, wanted: string): FlowProof {
  const stuck = stuckBefore(graph, wanted);
  return unless(shortestWay(graph.allMoves, graph.start, (status) => stuck.has(status)));
}

/** @internal The statuses, outcomes apart, from which one cannot be reached. */
export function stuckBefore(graph: ProofGraph, wanted: string): Set<string> {
  const leading = leadingTo(graph, new Set([wanted]));
  return new Set(graph.statuses.filter((status) => !graph.outcomes.has(status) && !leading.has(status)));
}

/** The statuses from which some others can be reached, these included. */
function leadingTo({ statuses, moves }: ProofGraph, wanted: ReadonlySet<string>): Set<string> {
  const back = new Map<string, { from: string; event: string; to: string }[]>();
  for (const status of statuses)
    for (const { from, event, to } of moves(status)) {
      const before = back.get(to) ?? [];
      before.push({ from: to, event, to: from });
      back.set(to, before);
    }
  return reachableFrom((status) => back.get(status) ?? [], [...wanted]);
}

function graphOf(flow: Flow | object): ProofGraph {
  return proofGraph(flow as Flow);
}
