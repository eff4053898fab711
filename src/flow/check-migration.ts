import type { Issue, Path } from "../result.js";
import type { Text } from "../text.js";
import type { Flow } from "./flow.js";
import { MIGRATED, type Step, type Steps, shortestWay } from "./graph.js";
import { asksFor, type Invariant, type ProvedInvariant } from "./invariants.js";
import { imageOf, type Migration } from "./migration.js";
import {
  type FlowProof,
  namedPassage,
  proofGraph,
  proveOrder,
  provePassage,
  provePassageAfter,
  unless,
} from "./proof-graph.js";
import { stuckBefore } from "./proofs.js";

/** What can be wrong with a migration table, and what would be right. */
export const MIGRATION_EXPECTATIONS = {
  "other-edition": { en: "the id of the flow edition that is given", zh: "所给流程版本的编号" },
  unmapped: {
    en: "a status of the new edition for every status of the old one that is not an outcome",
    zh: "旧版每个非终态的状态均应对应新版的一个状态",
  },
  "unknown-status": { en: "a status of the edition", zh: "该版本所列的状态" },
  "unknown-event": { en: "an event of the edition", zh: "该版本所列的事件" },
  "unknown-promise": { en: "the id of an invariant of the new edition", zh: "新版所列保证的编号" },
  "ends-case": {
    en: "a status that is not an outcome: new rules end nobody's case by themselves",
    zh: "非终态的状态：规则变更本身不使个案终结",
  },
  "opens-case": {
    en: "no status that goes on: new rules open no case again by themselves",
    zh: "不再继续的状态：规则变更本身不使已终结个案重启",
  },
  "promise-broken": {
    en: "a table by which cases from before keep what the new edition promises, or the promise among those suspended",
    zh: "使旧案亦符合新版保证的迁移表，或者将该保证列入暂不适用",
  },
  "needless-suspension": {
    en: "only promises that cases from before could break",
    zh: "仅列旧案可能不符合的保证",
  },
} as const satisfies Readonly<Record<string, Text>>;
/** What can be wrong with a migration table. */
export type MigrationProblemCode = keyof typeof MIGRATION_EXPECTATIONS;

/** One thing that is wrong with a migration table. */
export interface MigrationProblem extends Issue {
  readonly code: MigrationProblemCode;
  /** Path into the table. */
  readonly path: Path;
  readonly expectation: Text;
  /** The invariant that is broken, and the shortest path through both editions that breaks it. */
  readonly invariant?: string;
  readonly witness?: readonly Step[];
}

/** Whether cases can be moved by a table. */
export interface MigrationCheck {
  /** No problem was found. */
  readonly sound: boolean;
  readonly problems: readonly MigrationProblem[];
  /** Each invariant of the new edition, proved for cases that began under the old one; empty while names are wrong. */
  readonly promises: readonly ProvedInvariant[];
}

/**
 * Checks a migration table before any case is moved by it: every status of the old edition that is not an outcome has an
 * image, every name is known, no case is ended or opened by new rules alone, and cases that began under the old edition
 * keep what the new one promises. For each invariant of the new edition, every path of the old flow to a status that is
 * followed by a path of the new flow from its image is looked at; the witness shows both, with `@migrated` between.
 *
 * A path through the old edition counts for what the new one calls the same: events by their name or by `events`, statuses
 * by their image. A promise that cases from before cannot keep is listed under `suspends`, and only such a one.
 *
 * @param from the edition that the cases follow until now
 * @param to the edition that they are to follow
 * @param migration the table from the one to the other
 * @example
 * const table = {
 *   from: "three-checks-2020-03-01", to: "three-checks-2020-03-01", statuses: {},
 *   label: { en: "none", zh: "无" }, source: { en: "an example", zh: "示例" },
 * };
 * checkMigration(threeChecks2020, threeChecks2020, table).problems[0]?.code // => "unmapped"
 */
export function checkMigration(from: Flow | object, to: Flow | object, migration: Migration): MigrationCheck {
  const [old, next] = [from as Flow, to as Flow];
  const problems = wrongNamesOf(old, next, migration);
  if (problems.length > 0) return { sound: false, problems, promises: [] };
  const { suspends = [] } = migration;
  const promises = (next.invariants ?? []).map(({ id, holds }) => ({
    invariant: id,
    proof: proofThrough(old, next, migration, id, holds),
  }));
  for (const { invariant, proof } of promises) {
    const place = suspends.indexOf(invariant);
    if (proof.holds && place >= 0) problems.push(problem("needless-suspension", ["suspends", place]));
    if (!proof.holds && place < 0)
      problems.push({ ...problem("promise-broken", ["statuses"]), invariant, witness: proof.witness });
  }
  return { sound: problems.length === 0, problems, promises };
}

function problem(code: MigrationProblemCode, path: Path): MigrationProblem {
  return { code, path, expectation: MIGRATION_EXPECTATIONS[code] };
}

function wrongNamesOf(old: Flow, next: Flow, migration: Migration): MigrationProblem[] {
  const { from, to, statuses, events = {}, suspends = [] } = migration;
  const found: MigrationProblem[] = [];
  const check = (isRight: boolean, code: MigrationProblemCode, ...path: Path) => {
    if (!isRight) found.push(problem(code, path));
  };
  check(from === old.edition.id, "other-edition", "from");
  check(to === next.edition.id, "other-edition", "to");
  for (const status of old.table.keys())
    if (!old.outcomes.includes(status)) check(imageOf(migration, status) !== undefined, "unmapped", "statuses", status);
  for (const [status, image] of Object.entries(statuses)) {
    if (image === undefined) continue;
    const isKnown = old.table.has(status) && next.table.has(image);
    check(isKnown, "unknown-status", "statuses", status);
    const [wasOver, isOver] = [old.outcomes.includes(status), next.outcomes.includes(image)];
    if (isKnown && wasOver !== isOver) check(false, isOver ? "ends-case" : "opens-case", "statuses", status);
  }
  for (const [event, same] of Object.entries(events))
    check(hasEvent(old, event) && hasEvent(next, same), "unknown-event", "events", event);
  for (const [index, id] of suspends.entries())
    check(
      (next.invariants ?? []).some((invariant) => invariant.id === id),
      "unknown-promise",
      "suspends",
      index,
    );
  return found;
}

function hasEvent(flow: Flow, event: string): boolean {
  return [...flow.table.values()].some((row) => row.has(event));
}

/** Statuses of both editions stand in one graph: those of the old one under this, those of the new one under the other. */
const OLD = "<";
const NEW = ">";

/** Both editions as one graph, the change of edition a move from every status that goes on. */
interface JointGraph {
  readonly steps: Steps;
  /** The statuses of the old edition whose image is one of these, with these themselves. */
  readonly alike: (statuses: readonly string[]) => string[];
  /** What a step is called in the new edition. */
  readonly eventOf: (step: Step) => string;
}

function jointGraph(old: Flow, next: Flow, migration: Migration, invariant: string): JointGraph {
  const [before, after] = [proofGraph(old), proofGraph(next, invariant)];
  const { events = {} } = migration;
  const within = (edition: string, { from, event, to }: Step) => ({
    from: `${edition}${from}`,
    event,
    to: `${edition}${to}`,
  });
  const steps: Steps = (place) => {
    const status = place.slice(1);
    if (place.startsWith(NEW)) return after.allMoves(status).map((step) => within(NEW, step));
    const image = old.outcomes.includes(status) ? undefined : imageOf(migration, status);
    const stays = before.allMoves(status).map((step) => within(OLD, step));
    return image === undefined ? stays : [...stays, { from: place, event: MIGRATED, to: `${NEW}${image}` }];
  };
  return {
    steps,
    alike: (statuses) => [
      ...before.statuses
        .filter((status) => statuses.includes(imageOf(migration, status) ?? ""))
        .map((status) => `${OLD}${status}`),
      ...statuses.map((status) => `${NEW}${status}`),
    ],
    eventOf: ({ from, event }) =>
      from.startsWith(OLD) && Object.hasOwn(events, event) ? (events[event] ?? event) : event,
  };
}

function proofThrough(old: Flow, next: Flow, table: Migration, id: string, promise: Invariant["holds"]): FlowProof {
  const { steps, alike, eventOf } = jointGraph(old, next, table, id);
  const start = `${OLD}${old.initial}`;
  switch (promise.kind) {
    case "every-path": {
      const { from, after, to = next.outcomes, through } = promise;
      const passage = namedPassage("statuses" in through ? { statuses: alike(through.statuses) } : through);
      const open = from === undefined ? [start] : alike([from]).filter((place) => place.startsWith(OLD));
      const ends = new Set(to.map((status) => `${NEW}${status}`));
      if (after === undefined) return inEditions(provePassage(steps, open, ends, passage, eventOf));
      const isFirst = (step: Step) => after.includes(eventOf(step));
      return inEditions(provePassageAfter(steps, open, isFirst, ends, passage, eventOf));
    }
    case "never-after":
      // What came after what under the old edition was for the old edition to promise.
      return inEditions(
        proveOrder(
          steps,
          start,
          (step) => eventOf(step) === promise.event,
          ({ from, event }) => event === promise.never && from.startsWith(NEW),
        ),
      );
    case "stays-reachable": {
      // Under the old edition the status may well be out of reach; from every image on it must not be.
      const stuck = stuckBefore(proofGraph(next, id), promise.status);
      const isStuck = (place: string) => place.startsWith(NEW) && stuck.has(place.slice(1));
      return inEditions(unless(shortestWay(steps, start, isStuck)));
    }
    case "carries":
    case "requires": {
      // Under the old edition the event may have been accepted without it.
      const isBare = (step: Step) =>
        step.from.startsWith(OLD) && eventOf(step) === promise.event && !asksFor(old, step.event, promise);
      return inEditions(unless(wayOver(steps, start, isBare)));
    }
  }
}

/** The shortest path that holds such a step and ends with the change of edition after it. */
function wayOver(steps: Steps, start: string, isWanted: (step: Step) => boolean): Step[] | undefined {
  const proof = proveOrder(steps, start, isWanted, ({ event }) => event === MIGRATED);
  return proof.holds ? undefined : [...proof.witness];
}

function inEditions(proof: FlowProof): FlowProof {
  if (proof.holds) return proof;
  return {
    holds: false,
    witness: proof.witness.map(({ from, event, to }) => ({ from: from.slice(1), event, to: to.slice(1) })),
  };
}
