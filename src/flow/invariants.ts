import type { Text } from "../text.js";
import { type Flow, listedFor, type Moves } from "./flow.js";
import { type Step, type Steps, shortestWay } from "./graph.js";
import {
  type FlowProof,
  namedPassage,
  type ProofGraph,
  proofGraph,
  proveOrder,
  provePassage,
  provePassageAfter,
  unless,
} from "./proof-graph.js";
import { proveReachable } from "./proofs.js";

/** Every path to one of some statuses passes through one of the given events or statuses. */
export interface PassesThrough<Status extends string, Event extends string> {
  readonly kind: "every-path";
  /** Left out, from the initial status. */
  readonly from?: Status;
  /** From any of these events on, whenever it comes; left out, from the status itself. */
  readonly after?: readonly Event[];
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
  /** One case of it is enough, or every one that there is; left out, every one, and there must be one. */
  readonly cases?: "one" | "if-any";
  /** Only what began since the last of these events meets it. */
  readonly since?: readonly Event[];
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
  /** The outcomes whose reopening suspends it, so that it is proved without them; left out where none does. */
  readonly suspendedBy?: readonly string[];
}

/**
 * Whether a flow keeps what it promises: each of its invariants, in order, with the shortest path that breaks it where
 * one does. Of a particular or a requirement that is not asked for, the witness is the way to the event and the event.
 *
 * A reopening is a move like any other, `@reopened` in a witness, so that nothing promised is lost by opening a case
 * again; unless the reopening says that it suspends the invariant, and then the proof says so too.
 *
 * @example
 * proveInvariants(threeChecks2020).every(({ proof }) => proof.holds) // => true
 */
export function proveInvariants<Table extends Moves>(flow: Flow<Table>): ProvedInvariant[] {
  const plain = flow as unknown as Flow;
  const whole = proofGraph(plain);
  return (plain.invariants ?? []).map(({ id, holds }) => {
    const suspendedBy = suspending(plain, id);
    if (suspendedBy.length === 0) return { invariant: id, proof: proofOf(plain, whole, holds) };
    return { invariant: id, proof: proofOf(plain, proofGraph(plain, id), holds), suspendedBy };
  });
}

function suspending({ reopenings = {} }: Flow, invariant: string): string[] {
  return Object.entries(reopenings).flatMap(([outcome, reopening]) =>
    reopening?.suspends?.includes(invariant) === true ? [outcome] : [],
  );
}

/** @internal Whether a promise holds on the moves of one flow. */
export function proofOf(flow: Flow, graph: ProofGraph, promise: Invariant["holds"]): FlowProof {
  switch (promise.kind) {
    case "every-path": {
      const { to = flow.outcomes, from = flow.initial, after, through } = promise;
      const [ends, passage] = [new Set<string>(to), namedPassage(through)];
      if (after === undefined) return provePassage(graph.allMoves, [from], ends, passage);
      return provePassageAfter(graph.allMoves, [from], ({ event }) => after.includes(event), ends, passage);
    }
    case "never-after":
      return proveOrder(
        graph.allMoves,
        graph.start,
        ({ event }) => event === promise.event,
        ({ event }) => event === promise.never,
      );
    case "stays-reachable":
      return proveReachable(graph, promise.status);
    case "carries":
    case "requires":
      if (asksFor(flow, promise.event, promise)) return { holds: true };
      return unless(wayThrough(graph.allMoves, flow.initial, ({ event }) => event === promise.event));
  }
}

/** @internal Whether an event of a flow asks for at least as much as is promised. */
export function asksFor(flow: Flow, event: string, promise: AlwaysCarries<string> | AlwaysRequires<string>): boolean {
  if (promise.kind === "carries") {
    const asked = listedFor(event, flow.particulars).map(({ name }) => name);
    return promise.particulars.every((name) => asked.includes(name));
  }
  return listedFor(event, flow.requires).some(
    (asked) =>
      asked.flow === promise.flow &&
      asked.status.every((reached) => promise.status.includes(reached)) &&
      (asked.cases === undefined || asked.cases === "every" || asked.cases === promise.cases) &&
      (promise.since ?? []).every((event) => asked.since?.includes(event)),
  );
}

/** The shortest path that ends with such a move. */
function wayThrough(steps: Steps, from: string, isWanted: (step: Step) => boolean): Step[] | undefined {
  const way = shortestWay(steps, from, (status) => steps(status).some(isWanted));
  const last = way && steps(way.at(-1)?.to ?? from).find(isWanted);
  return last && [...way, last];
}
