import type { Flow, Moves, StatusOf } from "./flow.js";

/** Why a case was not opened again. */
export const REOPENING_REFUSAL_CODES = ["not-final", "not-reopenable", "unknown-status"] as const;
/** Why a case was not opened again. */
export type ReopeningRefusalCode = (typeof REOPENING_REFUSAL_CODES)[number];

/** A reopening that the flow does not allow: the status stays, and this says what would be allowed. */
export interface ReopeningRefusal<Status extends string = string> {
  readonly code: ReopeningRefusalCode;
  readonly status: Status;
  /** The status that was wanted; it may be none of the flow's. */
  readonly wanted: string;
  /** The statuses to which the case may go back. */
  readonly allowed: readonly Status[];
}

/**
 * The status to which a case that came to an outcome is opened again, or the refusal: it is not over yet
 * (`not-final`), or the flow does not let this outcome be opened into that status (`not-reopenable`). Why it is opened
 * again is for the entry of the log to say.
 *
 * @example
 * reopen(threeChecks2020, "released", "referred")
 * // => { code: "not-reopenable", status: "released", wanted: "referred", allowed: [] }
 */
export function reopen<Table extends Moves>(
  flow: Flow<Table>,
  status: StatusOf<Table>,
  wanted: StatusOf<Table>,
): StatusOf<Table> | ReopeningRefusal<StatusOf<Table>> {
  const { table, outcomes, reopenings = {} } = flow as unknown as Flow;
  const allowed = (Object.hasOwn(reopenings, status) ? reopenings[status]?.to : undefined) ?? [];
  if (allowed.includes(wanted)) return wanted;
  const code = !table.has(status) ? "unknown-status" : outcomes.includes(status) ? "not-reopenable" : "not-final";
  return { code, status, wanted, allowed: allowed as readonly StatusOf<Table>[] };
}
