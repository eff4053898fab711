import { type Editioned, frozen } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { Invariant } from "./invariants.js";

/** What an event must carry to be accepted: a named receiver, a consent, data handed over. */
export interface Particular {
  readonly name: string;
  readonly label: Text;
  /**
   * The texts that it may be; left out, any value but a blank will do. Blank are nothing but blanks, `false`, an empty
   * list and an absent answer.
   */
  readonly oneOf?: readonly string[];
}

/** The status that another flow of the same subject must have reached before an event is accepted. */
export interface Requirement {
  /** Series of the other flow: `specimen`. */
  readonly flow: string;
  /** Any of these will do. */
  readonly status: readonly string[];
  readonly label: Text;
}

/** How long a status may be held, counted from the instant at which it was reached. */
export interface Deadline {
  /** Elapsed hours; overdue is who is still there after them, and not at their very end. */
  readonly hours: number;
  /** What is due by then. */
  readonly label: Text;
  /** Who owes it. */
  readonly owedBy: Text;
  readonly source: Text;
}

/** From each status, the events it accepts and the status each leads to. */
export interface Moves {
  readonly [status: string]: { readonly [event: string]: string };
}

/**
 * A flow as plain data: a table without guards. A decision is made by a risk function and then recorded as an event
 * with the outcome in its name, so that what cannot happen can be proved from the table.
 */
export interface FlowDefinition<Table extends Moves = Moves> extends Editioned {
  readonly initial: keyof Table & string;
  /** The statuses in which a subject may rest for good; they accept nothing. */
  readonly outcomes: readonly (keyof Table & string)[];
  readonly moves: Table;
  readonly particulars?: { readonly [Event in EventOf<Table>]?: readonly Particular[] };
  readonly requires?: { readonly [Event in EventOf<Table>]?: readonly Requirement[] };
  /** What the flow promises on every path: see `proveInvariants`. */
  readonly invariants?: readonly Invariant<StatusOf<Table>, EventOf<Table>>[];
  /** How long each status may be held. */
  readonly deadlines?: { readonly [Status in keyof Table & string]?: Deadline };
  /** What each status and each event is called. */
  readonly labels: {
    readonly statuses: { readonly [Status in keyof Table & string]: Text };
    readonly events: { readonly [Event in EventOf<Table>]: Text };
  };
}

/** The statuses of a flow. */
export type StatusOf<Table extends Moves> = keyof Table & string;

/** The events of a flow. */
export type EventOf<Table extends Moves> = { [Status in keyof Table]: keyof Table[Status] & string }[keyof Table];

/** @internal Where an event leads and what it must bring. */
export interface Move {
  readonly next: string;
  readonly particulars: readonly Particular[];
  readonly requires: readonly Requirement[];
}

/**
 * @internal The moves that ask for nothing but the table, as lists. A flow has a dozen statuses of a few events each:
 * comparing the names one by one is faster than any hash of them.
 */
export interface FreeMoves {
  readonly statuses: readonly string[];
  /** For each status, its events, and where each of them leads. */
  readonly events: readonly (readonly string[])[];
  readonly next: readonly (readonly string[])[];
}

/** A flow made ready to be followed. */
export type Flow<Table extends Moves = Moves> = FlowDefinition<Table> & {
  /** @internal Every move, with what it asks for. */
  readonly table: ReadonlyMap<string, ReadonlyMap<string, Move>>;
  /** @internal The moves that ask for nothing. */
  readonly free: FreeMoves;
};

/**
 * Makes a flow out of its table and freezes it.
 *
 * @throws TypeError when the table contradicts itself: a move to a status that is not in it, an outcome that accepts
 * an event, an initial status or a particular of an event that does not exist.
 * @example
 * const door = defineFlow({
 *   edition: { ...exampleEdition, id: "door", series: "door" },
 *   initial: "closed",
 *   outcomes: ["open"],
 *   moves: { closed: { opened: "open" }, open: {} },
 *   labels: {
 *     statuses: { closed: { en: "closed", zh: "关" }, open: { en: "open", zh: "开" } },
 *     events: { opened: { en: "opened", zh: "打开" } },
 *   },
 * });
 * advance(door, "closed", "opened") // => "open"
 */
export function defineFlow<const Table extends Moves>(definition: FlowDefinition<Table>): Flow<Table> {
  const plain = definition as unknown as FlowDefinition;
  check(plain);
  const table = new Map<string, Map<string, Move>>();
  for (const [status, row] of Object.entries(plain.moves)) {
    const moves = new Map<string, Move>();
    for (const [event, next] of Object.entries(row)) {
      const particulars = listedFor(event, plain.particulars);
      const requires = listedFor(event, plain.requires);
      moves.set(event, { next, particulars, requires });
    }
    table.set(status, moves);
  }
  return Object.freeze({ ...frozen(definition), table, free: freeMoves(table) });
}

function freeMoves(table: ReadonlyMap<string, ReadonlyMap<string, Move>>): FreeMoves {
  const asksNothing = ([, { particulars, requires }]: [string, Move]) => particulars.length + requires.length === 0;
  const rows = [...table.values()].map((moves) => [...moves].filter(asksNothing));
  return {
    statuses: [...table.keys()],
    events: rows.map((row) => row.map(([event]) => event)),
    next: rows.map((row) => row.map(([, { next }]) => next)),
  };
}

/** An event may be named like a method of objects. */
function listedFor<Listed>(
  event: string,
  lists: { readonly [event: string]: readonly Listed[] | undefined } = {},
): readonly Listed[] {
  return Object.hasOwn(lists, event) ? (lists[event] ?? []) : [];
}

function check({ moves, initial, outcomes, particulars, requires }: FlowDefinition): void {
  const statuses = new Set(Object.keys(moves));
  const events = new Set(Object.values(moves).flatMap((row) => Object.keys(row)));
  const missing = (what: string, name: string) =>
    new TypeError(`defineFlow: expected ${what} to be in the table, got the unknown name "${name}"`);
  if (!statuses.has(initial)) throw missing("the initial status", initial);
  for (const outcome of outcomes) {
    if (!statuses.has(outcome)) throw missing("every outcome", outcome);
    if (Object.keys(moves[outcome] ?? {}).length > 0)
      throw new TypeError(`defineFlow: expected the outcome "${outcome}" to accept nothing, got a status with moves`);
  }
  for (const row of Object.values(moves))
    for (const next of Object.values(row))
      if (!statuses.has(next)) throw missing("the status that a move leads to", next);
  for (const event of [...Object.keys(particulars ?? {}), ...Object.keys(requires ?? {})])
    if (!events.has(event)) throw missing("an event that must carry something", event);
}
