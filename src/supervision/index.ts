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
export {
  FENCE_FAULTS,
  type FenceFault,
  type FenceRecord,
  type FenceSection,
  type FenceStanding,
  type FenceStandings,
  fenceStandings,
} from "./fence.js";
export { type InspectionDue, inspectionDue } from "./inspection-due.js";
export {
  WASTE_FAULTS,
  type WasteFault,
  type WasteRemoval,
  type WasteStanding,
  wasteStanding,
} from "./waste-removal.js";
export { ZONE_KINDS, type ZoneKind } from "./zone-kind.js";
