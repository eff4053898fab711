export { CLOSED_LOOP_STAGES, type ClosedLoopStage } from "./closed-loop-stage.js";
export {
  type CoveredSubject,
  owedSteps,
  type ProtocolStep,
  type StepCoverage,
  stepCoverage,
  stepsDone,
} from "./coverage.js";
export { type CustodyReconciliation, type CustodyStage, reconcile } from "./custody.js";
export { CUSTODY_CODES, CUSTODY_TEXTS, type CustodyCode, type CustodyFinding, sayCustody } from "./custody-finding.js";
export {
  type CustodyGap,
  type CustodyInterval,
  type CustodyOverlap,
  type CustodySpan,
  type CustodyTimeline,
  custodyTimeline,
} from "./custody-timeline.js";
export { custodyTimelines, type PersonCustody, type PersonTimeline } from "./custody-timelines.js";
export { type ExitRequestOptions, exitRequestFlow } from "./exit-request-flow.js";
export * from "./flows/index.js";
export {
  assignInTurn,
  assignNearest,
  type FollowUpAssignment,
  type FollowUpTeam,
  type PersonToVisit,
} from "./follow-up-assignment.js";
export { followUpCompliance, type TeamCompliance, type VisitOwed, type VisitRecord } from "./follow-up-compliance.js";
export { type FollowUpDay, type FollowUpPlan, type FollowUpSchedule, followUpSchedule } from "./follow-up-schedule.js";
export { type FollowedDay, type FollowUpStanding, type FollowUpVisit, followUpStanding } from "./follow-up-standing.js";
export { FOLLOW_UP_STATUSES, type FollowUpStatus } from "./follow-up-status.js";
export {
  ACKNOWLEDGEMENT_STATES,
  type Acknowledgement,
  type AcknowledgementState,
  type HandOver,
  handOverAcknowledgement,
} from "./hand-over-acknowledgement.js";
export { minutesBetweenEvents } from "./minutes-between-events.js";
export { type ListedPerson, NEAR_MISS_REASONS, type NearMiss, type NearMissReason, nearMisses } from "./near-misses.js";
export { type ObservationWords, observationFlow } from "./observation-flow.js";
export { type CountReconciliation, type ReceivedGroup, reconcileCounts } from "./reconcile-counts.js";
export {
  type CustodyRecord,
  type PeopleReconciliation,
  reconcilePeople,
  type UnreadRecords,
} from "./reconcile-people.js";
export {
  type ReconciledSpecimens,
  reconcileSpecimens,
  SPECIMEN_NEEDS,
  SPECIMEN_RESULTS,
  type SpecimenFinding,
  type SpecimenNeed,
  type SpecimenResult,
  type SpecimenRule,
} from "./reconcile-specimens.js";
export { exitScreeningMigrations, travellerScreeningMigrations } from "./screening-migrations.js";
export * from "./specimen-rules/index.js";
export {
  type CaseSetAside,
  type CaseStanding,
  type Obligation,
  type WholeFile,
  type WholeFileStanding,
  wholeFileAt,
} from "./whole-file.js";
export { custodyIntervals, type StatusHolders } from "./whole-file-custody.js";
export { type AskedAt, type Duty, type ScheduleOwner, testDuties, visitDuties } from "./whole-file-duties.js";
export { replayTogether, type SubjectCase } from "./whole-file-replays.js";
