export { afterLoop } from "./after-loop.js";
export type { Allowance } from "./allowance.js";
export { areaAfterInfection } from "./area-after-infection.js";
export { type AreaClassesInForce, areaClassesOn } from "./area-classes-on.js";
export type { AreaDay, AreaDrawing, AreaHistory } from "./area-courses.js";
export { type AreaDowngrade, type AreaRequirementMet, areaDowngrade } from "./area-downgrade.js";
export {
  AREA_CLASSES,
  AREA_FACTS,
  AREA_INFECTION_FACTS,
  AREA_ORIGINS,
  AREA_STANDINGS,
  type AreaClassName,
  type AreaFacts,
  type AreaInfectionFacts,
  type AreaOrigin,
  type AreaStanding,
  ROUND_METHODS,
  ROUND_RESULTS,
  type RoundResult,
} from "./area-facts.js";
export type { AreaContact, AreaInfection, AreaRecord, AreaRound, AreaState } from "./area-record.js";
export {
  type AreaAfterInfection,
  type AreaClass,
  type AreaClock,
  type AreaException,
  type AreaOverlay,
  type AreaRegime,
  type AreaRequirement,
  type AreaStep,
  withAreaOverlays,
} from "./area-regime.js";
export {
  type AreaChange,
  type AreaStatus,
  areaStatusOn,
  type DecidedAreaStatus,
  type UndecidedAreaStatus,
} from "./area-status-on.js";
export * from "./areas/index.js";
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
export { CHECKPOINT_FACTS, type CheckpointFacts } from "./checkpoint-facts.js";
export {
  type ContactClassification,
  classifyContact,
  type SeverestContact,
  severestContact,
} from "./classify-contact.js";
export {
  type CloseContact,
  CONTACT_OF_CONTACT_FACTS,
  CONTACT_OF_CONTACT_GRADES,
  type ContactOfContactGrade,
  type ContactOfContactPolicy,
  classifyContactOfContact,
  contactOfContactFacts,
} from "./classify-contact-of-contact.js";
export {
  type ClosedAreaExit,
  closedAreaExit,
  EXIT_PURPOSES,
  EXIT_TRANSPORTS,
  type ExitApprovals,
  type ExitArrangement,
  type ExitEdition,
  type ExitPurpose,
  type ExitSeating,
  type ExitTransport,
} from "./closed-area-exit.js";
export {
  type ComparePoliciesOptions,
  comparePolicies,
  type GradeChanges,
  type PolicyComparison,
  type PolicyDifference,
} from "./compare-policies.js";
export {
  CONTACT_CLASSES,
  type ContactClass,
  type ContactClassesInForce,
  type ContactDefinition,
  contactClassesOn,
} from "./contact-classes-on.js";
export {
  CONTACT_FACTS,
  CONTACT_SETTINGS,
  type ContactFacts,
  type ContactSetting,
  contactFacts,
  type Encounter,
  INDEX_CASE_KINDS,
  type IndexCase,
  type IndexCaseKind,
  LISTED_CONTACT_SETTINGS,
  SHARED_CONTACT_SETTINGS,
} from "./contact-facts.js";
export { contactOfContactRules } from "./contact-of-contact-rules.js";
export {
  CONTACT_GRADES,
  type ContactGrade,
  type ContactPolicy,
  type ContactRule,
  type ContactTerms,
  contactRules,
  lookBackDaysOf,
  withLookBack,
} from "./contact-rules.js";
export * from "./contacts/index.js";
export {
  CONVEYANCE_ACTS,
  CONVEYANCE_MEASURE_FACTS,
  type ConveyanceAct,
  type ConveyanceMeasureFacts,
} from "./conveyance-measure-facts.js";
export { type ConveyanceCircumstances, conveyancePermission } from "./conveyance-permission.js";
export {
  type Counterfactual,
  type CounterfactualOptions,
  type Counterfactuals,
  counterfactuals,
} from "./counterfactuals.js";
export { COUNTY_CASE_FACTS, type CountyCaseFacts, type CountyCases, countyCaseFacts } from "./county-case-facts.js";
export { drawsAreas } from "./draws-areas.js";
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
export { type ExitRequest, inExitOrder } from "./exit-order.js";
export * from "./exits/index.js";
export { explain } from "./explain.js";
export { explainStanding } from "./explain-standing.js";
export { type ExposureWindow, exposureWindow } from "./exposure-window.js";
export type { FactChange } from "./fact-changes.js";
export {
  FEVER_FACTS,
  FEVER_GRADES,
  type FeverFacts,
  feverFacts,
  type SitedTemperature,
} from "./fever-facts.js";
export { type FeverScheme, feverUnder } from "./fever-under.js";
export type { TableDifferences } from "./joint-table.js";
export {
  allocateLanes,
  type LaneAllocation,
  type LaneCriterion,
  type LaneEntry,
  type LaneReason,
  type LaneTraveller,
  nextInLane,
} from "./lane-allocation.js";
export { auditLanes, LANE_DEPARTURES, type LaneAudit, type LaneDeparture, type LaneEvidence } from "./lane-audit.js";
export { type DrawRange, LANE_DRAW_NUMBERS, laneNumber, laneRanges } from "./lane-draw.js";
export { type DrawnLane, type LaneEdition, type LanePlan, type LaneRule, lanePlan } from "./lane-plan.js";
export { type LaneRate, laneRates } from "./lane-rates.js";
export { LANE_REASONS, type LaneCounts, type LaneReasonName, type LaneState, startLanes } from "./lane-state.js";
export * from "./lanes/index.js";
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
export { type LintedPolicy, type LintPolicyOptions, lintPolicy } from "./lint-policy.js";
export { type LockdownCount, type LockdownSource, lockdownClock } from "./lockdown-clock.js";
export {
  type LoopCycle,
  type LoopEdition,
  type LoopOpen,
  type LoopPattern,
  type LoopPhase,
  type LoopQuestion,
  type LoopStage,
  loopCycle,
  type ScheduledLoopPhase,
} from "./loop-cycle.js";
export {
  type LoopFigures,
  type LoopReport,
  type LoopReportProblem,
  type LoopShare,
  loopFigures,
} from "./loop-figures.js";
export { type ChargedService, type ChargePolicy, mayCharge, mayHoldDeparture } from "./may-charge.js";
export {
  mayCarryOut,
  mayCompel,
  mayDenyEntry,
  mayRequire,
  type TravellerMeasure,
  type TravellerMeasurePolicy,
} from "./may-require.js";
export { mayTravelOn, type OnwardJourney, type OnwardTravelPolicy } from "./may-travel-on.js";
export type { MeasuredFrom, MomentBound, NeededAnswer, NumberBound } from "./needed-answer.js";
export {
  type FactStanding,
  type NextFact,
  type NextFactReason,
  type NextFactsOptions,
  nextFacts,
} from "./next-facts.js";
export {
  NOTIFICATION_CLOCKS,
  type NotificationClock,
  type NotificationClockName,
  type NotificationInstants,
  notificationClocks,
} from "./notification-clocks.js";
export {
  type OfficerStatement,
  type OfficerVerdict,
  officerVerdict,
  type Standing,
  standing,
} from "./officer-verdict.js";
export { ONWARD_TRAVEL_FACTS, type OnwardTravelFacts } from "./onward-travel-facts.js";
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
export {
  type FactPattern,
  POLICY_PROBLEMS,
  type PolicyProblem,
  type PolicyProblemCode,
  PROBLEM_SEVERITIES,
  type ProblemSeverity,
  sayPolicyProblem,
} from "./policy-problem.js";
export {
  type CrewMember,
  type Follows,
  PORT_MEASURE_FACTS,
  PORT_MEASURES,
  type PortMeasureFacts,
  type PortMeasureGrade,
  type PortMeasures,
  portMeasureFacts,
  portMeasuresAfter,
} from "./port-measures.js";
export { type PossibleAnswers, possibleAnswers } from "./possible-answers.js";
export { type PossibleFacts, type PossibleFactsOptions, possibleFacts } from "./possible-facts.js";
export {
  HIGH_RISK_POSTS,
  type HighRiskPost,
  POST_TEST_FREQUENCIES,
  type PostNotStated,
  type PostTestDue,
  type PostTestEdition,
  type PostTestFrequency,
  type PostTestQuestion,
  type PostTestRule,
  postTestDue,
} from "./post-test-due.js";
export * from "./posts/index.js";
export { PRE_DEPARTURE_TEST_FACTS, type PreDepartureTestFacts, TEST_FACTS } from "./pre-departure-test-facts.js";
export { type AssessmentProof, prove, type RuleProof, trueGrounds } from "./prove.js";
export { type FiredProof, type FiredRule, proveFired } from "./prove-fired.js";
export { QUARANTINE_DAY_COUNTS, type QuarantineDayCount, type QuarantineStart } from "./quarantine-days.js";
export {
  type NoQuarantineRule,
  QUARANTINE_CIRCUMSTANCES,
  QUARANTINE_MEASURES,
  QUARANTINE_SUBJECTS,
  type QuarantineCircumstance,
  type QuarantineEdition,
  type QuarantineInstead,
  type QuarantineMeasure,
  type QuarantinePhase,
  type QuarantineRule,
  type QuarantineSubject,
  type SpacedTests,
  TEST_CONSEQUENCES,
  TEST_KINDS,
  type TestConsequences,
  type TestDays,
  type TestKind,
} from "./quarantine-edition.js";
export {
  type QuarantineEditionInForce,
  type QuarantineEditionQuestion,
  quarantineEditionOn,
} from "./quarantine-edition-on.js";
export {
  END_DATE_SOURCES,
  type EndDateComparison,
  type EndDateDifference,
  type EndDateSource,
  type EndDates,
  type OrderChange,
  type QuarantineOrder,
  quarantineEndDates,
} from "./quarantine-end-dates.js";
export { type QuarantineRelease, quarantineRelease } from "./quarantine-release.js";
export {
  type NoSchedule,
  type QuarantineQuestion,
  type QuarantineSchedule,
  quarantineSchedule,
  type ScheduledPhase,
  type ScheduledTest,
} from "./quarantine-schedule.js";
export type { Mover, RuleCounts } from "./replay-counts.js";
export {
  mergeReplays,
  type PolicyMove,
  type PolicyReplay,
  type PolicyReplayOptions,
  type PolicyStanding,
  type ReplayedPolicy,
  type ReplayedTraveller,
  replayPolicies,
  type WorkPerTraveller,
} from "./replay-policies.js";
export {
  RESPONSE_LEVELS,
  type ResponseLevel,
  type ResponseLevelChange,
  type ResponseLevelEdition,
  type ResponseLevels,
  responseLevelAt,
} from "./response-level-at.js";
export { type RowReach, rowsAround } from "./rows-around.js";
export { RULE_ASPECTS, type RuleAspect, type RuleChanges } from "./rule-changes.js";
export type { RuleShifts } from "./rule-shifts.js";
export { sayCounterfactual } from "./say-counterfactual.js";
export { sayLane } from "./say-lane.js";
export { sayNextFact } from "./say-next-fact.js";
export * from "./schedules/index.js";
export {
  type SeatContact,
  type SeatContacts,
  type SeatReason,
  seatContacts,
  type UnresolvedSeat,
} from "./seat-contacts.js";
export {
  type CompartmentSection,
  type RowSection,
  type SeatIssue,
  type SeatLayout,
  type SeatPosition,
  type SeatRows,
  seatPosition,
} from "./seat-layout.js";
export type { SeatReach, SeatRule, SeatRules } from "./seat-rule.js";
export type { PersonOnBoard, SeatedJourney, SeatProblem } from "./seated-journey.js";
export { type ServedArea, servesReach } from "./serves-reach.js";
export {
  type Interference,
  type SignificantInterference,
  significantInterference,
} from "./significant-interference.js";
export { type TestSpacing, type TestSpacingQuestion, testSpacing } from "./test-spacing.js";
export {
  type LateTest,
  type TestDone,
  type TestStatus,
  type TestStatusOptions,
  testStatus,
} from "./test-status.js";
export {
  type AffectedArea,
  type DeclaredAnswers,
  NO_CARD_ANSWERS,
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
export { type RowsReach, type SeatDistance, withinReach } from "./within-reach.js";
export type { WorkByStanding, WorkChange } from "./work-changes.js";
export { type ZoneLift, zoneLift } from "./zone-lift.js";
