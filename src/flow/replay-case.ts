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

/**
 * Follows a case through the editions of its flow: what was recorded before a change of edition by the old one, what came
 * after it by the new one, in the status to which the table leads. A change that cannot be made is `unresolved` and the
 * case goes on as it was: from an edition that it did not follow, to one that is not at hand, without a table, out of an
 * outcome, or of a status that the table does not know.
 *
 * @throws TypeError when the edition with which the case was opened is not among the flows.
 * @example
 * const run = replayCase(openCaseFile("G54400070", threeChecks2020), { flows: [threeChecks2020] });
 * [run.flow.edition.id, run.status] // => ["three-checks-2020-03-01", "arrived"]
 */
export function replayCase(
  file: Pick<CaseFile, "flow" | "log">,
  { flows, migrations = [] }: FlowLibrary,
  options: ReplayOptions = {},
): CaseReplay {
  const known = new Map((flows as readonly Flow[]).map((flow) => [flow.edition.id, flow]));
  const first = known.get(file.flow);
  if (first === undefined)
    throw new TypeError(`replayCase: expected the case's own flow among the flows, got none called "${file.flow}"`);
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
