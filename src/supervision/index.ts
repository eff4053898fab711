export {
  CALIBRATION_STANDINGS,
  type CalibratedReadings,
  type CalibrationOptions,
  type CalibrationRecord,
  type CalibrationRule,
  type CalibrationStanding,
  type CalibrationStandingCode,
  calibratedReadings,
  calibrationStanding,
  DAILY_CALIBRATION,
  type DeviceReading,
  READING_DOUBTS,
  type ReadingDoubt,
} from "./calibration.js";
export {
  type CheckedCrossings,
  type CrossingCheck,
  type CrossingOptions,
  type CrossingStanding,
  checkCrossings,
  crossingCheck,
  type UnreadCrossings,
} from "./check-crossings.js";
export { checkLayout } from "./check-layout.js";
export { type CoordinationMatter, coordinationMatters } from "./coordination-matter.js";
export {
  CROSSING_CODES,
  CROSSING_TEXTS,
  type CrossingCode,
  type CrossingFinding,
  sayCrossing,
} from "./crossing-finding.js";
export { type CrossingEvent, type EquipmentEvent, mergeCrossings, type PassedDoor } from "./crossing-log.js";
export {
  DEFICIENCY_CATEGORIES,
  DEFICIENCY_SEVERITIES,
  type Deficiency,
  type DeficiencyCategory,
  type DeficiencyFile,
  type DeficiencySeverity,
  EVIDENCE_KINDS,
  type Evidence,
  type EvidenceKind,
  openDeficiency,
} from "./deficiency.js";
export {
  DEFICIENCY_TRAITS,
  type DeficiencyRecurrence,
  type DeficiencyTrait,
  deficiencyRecurrences,
  type RecurrenceRule,
} from "./deficiency-recurrences.js";
export {
  type Closing,
  type DeficiencyStanding,
  deficiencyStanding,
  RECTIFICATION_DOUBTS,
  type RectificationDay,
  type RectificationDoubt,
  type RectificationDue,
  type RectificationRound,
} from "./deficiency-standing.js";
export {
  type ContractorAudit,
  checkDisinfection,
  contractorAudits,
  DISINFECTION_FAULTS,
  DISINFECTION_TARGETS,
  type DisinfectionCheck,
  type DisinfectionFault,
  type DisinfectionRecord,
  type DisinfectionRequirements,
  type DisinfectionRule,
  type DisinfectionTarget,
} from "./disinfection.js";
export { DUTY_BREACHES, type DutyBreach, type DutyLimits, dutyBreaches } from "./duty-limits.js";
export {
  FENCE_FAULTS,
  type FenceFault,
  type FenceRecord,
  type FenceSection,
  type FenceStanding,
  type FenceStandings,
  fenceStandings,
} from "./fence.js";
export * from "./flows/index.js";
export {
  type AreaCoverage,
  type GridCoverage,
  type Household,
  type HouseholdStanding,
  type HouseholdToVisit,
  type HouseholdVisit,
  householdCoverage,
  KEY_GROUPS,
  type KeyGroup,
  type Resident,
  type SeenOf,
  VISIT_OUTCOMES,
  type VisitOutcome,
} from "./household-coverage.js";
export { type InspectionDue, inspectionDue } from "./inspection-due.js";
export { LAYOUT_FAULTS, type LayoutFault, type LayoutFaultCode, sayLayoutFault } from "./layout-fault.js";
export * from "./layouts/index.js";
export { type DutyOutsideWork, dutiesOutsideWork, type PersonInLoop } from "./loop-duties.js";
export * from "./protection/index.js";
export {
  PROTECTIVE_EQUIPMENT,
  type ProtectionEdition,
  type ProtectionRules,
  type ProtectiveEquipment,
} from "./protection-rules.js";
export {
  DEFICIENCY_ISSUE_CODES,
  type DeficiencyIssue,
  type DeficiencyIssueCode,
  readDeficiency,
  readDeficiencyFile,
} from "./read-deficiency.js";
export { readZoneLayout, type ZoneLayoutIssue } from "./read-zone-layout.js";
export type {
  AccountabilityFlow,
  AccountabilityStatus,
  RectificationEvent,
  RectificationFlow,
  RectificationFlows,
  RectificationStatus,
} from "./rectification-flows.js";
export {
  type DeficiencySetAside,
  deficienciesDueSoon,
  mergeRectificationLedgers,
  openDeficiencies,
  overdueDeficiencies,
  type RectificationLedger,
  rectificationLedger,
  reopenedDeficiencies,
} from "./rectification-ledger.js";
export {
  type RoundCoverage,
  type SampledPerson,
  type SamplingCoverage,
  type SamplingRound,
  samplingRounds,
  type TakenSample,
} from "./sampling-rounds.js";
export * from "./schemes/index.js";
export type { Assignment, Shift, StaffMember, StaffNeeds } from "./shift.js";
export { STAFFING_GAPS, type Staffing, type StaffingGap, staffingGaps } from "./staffing-gaps.js";
export {
  type SeenThrough,
  SUPERVISION_CHANNELS,
  type SupervisionChannel,
  type SupervisionCheck,
  VIDEO_LIVENESS,
  type VideoLiveness,
} from "./supervision-channel.js";
export {
  SUPERVISION_INSTRUMENTS,
  type SupervisionInstrument,
  strongestInstrument,
} from "./supervision-instrument.js";
export { type UnstaffedTime, unstaffedTimes } from "./unstaffed-times.js";
export {
  type PeakFlow,
  WAITING_AREA_NORM,
  WAITING_AREA_SIGNS,
  type WaitingArea,
  type WaitingAreaFlow,
  type WaitingAreaNorm,
  waitingArea,
  waitingAreaFlow,
} from "./waiting-area.js";
export {
  WASTE_FAULTS,
  type WasteFault,
  type WasteRemoval,
  type WasteStanding,
  wasteStanding,
} from "./waste-removal.js";
export {
  WEAR_STANDINGS,
  type WearLimit,
  type WearStanding,
  type WearTime,
  type WornEquipment,
  wearTime,
} from "./wear-time.js";
export { ZONE_KINDS, type ZoneKind, zoneKindNamed } from "./zone-kind.js";
export {
  OUTSIDE,
  ROOM_USES,
  type RoomUse,
  type Zone,
  type ZoneDoor,
  type ZoneLayout,
  type ZoneLayoutEdition,
  type ZoneRoom,
} from "./zone-layout.js";
export type { ZoneScheme, ZoneSchemeKind } from "./zone-scheme.js";
