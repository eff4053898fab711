export { type Assessment, assess, type DecidedAssessment, type UndecidedAssessment } from "./assess.js";
export {
  assessEvent,
  type EventAssessedAt,
  type EventAssessment,
  type EventNotToNotify,
  type EventReasons,
  type EventToNotify,
  type PublicHealthEvent,
} from "./assess-event.js";
export { CHARGE_FACTS, type ChargeFacts, HEALTH_SERVICES, type HealthService } from "./charge-facts.js";
export {
  CONVEYANCE_ACTS,
  CONVEYANCE_MEASURE_FACTS,
  type ConveyanceAct,
  type ConveyanceMeasureFacts,
} from "./conveyance-measure-facts.js";
export { type ConveyanceCircumstances, conveyancePermission } from "./conveyance-permission.js";
export {
  EVENT_CRITERIA,
  EVENT_DISEASES,
  EVENT_FACTS,
  EVENT_GRADES,
  type EventCriterion,
  type EventDisease,
  type EventFacts,
  type EventGrade,
} from "./event-facts.js";
export {
  EVENT_QUESTIONS,
  type EventAnswers,
  type EventQuestion,
  type EventQuestionName,
  eventCriteria,
} from "./event-questions.js";
export { explain } from "./explain.js";
export { ihrInForceOn } from "./ihr-in-force-on.js";
export * from "./liability/index.js";
export {
  LIABILITY_ACTS,
  type LiabilityAct,
  type LiabilityClause,
  type LiabilityConsequence,
  type LiabilityEdition,
  type LiabilityInForce,
  liabilityOn,
} from "./liability-on.js";
export { type ChargedService, type ChargePolicy, mayCharge, mayHoldDeparture } from "./may-charge.js";
export {
  mayCarryOut,
  mayCompel,
  mayDenyEntry,
  mayRequire,
  type TravellerMeasure,
  type TravellerMeasurePolicy,
} from "./may-require.js";
export { mayTravelOn, type OnwardJourney } from "./may-travel-on.js";
export {
  NOTIFICATION_CLOCKS,
  type NotificationClock,
  type NotificationClockName,
  type NotificationInstants,
  notificationClocks,
} from "./notification-clocks.js";
export { type Obstacle, PERMISSION_GRADES, type Permission, type PermissionGrade, permission } from "./permission.js";
export * from "./policies/index.js";
export {
  definePolicy,
  JURISDICTION_LEVELS,
  type Jurisdiction,
  type Monotone,
  type Overlay,
  type Policy,
  type PolicyDefinition,
  type PolicyRule,
  type RiskierWhen,
  withOverlays,
} from "./policy.js";
export { policyInForceOn, type RulesQuestion } from "./policy-in-force-on.js";
export { type AssessmentProof, prove, type RuleProof, trueGrounds } from "./prove.js";
export {
  type Interference,
  type SignificantInterference,
  significantInterference,
} from "./significant-interference.js";
export {
  type AffectedArea,
  type DeclaredAnswers,
  TRAVELLER_FACTS,
  type TravellerEvidence,
  type TravellerFacts,
  travellerFacts,
} from "./traveller-facts.js";
export {
  TRAVELLER_MEASURE_FACTS,
  TRAVELLER_REQUIREMENTS,
  type TravellerMeasureFacts,
  type TravellerRequirement,
} from "./traveller-measure-facts.js";
