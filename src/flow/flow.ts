import { type Editioned, frozen } from "../edition/edition.js";
import type { Text } from "../text.js";
import type { Invariant } from "./invariants.js";
import { wrongNames } from "./wrong-names.js";

/** What an event must carry to be accepted: a named receiver, a consent, data handed over. */
export interface Particular {
  readonly name: string;
  readonly label: Text;
  /**
   * The texts that it may be; left out, any value will do that says something: a text of more than blanks, `true`, a
   * number above 0, a list or an object that holds any of these. An absent answer says nothing.
   */
  readonly oneOf?: readonly string[];
}

/** The status that another flow of the same subject must have reached before an event is accepted. */
export interface Requirement {
  /** Series of the other flow: `specimen`. */
  readonly flow: string;
  /** Any of these will do. */
  readonly status: readonly string[];
  /**
   * Of several cases of the other flow every one must have come so far, or one is enough; `if-any` is every one that there
   * is, and none will do. Left out, every one, and there must be one.
   */
  readonly cases?: "every" | "one" | "if-any";
  /** Statuses of a case that says nothing, such as a sample that was never taken: it is passed over. */
  readonly ignores?: readonly string[];
  /** Statuses that say something for good, such as a positive first test: a case that was in one is not passed over. */
  readonly remembers?: readonly string[];
  /** Events of the other flow with which a case begins anew, such as a sample that is taken again; left out, none. */
  readonly anew?: readonly string[];
  /**
   * Events of this flow. Only what began since the last of them meets the requirement, at the same instant included. A
   * case that was over before then is passed over; one that was not stands in the way until it has come so far.
   */
  readonly since?: readonly string[];
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

/**
 * Where a case that has come to an outcome may be opened again, by a decision with a reason: a person who was released
 * turns out to be a close contact. A reopening is recorded (`ReopeningEntry`), never an edit of what was.
 */
export interface Reopening<Status extends string = string> {
  /** The statuses to which the case may go back; none of them an outcome. */
  readonly to: readonly Status[];
  /** What the reopening is called. */
  readonly label: Text;
  readonly source: Text;
  /**
   * Ids of the invariants that this reopening suspends: it is no way around them, and is left out where they are proved.
   * Every other invariant is proved with the reopening as a move that may be made.
   */
  readonly suspends?: readonly string[];
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
  /** Which outcomes may be opened again; left out, none. */
  readonly reopenings?: { readonly [Outcome in keyof Table & string]?: Reopening<StatusOf<Table>> };
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

/** @internal A move that asks for nothing but the table, and the next one at the same place. */
export interface FreeMove {
  readonly status: string;
  readonly event: string;
  readonly next: string;
  readonly beside: FreeMove | undefined;
}

/**
 * @internal The moves that ask for nothing, placed by how long the names of status and event are. There are few of them,
 * so that hardly two share a place: the move is found without a hash of the names and mostly at the first look.
 */
export type FreeMoves = readonly (FreeMove | undefined)[];

/** A flow made ready to be followed. */
export type Flow<Table extends Moves = Moves> = FlowDefinition<Table> & {
  /** @internal Every move, with what it asks for. */
  readonly table: ReadonlyMap<string, ReadonlyMap<string, Move>>;
  /** @internal The moves that ask for nothing; the length is a power of two. */
  readonly free: FreeMoves;
};

/**
 * Makes a flow out of its table and freezes it. `JSON.stringify` of a flow is its definition.
 *
 * @throws TypeError when the table contradicts itself: a name of a status, an event or an invariant that it does not
 * have, wherever it stands; an outcome that accepts an event; a reopening of what is no outcome, or into one.
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
  const [wrong] = wrongNames(plain);
  if (wrong !== undefined) {
    const { code, path, name } = wrong;
    throw new TypeError(`defineFlow: expected the names of the table, got "${name}" at ${path.join(".")} (${code})`);
  }
  return editionFlow(definition);
}

/**
 * @internal A flow of the library, whose names and promises the tests look at: whoever loads it need not load what would
 * look at them again.
 */
export function editionFlow<const Table extends Moves>(definition: FlowDefinition<Table>): Flow<Table> {
  const table = movesTable(definition as unknown as FlowDefinition);
  // Not listed: what JSON holds of a flow is its definition.
  const prepared = { table: { value: table }, free: { value: freeMoves(table) } };
  return Object.freeze(Object.defineProperties({ ...frozen(definition) }, prepared)) as Flow<Table>;
}

/** @internal Every move of a definition, with what it asks for. */
export function movesTable(definition: FlowDefinition): ReadonlyMap<string, ReadonlyMap<string, Move>> {
  const table = new Map<string, Map<string, Move>>();
  for (const [status, row] of Object.entries(definition.moves)) {
    const moves = new Map<string, Move>();
    for (const [event, next] of Object.entries(row)) {
      const particulars = listedFor(event, definition.particulars);
      const requires = listedFor(event, definition.requires);
      moves.set(event, { next, particulars, requires });
    }
    table.set(status, moves);
  }
  return table;
}

function freeMoves(table: ReadonlyMap<string, ReadonlyMap<string, Move>>): FreeMoves {
  const moves = [...table].flatMap(([status, row]) =>
    [...row]
      .filter(([, { particulars, requires }]) => particulars.length + requires.length === 0)
      .map(([event, { next }]) => ({ status, event, next })),
  );
  let size = 64;
  while (size < 4 * moves.length) size *= 2;
  const free: (FreeMove | undefined)[] = Array.from({ length: size }, () => undefined);
  for (const move of moves.reverse()) {
    const place = placeOf(move.status, move.event, size);
    free[place] = { ...move, beside: free[place] };
  }
  return free;
}

/** @internal Where a free move stands among as many places. */
export function placeOf(status: string, event: string, size: number): number {
  return (status.length * 31 + event.length) & (size - 1);
}

/** @internal What is listed for an event, which may be named like a method of objects. */
export function listedFor<Listed>(
  event: string,
  lists: { readonly [event: string]: readonly Listed[] | undefined } = {},
): readonly Listed[] {
  return Object.hasOwn(lists, event) ? (lists[event] ?? []) : [];
}
