export {
  type CoveredSubject,
  owedSteps,
  type ProtocolStep,
  type StepCoverage,
  stepCoverage,
  stepsDone,
} from "./coverage.js";
export { type CustodyReconciliation, type CustodyStage, reconcile } from "./custody.js";
export * from "./flows/index.js";
