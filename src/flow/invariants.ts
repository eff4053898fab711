import type { Text } from "../text.js";
import type { Flow, Moves } from "./flow.js";
import { shortestWay, stepsFrom } from "./graph.js";
import { everyPath, type FlowProof, neverAfter, staysReachable } from "./proofs.js";

/** Every path to one of some statuses passes through one of the given events or statuses. */
export interface PassesThrough<Status extends string, Event extends string> {
  readonly kind: "every-path";
  /** Left out, from the initial status. */
  readonly from?: Status;
  /** Left out, to every outcome. */
  readonly to?: readonly Status[];
  readonly through: { readonly events: readonly Event[] } | { readonly statuses: readonly Status[] };
}

/** An event that can never come after another. */
export interface NeverAfter<Event extends string> {
  readonly kind: "never-after";
  readonly event: Event;
  readonly never: Event;
}

/** A status that can still be reached from every status that is not an outcome. */
export interface StaysReachable<Status extends string> {
  readonly kind: "stays-reachable";
  readonly status: Status;
}

/** An event that is not accepted without these particulars. */
export interface AlwaysCarries<Event extends string> {
  readonly kind: "carries";
  readonly event: Event;
  readonly particulars: readonly string[];
}

/** An event that is not accepted before another flow of the same subject has come to one of these statuses. */
export interface AlwaysRequires<Event extends string> {
  readonly kind: "requires";
  readonly event: Event;
  /** Series of the other flow. */
  readonly flow: string;
  readonly status: readonly string[];
}

/** What a flow promises on every path, as data, with the words and the clause that an officer would cite. */
export interface Invariant<Status extends string = string, Event extends string = string> {
  readonly id: string;
  readonly text: Text;
  readonly source: Text;
  readonly holds:
    | PassesThrough<Status, Event>
    | NeverAfter<Event>
    | StaysReachable<Status>
    | AlwaysCarries<Event>
    | AlwaysRequires<Event>;
}

/** An invariant of a flow, and whether it holds. */
export interface ProvedInvariant {
  readonly invariant: string;
  readonly proof: FlowProof;
}

/**
 * Whether a flow keeps what it promises: each of its invariants, in order, with the shortest path that breaks it where
 * one does. Of a particular or a requirement that is not asked for, the witness is the way to the event and the event.
 *
 * @example
 * proveInvariants(threeChecks2020).every(({ proof }) => proof.holds) // => true
 */
export function proveInvariants<Table extends Moves>(flow: Flow<Table>): ProvedInvariant[] {
  const plain = flow as unknown as Flow;
  return (plain.invariants ?? []).map(({ id, holds }) => ({ invariant: id, proof: proofOf(plain, holds) }));
}

function proofOf(flow: Flow, promise: Invariant["holds"]): FlowProof {
  switch (promise.kind) {
    case "every-path": {
      const { to = flow.outcomes, from = flow.initial, through } = promise;
      return shortestOf(to.map((status) => everyPath(flow, { from, to: status, through })));
    }
    case "never-after":
      return neverAfter(flow, promise);
    case "stays-reachable":
      return staysReachable(flow, promise.status);
    case "carries": {
      const asked = (flow.particulars?.[promise.event] ?? []).map(({ name }) => name);
      return asks(
        flow,
        promise.event,
        promise.particulars.every((name) => asked.includes(name)),
      );
    }
    case "requires": {
      const { flow: series, status } = promise;
      const asked = flow.requires?.[promise.event]?.find((requirement) => requirement.flow === series);
      return asks(flow, promise.event, asked?.status.every((reached) => status.includes(reached)) === true);
    }
  }
}

/** Of an event that does not ask for it, the shortest way to the event and the event. One accepted nowhere asks for nothing. */
function asks(flow: Flow, event: string, isAsked: boolean): FlowProof {
  const way = shortestWay(flow, flow.initial, (status) => flow.table.get(status)?.has(event) === true);
  if (isAsked || way === undefined) return { holds: true };
  const at = way.at(-1)?.to ?? flow.initial;
  return { holds: false, witness: [...way, ...stepsFrom(flow, at).filter((step) => step.event === event)] };
}

function shortestOf(proofs: readonly FlowProof[]): FlowProof {
  let shortest: FlowProof = { holds: true };
  for (const proof of proofs)
    if (!proof.holds && (shortest.holds || proof.witness.length < shortest.witness.length)) shortest = proof;
  return shortest;
}
