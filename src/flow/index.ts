export { advance, type Carried, isRefusal, REFUSAL_CODES, type Refusal, type RefusalCode } from "./advance.js";
export {
  CASE_FILE_FORMAT,
  type CaseFile,
  type CaseFileIssue,
  openCaseFile,
  readCaseFile,
  record,
} from "./case-file.js";
export {
  checkMigration,
  MIGRATION_EXPECTATIONS,
  type MigrationCheck,
  type MigrationProblem,
  type MigrationProblemCode,
} from "./check-migration.js";
export { compareReplays, type ReplayChanges } from "./compare-replays.js";
export { type DeadlineStanding, deadlineAt } from "./deadline-at.js";
export { DEEDS, type Deed, type DeedFilter, type DeedKind, deedsOf } from "./deeds-of.js";
export { type ChainVerification, digestChain, type Hash, verifyChain } from "./digest-chain.js";
export {
  type Deadline,
  defineFlow,
  type EventOf,
  type Flow,
  type FlowDefinition,
  type Moves,
  type Particular,
  type Reopening,
  type Requirement,
  type StatusOf,
} from "./flow.js";
export type { Step } from "./graph.js";
export {
  type AlwaysCarries,
  type AlwaysRequires,
  type Invariant,
  type NeverAfter,
  type PassesThrough,
  type ProvedInvariant,
  proveInvariants,
  type StaysReachable,
} from "./invariants.js";
export { FLOW_EXPECTATIONS, type FlowProblem, type FlowProblemCode, lintFlow } from "./lint-flow.js";
export {
  type CorrectionEntry,
  type EffectiveLog,
  type EntryReference,
  effectiveLog,
  type HappenedEntry,
  type LogEntry,
  type MigrationEntry,
  type RecordedEvent,
  type ReopeningEntry,
  type VoidEntry,
} from "./log.js";
export { type FlowCodes, flowCodes, type LogColumns, type LogColumnsOptions, logColumns } from "./log-columns.js";
export { type LogConflict, type MergedLogs, mergeLogs } from "./merge-logs.js";
export { type Migration, type MigrationIssue, type MigrationRecord, migrate } from "./migration.js";
export { pathsTo } from "./paths-to.js";
export type { FlowProof } from "./proof-graph.js";
export { deadEnds, everyPath, neverAfter, type Passage, staysReachable, unreachable } from "./proofs.js";
export { type RecordedTwice, type RepeatedEvent, recordedTwice } from "./recorded-twice.js";
export {
  REOPENING_REFUSAL_CODES,
  type ReopeningRefusal,
  type ReopeningRefusalCode,
  reopen,
} from "./reopen.js";
export {
  type AcceptedEvent,
  type CaseMove,
  type RefusedEvent,
  type RefusedReopening,
  type Replay,
  type ReplayOptions,
  replay,
} from "./replay.js";
export { type CaseReplay, type FlowLibrary, replayCase, type UnknownFlowIssue } from "./replay-case.js";
export { type ColumnsReplay, replayColumns } from "./replay-columns.js";
