export { advance, type Carried, isRefusal, REFUSAL_CODES, type Refusal, type RefusalCode } from "./advance.js";
export {
  CASE_FILE_FORMAT,
  type CaseFile,
  type CaseFileIssue,
  openCaseFile,
  readCaseFile,
  record,
} from "./case-file.js";
export { type DeadlineStanding, deadlineAt } from "./deadline-at.js";
export { type ChainVerification, digestChain, type Hash, verifyChain } from "./digest-chain.js";
export {
  type Deadline,
  defineFlow,
  type EventOf,
  type Flow,
  type FlowDefinition,
  type Moves,
  type Particular,
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
export {
  type CorrectionEntry,
  type EffectiveLog,
  type EntryReference,
  effectiveLog,
  type LogEntry,
  type RecordedEvent,
  type VoidEntry,
} from "./log.js";
export { type LogConflict, type MergedLogs, mergeLogs } from "./merge-logs.js";
export { pathsTo } from "./paths-to.js";
export type { FlowProof } from "./proof-graph.js";
export {
  deadEnds,
  everyPath,
  neverAfter,
  type Passage,
  staysReachable,
  unreachable,
} from "./proofs.js";
export { type AcceptedEvent, type RefusedEvent, type Replay, type ReplayOptions, replay } from "./replay.js";
