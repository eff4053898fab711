export { type Assessment, assess, type DecidedAssessment, type UndecidedAssessment } from "./assess.js";
export { explain } from "./explain.js";
export * from "./policies/index.js";
export {
  definePolicy,
  type Overlay,
  type Policy,
  type PolicyDefinition,
  type PolicyRule,
  withOverlays,
} from "./policy.js";
export { type AssessmentProof, prove, type RuleProof, trueGrounds } from "./prove.js";
export {
  type AffectedArea,
  type DeclaredAnswers,
  TRAVELLER_FACTS,
  type TravellerEvidence,
  type TravellerFacts,
  travellerFacts,
} from "./traveller-facts.js";
