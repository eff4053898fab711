import type { Instant } from "../calendar/instant.js";
import { failure, type Issue, type Result, success } from "../result.js";
import type { Text } from "../text.js";
import { type CaseFile, record } from "./case-file.js";
import type { Flow, Moves, StatusOf } from "./flow.js";
import type { EntryReference } from "./log.js";

/**
 * How cases go on that are open when one edition of a flow gives way to another, as a table: to which status of the new
 * edition each status of the old one leads. A case that has come to an outcome stays with the edition under which it did.
 */
export interface Migration<From extends Moves = Moves, To extends Moves = Moves> {
  /** Id of the old flow edition. */
  readonly from: string;
  /** Id of the new flow edition. */
  readonly to: string;
  /** For every status of the old edition that is not an outcome, the one of the new edition in which the case goes on. */
  readonly statuses: { readonly [Status in StatusOf<From>]?: StatusOf<To> };
  /**
   * Events of the old edition that count as one of the new edition where it is proved that cases keep what the new
   * edition promises. An event counts as the one of the same name unless it stands here.
   */
  readonly events?: { readonly [event: string]: string };
  /** Ids of the new edition's invariants that cases from before need not keep. */
  readonly suspends?: readonly string[];
  readonly label: Text;
  readonly source: Text;
}

/** Who moved a case to another edition, when and why. */
export interface MigrationRecord extends EntryReference {
  readonly at: Instant;
  readonly reason: string;
  readonly place?: string;
}

/** Why a case could not be moved to another edition. */
export interface MigrationIssue extends Issue {
  /**
   * The case follows another edition than the table leads from; it has come to an outcome; or the table does not say
   * where its status leads.
   */
  readonly code: "other-edition" | "final" | "unmapped";
}

/**
 * Moves a case to another edition of its flow: one more line in its log, which stays whole. What was recorded before the
 * line is followed by the old edition and what comes after it by the new one (`replayCase`). The table is to be checked
 * once, before any case is moved by it (`checkMigration`).
 *
 * @param current how the case stands: what `replayCase` came to, or the result of `replay` with the flow beside it
 * @example
 * const file = openCaseFile("G54400070", threeChecks2020);
 * const table = {
 *   from: "three-checks-2020-03-01", to: "three-checks-2020-04-01", statuses: { arrived: "arrived" },
 *   label: { en: "1 April", zh: "四月一日" }, source: { en: "an example", zh: "示例" },
 * };
 * const entry = { at: instant("2020-04-01T00:00+08:00"), sequence: 1, by: "shift-lead", reason: "new rules" };
 * const migrated = migrate(file, { flow: threeChecks2020, status: "arrived" }, table, entry);
 * migrated.ok && migrated.value.log[0]
 * // => { ...entry, migrates: { from: "three-checks-2020-03-01", to: "three-checks-2020-04-01" } }
 */
export function migrate(
  file: CaseFile,
  current: { readonly flow: Flow | object; readonly status: string },
  migration: Migration,
  entry: MigrationRecord,
): Result<CaseFile, MigrationIssue> {
  const { edition, outcomes } = current.flow as Flow;
  if (edition.id !== migration.from) return failure({ code: "other-edition", path: ["from"] });
  if (outcomes.includes(current.status)) return failure({ code: "final", path: ["statuses"] });
  if (imageOf(migration, current.status) === undefined)
    return failure({ code: "unmapped", path: ["statuses", current.status] });
  const { from, to } = migration;
  return success(record(file, { ...entry, migrates: { from, to } }));
}

/** @internal Where a status of the old edition leads; a status may be named like a method of objects. */
export function imageOf({ statuses }: Migration, status: string): string | undefined {
  return Object.hasOwn(statuses, status) ? statuses[status] : undefined;
}
