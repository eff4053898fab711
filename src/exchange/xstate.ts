import { type Carried, missingFor } from "../flow/advance.js";
import { type Flow, listedFor, type Moves, type Particular, type Requirement } from "../flow/flow.js";
import type { Text } from "../text.js";

/** What an event of a machine must bring: the particulars and the statuses of other flows that the flow asks for. */
export interface XStateDemand {
  readonly particulars: readonly Particular[];
  readonly requires: readonly Requirement[];
}

/** Where an event leads, and on which condition. */
export interface XStateTransition {
  readonly target: string;
  readonly guard?:
    | { readonly type: "brings"; readonly params: XStateDemand }
    | { readonly type: "reopensTo"; readonly params: { readonly status: string } };
}

/** A status as a state of a machine. */
export interface XStateNode {
  /** An outcome that is not opened again. */
  readonly type?: "final";
  readonly tags?: readonly ["outcome"];
  readonly on?: Readonly<Record<string, XStateTransition | readonly XStateTransition[]>>;
  readonly description: string;
  readonly meta: {
    readonly label: Text;
    /** Hours for which the status may be held; a deadline moves nothing by itself. */
    readonly deadlineHours?: number;
  };
}

/** The configuration of a machine, plain data that is JSON: what `setup({ guards }).createMachine` takes. */
export interface XStateConfig {
  readonly id: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, XStateNode>>;
}

/** The event by which a machine opens an outcome again: `{ type: "case.reopened", to: "referred" }`. */
const REOPENED = "case.reopened";

/**
 * A flow as the configuration of an XState 5 machine: the same statuses, and the same events accepted and refused. An event
 * that must bring something is guarded by `brings`, and carries it as `advance` takes it: `{ type, particulars, statuses }`.
 * An outcome that may be opened again is a state with the tag `outcome` and takes `{ type: "case.reopened", to }`; the
 * others are final. Not carried over: the invariants, the sources, and why an event was refused; deadlines are `meta`.
 *
 * @throws TypeError when a status or an event has a name that XState reads as more than a name (a stop, a star, or none).
 * @example
 * const { initial, states } = toXState(threeChecks2020);
 * [initial, states.arrived?.on?.["declaration-clear"]] // => ["arrived", { target: "declared" }]
 * @see XState 5, machine configuration (stately.ai)
 */
export function toXState<Table extends Moves>(flow: Flow<Table>): XStateConfig {
  const plain = flow as unknown as Flow;
  const names = [...Object.keys(plain.moves), ...Object.values(plain.moves).flatMap((row) => Object.keys(row))];
  if (names.some((name) => name === "" || /[.*#]/.test(name)))
    throw new TypeError("toXState: expected names of statuses and events without a stop, a star or a hash, got others");
  return {
    id: plain.edition.id,
    initial: plain.initial,
    states: Object.fromEntries(Object.keys(plain.moves).map((status) => [status, nodeOf(plain, status)])),
  };
}

function nodeOf(flow: Flow, status: string): XStateNode {
  const { moves, outcomes, labels, deadlines = {}, reopenings = {} } = flow;
  const label = labels.statuses[status] as Text;
  const deadlineHours = deadlines[status]?.hours;
  const events = Object.entries(moves[status] ?? {}).map(([event, target]) => [
    event,
    transitionOf(flow, event, target),
  ]);
  const reopened = (reopenings[status]?.to ?? []).map(
    (to): XStateTransition => ({ target: to, guard: { type: "reopensTo", params: { status: to } } }),
  );
  const isOutcome = outcomes.includes(status);
  return {
    ...(isOutcome && reopened.length === 0 && { type: "final" as const }),
    ...(isOutcome && { tags: ["outcome"] as const }),
    ...(events.length + reopened.length > 0 && {
      on: { ...Object.fromEntries(events), ...(reopened.length > 0 && { [REOPENED]: reopened }) },
    }),
    description: label.en,
    meta: { label, ...(deadlineHours !== undefined && { deadlineHours }) },
  };
}

function transitionOf(flow: Flow, event: string, target: string): XStateTransition {
  const params = { particulars: listedFor(event, flow.particulars), requires: listedFor(event, flow.requires) };
  const isFree = params.particulars.length + params.requires.length === 0;
  return isFree ? { target } : { target, guard: { type: "brings", params } };
}

/**
 * What the guards of such a machine do, for `setup({ guards: xStateGuards })`: whether an event brings what it must, judged
 * as `advance` judges it, and whether a reopening names the status.
 *
 * @example
 * const demand = { particulars: [{ name: "receiver", label: { en: "receiver", zh: "接收人" } }], requires: [] };
 * xStateGuards.brings({ event: { type: "transferred" } }, demand) // => false
 */
export const xStateGuards = {
  /** Whether the event carries what it must. */
  brings: ({ event }: { readonly event: Carried & { readonly type: string } }, demand: XStateDemand): boolean =>
    missingFor(demand, event).length === 0,
  /** Whether the event opens the case again into this status. */
  reopensTo: (
    { event }: { readonly event: { readonly type: string; readonly to?: string } },
    { status }: { readonly status: string },
  ): boolean => event.to === status,
} as const;
