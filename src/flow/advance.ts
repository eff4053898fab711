import { isAbsent } from "../answer.js";
import {
  type EventOf,
  type Flow,
  type FreeMoves,
  type Move,
  type Moves,
  placeOf,
  type Requirement,
  type StatusOf,
} from "./flow.js";
import { shortestWay, tableSteps } from "./graph.js";

/** Why an event was refused. */
export const REFUSAL_CODES = [
  "final",
  "not-accepted",
  "unknown-event",
  "unknown-status",
  "particulars-missing",
  "requirement-unmet",
] as const;
/** Why an event was refused. */
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What comes with an event besides its name. */
export interface Carried {
  readonly particulars?: Readonly<Record<string, unknown>>;
  /** The status of the subject's other flows, by the series of each. */
  readonly statuses?: Readonly<Record<string, string>>;
  /**
   * Whether a requirement is met, where one status of each flow cannot tell: of several cases, or since an event.
   * `undefined` of a flow of which no case is at hand; then, and left out, `statuses` tells.
   */
  readonly meets?: (requirement: Requirement) => boolean | undefined;
  /**
   * The particulars, and the series of other flows, that the source of the event can hold at all. An export that never
   * held one cannot be refused for it; what comes from it all the same is looked at. Left out, the source can hold every
   * one.
   */
  readonly carries?: readonly string[];
}

/** An event that its status does not accept: the status stays, and this says what would be accepted. */
export interface Refusal<Event extends string = string, Status extends string = string> {
  readonly code: RefusalCode;
  readonly status: Status;
  /** The event as it came; it may be none of the flow's. */
  readonly event: string;
  /** The particulars that are missing, or the flows that have not come far enough. */
  readonly missing?: readonly string[];
  /** The events that this status accepts. */
  readonly accepted: readonly Event[];
  /** The shortest way to where the event would be accepted; left out when there is none. */
  readonly way?: readonly Event[];
}

/**
 * The status to which an event leads, or the refusal that says what would be accepted and the shortest way to what
 * was wanted. Statuses and events that the flow does not have are refused, not thrown.
 *
 * @example
 * advance(threeChecks2020, "measured", "patrol-clear") // => "cleared"
 * const refusal = advance(threeChecks2020, "arrived", "released");
 * isRefusal(refusal) && refusal.way // => ["declaration-clear", "temperature-normal", "patrol-clear"]
 */
export function advance<Table extends Moves>(
  flow: Flow<Table>,
  status: StatusOf<Table>,
  event: EventOf<Table>,
  carried?: Carried,
): StatusOf<Table> | Refusal<EventOf<Table>, StatusOf<Table>> {
  const next = freeMove(flow.free, status, event);
  if (next !== undefined) return next;
  const move = flow.table.get(status)?.get(event);
  const missing = move === undefined ? [] : missingFor(move, carried);
  if (move !== undefined && missing.length === 0) return move.next;
  return refusal(flow, status, event, move, missing) as Refusal<EventOf<Table>, StatusOf<Table>>;
}

/** Where an event leads from a status when nothing but the table need be looked at. */
function freeMove(free: FreeMoves, status: string, event: string): string | undefined {
  for (let move = free[placeOf(status, event, free.length)]; move !== undefined; move = move.beside)
    if (move.event === event && move.status === status) return move.next;
  return undefined;
}

/**
 * Whether what `advance` returned is a refusal rather than a status.
 *
 * @example
 * isRefusal(advance(threeChecks2020, "arrived", "declaration-clear")) // => false
 */
export function isRefusal(outcome: string | Refusal): outcome is Refusal {
  return typeof outcome !== "string";
}

function refusal(
  flow: Flow,
  status: string,
  event: string,
  move: Move | undefined,
  missing: readonly string[],
): Refusal {
  const accepted = [...(flow.table.get(status)?.keys() ?? [])];
  if (move !== undefined) {
    const code = missing.some((name) => move.particulars.some((particular) => particular.name === name))
      ? "particulars-missing"
      : "requirement-unmet";
    return { code, status, event, missing, accepted, way: [] };
  }
  const code = refusalCode(flow, status, event);
  const way = shortestWay(tableSteps(flow), status, (at) => flow.table.get(at)?.has(event) === true);
  return way === undefined
    ? { code, status, event, accepted }
    : { code, status, event, accepted, way: way.map((step) => step.event) };
}

function refusalCode(flow: Flow, status: string, event: string): RefusalCode {
  const moves = flow.table.get(status);
  if (moves === undefined) return "unknown-status";
  if (![...flow.table.values()].some((row) => row.has(event))) return "unknown-event";
  return moves.size === 0 ? "final" : "not-accepted";
}

/** @internal The particulars that are not carried, or carry no acceptable value, and the other flows that lag behind. */
export function missingFor(
  { particulars, requires }: Pick<Move, "particulars" | "requires">,
  carried: Carried = {},
): string[] {
  const isMissing = (name: string, value: unknown, oneOf: readonly string[] | undefined): boolean => {
    if (!isGiven(value)) return carried.carries === undefined || carried.carries.includes(name);
    return oneOf !== undefined && !(typeof value === "string" && oneOf.includes(value));
  };
  const isUnmet = (requirement: Requirement): boolean => {
    const { flow, status, cases } = requirement;
    const isMet = carried.meets?.(requirement);
    if (isMet !== undefined) return !isMet;
    const reached = lookUp(carried.statuses, flow);
    return cases === "if-any" && !isGiven(reached) ? false : isMissing(flow, reached, status);
  };
  return [
    ...particulars
      .filter(({ name, oneOf }) => isMissing(name, lookUp(carried.particulars, name), oneOf))
      .map(({ name }) => name),
    ...new Set(requires.filter(isUnmet).map(({ flow }) => flow)),
  ];
}

/**
 * Whether a value says anything: `false` does not, since a consent that was not given is none, nor does a number that
 * counts nothing, nor a list or an object in which nothing says anything. It may be as deep as it likes, and hold itself.
 */
function isGiven(value: unknown): boolean {
  const parts = new Set([value]);
  for (const part of parts) {
    if (part === true || (typeof part === "string" && part.trim() !== "")) return true;
    if (typeof part === "number" && part > 0 && Number.isFinite(part)) return true;
    if (typeof part === "object" && part !== null && !isAbsent(part))
      for (const inner of Object.values(part)) parts.add(inner);
  }
  return false;
}

function lookUp(record: Readonly<Record<string, unknown>> | undefined, name: string): unknown {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
