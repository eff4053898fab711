import type { Flow } from "./flow.js";
import { REOPENED, type Step, type Steps, shortestWayFromAny, stepsFrom } from "./graph.js";

/** What a proof walks over: the moves of a table, of one with its reopenings, or of two tables and the way between. */
export interface ProofGraph {
  readonly start: string;
  readonly outcomes: ReadonlySet<string>;
  /** In the order of the table. */
  readonly statuses: readonly string[];
  /** What officers do every day. */
  readonly moves: Steps;
  /** That, and the reopenings that may be made. */
  readonly allMoves: Steps;
}

/** A property of a flow that holds on every path, or the path that breaks it. */
export type FlowProof = { readonly holds: true } | { readonly holds: false; readonly witness: readonly Step[] };

/** The graph of a flow; a reopening counts as a move unless it suspends the invariant that is proved. */
export function proofGraph(flow: Flow, invariant?: string): ProofGraph {
  const statuses = [...flow.table.keys()];
  const moves = new Map(statuses.map((status) => [status, stepsFrom(flow, status)]));
  const reopened = new Map(
    Object.entries(flow.reopenings ?? {}).map(([outcome, reopening]) => {
      const isSuspended = invariant !== undefined && reopening?.suspends?.includes(invariant) === true;
      const to = isSuspended ? [] : (reopening?.to ?? []);
      return [outcome, to.map((status): Step => ({ from: outcome, event: REOPENED, to: status }))];
    }),
  );
  return {
    start: flow.initial,
    outcomes: new Set(flow.outcomes),
    statuses,
    moves: (status) => moves.get(status) ?? [],
    // What accepts no event is an outcome; only these are opened again.
    allMoves: (status) => reopened.get(status) ?? moves.get(status) ?? [],
  };
}

/** Proved when there is no path that breaks it. */
export function unless(witness: readonly Step[] | undefined): FlowProof {
  return witness === undefined ? { holds: true } : { holds: false, witness };
}

/** What a path may have to pass through. */
export interface NamedPassage {
  readonly events: ReadonlySet<string>;
  readonly statuses: ReadonlySet<string>;
}

/** A passage as sets, whichever of the two it names. */
export function namedPassage(
  through: { readonly events: readonly string[] } | { readonly statuses: readonly string[] },
): NamedPassage {
  return {
    events: new Set("events" in through ? through.events : []),
    statuses: new Set("statuses" in through ? through.statuses : []),
  };
}

/** Whether no path leads from some statuses to others but through a passage; an event may count as another. */
export function provePassage(
  steps: Steps,
  from: readonly string[],
  to: ReadonlySet<string>,
  { events, statuses }: NamedPassage,
  eventOf: (step: Step) => string = ({ event }) => event,
): FlowProof {
  const open = from.filter((status) => !statuses.has(status));
  const isAllowed = (step: Step) => !events.has(eventOf(step)) && !statuses.has(step.to);
  return unless(shortestWayFromAny(steps, open, (status) => to.has(status), isAllowed));
}

/**
 * Whether no path leads on from one kind of move to some statuses but through a passage. Each status stands twice: before
 * such a move, whichever of them is looked at, and after it, where the passage must come; so the witness says how the move
 * was come to.
 */
export function provePassageAfter(
  steps: Steps,
  from: readonly string[],
  isFirst: (step: Step) => boolean,
  to: ReadonlySet<string>,
  passage: NamedPassage,
  eventOf: (step: Step) => string = ({ event }) => event,
): FlowProof {
  const inCopies: Steps = (place) => {
    const [copy, status] = [place.charAt(0), place.slice(1)];
    return steps(status).flatMap((step) => {
      const copies = copy === "1" ? ["1"] : isFirst(step) ? ["0", "1"] : ["0"];
      return copies.map((next) => ({ from: place, event: step.event, to: `${next}${step.to}` }));
    });
  };
  const isAllowed = (step: Step) =>
    step.to.startsWith("0") || !(passage.events.has(eventOf(uncopied(step))) || passage.statuses.has(step.to.slice(1)));
  const isWanted = (place: string) => place.startsWith("1") && to.has(place.slice(1));
  const starts = from.map((status) => `0${status}`);
  return unless(shortestWayFromAny(inCopies, starts, isWanted, isAllowed)?.map(uncopied));
}

function uncopied({ from, event, to }: Step): Step {
  return { from: from.slice(1), event, to: to.slice(1) };
}

/**
 * Whether no path from a status has one kind of move after another. The statuses are gone through in three copies: before
 * the first, after it, and after the second, which is where nothing may come; so the shortest path is found at once.
 */
export function proveOrder(
  steps: Steps,
  from: string,
  isFirst: (step: Step) => boolean,
  isSecond: (step: Step) => boolean,
): FlowProof {
  const inCopies: Steps = (place) => {
    const copy = place[0];
    return steps(place.slice(1)).map((step) => {
      const next = copy === "0" ? (isFirst(step) ? "1" : "0") : isSecond(step) ? "2" : "1";
      return { from: place, event: step.event, to: `${next}${step.to}` };
    });
  };
  const witness = shortestWayFromAny(inCopies, [`0${from}`], (place) => place.startsWith("2"));
  return unless(witness?.map(uncopied));
}
