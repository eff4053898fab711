import { failure, type Issue, type Result, success } from "../result.js";
import type { CaseFile } from "./case-file.js";
import type { Flow } from "./flow.js";
import { effectiveLog, type HappenedEntry, inOrder, isMigration, type LogEntry, type MigrationEntry } from "./log.js";
import { imageOf, type Migration } from "./migration.js";
import { follow, type Replay, type ReplayOptions } from "./replay.js";

/** What the log of a case came to, through every edition that it followed. */
export interface CaseReplay extends Replay {
  /** The edition that the case follows now. */
  readonly flow: Flow;
}

/** The editions and tables that are at hand. */
export interface FlowLibrary {
  readonly flows: readonly (Flow | object)[];
  readonly migrations?: readonly Migration[];
}

/** Why a case is not followed: the edition with which it was opened is not at hand, and no other may stand in for it. */
export interface UnknownFlowIssue extends Issue {
  readonly code: "unknown-flow";
}

/**
 * Follows a case through the editions of its flow: what was recorded before a change of edition by the old one, what came
 * after it by the new one, in the status to which the table leads. A change that cannot be made is `unresolved` and the
 * case goes on as it was: from an edition that it did not follow, to one that is not at hand, without a table, out of an
 * outcome, or of a status that the table does not know. A case whose first edition is not among the flows, such as one that
 * a newer version of the library has stored, is not followed at all: the issue says so (`unknown-flow`), and nothing is thrown.
 *
 * @example
 * const file = openCaseFile("G54400070", threeChecks2020);
 * const run = replayCase(file, { flows: [threeChecks2020] });
 * run.ok && [run.value.flow.edition.id, run.value.status] // => ["three-checks-2020-03-01", "arrived"]
 * replayCase(file, { flows: [] }) // => { ok: false, issues: [{ code: "unknown-flow", path: ["flow"] }] }
 */
export function replayCase(
  file: Pick<CaseFile, "flow" | "log">,
  library: FlowLibrary,
  options: ReplayOptions = {},
): Result<CaseReplay, UnknownFlowIssue> {
  const first = firstFlow(file, library);
  return first === undefined
    ? failure({ code: "unknown-flow", path: ["flow"] })
    : success(followCase(file, first, library, options));
}

/** @internal The edition with which a case was opened; `undefined` where it is not at hand. */
export function firstFlow({ flow }: Pick<CaseFile, "flow">, { flows }: FlowLibrary): Flow | undefined {
  return (flows as readonly Flow[]).find(({ edition }) => edition.id === flow);
}

/** @internal Follows a case from the edition with which it was opened. */
export function followCase(
  file: Pick<CaseFile, "log">,
  first: Flow,
  { flows, migrations = [] }: FlowLibrary,
  options: ReplayOptions,
): CaseReplay {
  const known = new Map((flows as readonly Flow[]).map((flow) => [flow.edition.id, flow]));
  const { entries, unresolved } = effectiveLog(file.log);
  let flow = first;
  let run = started(options.from ?? flow.initial);
  const strays: LogEntry[] = [...unresolved];
  for (const [migration, segment] of segmentsOf(entries)) {
    const next = migration && changeBy(migration, flow, run.status, known, migrations);
    if (migration !== undefined && next === undefined) strays.push(migration);
    if (migration !== undefined && next !== undefined) {
      run = {
        ...run,
        status: next.status,
        moves: [...run.moves, { entry: migration, from: run.status, to: next.status }],
      };
      flow = next.flow;
    }
    run = joined(run, follow(flow, segment, run.status, options, run.moves));
  }
  return { flow, ...run, unresolved: strays.length === unresolved.length ? unresolved : inOrder(strays) };
}

type Run = Omit<Replay, "unresolved">;

function started(status: string): Run {
  return { status, accepted: [], moves: [], refused: [], refusedReopenings: [] };
}

function joined(one: Run, other: Run): Run {
  return {
    status: other.status,
    accepted: [...one.accepted, ...other.accepted],
    moves: [...one.moves, ...other.moves],
    refused: [...one.refused, ...other.refused],
    refusedReopenings: [...one.refusedReopenings, ...other.refusedReopenings],
  };
}

/** What happened, cut at each change of edition, which stands with what came after it. */
function segmentsOf(entries: readonly HappenedEntry[]): [MigrationEntry | undefined, HappenedEntry[]][] {
  const segments: [MigrationEntry | undefined, HappenedEntry[]][] = [[undefined, []]];
  for (const entry of entries)
    if (isMigration(entry)) segments.push([entry, []]);
    else segments.at(-1)?.[1].push(entry);
  return segments;
}

function changeBy(
  { migrates: { from, to } }: MigrationEntry,
  flow: Flow,
  status: string,
  known: ReadonlyMap<string, Flow>,
  migrations: readonly Migration[],
): { readonly flow: Flow; readonly status: string } | undefined {
  const table = migrations.find((migration) => migration.from === from && migration.to === to);
  const next = known.get(to);
  if (flow.edition.id !== from || table === undefined || next === undefined || flow.outcomes.includes(status))
    return undefined;
  const image = imageOf(table, status);
  return image !== undefined && next.table.has(image) ? { flow: next, status: image } : undefined;
}
