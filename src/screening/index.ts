export { type ProtocolStep, stepsDone } from "./coverage.js";
export { type CustodyReconciliation, type CustodyStage, reconcile } from "./custody.js";
export * from "./flows/index.js";
