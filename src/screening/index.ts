export {
  type CoveredSubject,
  owedSteps,
  type ProtocolStep,
  type StepCoverage,
  stepCoverage,
  stepsDone,
} from "./coverage.js";
export { type CustodyReconciliation, type CustodyStage, reconcile } from "./custody.js";
export { type ExitRequestOptions, exitRequestFlow } from "./exit-request-flow.js";
export * from "./flows/index.js";
export { minutesBetweenEvents } from "./minutes-between-events.js";
export { type ObservationWords, observationFlow } from "./observation-flow.js";
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
export * from "./specimen-rules/index.js";
