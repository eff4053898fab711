import type { Path } from "../result.js";
import type { FlowDefinition } from "./flow.js";
import { RESERVED } from "./graph.js";

/** A name in a flow's definition that stands for nothing there, or for what it must not. */
export interface WrongName {
  readonly code:
    | "unknown-status"
    | "unknown-event"
    | "unknown-promise"
    | "reserved-name"
    | "outcome-accepts"
    | "not-an-outcome"
    | "opens-into-outcome";
  readonly path: Path;
  readonly name: string;
}

/** Every such name, in the order in which a definition is written; none in a flow. */
export function wrongNames(definition: FlowDefinition): WrongName[] {
  const { moves, initial, outcomes, particulars = {}, requires = {}, invariants = [], deadlines = {} } = definition;
  const wrong: WrongName[] = [];
  const statuses = new Set(Object.keys(moves));
  const events = new Set(Object.values(moves).flatMap((row) => Object.keys(row)));
  const check = (code: WrongName["code"], isRight: boolean, name: string, ...path: Path) => {
    if (!isRight) wrong.push({ code, path, name });
  };
  const status = (name: string, ...path: Path) => check("unknown-status", statuses.has(name), name, ...path);
  const event = (name: string, ...path: Path) => check("unknown-event", events.has(name), name, ...path);

  status(initial, "initial");
  for (const [index, outcome] of outcomes.entries()) status(outcome, "outcomes", index);
  for (const [from, row] of Object.entries(moves))
    for (const [name, to] of Object.entries(row)) {
      check("outcome-accepts", !outcomes.includes(from), name, "moves", from, name);
      check("reserved-name", !name.startsWith(RESERVED), name, "moves", from, name);
      status(to, "moves", from, name);
    }
  for (const name of Object.keys(particulars)) event(name, "particulars", name);
  for (const [name, list = []] of Object.entries(requires)) {
    event(name, "requires", name);
    for (const [index, { since = [] }] of list.entries())
      for (const [place, earlier] of since.entries()) event(earlier, "requires", name, index, "since", place);
  }
  for (const [index, { holds }] of invariants.entries()) {
    const path = ["invariants", index, "holds"];
    const each = (known: typeof event, names: readonly string[] | undefined, ...way: Path) => {
      for (const [place, name] of names?.entries() ?? []) known(name, ...path, ...way, place);
    };
    if (holds.kind === "every-path") {
      const { from, after, to, through } = holds;
      if (from !== undefined) status(from, ...path, "from");
      each(event, after, "after");
      each(status, to, "to");
      if ("events" in through) each(event, through.events, "through", "events");
      else each(status, through.statuses, "through", "statuses");
    } else if (holds.kind === "stays-reachable") status(holds.status, ...path, "status");
    else event(holds.event, ...path, "event");
    if (holds.kind === "never-after") event(holds.never, ...path, "never");
    if (holds.kind === "requires") each(event, holds.since, "since");
  }
  for (const name of Object.keys(deadlines)) status(name, "deadlines", name);
  wrong.push(...wrongReopenings(definition, statuses));
  return wrong;
}

function wrongReopenings(
  { outcomes, reopenings = {}, invariants = [] }: FlowDefinition,
  statuses: ReadonlySet<string>,
): WrongName[] {
  return Object.entries(reopenings).flatMap(([outcome, reopening]) => {
    const path = ["reopenings", outcome];
    const wrong: WrongName[] = outcomes.includes(outcome) ? [] : [{ code: "not-an-outcome", path, name: outcome }];
    for (const [index, name] of (reopening?.to ?? []).entries())
      if (!statuses.has(name)) wrong.push({ code: "unknown-status", path: [...path, "to", index], name });
      else if (outcomes.includes(name)) wrong.push({ code: "opens-into-outcome", path: [...path, "to", index], name });
    for (const [index, name] of (reopening?.suspends ?? []).entries())
      if (!invariants.some(({ id }) => id === name))
        wrong.push({ code: "unknown-promise", path: [...path, "suspends", index], name });
    return wrong;
  });
}
